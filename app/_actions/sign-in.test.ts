import { beforeEach, describe, expect, test, vi } from 'vitest';
import { endOtherSessionsForm, endSessionForm, giveName, saveProfileForm } from '#app/_actions/account.ts';
import { changeAddressForm } from '#app/_actions/address.ts';
import { passSecondFactor } from '#app/_actions/second-factor.ts';
import {
  askForCode,
  signInWithCode,
  signInWithLink,
  signInWithPassword,
  signOut,
} from '#app/_actions/sign-in.ts';
import { cookie, problemAt, send, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import * as password from '#db/credentials/rules/password.ts';
import { endSessions } from '#db/sessions/mutations.ts';
import { env } from '#env.ts';

const database = withRequests();
let count = 0;
let email = '';
beforeEach(() => {
  count += 1;
  email = `reader${count}@example.org`;
});

const mails = (to = email) =>
  database.sql`select subject, text from mail_outbox where "to" = ${to} order by id`;
const lastCode = async () => /^(\d{6}) /.exec((await mails()).at(-1)?.subject)?.[1] ?? '';
const lastLink = async () => /link\?token=([\w-]{43})/.exec((await mails()).at(-1)?.text)?.[1] ?? '';
const sessions = () =>
  database.sql`select s.* from sessions s join users u on u.id = s.user_id where lower(u.email) = ${email} order by s.id`;

async function signIn(fields: Record<string, string> = {}): Promise<string> {
  await send(askForCode, { email, ...fields });
  return send(signInWithCode, { code: await lastCode() });
}

describe('a code', () => {
  test('lets in once, in the browser that asked', async () => {
    const mine = request.cookies;
    expect(await send(askForCode, { email, next: '/about' })).toBe('/account/sign-in/code');
    const code = await lastCode();
    use();
    expect(await send(signInWithCode, { code })).toBe('/account/sign-in/code');
    expect(await problemAt('/account/sign-in/code')).toBe('code_over');
    use(mine);
    expect(await send(signInWithCode, { code })).toBe('/account/welcome?next=%2Fabout');
    expect(await sessions()).toHaveLength(1);
    // Replayed, by the same browser or one that stole its cookie.
    const stolen = new Map(mine);
    use(stolen);
    expect(await send(signInWithCode, { code })).toBe('/account/sign-in/code');
    expect(await sessions()).toHaveLength(1);
  });

  test('used twice at once lets in once', async () => {
    await send(askForCode, { email });
    const code = await lastCode();
    const token = request.cookies.get('sign-in');
    const tries = Array.from({ length: 4 }, () => {
      const fields = { code };
      if (token) request.cookies.set('sign-in', token);
      return send(signInWithCode, fields);
    });
    const ends = await Promise.all(tries);
    expect(ends.filter((end) => end.startsWith('/account/welcome'))).toHaveLength(1);
    expect(await sessions()).toHaveLength(1);
  });

  test('cannot be found by trying: five guesses, and a new code makes the old one worthless', async () => {
    await send(askForCode, { email });
    const right = await lastCode();
    const wrong = right === '111111' ? '222222' : '111111';
    for (let n = 0; n < 5; n += 1) {
      use(request.cookies);
      await send(signInWithCode, { code: wrong });
      expect(await problemAt('/account/sign-in/code')).toBe('code_wrong');
    }
    await send(signInWithCode, { code: right });
    expect(await problemAt('/account/sign-in/code')).toBe('too_many');
    await send(askForCode, { email });
    const next = await lastCode();
    if (next !== right) {
      await send(signInWithCode, { code: right });
      expect(await problemAt('/account/sign-in/code')).toBe('code_wrong');
    }
    expect(await send(signInWithCode, { code: next })).toBe('/account/welcome');
  });

  test('is over after its time, and its link too', async () => {
    await send(askForCode, { email });
    await database.sql`update mail_proofs set expires_at = now() where email = ${email}`;
    await send(signInWithCode, { code: await lastCode() });
    expect(await problemAt('/account/sign-in/code')).toBe('code_over');
    await send(signInWithLink, { token: await lastLink() });
    expect(await problemAt('/account/sign-in/link')).toBe('link_over');
  });

  test('is nowhere in the database', async () => {
    await send(askForCode, { email });
    const [row] =
      await database.sql`select row_to_json(p)::text as text from mail_proofs p where email = ${email}`;
    expect(row?.text).not.toContain(await lastCode());
    expect(row?.text).not.toContain(await lastLink());
    expect(row?.text).not.toContain(cookie('sign-in'));
  });
});

test('A link lets in any browser, once, and its code goes with it', async () => {
  const mine = request.cookies;
  await send(askForCode, { email });
  const [code, token] = [await lastCode(), await lastLink()];
  use();
  const ends = await Promise.all([send(signInWithLink, { token }), send(signInWithLink, { token })]);
  expect(ends.filter((end) => end === '/account/welcome')).toHaveLength(1);
  use(mine);
  await send(signInWithCode, { code });
  expect(await problemAt('/account/sign-in/code')).toBe('code_over');
});

describe('a session', () => {
  test('has a new token at every sign-in, and the old one is worth nothing', async () => {
    await signIn();
    const before = cookie('session');
    // Fixation: somebody had this browser keep a token of their choice.
    const planted = 'A'.repeat(43);
    use(new Map([['session', { name: 'session', value: planted, options: {} }]]));
    await signIn();
    const after = cookie('session');
    expect(after).not.toBe(planted);
    expect(after).not.toBe(before);
    await signIn();
    expect(cookie('session')).not.toBe(after);
    // The one of this browser was replaced, the one elsewhere stays.
    expect(await sessions()).toHaveLength(2);
    const kept = JSON.stringify(await sessions());
    expect(kept).not.toContain(cookie('session'));
  });

  test('is in a cookie that scripts cannot read, and the hint says nothing', async () => {
    await signIn();
    const { session, ...rest } = Object.fromEntries(request.cookies);
    expect(session?.options).toMatchObject({ path: '/', httpOnly: true, sameSite: 'lax' });
    expect(rest['signed-in']).toMatchObject({ value: '1', options: { httpOnly: false } });
    const readable = [...request.cookies.values()].filter(({ options }) => !options.httpOnly);
    expect(readable.map(({ name }) => name)).toEqual(['signed-in']);
  });

  test('ends on leaving, and cannot be ended by others', async () => {
    await signIn();
    const mine = request.cookies;
    const [session] = await sessions();
    email = `other-${email}`;
    use();
    await signIn();
    await send(endSessionForm, { id: String(session?.id) });
    expect(await problemAt('/account/security')).toBe('session_gone');
    use(mine);
    expect(await send(giveName, { name: 'Still here' })).toBe('/account');
    await send(signOut);
    expect(mine.has('session')).toBe(false);
    expect(await database.sql`select 1 from sessions where id = ${session?.id}`).toHaveLength(0);
  });

  test('can be ended everywhere else', async () => {
    await signIn();
    const elsewhere = new Map(request.cookies);
    use();
    await signIn();
    expect(await send(endOtherSessionsForm)).toBe('/account/security?done=others_ended');
    use(elsewhere);
    await send(saveProfileForm, { name: 'Too late' });
    expect(await problemAt('/account')).toBe('not_allowed');
  });

  test('is over when it lay unused, was too long, or its owner is suspended', async () => {
    await signIn();
    const may = async () => {
      const end = await send(giveName, { name: 'Dara' });
      return end === '/account';
    };
    expect(await may()).toBe(true);
    const { sql } = database;
    const [session] = await sessions();
    for (const [change, undo] of [
      [
        () => sql`update sessions set last_used_at = now() - interval '61 days' where id = ${session?.id}`,
        () => sql`update sessions set last_used_at = now() where id = ${session?.id}`,
      ],
      [
        () => sql`update sessions set created_at = now() - interval '366 days' where id = ${session?.id}`,
        () => sql`update sessions set created_at = now() where id = ${session?.id}`,
      ],
      [
        () => sql`update users set suspended_at = now() where email = ${email}`,
        () => sql`update users set suspended_at = null where email = ${email}`,
      ],
    ] as const) {
      await change();
      expect(await may()).toBe(false);
      await undo();
      expect(await may()).toBe(true);
    }
  });
});

describe('a password', () => {
  const secret = 'a long phrase of mine';
  const withPassword = async () => {
    await signIn();
    await send(giveName, { name: 'Dara' });
    const [user] = await database.sql`select id from users where email = ${email}`;
    const hash = await password.hashPassword(secret);
    await setPassword(database.db, { userId: Number(user?.id), hash, now: new Date() });
    use();
  };

  test('lets in, typed in another form of the same letters too', async () => {
    await withPassword();
    expect(await send(signInWithPassword, { email: email.toUpperCase(), password: secret })).toMatch(
      /^\/account/,
    );
    use();
    await send(signInWithPassword, { email, password: `${secret} ` });
    expect(await problemAt('/account/sign-in/password')).toBe('password_wrong');
  });

  test('says and does the same whether an address exists: the same statements, one comparison', async () => {
    await withPassword();
    const compared = vi.spyOn(password, 'isPassword');
    const statements: string[][] = [];
    for (const address of [email, `nobody-${email}`]) {
      use();
      const asked: string[] = [];
      const own = database.sql.options.debug;
      database.sql.options.debug = (_connection, query) => asked.push(query.replace(/\s+/g, ' '));
      const end = await send(signInWithPassword, { email: address, password: 'not this one' });
      database.sql.options.debug = own;
      expect(end).toBe('/account/sign-in/password');
      expect(await problemAt('/account/sign-in/password')).toBe('password_wrong');
      statements.push(asked);
    }
    expect(statements[0]?.length).toBeGreaterThan(2);
    expect(statements[1]).toEqual(statements[0]);
    expect(compared).toHaveBeenCalledTimes(2);
    compared.mockRestore();
  });

  test('that nobody has is compared all the same', async () => {
    const verified = await Promise.all([
      password.isPassword('x', null),
      password.isPassword('x', await password.hashPassword('y')),
      password.isPassword('nobody has this password', null),
    ]);
    expect(verified).toEqual([false, false, false]);
  });

  test('that is changed while it is compared lets nobody in', async () => {
    await withPassword();
    const [user] = await database.sql`select id from users where email = ${email}`;
    const userId = Number(user?.id);
    const compare = password.isPassword;
    const compared = vi.spyOn(password, 'isPassword').mockImplementation(async (...given) => {
      const right = await compare(...given);
      await setPassword(database.db, {
        userId,
        hash: await password.hashPassword('another'),
        now: new Date(),
      });
      await endSessions(database.db, { userId });
      return right;
    });
    await send(signInWithPassword, { email, password: secret });
    compared.mockRestore();
    expect(await problemAt('/account/sign-in/password')).toBe('password_wrong');
    expect(await sessions()).toEqual([]);
  });

  test('cannot be tried without end, and its owner is not locked out by those who try', async () => {
    await withPassword();
    expect(await send(signInWithPassword, { email, password: secret })).toBe('/account');
    const known = request.cookies;
    await send(signOut);
    for (let n = 0; n < 12; n += 1) {
      use();
      await send(signInWithPassword, { email, password: `guess ${n}` });
    }
    expect(await problemAt('/account/sign-in/password')).toBe('too_many');
    use(known);
    expect(await send(signInWithPassword, { email, password: secret })).toBe('/account');
  });
});

test('Asking for a code says and does the same for an address that exists', async () => {
  await signIn();
  const statements: string[][] = [];
  for (const address of [email, `nobody-${email}`]) {
    use();
    const asked: string[] = [];
    const own = database.sql.options.debug;
    database.sql.options.debug = (_connection, query) => asked.push(query.replace(/\s+/g, ' '));
    expect(await send(askForCode, { email: address })).toBe('/account/sign-in/code');
    database.sql.options.debug = own;
    statements.push(asked);
  }
  expect(statements[1]).toEqual(statements[0]);
  expect((await mails(`nobody-${email}`)).length).toBe(1);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%09/evil.example\t',
  'javascript:alert(1)',
  '/api/newsletter/unsubscribe',
  ' /about',
  `/${'a'.repeat(2000)}`,
])('Nobody is led away after signing in: %s', async (next) => {
  await signIn({ next });
  await send(giveName, { name: 'Dara' });
  await send(signOut);
  await send(askForCode, { email, next });
  const end = await send(signInWithCode, { code: await lastCode() });
  expect(new URL(end, env.SITE_URL).origin).toBe(env.SITE_URL);
  expect(['/account', '/%09/evil.example']).toContain(end.trimEnd());
});

test('Further fields of a form change nothing: no role, no address, nobody else', async () => {
  await signIn({ role: 'administrator', userId: '1' });
  await send(giveName, { name: 'Dara', role: 'administrator', email: 'evil@example.org', id: '1' });
  await send(saveProfileForm, {
    name: 'Dara',
    mailLocale: 'km',
    role: 'administrator',
    assignedRole: 'editor',
    displayName: 'Nobody',
    suspendedAt: '',
  });
  const [user] =
    await database.sql`select email, role, locale, display_name from users where email = ${email}`;
  expect(user).toEqual({ email, role: 'reader', locale: 'km', display_name: 'Dara' });
});

test('A form from another site does nothing', async () => {
  for (const origin of ['https://evil.example', 'null', '']) {
    if (origin) request.headers.set('origin', origin);
    else request.headers.delete('origin');
    await send(askForCode, { email });
    expect(await problemAt('/account/sign-in')).toBe('foreign_origin');
  }
  expect(await mails()).toHaveLength(0);
});

test('A sign-up that was wanted is done once, after signing in', async () => {
  await send(askForCode, { email, newsletter: 'on' });
  const [listed] = [await database.sql`select status from newsletter_subscribers where email = ${email}`];
  expect(listed).toHaveLength(0);
  // Another code is asked for, in the same browser.
  await send(askForCode, { email });
  await send(signInWithCode, { code: await lastCode() });
  const subscription = () =>
    database.sql`select status, consent_text from newsletter_subscribers where email = ${email}`;
  expect(await subscription()).toMatchObject([
    { status: 'confirmed', consent_text: expect.stringContaining('newsletter') },
  ]);
  await database.sql`update newsletter_subscribers set status = 'left', left_at = now() where email = ${email}`;
  await signIn();
  expect(await subscription()).toMatchObject([{ status: 'left' }]);
});

test('What a stranger ticked is not done for who opens the link', async () => {
  await send(askForCode, { email, newsletter: 'on' });
  const token = await lastLink();
  use();
  await send(signInWithLink, { token });
  expect(await sessions()).toHaveLength(1);
  expect(await database.sql`select 1 from newsletter_subscribers where email = ${email}`).toHaveLength(0);
  expect(await database.sql`select 1 from intents`).toHaveLength(0);
});

test('The newsletter comes and goes by the account page, with the consent written down', async () => {
  await signIn();
  const subscription = () =>
    database.sql`select status, locale, consent_text from newsletter_subscribers where email = ${email}`;
  await send(saveProfileForm, { name: 'Dara', locale: 'en', mailLocale: 'km' });
  expect(await subscription()).toHaveLength(0);
  await send(saveProfileForm, { name: 'Dara', locale: 'en', mailLocale: 'km', newsletter: 'on' });
  await send(saveProfileForm, { name: 'Dara', locale: 'en', mailLocale: 'km', newsletter: 'on' });
  expect(await subscription()).toEqual([
    { status: 'confirmed', locale: 'km', consent_text: expect.stringMatching(/^Send me .* newsletter$/) },
  ]);
  await send(saveProfileForm, { name: 'Dara', locale: 'en', mailLocale: 'km' });
  expect(await subscription()).toMatchObject([{ status: 'left' }]);
});

test('A sign-in in a new browser is told, the first one and a known one are not', async () => {
  await signIn();
  const known = request.cookies;
  const notices = async () => (await mails()).filter(({ subject }) => subject.startsWith('New sign-in'));
  expect(await notices()).toHaveLength(0);
  use();
  await signIn();
  expect(await notices()).toHaveLength(1);
  expect((await notices())[0]?.text).toContain('Firefox · Linux');
  use(known);
  await signIn();
  expect(await notices()).toHaveLength(1);
});

test('Signing in leads on to a page with a Khmer address', async () => {
  await signIn();
  await send(giveName, { name: 'Dara' });
  await send(askForCode, { email, next: '/km/ខ្មែរ?q=%2F' });
  expect(await send(signInWithCode, { code: await lastCode() })).toBe(
    '/km/%E1%9E%81%E1%9F%92%E1%9E%98%E1%9F%82%E1%9E%9A?q=%2F',
  );
});

test('Whoever has no sign-in under way is told so, however many others have none', async () => {
  for (let n = 0; n < 12; n += 1) {
    use();
    await send(signInWithCode, { code: '123456' });
    expect(await problemAt('/account/sign-in/code')).toBe('code_over');
    await send(passSecondFactor, { code: '123456' });
    expect(await problemAt('/account/sign-in/second-factor')).toBe('second_factor_over');
  }
});

test('Codes cannot be guessed day and night; the link in the mail is good all the same', async () => {
  for (let n = 0; n < 11; n += 1) {
    use();
    await database.sql`delete from rate_limits where key like 'sign_in.ask%'`;
    await send(askForCode, { email });
    const wrong = (await lastCode()) === '111111' ? '222222' : '111111';
    for (let guess = 0; guess < 5; guess += 1) await send(signInWithCode, { code: wrong });
    expect(await problemAt('/account/sign-in/code')).toBe(n < 10 ? 'code_wrong' : 'too_many');
  }
  await send(signInWithCode, { code: await lastCode() });
  expect(await problemAt('/account/sign-in/code')).toBe('too_many');
  expect(await send(signInWithLink, { token: await lastLink() })).toBe('/account/welcome');
});

test('Members do not fill the mailbox of somebody whose address they name', async () => {
  const victim = `victim-${email}`;
  for (let n = 0; n < 8; n += 1) {
    email = `member${n}-${count}@example.org`;
    use();
    await signIn();
    await send(changeAddressForm, { email: victim });
  }
  expect(await mails(victim)).toHaveLength(6);
});

test('A letter that has two sizes in several ways names one account', async () => {
  for (const [typed, again] of [
    ['ΟΔΟΣ', 'οδος'],
    ['İvan', 'İvan'],
    ['Ä\u0301', 'ä\u0301'],
  ] as const) {
    for (const local of [typed, again, typed]) {
      email = `${local}${count}@example.org`;
      use();
      await send(askForCode, { email });
      const [mail] =
        await database.sql`select subject from mail_outbox where subject ~ '^[0-9]{6} ' order by id desc limit 1`;
      await send(signInWithCode, { code: mail?.subject.slice(0, 6) });
      expect(await problemAt('/account/sign-in/code'), local).toBeUndefined();
    }
  }
  const [accounts] =
    await database.sql`select count(*)::int as n from users where email ~ ${`[^ -~].*${count}@`}`;
  expect(accounts?.n).toBe(3);
});
