import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { signInWithPassword } from '#app/_actions/sign-in.ts';
import { loadChallenge } from '#app/_loaders/proof-of-work.ts';
import { account, cookie, problemAt, send, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import { hashPassword } from '#db/credentials/rules/password.ts';
import { env } from '#env.ts';

const database = withRequests();
const right = 'the right one';
beforeAll(async () => {
  env.SECRET_KEY = 'a key that is only for these tests';
  const userId = await account('reader', 'sok');
  await setPassword(database.db, { userId, hash: await hashPassword(right), now: new Date() });
});

beforeEach(async () => {
  vi.useRealTimers();
  await database.sql`truncate sessions, rate_limits`;
});

const page = '/account/sign-in/password';

/** Tries a password; returns the refusal, or null for being let in. */
async function attempt(password: string, { email = 'sok@example.org', proof = '' } = {}) {
  await send(signInWithPassword, { locale: 'en', email, password, proof, next: '' });
  return (await problemAt(page)) ?? null;
}

async function prove(email = 'sok@example.org'): Promise<string> {
  const challenge = await loadChallenge(email);
  if (!challenge) throw new Error('There is nothing to work out.');
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

async function fail(times: number, email?: string): Promise<void> {
  for (let n = 0; n < times; n += 1) expect(await attempt('wrong', { email })).toBe('password_wrong');
}

test('After three wrong ones for an account, from wherever, the next costs work', async () => {
  await fail(2);
  expect(await loadChallenge('sok@example.org')).toBeNull();
  use();
  await fail(1);
  expect(await attempt(right)).toBe('proof_needed');
  expect(await attempt('wrong', { proof: await prove() })).toBe('password_wrong');
  expect(await attempt(right, { proof: await prove(' Sok@example.org ') })).toBeNull();
  expect(cookie('session')).toMatch(/^[\w-]{43}$/);
});

test('Nothing differs for an address without an account', async () => {
  const email = 'nobody@example.org';
  await fail(3, email);
  expect(await attempt('wrong', { email })).toBe('proof_needed');
  expect(await attempt('wrong', { email, proof: await prove(email) })).toBe('password_wrong');
});

test('After ten wrong ones from a network, every account costs work there, and none elsewhere', async () => {
  for (let n = 0; n < 10; n += 1) await fail(1, `reader${n}@example.org`);
  expect(await attempt(right)).toBe('proof_needed');
  const proof = await prove();
  use();
  expect(await attempt(right)).toBeNull();
  expect(proof).toContain('solution');
});

test('A right one is not counted', async () => {
  for (let n = 0; n < 5; n += 1) expect(await attempt(right)).toBeNull();
  await fail(2);
  expect(await attempt(right)).toBeNull();
  expect(await loadChallenge('sok@example.org')).toBeNull();
});

test('Many at once gain nothing: three are compared, the others asked for work', async () => {
  const kept = vi.spyOn(request.cookies, 'set');
  await Promise.all(Array.from({ length: 8 }, () => attempt('wrong')));
  const codes = kept.mock.calls.map(([, { value }]) => JSON.parse(value).code);
  expect(codes.toSorted()).toEqual([...Array(3).fill('password_wrong'), ...Array(5).fill('proof_needed')]);
  kept.mockRestore();
});

test('A proof counts once', async () => {
  await fail(3);
  const proof = await prove();
  expect(await attempt('wrong', { proof })).toBe('password_wrong');
  expect(await attempt(right, { proof })).toBe('proof_needed');
});

test('A proof counts for one account', async () => {
  await fail(3);
  await fail(3, 'other@example.org');
  expect(await attempt(right, { proof: await prove('other@example.org') })).toBe('proof_needed');
});

test('A proof counts for 15 minutes', async () => {
  await fail(3);
  const proof = await prove();
  vi.useFakeTimers({ now: Date.now() + 901_000, toFake: ['Date'] });
  // Wrong ones are remembered no longer than that; here they are.
  await database.sql`update rate_limits set expire = ${Date.now() + 900_000}`;
  expect(await attempt(right, { proof })).toBe('proof_needed');
  expect(await attempt(right, { proof: await prove() })).toBeNull();
});

test.each([
  ['nothing', () => ''],
  ['no JSON', () => '{'],
  ['something else', () => '{"challenge":{}}'],
  ['something enormous', () => 'x'.repeat(100_000)],
  ['another signature', (proof: string) => proof.replace(/"signature":"./, '"signature":"0a')],
  ['a later end', (proof: string) => proof.replace(/"expiresAt":\d/, '"expiresAt":9')],
  ['less work', (proof: string) => proof.replace('"cost":1000', '"cost":1')],
  ['a guessed counter', (proof: string) => proof.replace(/"counter":\d+/, '"counter":49')],
])('What is no proof does not count: %s', async (_, spoil) => {
  await fail(3);
  expect(await attempt(right, { proof: spoil(await prove()) })).toBe('proof_needed');
});
