import { beforeEach, describe, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { noteCommenter, treatCommenter } from '#db/commenters/mutations.ts';
import { reportComment } from '#db/comments/mutations.ts';
import type { CommentStatus } from '#db/comments/validation.ts';
import { moderate, setCommentsOpen, takeBack, takeVerdictsToTell } from '#db/moderation/mutations.ts';
import {
  COMMENTS_PER_PAGE,
  countWaiting,
  getContext,
  listByIds,
  listFresh,
  listModerated,
} from '#db/moderation/queries.ts';
import { decideSchema, moderationFilterSchema, seenOf, type Verdict } from '#db/moderation/validation.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
const start = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const network = '203.0.113.0/24';
let articleId: number;
let kmArticleId: number;
let moderator: { userId: number; network: string };

async function person(name: string, role = 'reader', locale = 'en'): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name, role, locale)
    values (${`${name}@example.org`}, ${name}, ${role}, ${locale}) returning id`;
  return Number(row?.id);
}

async function article(locale: 'en' | 'km'): Promise<number> {
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  const made = await createArticle(database.db, {
    storyId,
    locale,
    slug: `story-${storyId}`,
    headline: `Story ${locale}`,
    status: 'published',
    publishedAt: start,
    body: { type: 'doc', content: [] },
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

let count = 0;
async function comment({
  userId = null,
  status = 'pending',
  body = '',
  minute = 0,
  under = articleId,
  parentId = null,
}: {
  userId?: number | null;
  status?: CommentStatus;
  body?: string;
  minute?: number;
  under?: number;
  parentId?: number | null;
} = {}): Promise<number> {
  count += 1;
  const [row] = await database.sql`
    insert into comments (article_id, user_id, parent_id, author_name, body, status, created_at)
    values (${under}, ${userId}, ${parentId}, ${`Author ${count}`}, ${body || `Words ${count}`}, ${status}, ${at(minute).toISOString()})
    returning id`;
  return Number(row?.id);
}

beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`truncate stories, settings cascade`;
  articleId = await article('en');
  kmArticleId = await article('km');
  moderator = { userId: await person('moderator', 'moderator'), network };
});

const decide = (
  ids: number[],
  status: Verdict,
  {
    from = 'pending',
    by = moderator,
    now = at(60),
    words = '',
    editedAt = null,
  }: { from?: CommentStatus; editedAt?: Date | null; by?: typeof moderator; now?: Date; words?: string } = {},
) =>
  database.db.transaction((tx) =>
    moderate(tx, {
      wanted: ids.map((id) => ({ id, from, editedAt })),
      status,
      wordsFor: (locale) => words && `${words} ${locale}`,
      moderator: by,
      now,
    }),
  );
const undo = (decided: { id: number; verdictId: number }[], by = moderator, now = at(61)) =>
  database.db.transaction((tx) => takeBack(tx, { wanted: decided, moderator: by, now }));
const edit = (id: number, minute: number) =>
  database.sql`update comments set body = 'Quite other words', edited_at = ${at(minute).toISOString()} where id = ${id}`;
const statusOf = async (id: number) =>
  (await database.sql`select status from comments where id = ${id}`)[0]?.status;
const filter = (given: Record<string, unknown> = {}) => moderationFilterSchema.parse(given);
const idsOf = async (given: Record<string, unknown>, after?: string) =>
  (await listModerated(database.db, { filter: filter(given), after })).comments.map(({ id }) => id);

describe('A verdict', () => {
  test('is about all that are as they were seen, and says what readers see anew', async () => {
    const [one, two, shown] = [
      await comment(),
      await comment({ under: kmArticleId }),
      await comment({ status: 'approved' }),
    ];
    const { decided, missed, articleIds } = await decide([one, two, shown], 'approved');
    expect(decided.map(({ id }) => id)).toEqual([one, two]);
    expect(missed).toEqual([{ id: shown, status: 'approved', editedAt: null, by: '' }]);
    expect(articleIds.toSorted()).toEqual([articleId, kmArticleId].toSorted());
  });

  test('overwrites nobody’s, and tells whose it is', async () => {
    const id = await comment();
    const other = { userId: await person('Leakena', 'moderator'), network };
    await decide([id], 'rejected', { by: other });
    expect(await decide([id], 'approved')).toEqual({
      decided: [],
      missed: [{ id, status: 'rejected', editedAt: null, by: 'Leakena' }],
      articleIds: [],
    });
    expect(await statusOf(id)).toBe('rejected');
  });

  test('by two at once comes about once', async () => {
    const ids = [await comment(), await comment(), await comment()];
    const other = { userId: await person('other', 'moderator'), network };
    const answers = await Promise.all([
      decide(ids, 'approved'),
      decide(ids.toReversed(), 'rejected', { by: other }),
    ]);
    expect(answers.map(({ decided }) => decided.length).toSorted()).toEqual([0, 3]);
  });

  test('is about the words that were read: an author who changed them meanwhile is read again', async () => {
    const id = await comment();
    await edit(id, 59);
    const { decided, missed } = await decide([id], 'approved');
    expect(decided).toEqual([]);
    expect(missed).toEqual([{ id, status: 'pending', editedAt: at(59).toISOString(), by: '' }]);
    const [read] = await listByIds(database.db, [id]);
    if (!read) throw new Error('gone');
    const given = { status: 'approved', [`id-${id}`]: 'on', [`from-${id}`]: seenOf(read) };
    const { wanted } = decideSchema.parse(given);
    expect(wanted).toEqual([{ id, from: 'pending', editedAt: at(59) }]);
    expect((await decide([id], 'approved', { editedAt: at(59) })).decided).toMatchObject([{ id }]);
  });

  test('about many under the same articles waits for another such one, and neither fails', async () => {
    const under = [articleId, kmArticleId];
    const other = { userId: await person('other', 'moderator'), network };
    for (let round = 0; round < 5; round += 1) {
      const [mine, theirs]: [number[], number[]] = [[], []];
      for (let n = 0; n < 40; n += 1) {
        mine.push(await comment({ under: under[n % 2] as number }));
        theirs.push(await comment({ under: under[(n + 1) % 2] as number }));
      }
      const answers = await Promise.all([
        decide(mine, 'approved'),
        decide(theirs, 'approved', { by: other }),
      ]);
      expect(answers.map(({ decided }) => decided.length)).toEqual([40, 40]);
    }
    const counts = await database.sql`select comment_count from articles where id in ${database.sql(under)}`;
    expect(counts.map((row) => row.comment_count)).toEqual([200, 200]);
  });

  test('speaks the language of each author', async () => {
    const [en, km] = [await person('en'), await person('km', 'reader', 'km')];
    const ids = [
      await comment({ userId: en }),
      await comment({ userId: km }),
      await comment({ under: kmArticleId }),
    ];
    await decide(ids, 'rejected', { words: 'why' });
    const rows = await database.sql`select words from comment_verdicts order by comment_id`;
    expect(rows.map(({ words }) => words)).toEqual(['why en', 'why km', 'why km']);
  });
});

describe('Taking back', () => {
  test('goes any number of verdicts back, to what each comment was', async () => {
    const id = await comment();
    const first = await decide([id], 'approved');
    const second = await decide([id], 'rejected', { from: 'approved', now: at(62) });
    const back = await undo(second.decided, moderator, at(63));
    expect(back).toMatchObject({ decided: [{ id, status: 'approved' }], articleIds: [articleId] });
    const [row] =
      await database.sql`select decided_by::int as by, decided_at = ${at(60).toISOString()} as same from comments where id = ${id}`;
    expect(row).toEqual({ by: moderator.userId, same: true });
    expect((await undo(first.decided)).decided).toMatchObject([{ id, status: 'pending' }]);
    expect(await statusOf(id)).toBe('pending');
    const log = await database.sql`select detail from audit_log where action = 'comment.decided' order by id`;
    expect(log.map(({ detail }) => detail.takenBack ?? false)).toEqual([false, false, true, true]);
  });

  test('opens reports again that it had answered, and no others', async () => {
    const id = await comment({ status: 'approved' });
    const [early, late] = [await person('early'), await person('late')];
    const report = (userId: number) =>
      database.db.transaction((tx) =>
        reportComment(tx, { id, userId, reason: 'abuse', words: '', threshold: 0, now: at(1) }),
      );
    await report(early);
    await decide([id], 'approved', { from: 'approved', now: at(2) });
    await report(late);
    const { decided } = await decide([id], 'rejected', { from: 'approved', now: at(3) });
    await undo(decided);
    const rows = await database.sql`select outcome from comment_reports order by id`;
    expect(rows.map(({ outcome }) => outcome)).toEqual(['dismissed', null]);
    expect(await idsOf({ list: 'reported' })).toEqual([id]);
  });

  test('does not show words that nobody has read', async () => {
    const id = await comment({ status: 'approved' });
    const { decided } = await decide([id], 'pending', { from: 'approved' });
    await edit(id, 61);
    expect((await undo(decided, moderator, at(62))).decided).toEqual([]);
    expect(await statusOf(id)).toBe('pending');
  });

  test('leaves what somebody else decided since', async () => {
    const id = await comment();
    const { decided } = await decide([id], 'approved');
    const other = { userId: await person('Leakena', 'moderator'), network };
    expect((await undo(decided, other)).decided).toEqual([]);
    await decide([id], 'rejected', { from: 'approved', by: other });
    expect(await undo(decided)).toMatchObject({
      decided: [],
      missed: [{ id, status: 'rejected', by: 'Leakena' }],
    });
    await decide([id], 'approved', { from: 'rejected', by: other });
    expect((await undo(decided)).decided, 'as before, but not mine').toEqual([]);
  });
});

describe('Lists', () => {
  test('go on where they ended, the oldest first where something waits', async () => {
    const ids: number[] = [];
    for (let n = 0; n < COMMENTS_PER_PAGE + 3; n += 1) ids.push(await comment({ minute: n % 7 }));
    const byTime = ids.toSorted((a, b) => (ids.indexOf(a) % 7) - (ids.indexOf(b) % 7) || a - b);
    for (const [list, order] of [
      ['pending', byTime],
      ['all', byTime.toReversed()],
    ] as const) {
      const { comments, next } = await listModerated(database.db, { filter: filter({ list }) });
      const rest = await idsOf({ list }, next ?? undefined);
      expect([...comments.map(({ id }) => id), ...rest]).toEqual(order);
    }
  });

  test('are narrowed down', async () => {
    const userId = await person('somebody');
    const here = await comment({ body: 'Good 100%_MORNING', userId });
    const km = await comment({ under: kmArticleId, body: 'អរុណសួស្តី' });
    const gone = await comment({ status: 'deleted' });
    expect(await idsOf({ language: 'km' })).toEqual([km]);
    expect(await idsOf({ article: String(articleId) })).toEqual([here]);
    expect(await idsOf({ person: String(userId) })).toEqual([here]);
    expect(await idsOf({ person: `author ${count - 1}` })).toEqual([km]);
    expect(await idsOf({ q: '%_morn' })).toEqual([here]);
    expect(await idsOf({ q: 'អរុណ' })).toEqual([km]);
    expect(await idsOf({ list: 'all' })).not.toContain(gone);
    expect(await listByIds(database.db, [gone, km, here])).toMatchObject([{ id: km }, { id: here }]);
    expect(await listFresh(database.db, { filter: filter(), since: at(-1) })).toEqual([here, km]);
    expect(await listFresh(database.db, { filter: filter(), since: at(0) })).toEqual([]);
    expect(await countWaiting(database.db)).toEqual({ pending: 2, reported: 0, appeals: 0 });
  });
});

test('Beside a comment stands its thread, and what is known of the person', async () => {
  const userId = await person('somebody');
  const top = await comment({ status: 'approved', body: 'Top' });
  const middle = await comment({ parentId: top, status: 'deleted', body: 'Secret' });
  const id = await comment({ parentId: middle, userId });
  await comment({ userId, status: 'approved' });
  await database.db.transaction((tx) => noteCommenter(tx, { userId, words: 'Calm.', moderator, now: at(5) }));
  await decide([id], 'rejected', { words: 'No' });
  const context = await getContext(database.db, { id, now: at(90) });
  expect(context?.thread.map(({ body }) => body)).toEqual(['Top', '']);
  expect(context?.verdicts).toMatchObject([{ by: 'moderator', before: 'pending', after: 'rejected' }]);
  expect(context?.commenter).toMatchObject({
    treatment: 'normal',
    counts: { approved: 1, rejected: 1, pending: 0 },
    notes: [{ words: 'Calm.', by: 'moderator' }],
    latest: [{ status: 'approved' }],
  });
});

describe('How somebody may comment', () => {
  type Treating = Partial<Parameters<typeof treatCommenter>[1]>;
  const treat = (userId: number, more: Treating = {}) =>
    database.db.transaction((tx) =>
      treatCommenter(tx, {
        userId,
        treatment: 'banned',
        until: null,
        words: 'Enough.',
        rejectPending: false,
        moderator: { ...moderator, role: 'moderator' },
        now: at(60),
        ...more,
      }),
    );

  test('is changed and changed back; what they wrote stays', async () => {
    const userId = await person('somebody');
    const [waits, shown] = [await comment({ userId }), await comment({ userId, status: 'approved' })];
    expect(await treat(userId)).toMatchObject({
      ok: true,
      value: { email: 'somebody@example.org', rejected: 0 },
    });
    expect([await statusOf(waits), await statusOf(shown)]).toEqual(['pending', 'approved']);
    expect(await treat(userId)).toEqual({ ok: false, code: 'treatment_same' });
    expect(await treat(userId, { rejectPending: true })).toMatchObject({
      value: { rejected: 1, isChanged: false },
    });
    expect([await statusOf(waits), await statusOf(shown)]).toEqual(['rejected', 'approved']);
    await treat(userId, { treatment: 'suspended', until: at(120) });
    const treated = async (now: Date) =>
      (await getContext(database.db, { id: shown, now }))?.commenter?.treatment;
    expect(await treated(at(119))).toBe('suspended');
    expect(await treated(at(120))).toBe('normal');
    expect(await treat(userId, { treatment: 'normal' })).toMatchObject({ ok: true });
    expect(await database.sql`select * from commenters`).toHaveLength(0);
    expect(await treat(userId, { treatment: 'suspended', until: at(1) })).toEqual({
      ok: false,
      code: 'until_past',
    });
  });

  test('of the newsroom’s own people administrators decide, and nobody of themselves', async () => {
    const author = await person('author', 'author');
    expect(await treat(author)).toEqual({ ok: false, code: 'commenter_staff' });
    expect(await treat(moderator.userId)).toEqual({ ok: false, code: 'not_yourself' });
    const administrator = {
      userId: await person('chief', 'administrator'),
      network,
      role: 'administrator' as const,
    };
    expect(await treat(author, { moderator: administrator })).toMatchObject({ ok: true });
    expect(await treat(999_999)).toEqual({ ok: false, code: 'commenter_gone' });
  });
});

test('Comments of an article are closed at once, also in what is being written on it', async () => {
  const [before] = await database.sql`select version from articles where id = ${articleId}`;
  await database.sql`insert into working_copies (article_id, content) values (${articleId}, '{"commentsOpen": true, "headline": "New"}')`;
  const set = (open: boolean) =>
    database.db.transaction((tx) => setCommentsOpen(tx, { articleId, open, moderator, now: at(60) }));
  const state = async () =>
    (
      await database.sql`select a.comments_open as open, a.comments_kept_open as kept, w.content, a.version
      from articles a join working_copies w on w.article_id = a.id where a.id = ${articleId}`
    )[0];
  await set(false);
  expect(await state()).toEqual({
    open: false,
    kept: false,
    content: { commentsOpen: false, headline: 'New' },
    version: before?.version + 1,
  });
  await set(true);
  expect(await state()).toMatchObject({ open: true, kept: true, content: { commentsOpen: true } });
});

test('Verdicts are handed out to be told once each, two minutes after they came about', async () => {
  const ids = [await comment(), await comment()];
  await decide([ids[0] as number], 'rejected', { now: at(60) });
  await decide([ids[1] as number], 'rejected', { now: at(61) });
  const take = (now: Date) =>
    database.db.transaction(async (tx) =>
      (await takeVerdictsToTell(tx, { now })).map((due) => due.commentId),
    );
  expect(await take(at(61.9))).toEqual([]);
  expect(await take(at(62))).toEqual([ids[0]]);
  expect(await take(at(63))).toEqual([ids[1]]);
  expect(await take(at(90))).toEqual([]);
});
