import { beforeEach, describe, expect, test } from 'vitest';
import type { ArticleContent } from '#db/articles/content.ts';
import { createArticle, createStory, publishArticle } from '#db/articles/mutations.ts';
import { getAtAddress } from '#db/articles/queries.ts';
import { blockHash } from '#db/articles/rules/blocks.ts';
import type { UserActor } from '#db/audit/mutations.ts';
import { applyDraft, attend, beginArticle, discardDraft, saveDraft, settle } from '#db/drafts/mutations.ts';
import { getDraft, listPresent, listSetAside } from '#db/drafts/queries.ts';
import { changesBetween } from '#db/drafts/rules/merge.ts';
import { linesOf, paragraph } from '#db/drafts/rules/testing-text.ts';
import type { SaveDraft } from '#db/drafts/validation.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import { withDatabase } from '#db/testing.ts';
import type { Scope } from '#db/users/policy.ts';

const database = withDatabase();
const start = new Date('2026-05-04T03:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
let count = 0;
let maly: UserActor;
let dara: UserActor;

async function person(name: string): Promise<UserActor> {
  const { sql } = database;
  const [row] = await sql`
    insert into users (email, display_name, role) values (${`${name}${count}@example.org`}, ${name}, 'author') returning id`;
  return { userId: Number(row?.id), network: '' };
}

beforeEach(async () => {
  count += 1;
  maly = await person('Maly');
  dara = await person('Dara');
});

/** An article of Maly's with three paragraphs. */
async function article(status: 'draft' | 'published' = 'draft'): Promise<number> {
  const created = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: `boats-${count}`,
    status,
    headline: 'Boats',
    body: { type: 'doc', content: [paragraph('a', 'one'), paragraph('b', 'two'), paragraph('c', 'three')] },
    publishedAt: status === 'published' ? start : null,
    bylineIds: [],
    actor: maly,
  });
  if (!created.ok) throw new Error(created.code);
  return created.value;
}

const draftOf = async (id: number) => {
  const draft = await getDraft(database.db, id);
  if (!draft) throw new Error('It is gone.');
  return draft;
};

/** Saves what somebody made of the version they saw. */
async function save(
  id: number,
  change: (content: ArticleContent) => ArticleContent,
  {
    actor = maly,
    seen,
    now = start,
    scope = 'any',
  }: { actor?: UserActor; seen?: Awaited<ReturnType<typeof draftOf>>; now?: Date; scope?: Scope } = {},
) {
  const { version, content } = seen ?? (await draftOf(id));
  return saveDraft(database.db, {
    articleId: id,
    version,
    changes: changesBetween(content, change(content)) as SaveDraft['changes'],
    actor,
    scope,
    now,
  });
}

const write =
  (index: number, text: string) =>
  (content: ArticleContent): ArticleContent => ({
    ...content,
    body: {
      type: 'doc',
      content: content.body.content.map((block, at) =>
        at === index ? paragraph(block.attrs?.id ?? '', text) : block,
      ),
    },
  });

describe('a save', () => {
  test('stores what was changed, and only then counts', async () => {
    const id = await article();
    expect(await save(id, write(0, 'ONE'))).toMatchObject({ ok: true, value: { version: 1, content: null } });
    expect(linesOf((await draftOf(id)).content)).toEqual(['a: ONE', 'b: two', 'c: three']);
    expect(await save(id, (content) => content)).toMatchObject({ ok: true, value: { version: 1 } });
  });

  test('tells who saved in between what came of both', async () => {
    const id = await article();
    const seen = await draftOf(id);
    await save(id, write(0, 'ONE'), { seen });
    const second = await save(id, write(2, 'THREE'), { seen, actor: dara });
    if (!second.ok || !second.value.content) throw new Error('Nothing came back.');
    expect(linesOf(second.value.content)).toEqual(['a: ONE', 'b: two', 'c: THREE']);
    expect(second.value).toMatchObject({ version: 2, conflicts: [] });
  });

  test('sets aside what somebody else was quicker with, once, until somebody has chosen', async () => {
    const id = await article();
    const seen = await draftOf(id);
    await save(id, write(0, 'quick'), { seen });
    for (let again = 0; again < 2; again++)
      expect(await save(id, write(0, 'slow'), { seen, actor: dara })).toMatchObject({
        value: { conflicts: [{ place: { block: 'a' } }] },
      });
    expect(linesOf((await draftOf(id)).content)[0]).toBe('a: quick');
    const [aside, ...more] = await listSetAside(database.db, id);
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ by: 'Dara', mine: paragraph('a', 'slow') });
    const settling = { id: aside?.id ?? 0, scope: 'any' as const, userId: maly.userId, now: start };
    expect(await settle(database.db, settling)).toEqual({ ok: true, value: id });
    expect(await listSetAside(database.db, id)).toEqual([]);
    expect(await settle(database.db, settling)).toEqual({ ok: false, code: 'not_found' });
  });

  test('takes what it can read and names the rest', async () => {
    const id = await article();
    const { version } = await draftOf(id);
    const saved = await saveDraft(database.db, {
      articleId: id,
      version,
      changes: {
        fields: [
          { field: 'headline', was: 'Boats', value: 'x'.repeat(301) },
          { field: 'dek', was: '', value: 'A\0 dek\ud800' },
        ],
        blocks: [
          { type: 'set', block: { type: 'script', attrs: { id: 'a' } }, was: '', after: [] },
          {
            type: 'set',
            block: paragraph('b', 'two\0 too'),
            was: blockHash(paragraph('b', 'two')),
            after: ['a'],
          },
        ],
      },
      actor: maly,
      scope: 'any',
      now: start,
    });
    expect(saved).toMatchObject({ value: { unreadable: [{ field: 'headline' }, { block: 'a' }] } });
    const { content } = await draftOf(id);
    expect(content).toMatchObject({ headline: 'Boats', dek: 'A dek�' });
    expect(linesOf(content)).toEqual(['a: one', 'b: two too', 'c: three']);
  });

  test('keeps the address when another article has the wanted one', async () => {
    const other = await article();
    count += 1;
    const id = await article();
    const { content } = await draftOf(other);
    for (const slug of [content.slug, 'desk']) {
      const saved = await save(id, (mine) => ({ ...mine, slug, dek: `Not at ${slug}` }));
      expect(saved).toMatchObject({ value: { slugTaken: true } });
    }
    expect((await draftOf(id)).content).toMatchObject({ slug: `boats-${count}`, dek: 'Not at desk' });
  });

  test('reaches one’s own and what one is to do, and nothing else', async () => {
    const id = await article();
    const scope = { ownerId: dara.userId };
    expect(await save(id, write(0, 'x'), { actor: dara, scope })).toEqual({ ok: false, code: 'not_found' });
    await database.sql`update articles set assignee_id = ${dara.userId} where id = ${id}`;
    expect(await save(id, write(0, 'x'), { actor: dara, scope })).toMatchObject({ ok: true });
  });

  test('leaves what was approved to those who approve', async () => {
    const id = await article();
    const scope = { ownerId: maly.userId };
    await database.sql`update articles set owner_id = ${maly.userId}, status = 'approved' where id = ${id}`;
    expect(await save(id, write(0, 'x'), { scope })).toEqual({ ok: false, code: 'text_approved' });
    expect(await save(id, write(0, 'mended'))).toMatchObject({ ok: true });
  });

  test('changes no sections and tags of an edition that is somebody else’s and public', async () => {
    const english = await article('published');
    const { sql } = database;
    const [tag] = await sql`insert into tags default values returning id`;
    await sql`insert into story_tags select story_id, ${tag?.id ?? 0} from articles where id = ${english}`;
    const [row] = await sql`
      insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector, owner_id)
      select story_id, 'km', slug, '', '{"type":"doc","content":[]}', '', 0, '', ${dara.userId} from articles where id = ${english}
      returning id`;
    const khmer = Number(row?.id);
    const change = (content: ArticleContent) => ({ ...content, headline: 'ទូក', tagIds: [] });
    const saved = await save(khmer, change, { actor: dara, scope: { ownerId: dara.userId } });
    expect(saved).toMatchObject({ value: { unreadable: [{ field: 'sectionIds' }, { field: 'tagIds' }] } });
    expect((await draftOf(khmer)).content).toMatchObject({ headline: 'ទូក', tagIds: [Number(tag?.id)] });
    expect(await save(khmer, change)).toMatchObject({ value: { unreadable: [] } });
    expect((await draftOf(english)).content.tagIds).toEqual([]);
  });

  test('by several at once loses nothing', async () => {
    const id = await article();
    const seen = await draftOf(id);
    const results = await Promise.all(
      [0, 1, 2].map((index) =>
        database.db.transaction((tx) =>
          saveDraft(tx, {
            articleId: id,
            version: seen.version,
            changes: changesBetween(seen.content, write(index, `by ${index}`)(seen.content)) as never,
            actor: maly,
            scope: 'any',
            now: start,
          }),
        ),
      ),
    );
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
    const { content, version } = await draftOf(id);
    expect(linesOf(content)).toEqual(['a: by 0', 'b: by 1', 'c: by 2']);
    expect(version).toBe(3);
  });
});

describe('what readers can see', () => {
  const publicText = async () => {
    const found = await getAtAddress(database.db, { locale: 'en', slug: `boats-${count}` });
    return found?.kind === 'found' ? found.article.bodyStart : found?.kind;
  };

  test('changes only by publishing, with its address and what follows from it', async () => {
    const id = await article('published');
    await save(id, write(0, 'ONE'));
    expect(await publicText()).toBe('one\ntwo\nthree');
    expect(await draftOf(id)).toMatchObject({ hasUnpublishedChanges: true, status: 'published' });
    await save(id, (content) => ({ ...content, slug: `ships-${count}` }));
    expect(await publicText()).toBe('one\ntwo\nthree');
    const applied = await applyDraft(database.db, { id, now: later(9), actor: maly, visible: true });
    if (!applied.ok) throw new Error(applied.code);
    expect(applied.value.flatMap(({ paths }) => paths)).toEqual(
      expect.arrayContaining([`/boats-${count}`, `/ships-${count}`]),
    );
    expect(await getRedirect(database.db, `/boats-${count}`)).toBe(`/ships-${count}`);
    const draft = await draftOf(id);
    expect(draft).toMatchObject({ hasUnpublishedChanges: false, updatedAt: later(9) });
    expect(linesOf(draft.content)[0]).toBe('a: ONE');
  });

  test('is left as it is when the changes are given up; they stay among the revisions', async () => {
    const id = await article('published');
    await save(id, write(0, 'ONE'));
    const { version } = await draftOf(id);
    const discard = (version: number) =>
      discardDraft(database.db, { id, version, scope: 'any', actor: maly, now: later(1) });
    expect(await discard(version - 1)).toEqual({ ok: false, code: 'text_changed' });
    expect(await discard(version)).toEqual({ ok: true, value: id });
    const draft = await draftOf(id);
    expect(linesOf(draft.content)[0]).toBe('a: one');
    expect(draft).toMatchObject({ version: version + 1, hasUnpublishedChanges: false });
    expect(await discard(draft.version)).toEqual({ ok: false, code: 'nothing_changed' });
    const kept =
      await database.sql`select 1 from revisions where article_id = ${id} and snapshot::text like '%ONE%'`;
    expect(kept).toHaveLength(1);
  });

  test('is what was written before it was published for the first time', async () => {
    const id = await article();
    await save(id, write(0, 'ONE'));
    await publishArticle(database.db, { id, now: later(1), actor: maly });
    expect(await publicText()).toBe('ONE\ntwo\nthree');
  });
});

describe('revisions', () => {
  const revisions = (id: number) => database.sql<{ kind: string; by: number; with: number[] }[]>`
    select kind, user_id::int as by, co_author_ids::int[] as with from revisions where article_id = ${id} order by number`;

  test('join what somebody saves while they write, and begin anew after a while or with somebody else', async () => {
    const id = await article();
    for (const minute of [0, 1, 9]) await save(id, write(0, `at ${minute}`), { now: later(minute) });
    await save(id, write(0, 'at 12'), { now: later(12) });
    await save(id, write(1, 'with'), { now: later(12.5), actor: dara });
    await save(id, write(1, 'after a pause'), { now: later(15), actor: dara });
    expect(await revisions(id)).toEqual([
      { kind: 'status', by: maly.userId, with: [] },
      { kind: 'saved', by: maly.userId, with: [] },
      { kind: 'saved', by: maly.userId, with: [dara.userId] },
      { kind: 'saved', by: dara.userId, with: [] },
    ]);
  });
});

test('Who has an article open is seen until they are gone', async () => {
  const id = await article();
  const here = { articleId: id, tab: 'tab-of-maly', userId: maly.userId, blockId: 'a', now: start };
  await attend(database.db, here);
  await attend(database.db, { ...here, blockId: 'b' });
  const seen = (now: Date) => listPresent(database.db, { articleId: id, tab: 'tab-of-dara', now });
  expect(await seen(later(0.25))).toEqual([{ userId: maly.userId, name: 'Maly', blockId: 'b' }]);
  expect(await seen(later(1))).toEqual([]);
});

test('An article begins empty, under an address that is nobody’s', async () => {
  const begun = await beginArticle(database.db, {
    kind: 'article',
    locale: 'km',
    commentsOpen: true,
    actor: maly,
  });
  if (!begun.ok) throw new Error(begun.code);
  expect(await draftOf(begun.value)).toMatchObject({
    locale: 'km',
    status: 'draft',
    ownerId: maly.userId,
    content: { headline: '', body: { content: [] } },
  });
});
