import { beforeEach, describe, expect, test } from 'vitest';
import { removePasswordForm, setPasswordForm } from '#app/_actions/password.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { account, cookie, openSession, problemAt, send, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { hashToken } from '#db/core/token.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import { getPassword } from '#db/credentials/queries.ts';
import { hashPassword, isPassword } from '#db/credentials/rules/password.ts';

const database = withRequests();
const good = 'a mango tree by the pond';
const page = '/account/security/password';
let count = 0;
let email = '';
let userId = 0;

beforeEach(async () => {
  count += 1;
  userId = await account('reader', `sok.dara.${count}`);
  email = `sok.dara.${count}@example.org`;
});

const signIn = (minutesAgo = 0) => openSession(userId, { now: new Date(Date.now() - minutesAgo * 60_000) });
const hadPassword = async (password: string) =>
  setPassword(database.db, { userId, hash: await hashPassword(password), now: new Date() });

const problem = () => problemAt(page);
const isNow = async (password: string) =>
  isPassword(password, (await getPassword(database.db, userId))?.hash ?? null);
const sessions = async () =>
  (await database.sql`select token_hash from sessions where user_id = ${userId}`).map(
    (row) => row.token_hash,
  );
const mails = async () =>
  (await database.sql`select subject from mail_outbox where "to" = ${email} order by id`).map(
    (row) => row.subject,
  );
const audit = async () =>
  (
    await database.sql`select action, detail::text from audit_log where subject_id = ${userId} order by id`
  ).map((row) => `${row.action} ${row.detail}`);

const set = (fields: Record<string, string>) => send(setPasswordForm, fields);
const remove = (fields: Record<string, string> = {}) => send(removePasswordForm, fields);

describe('Choosing a password', () => {
  test('right after signing in asks for nothing more, ends other sessions and tells the owner', async () => {
    await signIn();
    await signIn();
    const before = cookie('session');
    expect(await set({ password: good })).toBe('/account/security?done=password_set');
    expect(await isNow(good)).toBe(true);
    const after = cookie('session') ?? '';
    expect(after).not.toBe(before);
    expect(await sessions()).toEqual([hashToken(after)]);
    expect(await audit()).toEqual(['account.password_set {}']);
    expect(await mails()).toEqual(['New password at The Newsroom']);
  });

  test.each([
    ['', 'password_missing'],
    ['too short', 'password_too_short'],
    ['x'.repeat(201), 'password_too_long'],
    ['x'.repeat(5000), 'password_too_long'],
    ['qwertyuiop', 'password_common'],
    ['The Newsroom', 'password_obvious'],
  ])('refuses %j', async (password, code) => {
    await signIn();
    expect(await set({ password })).toBe(page);
    expect(await problem()).toBe(code);
    expect(await isNow(password)).toBe(false);
  });

  test('refuses the address, and keeps nothing that was typed', async () => {
    await signIn();
    await set({ password: email });
    expect(await readProblem(page)).toEqual({ code: 'password_obvious', form: 'set', typed: {} });
  });

  test('in an old session asks to sign in again', async () => {
    await signIn(16);
    await set({ password: good });
    expect(await problem()).toBe('sign_in_again');
    expect(await isNow(good)).toBe(false);
  });

  test('in an old session changes it for the current one', async () => {
    await hadPassword('the old one of mine');
    await signIn(16);
    await set({ password: good });
    expect(await problem()).toBe('sign_in_again');
    await set({ password: good, current: 'a wrong one' });
    expect(await problem()).toBe('current_password_wrong');
    expect(await isNow('the old one of mine')).toBe(true);
    expect(await set({ password: good, current: 'the old one of mine' })).toMatch(/done=password_set$/);
    expect(await isNow(good)).toBe(true);
  });

  test('stops who guesses the current one in an open session', async () => {
    await hadPassword(good);
    await signIn(16);
    for (let n = 0; n < 10; n += 1) await set({ password: 'mine from now on', current: `guess ${n}` });
    expect(await problem()).toBe('current_password_wrong');
    await set({ password: 'mine from now on', current: good });
    expect(await problem()).toBe('too_many');
  });

  test('is for members, from our own pages', async () => {
    await set({ password: good });
    expect(await problem()).toBe('not_allowed');
    await signIn();
    request.headers.set('origin', 'https://evil.example');
    await set({ password: good });
    expect(await problem()).toBe('foreign_origin');
    expect(await isNow(good)).toBe(false);
  });
});

describe('Removing the password', () => {
  test('leaves the codes by mail, ends other sessions and tells the owner', async () => {
    await hadPassword(good);
    await signIn();
    await signIn();
    expect(await remove()).toBe('/account/security?done=password_removed');
    expect(await getPassword(database.db, userId)).toBeNull();
    expect(await sessions()).toEqual([hashToken(cookie('session') ?? '')]);
    expect(await audit()).toEqual(['account.password_removed {}']);
    expect(await mails()).toEqual(['Password removed at The Newsroom']);
    await remove();
    expect(await problem()).toBe('password_gone');
  });

  test('in an old session asks for it', async () => {
    await hadPassword(good);
    await signIn(16);
    await remove();
    expect(await problem()).toBe('sign_in_again');
    await remove({ current: 'a wrong one' });
    expect(await problem()).toBe('current_password_wrong');
    expect(await isNow(good)).toBe(true);
    expect(await remove({ current: good })).toMatch(/done=password_removed$/);
  });
});
