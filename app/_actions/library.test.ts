import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addCaptionsForm,
  addPartCall,
  beginUploadCall,
  describeMediaForm,
  finishUploadCall,
  removeCaptionsForm,
  removeMediaForm,
  replaceMediaCall,
} from '#app/_actions/media.ts';
import { forgetFiles } from '#app/_jobs/forget-files.ts';
import { makePictureSizes } from '#app/_jobs/make-picture-sizes.ts';
import { purgeOldUploads } from '#app/_jobs/purge-uploads.ts';
import { loadDeskHome } from '#app/_loaders/desk-articles.ts';
import { loadLibrary, loadMediaFile } from '#app/_loaders/media.ts';
import { madeStale, problemAt, send, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { createArticle, createStory, type NewArticle } from '#db/articles/mutations.ts';
import { tag } from '#db/core/tags.ts';
import { applyDraft, storeDraft } from '#db/drafts/mutations.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { getMedia, listUses } from '#db/media/queries.ts';
import { storeOf } from '#db/media/store.ts';
import { mediaFilterSchema } from '#db/media/validation.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withRequests();
beforeAll(async () => {
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'library-'));
});
afterAll(() => rm(env.DATA_DIR, { recursive: true }));
beforeEach(async () => {
  await database.sql`delete from articles`;
  await forgetAccounts(database.sql);
  await database.sql`delete from media`;
  await madeStale();
});

let colour = 0;

/** A picture that was never there before. */
async function picture(width = 900, height = 600): Promise<Uint8Array<ArrayBuffer>> {
  colour += 7;
  const background = { r: colour % 256, g: 90, b: 60 };
  return new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer(),
  );
}

async function uploaded(data: Uint8Array<ArrayBuffer>, fileName: string): Promise<string> {
  const begun = await beginUploadCall({ fileName, bytes: data.byteLength });
  if (!begun.ok) throw new Error(begun.code);
  const form = new FormData();
  form.set('id', begun.value.id);
  form.set('offset', '0');
  form.set('part', new File([data], 'part'));
  await addPartCall(form);
  return begun.value.id;
}

async function inLibrary(data: Uint8Array<ArrayBuffer>, fileName = 'boat.png') {
  const finished = await finishUploadCall({ id: await uploaded(data, fileName) });
  if (!finished.ok) throw new Error(finished.code);
  return finished.value.view;
}

/** A published article that shows a file in its text, or as its main picture. */
async function article(
  mediaId: number,
  as: 'body' | 'lead',
  changes: Partial<NewArticle> = {},
): Promise<number> {
  const { db } = database;
  const storyId = await createStory(db, { sectionIds: [], tagIds: [] });
  const created = await createArticle(db, {
    storyId,
    locale: 'en',
    slug: `story-${storyId}`,
    status: 'published',
    headline: `Story ${storyId}`,
    body: { type: 'doc', content: as === 'body' ? [pictureBlock(mediaId)] : [] },
    publishedAt: new Date(0),
    pictureId: as === 'lead' ? mediaId : null,
    bylineIds: [],
    actor: { name: 'test' },
    ...changes,
  });
  if (!created.ok) throw new Error(created.code);
  return created.value;
}

const pictureBlock = (mediaId: number) => ({
  type: 'picture' as const,
  attrs: { mediaId: String(mediaId), alt: 'A boat', caption: '', credit: '', width: 'normal' as const },
});

/** Writes a picture into a published article, for nobody to see yet. */
async function inChanges(articleId: number, blocks: ReturnType<typeof pictureBlock>[]) {
  const { db } = database;
  const draft = await getDraft(db, articleId);
  if (!draft) throw new Error('The article is gone.');
  const content = { ...draft.content, body: { type: 'doc' as const, content: blocks } };
  const [row] = await database.sql`select id::int from users limit 1`;
  await storeDraft(db, { draft, content, actor: { userId: row?.id, network: '' }, now: new Date() });
}

const run = (job: { handler(context: object, payload: object): Promise<void> }, now = new Date()) =>
  (job.handler as (context: { db: unknown; now: Date }, payload: object) => Promise<void>)(
    { db: database.db, now },
    {},
  );
const viewOf = async (id: number) => (await getMedia(database.db, id))?.view;
const problem = (id: number) => problemAt(`/desk/media/${id}`);
const log = () =>
  database.sql`select action, subject_id::int as id, detail from audit_log where action like 'media.%' order by id`;

test('The job makes the sizes once, however often and wherever it runs, and pages become fresh', async () => {
  await signInAs('author');
  const { id } = await inLibrary(await picture());
  const shownIn = await article(id, 'lead');
  await madeStale();
  await Promise.all([run(makePictureSizes), run(makePictureSizes)]);
  const made = await viewOf(id);
  expect(made?.state).toBe('ready');
  expect(made?.variants.map(({ format, width }) => `${format} ${width}`)).toEqual([
    'avif 400',
    'avif 800',
    'avif 900',
    'webp 400',
    'webp 800',
    'webp 900',
  ]);
  for (const { key } of made?.variants ?? []) expect(await storeOf(env).size(key)).toBeGreaterThan(0);
  const stale = await madeStale();
  expect(stale).toEqual(expect.arrayContaining([tag.article(shownIn), tag.latest('en')]));
  expect(stale.filter((one) => one === tag.article(shownIn))).toHaveLength(1);
  await run(makePictureSizes);
  expect(await madeStale()).toEqual([]);
  expect(await viewOf(id)).toEqual(made);
});

test('A picture whose bytes are lost is said to have failed, and holds up no other', async () => {
  await signInAs('author');
  const lost = await inLibrary(await picture());
  const { id } = await inLibrary(await picture());
  await storeOf(env).remove(lost.key);
  await run(makePictureSizes);
  expect((await viewOf(lost.id))?.state).toBe('failed');
  expect((await viewOf(id))?.state).toBe('ready');
});

test('What is said of a file is kept, written down once, and makes fresh what shows it', async () => {
  const { id: userId } = await signInAs('editor');
  const { id } = await inLibrary(await picture());
  const [body, draft] = [
    await article(id, 'body'),
    await article(id, 'lead', { status: 'draft', publishedAt: null }),
  ];
  await madeStale();
  const fields = {
    id,
    'alt-en': ' Boats on the river ',
    'alt-km': 'ទូកលើទន្លេ',
    'caption-en': 'One.\r\nTwo.',
    credit: 'Sok Dara',
    licence: 'CC BY 4.0',
    licenceUntil: '2026-12-31',
    focalX: 30,
    focalY: '70',
  };
  expect(await send(describeMediaForm, fields)).toBe(`/desk/media/${id}?done=saved`);
  const view = await viewOf(id);
  expect(view).toMatchObject({
    alt: { en: 'Boats on the river', km: 'ទូកលើទន្លេ' },
    caption: { en: 'One.\nTwo.' },
    credit: 'Sok Dara',
    licence: 'CC BY 4.0',
    licenceUntil: '2026-12-31',
  });
  expect([view?.focalX, view?.focalY].map((share) => share?.toFixed(2))).toEqual(['0.30', '0.70']);
  const stale = await madeStale();
  expect(stale).toContain(tag.article(body));
  expect(stale).not.toContain(tag.article(draft));
  await send(describeMediaForm, fields);
  expect(await madeStale()).toEqual([]);
  expect(await log()).toEqual([
    {
      action: 'media.changed',
      id,
      detail: { changed: ['alt', 'caption', 'credit', 'licence', 'licenceUntil', 'focalX', 'focalY'] },
    },
  ]);
  expect(await getMedia(database.db, id)).toMatchObject({ uploadedBy: { id: userId } });
});

test.each([
  [{ 'alt-en': 'x'.repeat(1001) }, 'text_too_long'],
  [{ licenceUntil: 'tomorrow' }, 'day_invalid'],
  [{ licenceUntil: '2026-02-30' }, 'day_invalid'],
  [{ focalX: 101 }, 'focal_point_invalid'],
])('What is wrong is named: %o', async (changes, code) => {
  await signInAs('author');
  const { id } = await inLibrary(await picture());
  await send(describeMediaForm, { id, ...changes });
  expect(await problem(id)).toBe(code);
});

test('Writers change what they sent in, editors everything; only editors remove', async () => {
  const { browser } = await signInAs('author', 'dara');
  const { id } = await inLibrary(await picture());
  await signInAs('author', 'sokha');
  await send(describeMediaForm, { id, credit: 'Sokha' });
  expect(await problem(id)).toBe('media_not_own');
  const other = await uploaded(await picture(), 'other.png');
  expect(await replaceMediaCall({ id: other, mediaId: id })).toEqual({ ok: false, code: 'media_not_own' });
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') throw new Error('The session was not taken.');
  expect(await loadMediaFile(viewer, id)).toMatchObject({ fixed: 'media_not_own', mayRemove: false });
  use(browser);
  await send(removeMediaForm, { id });
  expect(await problem(id)).toBe('not_allowed');
  await signInAs('editor', 'vannak');
  await send(describeMediaForm, { id, credit: 'Dara' });
  expect((await viewOf(id))?.credit).toBe('Dara');
  expect(await send(removeMediaForm, { id, locale: 'km' })).toBe('/km/desk/media?done=removed');
  expect(await viewOf(id)).toBeUndefined();
  await send(describeMediaForm, { id, credit: 'Dara' });
  expect(await problem(id)).toBe('media_gone');
});

describe('What readers see is changed by nobody whose work others approve', () => {
  const places: [string, 'refused' | 'done', (id: number) => Promise<unknown>][] = [
    ['nothing', 'done', async () => {}],
    ['a draft', 'done', (id) => article(id, 'body', { status: 'draft', publishedAt: null })],
    ['a text in review', 'done', (id) => article(id, 'lead', { status: 'in_review', publishedAt: null })],
    [
      'a withdrawn text',
      'done',
      (id) => article(id, 'body', { status: 'withdrawn', withdrawnAt: new Date() }),
    ],
    [
      'only changes that are not published',
      'done',
      async (id) =>
        inChanges(await article((await inLibrary(await picture())).id, 'body'), [pictureBlock(id)]),
    ],
    ['an approved text', 'refused', (id) => article(id, 'body', { status: 'approved', publishedAt: null })],
    [
      'a text with a time',
      'refused',
      (id) => article(id, 'body', { status: 'scheduled', publishedAt: null, scheduledFor: new Date() }),
    ],
    ['a published text', 'refused', (id) => article(id, 'body')],
    ['the picture of a card, on the front page too', 'refused', (id) => article(id, 'lead')],
    ['a portrait', 'refused', (id) => database.sql`insert into people (portrait_id) values (${id})`],
    ['the logo', 'refused', (id) => saveSiteSettings(database.db, { logoId: id })],
  ];
  afterEach(async () => {
    await database.sql`update people set portrait_id = null`;
    await saveSiteSettings(database.db, { logoId: null });
  });

  test.each(places.flatMap((place) => [['contributor', ...place] as const, ['editor', ...place] as const]))(
    '%s, %s: %s',
    async (role, _name, answer, show) => {
      const { id: userId } = await signInAs('contributor', `who-${role}`);
      const viewer = await getViewer();
      if (viewer.role === 'anonymous') throw new Error('The session was not taken.');
      const { id, fileName } = await inLibrary(await picture());
      await show(id);
      if (role !== 'contributor') await signInAs(role, 'another');
      const isRefused = role === 'contributor' && answer === 'refused';
      await send(describeMediaForm, { id, credit: 'Sok Dara' });
      expect(await problem(id)).toBe(isRefused ? 'media_public' : undefined);
      const replaced = await replaceMediaCall({ id: await uploaded(await picture(), 'b.png'), mediaId: id });
      expect(replaced).toMatchObject(isRefused ? { ok: false, code: 'media_public' } : { ok: true });
      const [row] = await database.sql`select credit, file_name from media where id = ${id}`;
      expect(row).toEqual(
        isRefused ? { credit: '', file_name: fileName } : { credit: 'Sok Dara', file_name: 'b.png' },
      );
      // The page of the file tells its owner before they try.
      expect((await loadMediaFile({ ...viewer, userId }, id))?.fixed).toBe(
        answer === 'refused' ? 'media_public' : null,
      );
    },
  );
});

test('Another file takes the place of one wherever it is shown; the old bytes go at night, not before', async () => {
  await signInAs('editor');
  const before = await inLibrary(await picture());
  await run(makePictureSizes);
  await send(describeMediaForm, { id: before.id, 'alt-en': 'A boat' });
  const old = await viewOf(before.id);
  const shownIn = await article(before.id, 'body');
  await madeStale();
  const upload = await uploaded(await picture(500, 500), 'better boat.png');
  expect(await replaceMediaCall({ id: upload, mediaId: before.id })).toMatchObject({
    ok: true,
    value: {
      view: {
        id: before.id,
        fileName: 'better boat.png',
        width: 500,
        alt: { en: 'A boat' },
        variants: [],
        state: 'processing',
      },
    },
  });
  expect(await madeStale()).toContain(tag.article(shownIn));
  await run(makePictureSizes);
  const now = await viewOf(before.id);
  expect(now?.key).not.toBe(old?.key);
  const keysOf = (view: typeof old) => [view?.key ?? '', ...(view?.variants ?? []).map(({ key }) => key)];
  const sizes = (view: typeof old) => Promise.all(keysOf(view).map((key) => storeOf(env).size(key)));
  await run(forgetFiles);
  expect(await sizes(old)).not.toContain(null);
  await run(forgetFiles, new Date(Date.now() + 25 * 3_600_000));
  expect(new Set(await sizes(old))).toEqual(new Set([null]));
  expect(await sizes(now)).not.toContain(null);
  expect((await log()).map(({ action }) => action)).toEqual(['media.changed', 'media.replaced']);
});

test('A file takes no place of another kind, nor that of one that is there already', async () => {
  await signInAs('editor');
  const { id } = await inLibrary(await picture());
  const paper = new Uint8Array(Buffer.from('%PDF-1.4 a paper\n%%EOF'));
  expect(await replaceMediaCall({ id: await uploaded(paper, 'a.pdf'), mediaId: id })).toEqual({
    ok: false,
    code: 'kind_differs',
  });
  const there = await picture();
  await inLibrary(there);
  expect(await replaceMediaCall({ id: await uploaded(there, 'b.png'), mediaId: id })).toEqual({
    ok: false,
    code: 'file_there',
  });
});

test('What something shows is not removed, and its page says where', async () => {
  await signInAs('editor');
  const { id } = await inLibrary(await picture());
  const { id: free } = await inLibrary(await picture());
  const uses: [string, () => Promise<unknown>][] = [
    ['a text', () => article(id, 'body')],
    ['a main picture of a draft', () => article(id, 'lead', { status: 'draft', publishedAt: null })],
    [
      'a picture for sharing',
      () => article(free, 'lead', { pictureId: null, socialPictureId: id } as Partial<NewArticle>),
    ],
    [
      'a portrait',
      () => database.sql`with one as (insert into people (portrait_id) values (${id}) returning id)
        insert into person_editions (person_id, locale, slug, name) select id, 'en', 'dara', 'Dara' from one`,
    ],
    [
      'the logo',
      async () => {
        await database.sql`update people set portrait_id = null`;
        await saveSiteSettings(database.db, { logoId: id });
      },
    ],
  ];
  for (const [name, use] of uses) {
    await database.sql`delete from articles`;
    await database.sql`update people set portrait_id = null`;
    await use();
    await send(removeMediaForm, { id });
    expect(await problem(id), name).toBe('media_used');
    const found = await listUses(database.db, id);
    expect(found.articles.length + found.people.length + Number(found.isLogo), name).toBe(1);
  }
  await madeStale();
  await send(describeMediaForm, { id, credit: 'Sok Dara' });
  expect(await madeStale()).toContain(tag.site());
  await send(removeMediaForm, { id: free });
  expect(await viewOf(free)).toBeUndefined();
});

test('What only unpublished changes show is used, and makes no page stale; publishing settles it', async () => {
  const { id: userId } = await signInAs('editor');
  const { db } = database;
  const [before, after] = [await inLibrary(await picture()), await inLibrary(await picture())];
  const articleId = await article(before.id, 'body');
  await inChanges(articleId, [pictureBlock(after.id)]);
  await madeStale();
  for (const { id } of [before, after]) {
    await send(removeMediaForm, { id });
    expect(await problem(id)).toBe('media_used');
    expect((await listUses(db, id)).articles).toHaveLength(1);
  }
  await send(describeMediaForm, { id: after.id, credit: 'Sok Dara' });
  expect(await madeStale()).toEqual([]);
  // What the changes gave up again is free at once.
  const spare = await inLibrary(await picture());
  await inChanges(articleId, [pictureBlock(after.id), pictureBlock(spare.id)]);
  await inChanges(articleId, [pictureBlock(after.id)]);
  await send(removeMediaForm, { id: spare.id });
  expect(await viewOf(spare.id)).toBeUndefined();
  await applyDraft(db, {
    id: articleId,
    now: new Date(),
    actor: { userId, network: '' },
    visible: true,
  });
  await send(removeMediaForm, { id: after.id });
  expect(await problem(after.id)).toBe('media_used');
  await send(removeMediaForm, { id: before.id });
  expect(await viewOf(before.id)).toBeUndefined();
});

test('Captions are checked, kept in one form, shown, and taken away', async () => {
  await signInAs('author');
  const sound = Buffer.alloc(44 + 8000);
  sound.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
  sound.writeUInt32LE(8036, 4);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(8000, 24);
  sound.writeUInt32LE(8000, 28);
  sound.writeUInt16LE(1, 32);
  sound.writeUInt16LE(8, 34);
  sound.write('data', 36, 'latin1');
  sound.writeUInt32LE(8000, 40);
  const view = await inLibrary(new Uint8Array(sound), 'bells.wav');
  expect(view).toMatchObject({ kind: 'audio', mime: 'audio/wav', durationSeconds: 1 });
  const { id } = view;
  const file = (text: string) => new File([text], 'a.srt');
  await send(addCaptionsForm, { id, language: 'km', captions: file('hello') });
  expect(await problem(id)).toBe('captions_invalid');
  const captions = file('1\n00:00:00,000 --> 00:00:01,000\nRing\n');
  expect(await send(addCaptionsForm, { id, language: 'km', captions })).toBe(
    `/desk/media/${id}?done=captions`,
  );
  const [there] = (await viewOf(id))?.captions ?? [];
  expect(there?.locale).toBe('km');
  expect(Buffer.from((await storeOf(env).read(there?.key ?? '')) ?? '').toString()).toMatch(/^WEBVTT\n/);
  await send(removeCaptionsForm, { id, language: 'km' });
  expect((await viewOf(id))?.captions).toEqual([]);
  const { id: still } = await inLibrary(await picture());
  await send(addCaptionsForm, { id: still, language: 'km', captions });
  expect(await problem(still)).toBe('media_gone');
});

test('The library narrows itself down to what wants a look', async () => {
  await signInAs('editor');
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') throw new Error('The session was not taken.');
  const names = async (query: object) => {
    const filter = mediaFilterSchema.parse(query);
    const site = { languages: ['en'] as const, timeZone: 'UTC' };
    return (await loadLibrary(viewer, filter, site)).files.map(({ fileName }) => fileName).sort();
  };
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const described = await inLibrary(await picture(), 'described.png');
  await send(describeMediaForm, { id: described.id, 'alt-en': 'A boat', licenceUntil: day(60) });
  const used = await inLibrary(await picture(), 'used.png');
  await send(describeMediaForm, { id: used.id, 'alt-km': 'ទូក', licenceUntil: day(20) });
  await article(used.id, 'body');
  expect(await names({})).toEqual(['described.png', 'used.png']);
  expect(await names({ status: 'undescribed' })).toEqual(['used.png']);
  expect(await names({ status: 'unused' })).toEqual(['described.png']);
  const over = await inLibrary(await picture(), 'over and unused.png');
  await send(describeMediaForm, { id: over.id, 'alt-en': 'A boat', licenceUntil: day(-1) });
  expect(await names({ status: 'expiring' })).toEqual(['used.png']);
  expect(await names({ status: 'failed' })).toEqual([]);
  await database.sql`update media set state = 'failed' where id = ${over.id}`;
  expect(await names({ status: 'failed' })).toEqual(['over and unused.png']);
  // The first screen tells the same numbers.
  expect((await loadDeskHome(viewer, { now: new Date() })).troubles).toMatchObject({
    licences: 1,
    pictures: 1,
  });
  expect(await names({ kind: 'video' })).toEqual([]);
  expect(await names({ kind: 'nonsense', status: 'nonsense', before: 'x' })).toHaveLength(3);
});

test('What was begun and not finished is cleared away after a day', async () => {
  await signInAs('author');
  const old = await uploaded(await picture(), 'old.png');
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  await run(purgeOldUploads);
  expect(await readdir(path.join(env.DATA_DIR, 'uploads'))).toContain(old);
  await run(purgeOldUploads, tomorrow);
  expect(await readdir(path.join(env.DATA_DIR, 'uploads'))).toEqual([]);
  expect(await finishUploadCall({ id: old })).toEqual({ ok: false, code: 'upload_gone' });
});
