import { beforeEach, expect, test } from 'vitest';
import { beginAuthenticator, beginSecondFactor, confirmAuthenticator } from '#db/authenticators/mutations.ts';
import { newToken } from '#db/core/token.ts';
import { agreeToAddress, askForAddressChange, resetCredentials } from '#db/credentials/mutations.ts';
import { tieIdentity } from '#db/identities/mutations.ts';
import { findIdentity } from '#db/identities/queries.ts';
import { endSessions, startSession } from '#db/sessions/mutations.ts';
import { listSessions } from '#db/sessions/queries.ts';
import { withDatabase } from '#db/testing.ts';
import { becomeFirstAdministrator } from '#db/users/mutations.ts';

const database = withDatabase();
const now = new Date('2026-03-01T05:00:00Z');

let userId = 0;
let email = '';
beforeEach(async () => {
  email = `${newToken()}@example.org`;
  const [row] = await database.sql`insert into users (email) values (${email}) returning id`;
  userId = Number(row?.id);
});

const addressNow = async () =>
  (await database.sql`select email from users where id = ${userId}`)[0]?.email as string;
const change = (to: string) =>
  database.db.transaction((tx) => askForAddressChange(tx, { userId, from: email, to, now }));
const agree = (linkToken: string) => database.db.transaction((tx) => agreeToAddress(tx, { linkToken, now }));

test('Two new ends do not make up for the old one, however many changes are asked for at once', async () => {
  for (let round = 0; round < 20; round += 1) {
    const asked = await Promise.all([change('thief@example.net'), change('helper@example.net')]);
    for (const { newLink } of asked) await agree(newLink);
    expect(await addressNow()).toBe(email);
  }
});

test('Both ends of one change agree, in either order', async () => {
  const first = await change(`first-${email}`);
  expect(await agree(first.newLink)).toMatchObject({ ok: true, value: { changed: false } });
  expect(await agree(first.oldLink)).toMatchObject({ ok: true, value: { changed: true, from: email } });
  expect(await addressNow()).toBe(`first-${email}`);
});

test('What an operator resets, no account elsewhere opens any more', async () => {
  const identity = { issuer: 'https://login.example', subject: newToken() };
  await tieIdentity(database.db, { identity, userId, now });
  await resetCredentials(database.db, userId);
  expect(await findIdentity(database.db, identity)).toBeNull();
});

test('Whoever was signed in before is not the first administrator there', async () => {
  const browser = { device: '', network: '', deviceToken: newToken(), sessionToken: undefined };
  await startSession(database.db, { userId, browser, secondFactor: false, now });
  const first = await database.db.transaction((tx) => becomeFirstAdministrator(tx, { userId, network: '' }));
  expect(first.ok).toBe(true);
  expect(await listSessions(database.db, userId)).toEqual([]);
});

test('A sign-in under way while a second step is set up does not outlive it', async () => {
  const browser = { device: '', network: '', deviceToken: newToken(), sessionToken: undefined };
  await beginAuthenticator(database.db, { userId, sealed: 'sealed', now });
  let setUp: Promise<void> | undefined;
  await database.db.transaction(async (tx) => {
    expect(await beginSecondFactor(tx, { userId, next: '', intentHash: null, now })).toBeNull();
    setUp = database.db.transaction(async (other) => {
      await confirmAuthenticator(other, { userId, sealed: 'sealed', step: 1, now });
      await endSessions(other, { userId });
    });
    // Without a lock it is through before the session is there.
    await Promise.race([setUp, waitsForLock()]);
    await startSession(tx, { userId, browser, secondFactor: false, now });
  });
  await setUp;
  expect(await listSessions(database.db, userId)).toEqual([]);
});

/** Resolves when some statement waits for a row. */
async function waitsForLock(): Promise<void> {
  for (;;) {
    const [waiting] = await database.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waiting) return;
  }
}
