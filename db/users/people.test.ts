import { beforeEach, describe, expect, test } from 'vitest';
import { forgetAccounts, withDatabase } from '#db/testing.ts';
import {
  changeRole,
  endSessionsOf,
  ensureAccount,
  liftSuspension,
  resetSecondFactor,
  suspend,
} from '#db/users/mutations.ts';
import { findPeople, getPerson, listPeople, listStaff, PEOPLE_PER_PAGE } from '#db/users/queries.ts';
import { type AccountRole, peopleFilterSchema } from '#db/users/validation.ts';

const database = withDatabase();
const now = new Date('2026-03-01T08:00:00Z');
const network = '203.0.113.0/24';

beforeEach(() => forgetAccounts(database.sql));

async function person(
  role: AccountRole,
  name: string = role,
  email = `${name}@example.org`,
): Promise<number> {
  const { id } = await ensureAccount(database.db, { email, locale: 'km', network, now });
  await database.sql`update users set role = ${role}, display_name = ${name} where id = ${id}`;
  return id;
}

let token = 0;
async function signedIn(userId: number): Promise<void> {
  token += 1;
  await database.sql`insert into sessions (token_hash, user_id, device, network) values (${`t${token}`}, ${userId}, '', '')`;
}

const sessionsOf = async (userId: number) =>
  (await database.sql`select id from sessions where user_id = ${userId} order by id`).map(({ id }) =>
    Number(id),
  );
const lastEntry = async () =>
  (
    await database.sql`select user_id::int, action, subject_id::int, detail from audit_log order by id desc limit 1`
  )[0];
const by = (userId: number) => ({ userId, network });

describe('The list', () => {
  const find = async (filter: Record<string, unknown>) => {
    const { people, total } = await listPeople(database.db, peopleFilterSchema.parse(filter));
    expect(total).toBe(people.length);
    return people.map(({ displayName }) => displayName);
  };

  test('is found by parts of name and address, in any script and order', async () => {
    await person('reader', 'Sok Dara', 'one@example.org');
    await person('author', 'សុខ តារា', 'two@example.org');
    await person('editor', '100%_sure', 'three@example.com');
    expect(await find({})).toEqual(['100%_sure', 'សុខ តារា', 'Sok Dara']);
    expect(await find({ query: 'dara SOK' })).toEqual(['Sok Dara']);
    expect(await find({ query: 'តារា' })).toEqual(['សុខ តារា']);
    expect(await find({ query: 'តា\u200bរា' })).toEqual(['សុខ តារា']);
    expect(await find({ query: 'EXAMPLE.COM' })).toEqual(['100%_sure']);
    expect(await find({ query: '%_' })).toEqual(['100%_sure']);
    expect(await find({ query: '%' })).toEqual(['100%_sure']);
    expect(await find({ query: '\\' })).toEqual([]);
    expect(await find({ query: 'a\u0000' })).toHaveLength(3);
    expect(await find({ query: 'sok', role: 'author' })).toEqual([]);
    expect(await find({ role: 'author' })).toEqual(['សុខ តារា']);
    expect(await find({ role: 'king' })).toHaveLength(3);
    expect(await findPeople(database.db, 'sok')).toHaveLength(1);
  });

  test('knows who is active, suspended, and leaving, and forgets who is gone', async () => {
    await person('reader', 'active');
    const suspended = await person('reader', 'suspended');
    const leaving = await person('reader', 'leaving');
    const gone = await person('reader', 'gone');
    await database.sql`update users set suspended_at = now(), delete_at = now() where id = ${suspended}`;
    await database.sql`update users set delete_at = now() where id = ${leaving}`;
    await database.sql`update users set deleted_at = now(), email = null, display_name = '' where id = ${gone}`;
    for (const status of ['active', 'suspended', 'leaving']) expect(await find({ status })).toEqual([status]);
    expect(await find({ status: 'invited' })).toHaveLength(3);
    expect(await getPerson(database.db, gone)).toBeNull();
  });

  test('goes on after fifty', async () => {
    await database.sql`
      insert into users (email, display_name) select 'p' || n || '@example.org', 'p' || n from generate_series(1, 51) n`;
    const page = async (number: number) =>
      listPeople(database.db, peopleFilterSchema.parse({ page: number }));
    const [first, second, third] = [await page(1), await page(2), await page(3)];
    expect(first).toMatchObject({ total: 51, people: { length: PEOPLE_PER_PAGE } });
    expect(first.people[0]?.displayName).toBe('p51');
    expect(second.people.map(({ displayName }) => displayName)).toEqual(['p1']);
    expect(third).toEqual({ people: [], total: 51 });
  });
});

test('Of a large newsroom nobody is missing where a colleague is chosen, and no reader stands there', async () => {
  await database.sql`
    insert into users (email, role, display_name)
    select n || '@example.org', case when n % 3 = 0 then 'reader' else 'author' end, 'Person ' || n
    from generate_series(1, 900) as n
  `;
  const staff = await listStaff(database.db);
  expect(staff).toHaveLength(600);
  expect(staff.every(({ role }) => role === 'author')).toBe(true);
});

test('A person is shown with how they come in, never with what', async () => {
  const id = await person('author');
  expect(await getPerson(database.db, id)).toMatchObject({ hasPassword: false, hasSecondFactor: false });
  await database.sql`insert into passwords (user_id, hash) values (${id}, 'secret-hash')`;
  await database.sql`insert into authenticators (user_id, secret) values (${id}, 'secret-key')`;
  expect(await getPerson(database.db, id)).toMatchObject({ hasPassword: true, hasSecondFactor: false });
  await database.sql`update authenticators set confirmed_at = now()`;
  const shown = await getPerson(database.db, id);
  expect(shown).toMatchObject({ hasPassword: true, hasSecondFactor: true });
  expect(JSON.stringify(shown)).not.toContain('secret-');
});

describe('A role', () => {
  test('is changed, ends all that was open under the old one, and is written down', async () => {
    const [admin, other] = [await person('administrator'), await person('administrator', 'other')];
    await signedIn(other);
    await database.sql`insert into pending_sign_ins (token_hash, user_id, expires_at) values ('h', ${other}, now())`;
    await database.sql`
      insert into mail_proofs (purpose, email, link_hash, detail, expires_at)
      values ('invitation', 'x@example.org', 'l', jsonb_build_object('invitedBy', ${other}::int), now())`;
    expect(await changeRole(database.db, { id: other, role: 'editor', actor: by(admin) })).toEqual({
      ok: true,
      value: { before: 'administrator', email: 'other@example.org', locale: 'km' },
    });
    expect(await sessionsOf(other)).toEqual([]);
    expect(await database.sql`select from pending_sign_ins`).toHaveLength(0);
    expect(await database.sql`select from mail_proofs`).toHaveLength(0);
    expect(await lastEntry()).toEqual({
      user_id: admin,
      action: 'people.role_changed',
      subject_id: other,
      detail: { before: 'administrator', after: 'editor' },
    });
  });

  test('is not changed by oneself, to what it is, or of nobody', async () => {
    const [admin, other] = [await person('administrator'), await person('administrator', 'other')];
    const change = (id: number, role: AccountRole) => changeRole(database.db, { id, role, actor: by(admin) });
    expect(await change(admin, 'editor')).toEqual({ ok: false, code: 'not_yourself' });
    expect(await change(other, 'administrator')).toEqual({ ok: false, code: 'role_same' });
    expect(await change(999_999, 'editor')).toEqual({ ok: false, code: 'person_changed' });
  });
});

describe('The last administrator', () => {
  const operator = { name: 'operator' };

  test('stays, and the transaction can go on', async () => {
    const admin = await person('administrator');
    await signedIn(admin);
    await database.db.transaction(async (tx) => {
      expect(await changeRole(tx, { id: admin, role: 'reader', actor: operator })).toEqual({
        ok: false,
        code: 'last_administrator',
      });
      expect(await suspend(tx, { id: admin, reason: 'left', actor: operator, now })).toEqual({
        ok: false,
        code: 'last_administrator',
      });
      expect(await getPerson(tx, admin)).toMatchObject({ role: 'administrator', status: 'active' });
    });
    expect(await sessionsOf(admin)).toHaveLength(1);
  });

  test('is one of two who remove each other at once', async () => {
    const [one, two] = [await person('administrator', 'one'), await person('administrator', 'two')];
    const results = await Promise.all([
      database.db.transaction((tx) => changeRole(tx, { id: two, role: 'reader', actor: by(one) })),
      database.db.transaction((tx) => changeRole(tx, { id: one, role: 'reader', actor: by(two) })),
    ]);
    expect(results.map((result) => (result.ok ? 'ok' : result.code)).toSorted()).toEqual([
      'last_administrator',
      'ok',
    ]);
  });

  test('counts no suspended one', async () => {
    const [one, two] = [await person('administrator', 'one'), await person('administrator', 'two')];
    expect(await suspend(database.db, { id: two, reason: 'left', actor: by(one), now })).toMatchObject({
      ok: true,
    });
    expect(await changeRole(database.db, { id: one, role: 'reader', actor: operator })).toEqual({
      ok: false,
      code: 'last_administrator',
    });
  });
});

test('A suspension ends all sessions, is lifted once, and both are written down', async () => {
  const [admin, id] = [await person('administrator'), await person('reader')];
  await signedIn(id);
  const actor = by(admin);
  const shut = () => suspend(database.db, { id, reason: 'spam', actor, now });
  expect(await suspend(database.db, { id: admin, reason: 'spam', actor, now })).toEqual({
    ok: false,
    code: 'not_yourself',
  });
  expect(await shut()).toEqual({ ok: true, value: { email: 'reader@example.org', locale: 'km' } });
  expect(await lastEntry()).toMatchObject({ action: 'people.suspended', detail: { reason: 'spam' } });
  expect(await sessionsOf(id)).toEqual([]);
  expect(await shut()).toEqual({ ok: false, code: 'person_changed' });
  expect(await liftSuspension(database.db, { id, actor })).toMatchObject({ ok: true });
  expect(await lastEntry()).toMatchObject({ action: 'people.suspension_lifted', subject_id: id });
  expect(await liftSuspension(database.db, { id, actor })).toEqual({ ok: false, code: 'person_changed' });
  expect(await getPerson(database.db, id)).toMatchObject({ status: 'active' });
});

test('Sessions end one by one or all at once, and only those of the person', async () => {
  const [admin, id, other] = [await person('administrator'), await person('reader'), await person('author')];
  for (const userId of [id, id, id, other]) await signedIn(userId);
  const [first = 0] = await sessionsOf(id);
  const [foreign = 0] = await sessionsOf(other);
  const actor = by(admin);
  expect(await endSessionsOf(database.db, { id, sessionId: foreign, actor })).toEqual({
    ok: false,
    code: 'session_gone',
  });
  expect(await endSessionsOf(database.db, { id, sessionId: first, actor })).toMatchObject({ ok: true });
  expect(await sessionsOf(id)).toHaveLength(2);
  expect(await endSessionsOf(database.db, { id, actor })).toMatchObject({ ok: true });
  expect(await lastEntry()).toMatchObject({ action: 'people.sessions_ended', detail: { ended: 2 } });
  expect(await sessionsOf(id)).toEqual([]);
  expect(await sessionsOf(other)).toHaveLength(1);
  expect(await endSessionsOf(database.db, { id, actor })).toEqual({ ok: false, code: 'session_gone' });
});

test('A second factor is taken off with its codes and all sessions, of others only', async () => {
  const [admin, id] = [await person('administrator'), await person('editor')];
  const actor = by(admin);
  const factor = async (userId: number) => {
    await database.sql`insert into authenticators (user_id, secret, confirmed_at) values (${userId}, 's', now())`;
    await database.sql`insert into recovery_codes (hash, user_id) values (${`c${userId}`}, ${userId})`;
    await signedIn(userId);
  };
  await factor(admin);
  await factor(id);
  expect(await resetSecondFactor(database.db, { id: admin, actor })).toEqual({
    ok: false,
    code: 'not_yourself',
  });
  expect(await resetSecondFactor(database.db, { id, actor })).toMatchObject({ ok: true });
  expect(await lastEntry()).toMatchObject({ action: 'people.second_factor_reset', subject_id: id });
  expect(await sessionsOf(id)).toEqual([]);
  const owners =
    await database.sql`select user_id::int as id from authenticators union all select user_id from recovery_codes`;
  expect(owners.map((row) => Number(row.id))).toEqual([admin, admin]);
  expect(await resetSecondFactor(database.db, { id, actor })).toEqual({ ok: false, code: 'person_changed' });
});
