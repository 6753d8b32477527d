import { beforeEach, describe, expect, test } from 'vitest';
import {
  approveManyForm,
  archiveManyForm,
  assignForm,
  assignManyForm,
  moveManyToSectionForm,
  rescheduleForm,
  setTimesForm,
  tagManyForm,
  withdrawManyForm,
} from '#app/_actions/articles.ts';
import { discardDraftForm } from '#app/_actions/drafts.ts';
import { removeViewForm, saveViewForm } from '#app/_actions/saved-views.ts';
import { calls } from '#app/_server/desk-calls.ts';
import {
  account,
  madeStale,
  openSession,
  problemAt,
  send,
  signInAs,
  use,
  withRequests,
} from '#app/_server/testing.ts';
import { type Browser, request } from '#app/_server/testing-framework.ts';
import { createArticle, createStory, withdrawArticle } from '#db/articles/mutations.ts';
import { articleStatuses, type Step, steps, workflow } from '#db/articles/rules/workflow.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { localTime } from '#db/core/local-time.ts';
import { tag } from '#db/core/tags.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';
import { type AccountRole, accountRoles } from '#db/users/validation.ts';

const database = withRequests();
const lenient = {
  headline: 'warn',
  dek: 'off',
  section: 'off',
  picture: 'off',
  alternativeTexts: 'block',
  source: 'off',
  credit: 'off',
  slug: 'block',
  byline: 'off',
  length: 'off',
} as const;
const settings = (changes: object = {}) =>
  saveSiteSettings(database.db, { checklist: lenient, timeZone: 'Asia/Phnom_Penh', ...changes });

beforeEach(async () => {
  await database.sql`truncate stories cascade`;
  await forgetAccounts(database.sql);
  await database.sql`truncate settings`;
  await settings();
  await madeStale();
});

const HOUR = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * HOUR);
const local = (instant: Date) => localTime(instant, 'Asia/Phnom_Penh');

type Setting = {
  status?: ArticleStatus;
  ownerId?: number;
  slug?: string;
  kind?: 'article' | 'page';
  assigneeId?: number;
};
let count = 0;
async function write({ status = 'draft', ownerId, assigneeId, ...given }: Setting = {}): Promise<number> {
  count += 1;
  const { db, sql } = database;
  const isOut = status === 'published' || status === 'withdrawn';
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: `story-${count}`,
    headline: 'A story',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Text.' }] }] },
    publishedAt: isOut ? fromNow(-2) : null,
    withdrawnAt: status === 'withdrawn' ? fromNow(-1) : null,
    scheduledFor: status === 'scheduled' ? fromNow(5) : null,
    bylineIds: [],
    actor: { name: 'test' },
    status,
    ...given,
  });
  if (!made.ok) throw new Error(made.code);
  await sql`update articles set owner_id = ${ownerId ?? null}, assignee_id = ${assigneeId ?? null} where id = ${made.value}`;
  return made.value;
}

/** A text beside the public one. */
async function writeBeside(id: number, headline = 'A better story') {
  await database.sql`
    insert into working_copies (article_id, content)
    select id, jsonb_build_object('slug', slug, 'headline', ${headline}::text, 'dek', '', 'body', body, 'pictureId', null,
      'pictureCaption', '', 'sectionIds', '[]'::jsonb, 'tagIds', '[]'::jsonb, 'bylineIds', '[]'::jsonb, 'sources', '[]'::jsonb,
      'commentsOpen', true, 'seoTitle', '', 'seoDescription', '', 'socialTitle', '', 'socialDescription', '',
      'socialPictureId', null, 'canonicalUrl', '') from articles where id = ${id}`;
}

type Answer = { ok: boolean; code?: string; value?: { state: Record<string, unknown> } };
const call = async (name: string, given: object) => (await calls[name]?.(given)) as Answer;
/** What a step needs to be taken at all. */
const needs = (step: Step) => ({
  ...(step === 'schedule' && { at: local(fromNow(24)) }),
  ...((step === 'withdraw' || step === 'send_back') && { reason: 'It was wrong.' }),
});
const move = (id: number, step: Step, fields: object = {}) =>
  call('move-article', { id, step, ...needs(step), ...fields });
const code = async (answer: Promise<Answer>) => {
  const { ok, code } = await answer;
  return ok ? 'ok' : code;
};
/** Instants as they are told everywhere; the driver has them as the database writes them. */
async function row(id: number): Promise<Record<string, unknown>> {
  const at = (column: string) =>
    database.sql`to_char(${database.sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')`;
  const [found = {}] = await database.sql`
    select status, headline, approved_by::int as "approvedBy", assignee_id::int as "assigneeId",
      ${at('scheduled_for')} as "scheduledFor", ${at('publish_until')} as "publishUntil", ${at('embargo_until')} as "embargoUntil",
      ${at('published_at')} as "publishedAt", ${at('updated_at')} as "updatedAt", withdrawn_reason as reason
    from articles where id = ${id}`;
  return found;
}
/** An instant as `row` tells it. */
const told = (instant: Date) => `${instant.toISOString().slice(0, 16)}Z`;
const log = async (id: number) =>
  (
    await database.sql`select action from audit_log where subject_kind = 'article' and subject_id = ${id} order by id`
  )
    .map(({ action }) => action)
    .filter((action) => action !== 'article.created');
const revisions = async (id: number) =>
  Number((await database.sql`select count(*) from revisions where article_id = ${id}`)[0]?.count);

/** Roles by what they may do with another's and with their own article. */
const reach: Record<string, (role: AccountRole, isOwn: boolean) => boolean> = {
  'articles.submit': (role, isOwn) =>
    isEditor(role) || (isOwn && (role === 'author' || role === 'contributor')),
  'articles.approve': (role) => isEditor(role),
  'articles.publish': (role, isOwn) => isEditor(role) || (isOwn && role === 'author'),
  'articles.withdraw': (role) => isEditor(role),
  'articles.archive': (role, isOwn) => isEditor(role) || (isOwn && role === 'author'),
};
const isEditor = (role: AccountRole) => role === 'editor' || role === 'administrator';

describe.each(accountRoles)('%s', (role) => {
  test.each(steps)('%s', async (step) => {
    const { id: userId } = await signInAs(role);
    for (const status of articleStatuses)
      for (const isOwn of [true, false]) {
        const id = await write({ status, ...(isOwn && { ownerId: userId }) });
        if (step === 'update' && status === 'published') await writeBeside(id);
        const before = await row(id);
        const revised = await revisions(id);
        const { from, to, allow } = workflow[step];
        const isAllowed = reach[allow]?.(role, isOwn);
        const isFrom = (from as readonly string[]).includes(status);
        const needsApproval = step === 'publish' && (status === 'draft' || status === 'in_review');
        const expected = !isAllowed
          ? 'not_allowed'
          : !isFrom
            ? 'state_changed'
            : needsApproval && !isEditor(role)
              ? 'not_approved'
              : 'ok';
        const name = `${step} of ${isOwn ? 'their own' : 'another'} ${status}`;
        expect(await code(move(id, step)), name).toBe(expected);
        const after = await row(id);
        if (expected === 'ok') {
          expect(after.status, name).toBe(to);
          expect(await revisions(id), name).toBeGreaterThan(revised);
          expect((await log(id)).length, name).toBeGreaterThan(0);
        } else {
          expect(after, name).toEqual(before);
          expect(await log(id), name).toEqual([]);
        }
      }
  });
});

test('Nobody signed in moves nothing', async () => {
  const id = await write({ status: 'approved' });
  use();
  for (const step of steps) expect(await code(move(id, step))).toBe('not_allowed');
});

test('Where nobody approves their own, an editor needs a colleague for it', async () => {
  await settings({ selfApproval: false });
  const { id: userId, browser } = await signInAs('editor', 'first');
  const id = await write({ ownerId: userId });
  expect(await code(move(id, 'approve'))).toBe('own_approval');
  expect(await code(move(id, 'publish'))).toBe('own_approval');
  await move(id, 'submit');
  expect(await code(move(id, 'approve'))).toBe('own_approval');
  const { id: colleague } = await signInAs('editor', 'second');
  expect(await code(move(id, 'approve'))).toBe('ok');
  expect((await row(id)).approvedBy).toBe(colleague);
  use(browser);
  expect(await code(move(id, 'publish'))).toBe('ok');
});

test('Where nobody approves their own, an author’s changes of a published article wait for another', async () => {
  await settings({ selfApproval: false });
  const { id: userId } = await signInAs('author');
  const id = await write({ status: 'published', ownerId: userId });
  const clean = await write({ status: 'published', ownerId: userId });
  await writeBeside(id);
  expect(await code(move(id, 'update'))).toBe('own_approval');
  // Nor among many at once: it waits with the other changes.
  const [section] = await database.sql`insert into sections default values returning id::int`;
  await send(moveManyToSectionForm, { [`id-${clean}`]: 'on', sectionId: section?.id });
  expect(await database.sql`select from story_sections`).toHaveLength(0);
  expect(await database.sql`select from working_copies`).toHaveLength(2);
  await signInAs('editor');
  expect(await code(move(id, 'update'))).toBe('ok');
  expect((await row(id)).headline).toBe('A better story');
});

test('To publish what nobody approved is to approve it', async () => {
  const { id: userId } = await signInAs('editor');
  const id = await write({ status: 'in_review' });
  await move(id, 'publish');
  expect((await row(id)).approvedBy).toBe(userId);
  expect(await log(id)).toEqual(['article.approved', 'article.published']);
});

test('A static page is moved by editors, without approval', async () => {
  await settings({ selfApproval: false });
  const author = await signInAs('author');
  const page = await write({ kind: 'page', ownerId: author.id });
  expect(await code(move(page, 'submit'))).toBe('not_allowed');
  const { id: userId } = await signInAs('editor');
  const own = await write({ kind: 'page', ownerId: userId });
  expect(await code(move(own, 'publish'))).toBe('ok');
  expect(await log(own)).toEqual(['article.published']);
});

describe('Two at once', () => {
  async function both(id: number, was: ArticleStatus, first: Step, second: Step) {
    const browsers: Browser[] = [];
    for (const name of ['one', 'two']) browsers.push((await signInAs('editor', name)).browser);
    // Each call reads its own cookies before it waits for anything of the other.
    const answers = [first, second].map((step, index) => {
      request.cookies = browsers[index] as Browser;
      return code(move(id, step, { was }));
    });
    return (await Promise.all(answers)).toSorted();
  }

  test.each<[ArticleStatus, Step, Step]>([
    ['in_review', 'approve', 'approve'],
    ['published', 'withdraw', 'withdraw'],
    ['approved', 'publish', 'publish'],
    ['in_review', 'approve', 'recall'],
    ['withdrawn', 'republish', 'archive'],
  ])('of %s: %s and %s', async (status, first, second) => {
    const id = await write({ status });
    expect(await both(id, status, first, second)).toEqual(['ok', 'state_changed']);
    expect(await log(id)).toHaveLength(1);
  });
});

describe('What somebody decided about something else is refused', () => {
  test('another state', async () => {
    await signInAs('editor');
    const id = await write({ status: 'scheduled' });
    const answer = await move(id, 'schedule', { at: local(fromNow(30)) });
    const mark = answer.value?.state.mark;
    const then = fromNow(40);
    expect(await code(move(id, 'schedule', { at: local(then), was: mark }))).toBe('ok');
    expect(await code(move(id, 'schedule', { at: local(fromNow(50)), was: mark }))).toBe('state_changed');
    expect((await row(id)).scheduledFor).toBe(told(then));
  });
  test('another text', async () => {
    await signInAs('editor');
    const id = await write({ status: 'in_review' });
    expect(await code(move(id, 'approve', { version: 3 }))).toBe('text_changed');
    expect(await code(move(id, 'approve', { version: 0 }))).toBe('ok');
  });
  test('nothing', async () => {
    await signInAs('editor');
    expect(await code(move(999_999, 'approve'))).toBe('not_found');
    expect(await code(call('move-article', { id: 1, step: 'explode' }))).toBe('invalid_input');
  });
});

describe('The checklist', () => {
  test.each<[Step, ArticleStatus]>([
    ['publish', 'draft'],
    ['schedule', 'approved'],
    ['republish', 'withdrawn'],
  ])('holds %s back, whatever the page showed', async (step, status) => {
    await signInAs('editor');
    const id = await write({ status });
    await database.sql`update articles set slug = 'untitled-' || id where id = ${id}`;
    expect(await code(move(id, step))).toBe('checklist_blocks');
    expect((await row(id)).status).toBe(status);
    await settings({ checklist: { ...lenient, slug: 'warn' } });
    expect(await code(move(id, step))).toBe('ok');
  });

  test('does not keep readers from a mended text', async () => {
    await signInAs('editor');
    const id = await write({ status: 'published', slug: 'untitled-mended' });
    await writeBeside(id);
    expect(await code(move(id, 'update'))).toBe('ok');
  });

  test('comes back with each step, and approves in spite of it', async () => {
    await signInAs('editor');
    const id = await write({ slug: 'untitled-one' });
    const answer = await move(id, 'approve');
    expect(answer.value?.state.problems).toEqual([{ item: 'slug', level: 'block' }]);
  });
});

describe('Changes of a published article', () => {
  const discard = (id: number, version = 0) => send(discardDraftForm, { id, version });

  test('can be given up by whoever may write on it; readers see nothing of that', async () => {
    const { id: userId } = await signInAs('author');
    const id = await write({ status: 'published', ownerId: userId });
    await writeBeside(id);
    await madeStale();
    expect(await discard(id)).toBe(`/desk/articles/${id}?discarded=1`);
    expect(await database.sql`select from working_copies`).toHaveLength(0);
    expect((await row(id)).headline).toBe('A story');
    expect(await log(id)).toEqual(['article.discarded']);
    expect(await madeStale()).toEqual([]);
    expect(await problemAt(await discard(id, 1))).toBe('nothing_changed');
  });

  test.each<[string, (userId: number) => Promise<number>, number, string]>([
    ['another’s', () => write({ status: 'published' }), 0, 'not_found'],
    [
      'a text that was changed meanwhile',
      (ownerId) => write({ status: 'published', ownerId }),
      3,
      'text_changed',
    ],
    ['a page', (ownerId) => write({ status: 'published', kind: 'page', ownerId }), 0, 'not_found'],
  ])('are not given up of %s', async (_, make, version, code) => {
    const { id: userId } = await signInAs('author');
    const id = await make(userId);
    await writeBeside(id);
    expect(await problemAt(await discard(id, version))).toBe(code);
    expect(await database.sql`select from working_copies`).toHaveLength(1);
  });

  test('that are published are due no more', async () => {
    await signInAs('editor');
    const id = await write({ status: 'published' });
    await database.sql`update articles set due_at = now() where id = ${id}`;
    await writeBeside(id);
    await move(id, 'update');
    expect(await database.sql`select from articles where due_at is not null`).toHaveLength(0);
  });
});

describe('Times', () => {
  test('are those of the newsroom’s clock, also around midnight', async () => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    const midnight = `${local(fromNow(48)).slice(0, 10)}T00:00`;
    await move(id, 'schedule', { at: midnight });
    expect((await row(id)).scheduledFor).toBe(told(new Date(`${midnight}:00+07:00`)));
    await settings({ timeZone: 'America/Toronto' });
    await move(id, 'schedule', { at: '2031-07-01T23:59', until: '2031-07-02T00:00' });
    expect(await row(id)).toMatchObject({
      scheduledFor: '2031-07-02T03:59Z',
      publishUntil: '2031-07-02T04:00Z',
    });
  });

  test.each([
    ['time_past', { at: local(fromNow(-1)) }],
    ['time_missing', { at: '' }],
    ['time_unreadable', { at: '2031-02-30T10:00' }],
    ['embargo', { at: '2031-01-01T10:00', embargo: '2031-01-01T10:01' }],
    ['until_before', { at: '2031-01-01T10:00', until: '2031-01-01T10:00' }],
    ['invalid_input', { at: 'tomorrow' }],
  ])('%s', async (expected, fields) => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    expect(await code(move(id, 'schedule', fields))).toBe(expected);
    expect((await row(id)).status).toBe('approved');
  });

  test('An embargo holds back publishing, and the database does too', async () => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    await move(id, 'schedule', { at: '2031-01-01T10:00', embargo: '2031-01-01T09:00' });
    await move(id, 'unschedule');
    expect(await code(move(id, 'publish'))).toBe('embargo');
    await expect(
      database.sql`update articles set status = 'published', published_at = now() where id = ${id}`,
    ).rejects.toThrow('articles_embargo');
    expect(await code(move(id, 'publish', { embargo: '' }))).toBe('ok');
  });

  test('What is published again keeps its first time, without the end and embargo of before', async () => {
    await signInAs('editor');
    const id = await write({ status: 'withdrawn' });
    await database.sql`update articles set publish_until = now() - interval '1 hour', embargo_until = now() - interval '1 hour' where id = ${id}`;
    const { publishedAt } = await row(id);
    expect(await code(move(id, 'republish'))).toBe('ok');
    expect(await row(id)).toMatchObject({ publishedAt, publishUntil: null, embargoUntil: null, reason: '' });
  });
});

describe('End and embargo without a step', () => {
  const set = (id: number, fields: object) => send(setTimesForm, { id, until: '', embargo: '', ...fields });
  test('are set before and after it is out', async () => {
    const { id: userId } = await signInAs('author');
    const draft = await write({ ownerId: userId });
    expect(await set(draft, { was: 'draft', until: '2031-01-02T10:00', embargo: '2031-01-01T10:00' })).toBe(
      `/desk/articles/${draft}/plan?saved=timed`,
    );
    expect(await row(draft)).toMatchObject({
      status: 'draft',
      publishUntil: '2031-01-02T03:00Z',
      embargoUntil: '2031-01-01T03:00Z',
    });
    expect(await log(draft)).toEqual(['article.times_set']);
    await set(draft, { was: 'draft' });
    expect(await row(draft)).toMatchObject({ publishUntil: null, embargoUntil: null });
    const out = await write({ status: 'published', ownerId: userId });
    await madeStale();
    await set(out, { was: 'published', until: '2031-01-02T10:00', embargo: '2031-01-01T10:00' });
    expect(await row(out)).toMatchObject({ publishUntil: '2031-01-02T03:00Z', embargoUntil: null });
    expect(await madeStale()).toEqual([]);
  });

  test.each<[string, Setting, object, string]>([
    ['another’s', {}, { was: 'draft' }, 'not_allowed'],
    ['what has moved since', { ownerId: 0 }, { was: 'approved' }, 'state_changed'],
    ['what was withdrawn', { ownerId: 0, status: 'withdrawn' }, { was: 'withdrawn' }, 'state_changed'],
    ['a page', { ownerId: 0, kind: 'page' }, { was: 'draft' }, 'not_allowed'],
    ['an end that is over', { ownerId: 0 }, { was: 'draft', until: '2020-01-01T10:00' }, 'until_before'],
    [
      'an end within the embargo',
      { ownerId: 0 },
      { was: 'draft', until: '2031-01-01T10:00', embargo: '2031-01-01T10:00' },
      'until_before',
    ],
    ['a time that is none', { ownerId: 0 }, { was: 'draft', until: '2031-02-30T10:00' }, 'time_unreadable'],
  ])('are refused for %s', async (_, given, fields, code) => {
    const { id: userId } = await signInAs('author');
    const id = await write({ ...given, ...(given.ownerId === 0 && { ownerId: userId }) });
    expect(await problemAt(await set(id, fields))).toBe(code);
    expect(await log(id)).toEqual([]);
  });

  test('keep to the time of what is scheduled', async () => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    const was = (await move(id, 'schedule')).value?.state.mark;
    expect(await problemAt(await set(id, { was, embargo: '2031-01-01T10:00' }))).toBe('embargo');
    expect(await problemAt(await set(id, { was, until: local(fromNow(23)) }))).toBe('until_before');
    await set(id, { was, until: local(fromNow(25)) });
    expect((await row(id)).publishUntil).toBe(told(new Date(`${local(fromNow(25))}:00+07:00`)));
  });
});

describe('What readers see', () => {
  test('of a published, changed and withdrawn article goes stale at once', async () => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    const [{ slug } = { slug: '' }] = await database.sql`select slug from articles where id = ${id}`;
    for (const [step, prepare] of [
      ['publish', undefined],
      ['update', () => writeBeside(id)],
      ['withdraw', undefined],
      ['republish', undefined],
      ['withdraw', undefined],
      ['reopen', undefined],
    ] as const) {
      await prepare?.();
      await madeStale();
      expect(await code(move(id, step)), step).toBe('ok');
      const stale = await madeStale();
      expect(stale, step).toEqual(expect.arrayContaining([tag.address(`/${slug}`), tag.latest('en')]));
    }
  });

  test('does not change by what happens before', async () => {
    await signInAs('editor');
    const id = await write();
    for (const step of [
      'submit',
      'approve',
      'schedule',
      'unschedule',
      'send_back',
      'archive',
      'reopen',
    ] as const)
      expect(await code(move(id, step)), step).toBe('ok');
    expect(await madeStale()).toEqual([]);
  });

  test('of another edition, whose page links here, goes stale too', async () => {
    await signInAs('editor');
    const id = await write({ status: 'approved' });
    const other = await write({ status: 'published' });
    await database.sql`update articles set locale = 'km', story_id = (select story_id from articles where id = ${id}) where id = ${other}`;
    await move(id, 'publish');
    expect(await madeStale()).toContain(tag.article(other));
  });

  test('says that it was changed only when it should', async () => {
    await signInAs('editor');
    const id = await write({ status: 'published' });
    await writeBeside(id);
    await move(id, 'update');
    expect(await row(id)).toMatchObject({ headline: 'A better story', updatedAt: null });
    expect(await code(move(id, 'update'))).toBe('nothing_changed');
    await writeBeside(id, 'The best story');
    await move(id, 'update', { visible: true });
    expect((await row(id)).updatedAt).not.toBeNull();
  });

  test.each(['republish', 'reopen', 'archive'] as const)(
    'and what was written on a withdrawn article meanwhile are one after %s',
    async (step) => {
      await signInAs('editor');
      const id = await write({ status: 'withdrawn' });
      await writeBeside(id);
      expect(await code(move(id, step))).toBe('ok');
      expect((await row(id)).headline).toBe('A better story');
      expect(await database.sql`select from working_copies`).toHaveLength(0);
    },
  );
});

test('What is sent back says why, to whoever wrote it, and is theirs to do', async () => {
  const author = await account('author');
  const { id: userId } = await signInAs('editor');
  const id = await write({ status: 'in_review', ownerId: author });
  expect(await code(move(id, 'send_back', { reason: ' ' }))).toBe('reason_needed');
  await move(id, 'send_back', { reason: 'Who is the second boatman?' });
  expect(await row(id)).toMatchObject({ status: 'draft', assigneeId: author });
  const notes = await database.sql`
    select n.text, n.user_id::int as by, m.user_id::int as told from review_notes n join review_mentions m on m.note_id = n.id`;
  expect(notes).toEqual([{ text: 'Who is the second boatman?', by: userId, told: author }]);
});

test('What is withdrawn by a job meanwhile is not withdrawn again', async () => {
  await signInAs('editor');
  const id = await write({ status: 'published' });
  await withdrawArticle(database.db, { id, now: new Date(), reason: 'Over', actor: { name: 'job' } });
  expect(await code(move(id, 'withdraw'))).toBe('state_changed');
  expect((await row(id)).reason).toBe('Over');
});

describe('Assigning', () => {
  test('is the editors’, to somebody who works here', async () => {
    const author = await account('author');
    const reader = await account('reader');
    await signInAs('editor');
    const id = await write();
    const assign = (fields: object) => code(call('assign-article', { id, dueAt: '', ...fields }));
    expect(await assign({ assigneeId: author, dueAt: '2031-01-02T00:00' })).toBe('ok');
    expect((await row(id)).assigneeId).toBe(author);
    expect(await assign({ assigneeId: reader })).toBe('staff_unknown');
    expect(await assign({ assigneeId: author, dueAt: '2031-02-30T00:00' })).toBe('time_unreadable');
    expect(await assign({ assigneeId: null, dueAt: null })).toBe('ok');
    expect((await row(id)).assigneeId).toBeNull();
    expect(await log(id)).toEqual(['article.assigned', 'article.assigned']);
    await openSession(author, { secondFactor: true });
    expect(await assign({ assigneeId: author })).toBe('not_allowed');
  });

  test('has a page of its own, which works without scripts', async () => {
    const author = await account('author');
    await signInAs('editor');
    const id = await write({ status: 'published' });
    expect(await send(assignForm, { id, assigneeId: author, dueAt: '2031-01-02T00:00' })).toBe(
      `/desk/articles/${id}/plan?saved=assigned`,
    );
    expect((await row(id)).assigneeId).toBe(author);
    expect(await problemAt(await send(assignForm, { id, assigneeId: 999_999, dueAt: '' }))).toBe(
      'staff_unknown',
    );
    await send(assignForm, { id, assigneeId: '', dueAt: '' });
    expect((await row(id)).assigneeId).toBeNull();
  });

  test('finds colleagues by name, and nobody’s address', async () => {
    const author = await account('author', 'Sok Dara');
    await account('reader', 'Sok Reader');
    await signInAs('contributor');
    expect(await call('find-staff', { query: 'dara sok' })).toEqual({
      ok: true,
      value: [{ id: author, name: 'Sok Dara', role: 'author' }],
    });
  });
});

describe('Many at once', () => {
  const ticked = (...ids: number[]) => Object.fromEntries(ids.map((id) => [`id-${id}`, 'on']));
  const outcome = async (form: (form: FormData) => Promise<void>, fields: Record<string, string | number>) =>
    Object.fromEntries(new URL(await send(form, fields), 'http://localhost').searchParams);

  test('each keeps to its own rule, and the list says how many were not done and why', async () => {
    const { id: userId } = await signInAs('editor');
    await settings({ selfApproval: false });
    const own = await write({ status: 'in_review', ownerId: userId });
    const others = [await write({ status: 'in_review' }), await write()];
    const out = await write({ status: 'published' });
    expect(
      await outcome(approveManyForm, {
        ...ticked(own, ...others, out, 999_999),
        list: 'status=in_review&x=1',
      }),
    ).toEqual({
      status: 'in_review',
      did: 'approve',
      done: '2',
      not: 'own_approval.1,state_changed.1,not_found.1',
    });
    expect((await row(own)).status).toBe('in_review');
    for (const id of others) expect((await row(id)).approvedBy).toBe(userId);
  });

  test('what is refused halfway leaves nothing, and holds back no other', async () => {
    await signInAs('editor');
    const [first, second] = [await write({ status: 'withdrawn' }), await write({ status: 'withdrawn' })];
    await writeBeside(first);
    await database.sql`update working_copies set content = jsonb_set(content, '{slug}', to_jsonb((select slug from articles where id = ${second})))`;
    expect(await outcome(archiveManyForm, ticked(first, second))).toMatchObject({
      done: '1',
      not: 'slug_taken.1',
    });
    expect(await row(first)).toMatchObject({ status: 'withdrawn', headline: 'A story' });
    expect(await database.sql`select from working_copies`).toHaveLength(1);
    expect((await row(second)).status).toBe('archived');
  });

  test('withdrawing needs a reason, and comes back to the page that asks for it', async () => {
    await signInAs('editor');
    const ids = [await write({ status: 'published' }), await write({ status: 'published' })];
    const back = await send(withdrawManyForm, { ...ticked(...ids), reason: ' ' });
    expect(back).toContain(`/desk/articles/withdraw?id-${ids[0]}=on`);
    expect(await problemAt(back)).toBe('reason_needed');
    await madeStale();
    expect(await outcome(withdrawManyForm, { ...ticked(...ids), reason: 'Mixed up.' })).toMatchObject({
      done: '2',
    });
    expect((await row(ids[0] as number)).reason).toBe('Mixed up.');
    expect(await madeStale()).toEqual(expect.arrayContaining(ids.map(tag.article)));
  });

  test('nothing ticked is nothing done', async () => {
    await signInAs('editor');
    expect(await problemAt(await send(approveManyForm, {}))).toBe('nothing_chosen');
  });

  test('assigning leaves the time by which it is due', async () => {
    const author = await account('author');
    await signInAs('editor');
    const id = await write();
    await database.sql`update articles set due_at = now() where id = ${id}`;
    expect(await outcome(assignManyForm, { ...ticked(id), assigneeId: author })).toMatchObject({ done: '1' });
    expect((await row(id)).assigneeId).toBe(author);
    expect(await database.sql`select from articles where due_at is null`).toHaveLength(0);
  });

  test('a section is shown to readers at once, but not with changes that wait', async () => {
    await signInAs('editor');
    const [section] = await database.sql`insert into sections default values returning id::int`;
    const [clean, busy] = [await write({ status: 'published' }), await write({ status: 'published' })];
    await writeBeside(busy);
    await madeStale();
    expect(
      await outcome(moveManyToSectionForm, { ...ticked(clean, busy), sectionId: section?.id }),
    ).toMatchObject({ done: '2' });
    const shown =
      await database.sql`select a.id::int from articles a join story_sections s on s.story_id = a.story_id`;
    expect(shown.map(({ id }) => id)).toEqual([clean]);
    const [waiting] =
      await database.sql`select content -> 'sectionIds' as sections, content ->> 'headline' as headline from working_copies`;
    expect(waiting).toEqual({ sections: [section?.id], headline: 'A better story' });
    expect(await madeStale()).toContain(tag.section(section?.id));
    expect(await problemAt(await send(moveManyToSectionForm, { ...ticked(clean), sectionId: 999 }))).toBe(
      'section_gone',
    );
  });

  test('a writer sets tags of their own only', async () => {
    const { id: userId } = await signInAs('author');
    const [made] = await database.sql`insert into tags default values returning id::int`;
    await database.sql`insert into tag_editions (tag_id, locale, slug, name) values (${made?.id}, 'en', 'rice', 'Rice')`;
    const [own, other] = [await write({ ownerId: userId }), await write()];
    expect(await outcome(tagManyForm, { ...ticked(own, other), tag: 'rice' })).toMatchObject({
      done: '1',
      not: 'not_allowed.1',
    });
    expect(await problemAt(await send(tagManyForm, { ...ticked(own), tag: 'Maize' }))).toBe('tag_gone');
  });
});

describe('Views', () => {
  const views = () => database.sql`select name, query from saved_views`;
  test('are one’s own, by name, and keep only what a list understands', async () => {
    const { browser } = await signInAs('author');
    expect(
      await send(saveViewForm, { name: ' Late ', query: 'status=draft&sort=due&after=1_1&evil=1' }),
    ).toBe('/desk/articles?status=draft&sort=due');
    await send(saveViewForm, { name: 'Late', query: 'status=in_review' });
    expect(await views()).toEqual([{ name: 'Late', query: 'status=in_review' }]);
    expect(await problemAt(await send(saveViewForm, { name: ' ', query: '' }))).toBe('view_name_missing');
    const [{ id } = { id: 0 }] = await database.sql`select id::int from saved_views`;
    await signInAs('editor');
    await send(removeViewForm, { id, query: '' });
    expect(await views()).toHaveLength(1);
    use(browser);
    await send(removeViewForm, { id, query: '' });
    expect(await views()).toHaveLength(0);
  });

  test('are twenty at most', async () => {
    await signInAs('author');
    for (let n = 0; n < 20; n += 1) await send(saveViewForm, { name: `View ${n}`, query: '' });
    expect(await problemAt(await send(saveViewForm, { name: 'One more', query: '' }))).toBe('too_many_views');
    expect(await views()).toHaveLength(20);
  });
});

test('The calendar changes the time of what somebody saw there', async () => {
  await signInAs('editor');
  const id = await write({ status: 'approved' });
  const { value } = await move(id, 'schedule');
  const was = String(value?.state.mark);
  const form = { id, step: 'schedule', was, calendar: 'view=week' };
  expect(await send(rescheduleForm, { ...form, at: '2031-01-01T00:00' })).toBe(
    `/desk/calendar?view=week&moved=${id}`,
  );
  expect((await row(id)).scheduledFor).toBe('2030-12-31T17:00Z');
  expect(await problemAt(await send(rescheduleForm, { ...form, at: '2032-01-01T00:00' }))).toBe(
    'state_changed',
  );
});
