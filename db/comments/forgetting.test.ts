import { beforeEach, expect, test } from 'vitest';
import { purgeComments } from '#db/comments/mutations.ts';
import { listCommentsUnder } from '#db/comments/queries.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T10:00:00Z');
const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
let articleId = 0;
let userId = 0;

beforeEach(async () => {
  const { sql } = database;
  await sql`truncate stories, comments cascade`;
  await forgetAccounts(sql);
  const [story] = await sql`insert into stories default values returning id`;
  const [article] = await sql`
    insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector)
    values (${story?.id}, 'en', 'rice', 'Rice', '{"type":"doc","content":[]}', '', 0, '') returning id`;
  articleId = Number(article?.id);
  const [user] = await sql`insert into users (email) values ('sok@example.org') returning id`;
  userId = Number(user?.id);
});

async function write(
  status: string,
  { parent = null as number | null, days = 31, body = 'What was said' } = {},
) {
  const [row] = await database.sql`
    insert into comments (article_id, parent_id, user_id, author_name, body, status, decided_at, likeness)
    values (${articleId}, ${parent}, ${userId}, 'Sok', ${body}, ${status}, ${before(days)}, 'alike') returning id`;
  return Number(row?.id);
}

const purge = () => database.db.transaction((tx) => purgeComments(tx, { now }));
const left = async () =>
  database.sql`select id::int, body, author_name, likeness, status from comments order by id`;

test('What was taken back is gone after 30 days, and nothing else', async () => {
  await write('deleted');
  const young = await write('deleted', { days: 29 });
  const others = [];
  for (const status of ['approved', 'pending', 'rejected', 'spam'])
    others.push(await write(status, { body: status, days: 400 }));
  await purge();
  expect((await left()).map(({ id }) => id)).toEqual([young, ...others]);
});

test('What was answered leaves an empty place, without its words or a name', async () => {
  const { sql } = database;
  const asked = await write('deleted', { body: 'Call me at 012 345' });
  const answer = await write('approved', { parent: asked, body: 'Done' });
  await sql`insert into comment_revisions (comment_id, body, created_at) values (${asked}, 'Call 012', ${before(40)})`;
  await sql`insert into comment_verdicts (comment_id, status_before, status_after, words)
    values (${asked}, 'rejected', 'deleted', 'No numbers like 012')`;
  const shown = await listCommentsUnder(database.db, articleId);
  await purge();
  await purge();
  expect(await left()).toMatchObject([
    { id: asked, body: '–', author_name: '', likeness: '', status: 'deleted' },
    { id: answer, body: 'Done', author_name: 'Sok', likeness: 'alike' },
  ]);
  expect(await listCommentsUnder(database.db, articleId)).toEqual(shown);
  for (const table of ['comments', 'comment_revisions', 'comment_verdicts'])
    expect(await sql`select 1 from ${sql(table)} row where row::text like '%012%'`, table).toEqual([]);
});

test('A place that nobody needs any more goes with its last answer', async () => {
  const top = await write('deleted', { body: 'one' });
  const middle = await write('deleted', { parent: top, body: 'two' });
  const last = await write('deleted', { parent: middle, body: 'three', days: 20 });
  await purge();
  expect((await left()).map(({ id, body }) => [id, body])).toEqual([
    [top, '–'],
    [middle, '–'],
    [last, 'three'],
  ]);
  await database.db.transaction((tx) =>
    purgeComments(tx, { now: new Date(now.getTime() + 11 * 86_400_000) }),
  );
  expect(await left()).toEqual([]);
});

test('What comments said before is kept for a year, and stop links longer', async () => {
  const { sql } = database;
  const id = await write('approved');
  await sql`insert into comment_revisions (comment_id, body, created_at)
    values (${id}, 'old', ${before(366)}), (${id}, 'newer', ${before(364)})`;
  await sql`insert into comment_notices (user_id, comment_id, created_at, sent_at) values (${userId}, ${id}, ${before(380)}, ${before(380)})`;
  await purge();
  expect(await sql`select body from comment_revisions`).toEqual([{ body: 'newer' }]);
  expect(await sql`select comment_id::int from comment_notices`).toEqual([{ comment_id: id }]);
  await sql`update comment_notices set sent_at = ${before(401)}`;
  await purge();
  expect(await sql`select 1 from comment_notices`).toEqual([]);
});
