import { beforeEach, expect, test } from 'vitest';
import {
  beginAuthenticator,
  beginSecondFactor,
  confirmAuthenticator,
  removeAuthenticator,
  renewRecoveryCodes,
  takePendingSignIn,
  takeRecoveryCode,
  takeStep,
} from '#db/authenticators/mutations.ts';
import { countRecoveryCodes, getAuthenticator, getPendingSignIn } from '#db/authenticators/queries.ts';
import { newToken } from '#db/core/token.ts';
import { removePassword, setPassword } from '#db/credentials/mutations.ts';
import { getPassword } from '#db/credentials/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T05:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const step = 59_000_000;

let userId = 0;
let otherId = 0;
const account = async () => {
  const [row] =
    await database.sql`insert into users (email) values (${`${newToken()}@example.org`}) returning id`;
  return Number(row?.id);
};
beforeEach(async () => {
  userId = await account();
  otherId = await account();
});

const begin = (sealed = 'sealed', at = now) => beginAuthenticator(database.db, { userId, sealed, now: at });
const confirm = (sealed = 'sealed') => confirmAuthenticator(database.db, { userId, sealed, step, now });
const setUp = async () => {
  await begin();
  await confirm();
};
const wins = (results: boolean[]) => results.filter(Boolean).length;
const times = <Value>(count: number, work: () => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, work));

test('Beginning again replaces the secret, until one is confirmed', async () => {
  expect(await begin('first')).toBe(true);
  expect(await begin('second')).toBe(true);
  expect(await confirm('first')).toBe(false);
  expect(await confirm('second')).toBe(true);
  expect(await begin('third')).toBe(false);
  expect(await getAuthenticator(database.db, { userId, now })).toEqual({
    sealed: 'second',
    confirmedAt: now,
  });
});

test('A first code that is sent four times at once confirms once', async () => {
  await begin();
  expect(wins(await times(4, confirm))).toBe(1);
});

test('What was begun is forgotten after an hour; what is confirmed is not', async () => {
  await begin();
  expect(await getAuthenticator(database.db, { userId, now: later(59) })).not.toBeNull();
  expect(await getAuthenticator(database.db, { userId, now: later(60) })).toBeNull();
  await confirm();
  expect(await getAuthenticator(database.db, { userId, now: later(100_000) })).not.toBeNull();
});

test('The step that confirmed, an earlier one and one already used count no more', async () => {
  await setUp();
  const take = (at: number) => takeStep(database.db, { userId, step: at });
  expect(await take(step)).toBe(false);
  expect(await take(step - 1)).toBe(false);
  expect(await take(step + 2)).toBe(true);
  expect(await take(step + 2)).toBe(false);
  expect(await take(step + 1)).toBe(false);
  expect(await take(step + 3)).toBe(true);
});

test('One code that is sent four times at once counts once', async () => {
  await setUp();
  expect(wins(await times(4, () => takeStep(database.db, { userId, step: step + 1 })))).toBe(1);
});

test('Before it is confirmed, no code of it counts', async () => {
  await begin();
  expect(await takeStep(database.db, { userId, step: step + 1 })).toBe(false);
});

test('A recovery code counts once, for its owner', async () => {
  const codes = await renewRecoveryCodes(database.db, { userId });
  expect(codes).toHaveLength(10);
  const [code = ''] = codes;
  expect(await takeRecoveryCode(database.db, { userId: otherId, code, now })).toBe(false);
  expect(wins(await times(4, () => takeRecoveryCode(database.db, { userId, code, now })))).toBe(1);
  expect(await takeRecoveryCode(database.db, { userId, code, now })).toBe(false);
  expect(await countRecoveryCodes(database.db, userId)).toBe(9);
});

test('New recovery codes void the old ones, and are stored as hashes only', async () => {
  const [old = ''] = await renewRecoveryCodes(database.db, { userId });
  const codes = await renewRecoveryCodes(database.db, { userId });
  expect(await takeRecoveryCode(database.db, { userId, code: old, now })).toBe(false);
  expect(await countRecoveryCodes(database.db, userId)).toBe(10);
  const stored = JSON.stringify(await database.sql`select * from recovery_codes`);
  for (const code of codes) expect(stored).not.toContain(code);
});

const pendingFor = async () => {
  const pending = { userId, next: '/about', intentHash: 'hash', now };
  return beginSecondFactor(database.db, pending);
};

test('A sign-in waits only where a factor is in force', async () => {
  expect(await pendingFor()).toBeNull();
  await begin();
  expect(await pendingFor()).toBeNull();
  await confirm();
  expect(await pendingFor()).toMatch(/^[\w-]{43}$/);
});

test('A waiting sign-in is taken once, and not after ten minutes', async () => {
  await setUp();
  const token = (await pendingFor()) ?? '';
  expect(await getPendingSignIn(database.db, { token, now })).toEqual({
    userId,
    next: '/about',
    intentHash: 'hash',
    isSuspended: false,
  });
  expect(await getPendingSignIn(database.db, { token: newToken(), now })).toBeNull();
  expect(await getPendingSignIn(database.db, { token, now: later(10) })).toBeNull();
  expect(await takePendingSignIn(database.db, { token, now: later(10) })).toBe(false);
  expect(wins(await times(4, () => takePendingSignIn(database.db, { token, now: later(9) })))).toBe(1);
});

test('Taken off, nothing of it is left', async () => {
  await setUp();
  const [code = ''] = await renewRecoveryCodes(database.db, { userId });
  const token = (await pendingFor()) ?? '';
  expect(await removeAuthenticator(database.db, { userId })).toBe(true);
  expect(await removeAuthenticator(database.db, { userId })).toBe(false);
  expect(await getAuthenticator(database.db, { userId, now })).toBeNull();
  expect(await takeRecoveryCode(database.db, { userId, code, now })).toBe(false);
  expect(await getPendingSignIn(database.db, { token, now })).toBeNull();
});

test('A password is set, replaced and removed', async () => {
  await setPassword(database.db, { userId, hash: 'one', now });
  await setPassword(database.db, { userId, hash: 'two', now: later(1) });
  expect(await getPassword(database.db, userId)).toEqual({ hash: 'two', changedAt: later(1) });
  expect(await removePassword(database.db, { userId: otherId })).toBe(false);
  expect(await removePassword(database.db, { userId })).toBe(true);
  expect(await getPassword(database.db, userId)).toBeNull();
});
