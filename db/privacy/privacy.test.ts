import { beforeEach, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { listCommentsUnder } from '#db/comments/queries.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import { hashPassword } from '#db/credentials/rules/password.ts';
import { askForDeletion, deleteAccount, keepAccount } from '#db/privacy/mutations.ts';
import { collectPersonalData, listDueDeletions } from '#db/privacy/queries.ts';
import { withDatabase } from '#db/testing.ts';
import { ensureAccount, saveProfile } from '#db/users/mutations.ts';
import { getAccount } from '#db/users/queries.ts';

const database = withDatabase();
const now = new Date('2026-11-23T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const network = '203.0.113.0/24';
const person = { locale: 'km', network, now } as const;

let count = 0;
let email = '';
beforeEach(() => {
  count += 1;
  email = `Dara${count}@example.org`;
});

const ensure = (address = email) =>
  database.db.transaction((tx) => ensureAccount(tx, { ...person, email: address }));

test('An address has one account, however it is written and however many ask at once', async () => {
  const made = await Promise.all([ensure(), ensure(email.toLowerCase()), ensure(email.toUpperCase())]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test('Leaving can be taken back, and deletes nothing before its time', async () => {
  const { id: userId } = await ensure();
  const asked = await database.db.transaction((tx) => askForDeletion(tx, { userId, network, now }));
  expect(asked).toMatchObject({ ok: true, value: { deleteAt: later(14) } });
  expect(await database.db.transaction((tx) => askForDeletion(tx, { userId, network, now }))).toMatchObject({
    code: 'leaving_already',
  });
  expect(await listDueDeletions(database.db, later(13))).not.toContain(userId);
  expect(await database.db.transaction((tx) => deleteAccount(tx, { userId, now: later(13) }))).toBeNull();
  await database.db.transaction((tx) => keepAccount(tx, { userId, network }));
  expect(await database.db.transaction((tx) => deleteAccount(tx, { userId, now: later(15) }))).toBeNull();
  expect((await getAccount(database.db, userId))?.email).toBe(email);
});

test('Nothing personal is left of a deleted account, in any table, and what was written stays', async () => {
  const { id: userId } = await ensure();
  const { db, sql } = database;
  await db.transaction(async (tx) => {
    await saveProfile(tx, {
      userId,
      profile: { displayName: 'Secret Name', locale: 'km', replyNotices: 'immediately' },
    });
    await setPassword(tx, { userId, hash: await hashPassword('a long phrase of mine'), now });
  });
  const articleId = await db.transaction(async (tx) => {
    const article = await createArticle(tx, {
      storyId: await createStory(tx, { sectionIds: [], tagIds: [] }),
      locale: 'en',
      slug: `left-${count}`,
      status: 'draft',
      headline: 'A story',
      body: { type: 'doc', content: [] },
      bylineIds: [],
      actor: { name: 'test' },
    });
    return article.ok ? article.value : 0;
  });
  const { id: other } = await ensure(`nary${count}@example.net`);
  const write = async (userId: number, body: string, status: string, parentId: number | null = null) => {
    const [row] =
      await sql`insert into comments (article_id, parent_id, user_id, author_name, author_email, body, status)
      values (${articleId}, ${parentId}, ${userId}, 'Secret Name', ${email}, ${body}, ${status}) returning id`;
    return Number(row?.id);
  };
  const readable = await write(userId, 'What I think.', 'approved');
  const rejected = await write(userId, 'What Secret Name should not have said.', 'rejected');
  const answered = await write(userId, 'Call Secret Name at home.', 'rejected');
  const liked = await write(other, 'Another thought.', 'approved', answered);
  await sql`update comments set author_name = 'Dara', author_email = null where user_id = ${other}`;
  await sql`insert into comment_likes (comment_id, user_id) values (${liked}, ${userId}), (${readable}, ${other})`;
  await sql`insert into comment_revisions (comment_id, body) values (${readable}, 'I, Secret Name, think.')`;
  await sql`insert into comment_reports (comment_id, user_id, reason, words) values (${liked}, ${userId}, 'other', 'Secret Name says so')`;
  await sql`insert into comment_appeals (comment_id, words) values (${answered}, 'I am Secret Name')`;
  await sql`insert into comment_verdicts (comment_id, status_before, status_after, words) values
    (${readable}, 'pending', 'approved', 'Dear Secret Name'), (${answered}, 'pending', 'rejected', 'Dear Secret Name')`;
  await sql`insert into commenters (user_id, standing, words) values (${userId}, 'banned', 'Dear Secret Name')`;
  await sql`insert into commenter_notes (user_id, words) values (${userId}, 'Secret Name was here before')`;
  await sql`insert into comment_mutes (user_id, muted_id) values (${userId}, ${other}), (${other}, ${userId})`;
  await sql`insert into comment_notices (user_id, comment_id) values (${userId}, ${liked})`;
  await sql`insert into sessions (token_hash, user_id, device, network) values (${`t${count}`}, ${userId}, 'Firefox', ${network})`;
  await sql`insert into mail_outbox ("to", subject, text, html) values (${email.toUpperCase()}, 'Hello', '', '')`;
  await sql`insert into newsletter_subscribers (email, locale, consent_text, consent_at, consent_network)
    values (${email}, 'en', 'yes', now(), ${network})`;
  await db.transaction((tx) => askForDeletion(tx, { userId, network, now }));
  const deleted = await db.transaction((tx) => deleteAccount(tx, { userId, now: later(14) }));
  expect(deleted).toEqual({ articleIds: [articleId] });
  expect(await db.transaction((tx) => deleteAccount(tx, { userId, now: later(14) }))).toBeNull();

  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows =
      await sql`select 1 from ${sql(name)} row where row::text ilike any (${[`%${email}%`, '%Secret Name%']})`;
    if (rows.length) found.push(name);
  }
  expect(found).toEqual([]);
  expect(
    await sql`select id::int, body, author_name, status from comments where user_id = ${userId} order by id`,
  ).toEqual([
    { id: readable, body: 'What I think.', author_name: '', status: 'approved' },
    { id: answered, body: '–', author_name: '', status: 'deleted' },
  ]);
  expect(await sql`select id from comments where id = ${rejected}`).toEqual([]);
  // What others did stays; what the one did who left is no longer counted.
  expect(
    await sql`select id::int, like_count, report_count from comments where id in (${readable}, ${liked}) order by id`,
  ).toEqual([
    { id: readable, like_count: 1, report_count: 0 },
    { id: liked, like_count: 0, report_count: 1 },
  ]);
  for (const table of ['commenters', 'commenter_notes', 'comment_notices', 'comment_mutes', 'comment_likes'])
    expect(await sql`select * from ${sql(table)} where user_id = ${userId}`, table).toEqual([]);
  const shown = await listCommentsUnder(db, articleId);
  expect(shown).toMatchObject([
    { authorName: '', hasLeft: true, body: 'What I think.', likeCount: 1 },
    { id: answered, removed: true, authorName: '', body: '' },
    { parentId: answered, authorName: 'Dara', body: 'Another thought.' },
  ]);
  expect(await getAccount(db, userId)).toBeNull();
  // The address is free again, for an account that has nothing of the old one.
  expect((await ensure()).id).not.toBe(userId);
});

test('The last administrator can neither leave nor be made less, two at once neither', async () => {
  const { sql } = database;
  const { id: one } = await ensure();
  const { id: two } = await ensure(`second-${email}`);
  await sql`update users set role = 'administrator' where id in (${one}, ${two})`;
  const demote = (id: number) => sql`update users set role = 'editor' where id = ${id}`;
  const ends = await Promise.allSettled([demote(one), demote(two)]);
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [last] = await sql`select id from users where role = 'administrator'`;
  const userId = Number(last?.id);
  for (const change of [
    () => sql`update users set suspended_at = now() where id = ${userId}`,
    () => sql`delete from users where id = ${userId}`,
  ])
    await expect(change()).rejects.toThrow();
  expect(await database.db.transaction((tx) => askForDeletion(tx, { userId, network, now }))).toEqual({
    ok: false,
    code: 'last_administrator',
  });
});

test('The audit log only grows', async () => {
  await ensure();
  const { sql } = database;
  const before = await sql`select count(*) from audit_log`;
  for (const change of [
    () => sql`update audit_log set action = 'nothing'`,
    () => sql`delete from audit_log`,
    () => sql`truncate audit_log`,
  ])
    await expect(change()).rejects.toThrow('The audit log only grows.');
  expect(await sql`select count(*) from audit_log`).toEqual(before);
});

test('The personal record has what is stored, and no secret', async () => {
  const { id: userId } = await ensure();
  const hash = await hashPassword('a long phrase of mine');
  await database.db.transaction((tx) => setPassword(tx, { userId, hash, now }));
  const data = await collectPersonalData(database.db, userId);
  expect(data.account).toMatchObject({ email, role: 'reader', passwordSetAt: expect.anything() });
  expect(data.log.map(({ action }) => action)).toContain('account.created');
  expect(JSON.stringify(data)).not.toContain('argon2');
});

test('The personal record has everything about comments but what moderators wrote among themselves', async () => {
  const { db, sql } = database;
  const { id: userId } = await ensure();
  const { id: other } = await ensure(`other-${email}`);
  await sql`update users set display_name = 'Nary' where id = ${other}`;
  const [article] = await sql`insert into stories default values returning id`.then(
    ([
      story,
    ]) => sql`insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector)
      values (${story?.id}, 'en', ${`record-${count}`}, 'Rice', '{"type":"doc","content":[]}', '', 0, '') returning id`,
  );
  const [mine, theirs] =
    await sql`insert into comments (article_id, user_id, author_name, body, status) values
    (${article?.id}, ${userId}, 'Dara', 'Mine now', 'rejected'), (${article?.id}, ${other}, 'Nary', 'Theirs', 'approved') returning id`;
  await sql`insert into comment_revisions (comment_id, body) values (${mine?.id}, 'Mine before')`;
  await sql`insert into comment_verdicts (comment_id, user_id, status_before, status_after, words)
    values (${mine?.id}, ${other}, 'pending', 'rejected', 'Not like this')`;
  await sql`insert into comment_appeals (comment_id, words, outcome, answer, decided_at)
    values (${mine?.id}, 'But why', 'upheld', 'Since it is rude', now())`;
  await sql`insert into comment_likes (comment_id, user_id) values (${theirs?.id}, ${userId})`;
  await sql`insert into comment_reports (comment_id, user_id, reason, words) values (${theirs?.id}, ${userId}, 'false', 'It is wrong')`;
  await sql`insert into comment_mutes (user_id, muted_id) values (${userId}, ${other})`;
  await sql`insert into comment_notices (user_id, comment_id) values (${userId}, ${theirs?.id})`;
  await sql`insert into commenters (user_id, standing, words) values (${userId}, 'held', 'We look first')`;
  await sql`insert into commenter_notes (user_id, words) values (${userId}, 'Careful with this one')`;
  const data = await collectPersonalData(db, userId);
  const comment = Number(theirs?.id);
  expect(data).toMatchObject({
    account: { replyNotices: 'immediately' },
    comments: [
      {
        story: 'Rice',
        text: 'Mine now',
        earlierTexts: [{ text: 'Mine before' }],
        toldByModerators: ['Not like this'],
        appeal: 'But why',
        appealOutcome: 'upheld',
        appealAnswer: 'Since it is rude',
      },
    ],
    likes: [{ story: 'Rice', comment }],
    reports: [{ comment, reason: 'false', words: 'It is wrong', outcome: null }],
    mutes: [{ displayName: 'Nary' }],
    replyMails: [{ comment, sentAt: null }],
    commenting: [{ standing: 'held', until: null, toldByModerators: 'We look first' }],
  });
  expect(JSON.stringify(data)).not.toContain('Careful');
});
