import { generateSync } from 'otplib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  beginSetUp,
  confirmSetUp,
  passSecondFactor,
  putCodesAway,
  removeSecondFactor,
  renewCodes,
} from '#app/_actions/second-factor.ts';
import { loadNewRecoveryCodes, loadSecondFactor, loadSetUp } from '#app/_loaders/security.ts';
import { forgetToken, keepToken } from '#app/_server/browser-cookies.ts';
import { account, cookie, openSession, problemAt, send, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { beginSecondFactor } from '#db/authenticators/mutations.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { endSessions, startSession } from '#db/sessions/mutations.ts';
import type { Member } from '#db/users/policy.ts';
import { env } from '#env.ts';

const database = withRequests();
const now = () => new Date();
let email = '';
let userId = 0;

beforeAll(() => {
  env.SECRET_KEY = 'k'.repeat(32);
  // The clock stands: no code gets out of date between two lines.
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterAll(() => vi.useRealTimers());
beforeEach(async () => {
  const name = newToken();
  userId = await account('reader', name, 'km');
  email = `${name}@example.org`;
  await openSession(userId);
});

const security = '/account/security';
const setUpPage = `${security}/second-step`;
const codesPage = `${security}/recovery-codes`;
const signInPage = '/account/sign-in/second-factor';

async function member(): Promise<Member> {
  const viewer = await getViewer();
  if (viewer.role === 'anonymous') throw new Error('Nobody is signed in.');
  return viewer;
}
const sessions = () =>
  database.sql`select token_hash, second_factor_at from sessions where user_id = ${userId}`;
const mails = async () =>
  (await database.sql`select subject from mail_outbox where "to" = ${email} order by id`).map(
    (row) => row.subject,
  );
const audit = async () =>
  (await database.sql`select action from audit_log where subject_id = ${userId} order by id`).map(
    (row) => row.action,
  );
const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

async function setUp(): Promise<{ secret: string; codes: string[] }> {
  await send(beginSetUp);
  const { secret = '' } = (await loadSetUp(await member())) ?? {};
  await send(confirmSetUp, { code: codeOf(secret) });
  return { secret, codes: (await loadNewRecoveryCodes(await member())) ?? [] };
}

/** Leaves the account and shows its first factor anew. */
async function comeBack(next = ''): Promise<void> {
  const token = await beginSecondFactor(database.db, { userId, next, intentHash: null, now: now() });
  if (!token) throw new Error('No second factor is asked.');
  await forgetToken('session');
  await keepToken('second-factor', token);
}

/** As if the last code had been used long ago. */
const forgetStep = () => database.sql`update authenticators set last_step = 0 where user_id = ${userId}`;

describe('Setting up', () => {
  test('asks whoever has been signed in for a while to sign in again', async () => {
    await database.sql`update sessions set created_at = now() - interval '16 minutes' where user_id = ${userId}`;
    expect(await send(beginSetUp)).toBe(security);
    expect(await problemAt(security)).toBe('sign_in_first');
    expect(await loadSetUp(await member())).toBeNull();
  });

  test('and ending sessions end sign-ins that still owe their second step', async () => {
    const { secret } = await setUp();
    await forgetStep();
    await comeBack();
    await endSessions(database.db, { userId });
    await send(passSecondFactor, { code: codeOf(secret) });
    expect(await problemAt(signInPage)).toBe('second_factor_over');
  });

  test('takes the first code, gives recovery codes once, and ends all other sessions', async () => {
    await openSession(userId);
    const before = cookie('session');
    expect(await send(beginSetUp, { next: '/desk' })).toBe(`${setUpPage}?next=%2Fdesk`);
    const { secret = '', uri = '' } = (await loadSetUp(await member())) ?? {};
    expect(uri).toContain(secret);
    const [stored] = await database.sql`select secret from authenticators where user_id = ${userId}`;
    expect(stored?.secret).not.toContain(secret);

    const right = [codeOf(secret, -1), codeOf(secret), codeOf(secret, 1)];
    const wrong = ['000000', '000001', '000002', '000003'].find((code) => !right.includes(code)) ?? '';
    expect(await send(confirmSetUp, { code: wrong })).toBe(setUpPage);
    expect(await problemAt(setUpPage)).toBe('second_factor_wrong');
    expect(await loadSecondFactor(await member())).toBeNull();

    expect(await send(confirmSetUp, { code: codeOf(secret), next: '/desk' })).toBe(
      `${codesPage}?next=%2Fdesk`,
    );
    const after = cookie('session') ?? '';
    expect(after).not.toBe(before);
    expect(await sessions()).toEqual([
      { token_hash: hashToken(after), second_factor_at: expect.any(String) },
    ]);
    expect(await loadNewRecoveryCodes(await member())).toHaveLength(10);
    expect(await audit()).toEqual(['account.second_factor_set_up']);
    expect(await mails()).toEqual([expect.stringContaining('ជំហានទីពីរ')]);
    expect(await loadSetUp(await member())).toBeNull();

    expect(await send(putCodesAway, { next: '/desk' })).toBe('/desk');
    expect(await loadNewRecoveryCodes(await member())).toBeNull();
  });

  test('once on, does not begin or confirm again', async () => {
    const { secret } = await setUp();
    expect(await send(beginSetUp)).toBe(security);
    expect(await problemAt(security)).toBe('second_factor_on');
    await send(confirmSetUp, { code: codeOf(secret, 1) });
    expect(await problemAt(setUpPage)).toBe('second_factor_on');
    expect(await audit()).toHaveLength(1);
  });

  test('confirms nothing that was never begun', async () => {
    await send(confirmSetUp, { code: '123456' });
    expect(await problemAt(setUpPage)).toBe('set_up_over');
  });

  test.each([beginSetUp, confirmSetUp, renewCodes, removeSecondFactor, putCodesAway])(
    'is for members (%#)',
    async (action) => {
      use();
      expect(await problemAt(await send(action, { code: '123456' }))).toBe('not_allowed');
    },
  );

  test('keeps the shown codes from whoever signs in next in this browser', async () => {
    await setUp();
    const other = { ...(await member()), userId: userId + 1 };
    expect(await loadNewRecoveryCodes(other)).toBeNull();
  });
});

describe('Signing in', () => {
  test('goes on to where it was going, with a session that has shown both', async () => {
    const { secret } = await setUp();
    await comeBack('/about');
    expect(await send(passSecondFactor, { code: codeOf(secret, 1) })).toBe('/about');
    const token = cookie('session') ?? '';
    expect(await sessions()).toContainEqual({
      token_hash: hashToken(token),
      second_factor_at: expect.any(String),
    });
    expect(cookie('second-factor')).toBeUndefined();
  });

  test('takes the code that confirmed, and any other, only once', async () => {
    const { secret } = await setUp();
    await comeBack();
    expect(await send(passSecondFactor, { code: codeOf(secret) })).toBe(signInPage);
    expect(await problemAt(signInPage)).toBe('second_factor_wrong');
    const code = codeOf(secret, 1);
    expect(await send(passSecondFactor, { code })).toBe('/account');
    await comeBack();
    expect(await send(passSecondFactor, { code })).toBe(signInPage);
    expect(await problemAt(signInPage)).toBe('second_factor_wrong');
  });

  test('opens one session for a code that is sent four times at once', async () => {
    const { secret } = await setUp();
    await comeBack();
    const before = (await sessions()).length;
    const code = codeOf(secret, 1);
    const ends = await Promise.all(Array.from({ length: 4 }, () => send(passSecondFactor, { code })));
    expect(ends.filter((end) => end === '/account')).toHaveLength(1);
    expect(await sessions()).toHaveLength(before + 1);
  });

  test('finishes a waiting sign-in once, even with two good codes at once', async () => {
    const { codes } = await setUp();
    await comeBack();
    const [one = '', two = ''] = codes;
    const ends = await Promise.all([one, two].map((code) => send(passSecondFactor, { code })));
    expect(ends.sort()).toEqual(['/account', signInPage]);
    expect(await loadSecondFactor(await member())).toMatchObject({ recoveryCodes: 9 });
  });

  test('takes a recovery code once, and writes it down', async () => {
    const { codes } = await setUp();
    const [code = ''] = codes;
    await comeBack();
    expect(await send(passSecondFactor, { code: code.toUpperCase().replaceAll('-', ' ') })).toBe('/account');
    expect(await audit()).toContain('account.recovery_code_used');
    await comeBack();
    expect(await send(passSecondFactor, { code })).toBe(signInPage);
    expect(await problemAt(signInPage)).toBe('second_factor_wrong');
  });

  test.each(['', '12345', 'not a code at all', 'x'.repeat(1000)])('takes no %j', async (code) => {
    await setUp();
    await comeBack();
    await send(passSecondFactor, { code });
    expect(await problemAt(signInPage)).toBe('second_factor_invalid');
  });

  test('is over after ten minutes, and without its cookie', async () => {
    const { secret } = await setUp();
    await comeBack();
    await database.sql`update pending_sign_ins set expires_at = now() - interval '1 hour' where user_id = ${userId}`;
    await send(passSecondFactor, { code: codeOf(secret, 1) });
    expect(await problemAt(signInPage)).toBe('second_factor_over');
    use();
    await send(passSecondFactor, { code: codeOf(secret, 1) });
    expect(await problemAt(signInPage)).toBe('second_factor_over');
  });

  test('lets nobody in who was suspended meanwhile', async () => {
    const { secret } = await setUp();
    await comeBack();
    await database.sql`update users set suspended_at = now() where id = ${userId}`;
    await send(passSecondFactor, { code: codeOf(secret, 1) });
    expect(await problemAt(signInPage)).toBe('suspended');
  });

  test('takes no secret that was put in from another account', async () => {
    const { secret } = await setUp();
    const [own] = await database.sql`select secret from authenticators where user_id = ${userId}`;
    userId = await account('reader', newToken());
    await openSession(userId);
    await setUp();
    await database.sql`update authenticators set secret = ${own?.secret}, last_step = 0 where user_id = ${userId}`;
    await comeBack();
    await send(passSecondFactor, { code: codeOf(secret) });
    expect(await problemAt(signInPage)).toBe('second_factor_wrong');
  });

  test('allows five tries for one sign-in and ten for an account, apart from its own browser', async () => {
    const { secret, codes } = await setUp();
    const guess = () => send(passSecondFactor, { code: '0000-0000-0000-0000' });
    for (let sign = 0; sign < 2; sign += 1) {
      await comeBack();
      for (let n = 0; n < 5; n += 1) await guess();
      expect(await problemAt(signInPage)).toBe('second_factor_wrong');
      await send(passSecondFactor, { code: codes[0] ?? '' });
      expect(await problemAt(signInPage)).toBe('too_many');
    }
    await comeBack();
    await send(passSecondFactor, { code: codes[0] ?? '' });
    expect(await problemAt(signInPage)).toBe('too_many');

    // The owner, in a browser that the account was used in before.
    const deviceToken = newToken();
    const browser = { device: 'Firefox', network: '', deviceToken, sessionToken: undefined };
    await startSession(database.db, { userId, browser, secondFactor: false, now: now() });
    await keepToken('device', deviceToken);
    expect(await send(passSecondFactor, { code: codeOf(secret, 1) })).toBe('/account');
  });

  test('is refused from another site', async () => {
    const { secret } = await setUp();
    await comeBack();
    request.headers.set('origin', 'https://evil.example');
    await send(passSecondFactor, { code: codeOf(secret, 1) });
    expect(await problemAt(signInPage)).toBe('foreign_origin');
  });
});

describe('Changing it', () => {
  test('makes new recovery codes for a code, and voids the old', async () => {
    const { secret, codes: old } = await setUp();
    expect(await send(renewCodes, { code: codeOf(secret) })).toBe(setUpPage);
    expect(await problemAt(setUpPage)).toBe('second_factor_wrong');
    expect(await send(renewCodes, { code: codeOf(secret, 1) })).toBe(codesPage);
    const codes = (await loadNewRecoveryCodes(await member())) ?? [];
    expect(codes).toHaveLength(10);
    expect(codes.filter((code) => old.includes(code))).toEqual([]);
    expect(await audit()).toEqual(['account.second_factor_set_up', 'account.recovery_codes_renewed']);
    expect(await mails()).toHaveLength(2);
    expect(await send(renewCodes, { code: old[0] ?? '' })).toBe(setUpPage);
    expect(await send(renewCodes, { code: codes[0] ?? '' })).toBe(codesPage);
  });

  test('is taken off for a code, and then no session says it was shown', async () => {
    const { secret } = await setUp();
    const before = cookie('session');
    await send(removeSecondFactor, { code: codeOf(secret) });
    expect(await problemAt(setUpPage)).toBe('second_factor_wrong');
    await forgetStep();
    expect(await send(removeSecondFactor, { code: codeOf(secret) })).toBe(`${security}?done=second_step_off`);
    const after = cookie('session') ?? '';
    expect(after).not.toBe(before);
    expect(await sessions()).toEqual([{ token_hash: hashToken(after), second_factor_at: null }]);
    expect(await loadSecondFactor(await member())).toBeNull();
    expect(await loadNewRecoveryCodes(await member())).toBeNull();
    expect((await audit()).at(-1)).toBe('account.second_factor_removed');
    expect(await mails()).toHaveLength(2);
  });

  test('is nobody else’s, whatever the form says', async () => {
    const { codes } = await setUp();
    const victim = userId;
    userId = await account('reader', newToken());
    await openSession(userId);
    await send(removeSecondFactor, { code: codes[0] ?? '', userId: String(victim), id: String(victim) });
    expect(await problemAt(setUpPage)).toBe('second_factor_wrong');
    const [left] = await database.sql`select confirmed_at from authenticators where user_id = ${victim}`;
    expect(left?.confirmed_at).not.toBeNull();
  });

  test('stops who tries codes in an open session', async () => {
    const { codes } = await setUp();
    for (let n = 0; n < 10; n += 1) await send(removeSecondFactor, { code: '0000-0000-0000-0000' });
    expect(await problemAt(setUpPage)).toBe('second_factor_wrong');
    await send(removeSecondFactor, { code: codes[0] ?? '' });
    expect(await problemAt(setUpPage)).toBe('too_many');
  });
});
