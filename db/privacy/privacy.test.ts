import { beforeEach, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
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
  await sql`insert into comments (article_id, user_id, author_name, author_email, body)
    values (${articleId}, ${userId}, 'Secret Name', ${email}, 'What I think.')`;
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
  expect(await sql`select body, author_name from comments where user_id = ${userId}`).toEqual([
    { body: 'What I think.', author_name: '' },
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
