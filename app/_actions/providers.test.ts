import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { comeBack, signInElsewhere, tieElsewhere, untieForm } from '#app/_actions/providers.ts';
import { askForCode, signInWithCode, signInWithLink } from '#app/_actions/sign-in.ts';
import { loadOnward, loadUnproven } from '#app/_loaders/providers.ts';
import { forgetToken, keepToken } from '#app/_server/browser-cookies.ts';
import { logger } from '#app/_server/logger.ts';
import { cookie, problemAt, send, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { newToken } from '#db/core/token.ts';
import { IdentityProvider, client as registered } from '#e2e/identity-provider.ts';
import { env } from '#env.ts';

const database = withRequests();
let service: IdentityProvider;
beforeAll(async () => {
  service = await IdentityProvider.start();
  Object.assign(env, {
    OIDC_ISSUER: service.issuer,
    OIDC_CLIENT_ID: registered.id,
    OIDC_CLIENT_SECRET: registered.secret,
    OIDC_NAME: 'Village',
    FACEBOOK_CLIENT_ID: 'app',
    FACEBOOK_CLIENT_SECRET: 'secret of the app',
    // Nothing listens there.
    GOOGLE_CLIENT_ID: '',
  });
});
afterAll(() => service.stop());

let round = 0;
beforeEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.spyOn(logger, 'warn').mockImplementation(() => {});
  round += 1;
  be({ sub: 'p1', email: 'sok@example.org', email_verified: true });
  service.claims = {};
  service.more = {};
  service.forges = false;
  await database.sql`truncate sessions, identities, mail_outbox, provider_sign_ins, intents, mail_proofs`;
});

/** The log of what was done only grows, and so do accounts: each test has addresses of its own. */
const own = (email: string) => email.replace('@', `@t${round}.`);
const asWritten = (text: string) => text.replaceAll(`@t${round}.`, '@');

/** Who signs in at the service. */
function be(person: { sub: string; email?: string; email_verified?: boolean }): void {
  service.person = { ...person, ...(person.email && { email: own(person.email) }) };
}

/** Begins, goes to the service and agrees there. Returns what the browser brings back. */
async function agree(begin = signInElsewhere, fields: Record<string, string> = {}) {
  expect(await send(begin, { provider: 'oidc', ...fields })).toBe('/account/sign-in/with');
  const onward = await loadOnward('en');
  return Object.fromEntries(service.agree(onward?.address ?? ''));
}

const bring = (answer: Record<string, string>) => send(comeBack, { provider: 'oidc', ...answer });

async function account(email: string, more: { suspended?: boolean } = {}): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name, suspended_at)
    values (${own(email)}, 'Sok', case when ${more.suspended ?? false} then now() end) returning id`;
  return Number(row?.id);
}

const identities = async () =>
  (
    await database.sql`select u.email, i.subject from identities i join users u on u.id = i.user_id order by 2`
  ).map(({ email, subject }) => asWritten(`${subject} ${email}`));
const sessions = async () =>
  (await database.sql`select u.email from sessions s join users u on u.id = s.user_id order by s.id`).map(
    ({ email }) => asWritten(email),
  );
const actions = async () =>
  (
    await database.sql`
      select action from audit_log where user_id = (select max(id) from users) order by id`
  ).map((row) => row.action);
const mailed = async () => {
  const mails = await database.sql`select "to", subject, text from mail_outbox order by id`;
  return mails.map((mail) => ({ ...mail, to: asWritten(mail.to) })) as {
    to: string;
    subject: string;
    text: string;
  }[];
};

/** Types the code of the newest mail. */
async function typeCode() {
  const code = /^(\d{6})/.exec((await mailed()).at(-1)?.subject ?? '')?.[1] ?? '';
  return send(signInWithCode, { code });
}

async function signedInAs(email: string): Promise<void> {
  await send(askForCode, { email: own(email) });
  await typeCode();
}

describe('Signing in', () => {
  test('makes an account at an address that the service vouches for, and knows it the next time', async () => {
    expect(await bring(await agree())).toBe('/account/welcome');
    expect(await identities()).toEqual(['p1 sok@example.org']);
    expect(await actions()).toEqual(expect.arrayContaining(['account.created', 'account.identity_tied']));
    use();
    be({ sub: 'p1', email: 'moved@example.org', email_verified: true });
    expect(await bring(await agree())).toBe('/account/welcome');
    expect(await sessions()).toEqual(['sok@example.org', 'sok@example.org']);
  });

  test('opens the account at that address, tells its owner, and goes on to where they wanted', async () => {
    await account('Sok@example.org');
    expect(await bring(await agree(signInElsewhere, { next: '/latest' }))).toBe('/latest');
    expect(await identities()).toEqual(['p1 Sok@example.org']);
    expect(await mailed()).toMatchObject([
      { to: 'sok@example.org', subject: expect.stringContaining('Village') },
    ]);
    expect(cookie('session')).toMatch(/^[\w-]{43}$/);
    expect(cookie('provider')).toBeUndefined();
  });

  test('asks the service once more when it does not say an address at once', async () => {
    be({ sub: 'p1' });
    service.more = { email: own('sok@example.org'), email_verified: true };
    expect(await bring(await agree())).toBe('/account/welcome');
    expect(await identities()).toEqual(['p1 sok@example.org']);
    service.more = { sub: 'p5' };
    use();
    be({ sub: 'p4' });
    await bring(await agree());
    expect(await problemAt('/account/sign-in')).toBe('provider_refused');
  });

  test('refuses a suspended account, whether the identity was known or not', async () => {
    await account('sok@example.org', { suspended: true });
    expect(await bring(await agree())).toBe('/account/sign-in');
    expect(await problemAt('/account/sign-in')).toBe('suspended');
    expect(await identities()).toEqual([]);
    await database.sql`
      insert into identities (issuer, subject, user_id) select ${service.issuer}, 'p1', max(id) from users`;
    await bring(await agree());
    expect(await problemAt('/account/sign-in')).toBe('suspended');
    expect(await sessions()).toEqual([]);
  });

  test('asks for the second factor of an account that has one', async () => {
    const id = await account('sok@example.org');
    await database.sql`insert into authenticators (user_id, secret, confirmed_at) values (${id}, 'x', now())`;
    expect(await bring(await agree())).toBe('/account/sign-in/second-factor');
    expect(await sessions()).toEqual([]);
  });
});

describe('An address that the service does not vouch for', () => {
  test.each([
    ['unconfirmed', { email: 'sok@example.org', email_verified: false }],
    ['not said to be confirmed', { email: 'sok@example.org' }],
    ['no address at all', {}],
    ['one that no mail reaches', { email: 'sok@local host', email_verified: true }],
  ])('never opens the account there: %s', async (_, person) => {
    await account('sok@example.org');
    be({ sub: 'p2', ...person });
    expect(await bring(await agree(signInElsewhere, { next: '/latest' }))).toBe(
      '/account/sign-in?next=%2Flatest',
    );
    expect(await sessions()).toEqual([]);
    expect(await identities()).toEqual([]);
    expect(await loadUnproven()).toMatchObject({ service: 'Village' });
  });

  test('is proven by a mailed code; then the identity is tied, once', async () => {
    be({ sub: 'p2', email: 'sok@example.org' });
    await bring(await agree());
    expect((await loadUnproven())?.suggested).toBe(own('sok@example.org'));
    await send(askForCode, { email: own('sok@example.org'), identity: 'on' });
    await typeCode();
    expect(await identities()).toEqual(['p2 sok@example.org']);
    use();
    await bring(await agree());
    expect(await sessions()).toEqual(['sok@example.org', 'sok@example.org']);
  });

  test('is tied to nothing without the wish', async () => {
    be({ sub: 'p2' });
    await bring(await agree());
    await send(askForCode, { email: own('sok@example.org') });
    await typeCode();
    expect(await identities()).toEqual([]);
  });

  test('is not tied to whoever signs in next in the same browser', async () => {
    be({ sub: 'p2' });
    await bring(await agree());
    await send(askForCode, { email: own('first@example.org'), identity: 'on' });
    await send(askForCode, { email: own('second@example.org') });
    await typeCode();
    expect(await sessions()).toEqual(['second@example.org']);
    expect(await identities()).toEqual([]);
  });

  test('is not tied to the account of somebody who opens the link of a stranger', async () => {
    be({ sub: 'stranger' });
    await bring(await agree());
    await send(askForCode, { email: own('victim@example.org'), identity: 'on' });
    const stranger = request.cookies;
    use();
    const token = /link\?token=([\w-]{43})/.exec((await mailed()).at(-1)?.text ?? '')?.[1] ?? '';
    await send(signInWithLink, { token });
    expect(await sessions()).toEqual(['victim@example.org']);
    expect(await identities()).toEqual([]);
    use(stranger);
    await bring(await agree());
    expect(await sessions()).toEqual(['victim@example.org']);
  });

  test('is tied when its link is opened in the browser that asked', async () => {
    be({ sub: 'p2' });
    await bring(await agree());
    await send(askForCode, { email: own('sok@example.org'), identity: 'on' });
    const token = /link\?token=([\w-]{43})/.exec((await mailed()).at(-1)?.text ?? '')?.[1] ?? '';
    await send(signInWithLink, { token });
    expect(await identities()).toEqual(['p2 sok@example.org']);
  });
});

describe('An answer', () => {
  const refusedWith = async (code: string) => {
    expect(await problemAt('/account/sign-in')).toBe(code);
    expect(await sessions()).toEqual([]);
  };

  test('counts once', async () => {
    const answer = await agree();
    await bring(answer);
    const session = cookie('session');
    await bring(answer);
    expect(cookie('session')).toBe(session);
    expect(await sessions()).toHaveLength(1);
    // Nor with the cookie of then.
    await keepToken('provider', answer.state ?? '');
    await bring(answer);
    expect(await sessions()).toHaveLength(1);
  });

  test('is used up by an error too', async () => {
    const answer = await agree();
    await bring({ ...answer, code: 'wrong' });
    await refusedWith('provider_refused');
    await bring(answer);
    await refusedWith('provider_over');
  });

  test('of several at once, one counts', async () => {
    const answer = await agree();
    await Promise.all([bring(answer), bring(answer), bring(answer)]);
    expect(await sessions()).toHaveLength(1);
  });

  test('counts only in the browser that began', async () => {
    const answer = await agree();
    use();
    await bring(answer);
    await refusedWith('provider_over');
    // Not even in one that has begun something of its own.
    await agree();
    await bring(answer);
    await refusedWith('provider_over');
  });

  test('of a made-up state is none', async () => {
    const answer = await agree();
    await bring({ ...answer, state: newToken() });
    await refusedWith('provider_over');
  });

  test('counts for 15 minutes', async () => {
    const answer = await agree();
    await database.sql`update provider_sign_ins set expires_at = now() - interval '1 second'`;
    await bring(answer);
    await refusedWith('provider_over');
  });

  test('of one service does not count for another', async () => {
    const answer = await agree();
    await send(comeBack, { ...answer, provider: 'facebook' });
    await refusedWith('provider_over');
    await bring(answer);
    await refusedWith('provider_over');
  });

  test.each([
    ['no issuer, though the service always says it', {}, { iss: '' }],
    ['another issuer beside the code', {}, { iss: 'https://evil.example' }],
    ['another issuer', { iss: 'https://evil.example' }, {}],
    ['another audience', { aud: 'somebody-else' }, {}],
    ['another nonce', { nonce: 'x' }, {}],
    ['no nonce', { nonce: undefined }, {}],
    ['one that is over', { exp: 1000 }, {}],
  ])('is refused when its token says what does not fit: %s', async (_, claims, beside) => {
    service.claims = claims;
    await bring({ ...(await agree()), ...beside });
    await refusedWith('provider_refused');
  });

  test('is refused when its signature is of another key', async () => {
    service.forges = true;
    await bring(await agree());
    await refusedWith('provider_refused');
  });

  test('leaves no secret in the log', async () => {
    const logged = vi.mocked(logger.warn);
    const answer = await agree();
    await bring({ ...answer, code: 'a-wrong-code' });
    expect(logged).toHaveBeenCalledOnce();
    const said = JSON.stringify(logged.mock.calls, (_, value) =>
      value instanceof Error ? { ...value, message: value.message, cause: value.cause } : value,
    );
    expect(said).not.toContain('a-wrong-code');
    expect(said).not.toContain(registered.secret);
  });
});

test('A service that is away costs a sentence, and nothing is begun', async () => {
  env.OIDC_ISSUER = 'http://localhost:1';
  try {
    expect(await send(signInElsewhere, { provider: 'oidc' })).toBe('/account/sign-in');
    expect(await problemAt('/account/sign-in')).toBe('provider_away');
  } finally {
    env.OIDC_ISSUER = service.issuer;
  }
  expect(await database.sql`select 1 from provider_sign_ins`).toHaveLength(0);
  // It is asked again the next time.
  await agree();
});

test('A service that is not set up does not exist', async () => {
  await send(signInElsewhere, { provider: 'google' });
  expect(await problemAt('/account/sign-in')).toBe('provider_unknown');
});

describe('Facebook', () => {
  /** Answers in Facebook's place; returns what it was asked. */
  function standIn(me: unknown) {
    const asked: { url: string; body: string; authorization: string | null }[] = [];
    vi.stubGlobal('fetch', async (url: string | URL, init: RequestInit) => {
      const { headers } = new Request(url, init);
      asked.push({ url: String(url), body: String(init.body), authorization: headers.get('authorization') });
      const token = { access_token: 'token', token_type: 'bearer', expires_in: 60 };
      return Response.json(String(url).includes('/oauth/access_token') ? token : me);
    });
    return asked;
  }

  test('names a person, whose address counts for nothing', async () => {
    const asked = standIn({ id: '77', name: 'Sok', email: 'sok@example.org' });
    await account('sok@example.org');
    await send(signInElsewhere, { provider: 'facebook' });
    const address = new URL((await loadOnward('km'))?.address ?? '');
    expect(`${address.origin}${address.pathname}`).toBe('https://www.facebook.com/dialog/oauth');
    const query = Object.fromEntries(address.searchParams);
    expect(query).toMatchObject({
      client_id: 'app',
      response_type: 'code',
      scope: 'email',
      code_challenge_method: 'S256',
      redirect_uri: `${env.SITE_URL}/km/account/sign-in/with/facebook`,
    });
    const answer = { provider: 'facebook', locale: 'km', state: query.state ?? '', code: 'c' };
    expect(await send(comeBack, answer)).toBe('/km/account/sign-in');
    expect(await sessions()).toEqual([]);
    expect(await loadUnproven()).toEqual({ service: 'Facebook', suggested: 'sok@example.org' });
    expect(asked.map(({ url }) => url)).toEqual([
      'https://graph.facebook.com/oauth/access_token',
      'https://graph.facebook.com/me?fields=id,name,email',
    ]);
    expect(new URLSearchParams(asked[0]?.body).get('client_secret')).toBe('secret of the app');
    expect(asked[1]?.authorization).toBe('Bearer token');
  });

  test('that names nobody signs nobody in', async () => {
    standIn({ error: { message: 'no' } });
    await send(signInElsewhere, { provider: 'facebook' });
    await send(comeBack, { provider: 'facebook', state: cookie('provider') ?? '', code: 'c' });
    expect(await problemAt('/account/sign-in')).toBe('provider_refused');
  });
});

describe('A member', () => {
  beforeEach(() => signedInAs('sok@example.org'));

  test('asks whoever has been signed in for a while to sign in again', async () => {
    await signedInAs('sok@example.org');
    await database.sql`update sessions set created_at = now() - interval '16 minutes'`;
    expect(await send(tieElsewhere, { provider: 'oidc' })).toBe('/account/security');
    expect(await problemAt('/account/security')).toBe('sign_in_first');
    expect(cookie('provider')).toBeUndefined();
  });

  test('takes no name that the database does not', async () => {
    await signedInAs('sok@example.org');
    for (const wrong of [{ subject: 'a\0b' }, { issuer: 'https://a.example/\0' }]) {
      await send(untieForm, { issuer: 'https://a.example', subject: 'a', ...wrong });
      expect(await problemAt('/account/security')).not.toBe('unexpected');
    }
  });

  test('ties an account elsewhere, whatever its address, hears of it, and unties it', async () => {
    be({ sub: 'p3', email: 'other@example.org', email_verified: false });
    expect(await bring({ ...(await agree(tieElsewhere)), to: 'security' })).toBe(
      '/account/security?done=tied',
    );
    expect(await identities()).toEqual(['p3 sok@example.org']);
    expect((await mailed()).at(-1)).toMatchObject({
      to: 'sok@example.org',
      subject: expect.stringContaining('Village'),
    });
    const identity = { issuer: service.issuer, subject: 'p3' };
    expect(await send(untieForm, identity)).toBe('/account/security?done=untied');
    expect(await identities()).toEqual([]);
    expect(await actions()).toEqual(
      expect.arrayContaining(['account.identity_tied', 'account.identity_untied']),
    );
    await send(untieForm, identity);
    expect(await problemAt('/account/security')).toBe('identity_gone');
  });

  test('does not take what is tied to somebody else, nor unties it', async () => {
    const other = await account('other@example.org');
    await database.sql`insert into identities (issuer, subject, user_id) values (${service.issuer}, 'p1', ${other})`;
    expect(await bring({ ...(await agree(tieElsewhere)), to: 'security' })).toBe('/account/security');
    expect(await problemAt('/account/security')).toBe('identity_taken');
    await send(untieForm, { issuer: service.issuer, subject: 'p1' });
    expect(await problemAt('/account/security')).toBe('identity_gone');
    expect(await identities()).toEqual(['p1 other@example.org']);
  });

  test('who has left or is somebody else by then ties nothing', async () => {
    for (const after of [() => forgetToken('session'), () => signedInAs('somebody-else@example.org')]) {
      await signedInAs('sok@example.org');
      const answer = await agree(tieElsewhere);
      await after();
      await bring({ ...answer, to: 'security' });
      expect(await problemAt('/account/security')).toBe('provider_over');
      expect(await identities()).toEqual([]);
    }
  });

  test('is needed for tying', async () => {
    use();
    await send(tieElsewhere, { provider: 'oidc' });
    expect(await problemAt('/account/security')).toBe('not_allowed');
    await send(untieForm, { issuer: service.issuer, subject: 'p1' });
    expect(await problemAt('/account/security')).toBe('not_allowed');
  });
});
