import { beforeEach, describe, expect, test } from 'vitest';
import { newToken } from '#db/core/token.ts';
import {
  confirmSubscription,
  leaveNewsletter,
  purgePendingSubscribers,
  type SignUp,
  signUp,
} from '#db/newsletter/mutations.ts';
import { getSubscriptionByToken } from '#db/newsletter/queries.ts';
import { newsletterSubscribers } from '#db/newsletter/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const start = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const day = 24 * 60;

beforeEach(async () => {
  await database.sql`truncate newsletter_subscribers restart identity cascade`;
});

const ask = (email: string, now = start, more: Partial<SignUp> = {}) =>
  database.db.transaction((tx) =>
    signUp(tx, { email, locale: 'en', consentText: 'Yes, please', network: '203.0.113.0/24', now, ...more }),
  );
const confirm = (token: string, now = start) => confirmSubscription(database.db, { token, now });
const leave = (token: string, now = start) => leaveNewsletter(database.db, { token, now });
const subscribers = () => database.db.select().from(newsletterSubscribers).orderBy(newsletterSubscribers.id);

async function invited(email: string, now = start) {
  const mail = await ask(email, now);
  if (!mail) throw new Error('No mail.');
  return mail.token;
}

describe('signing up', () => {
  test('stores the consent and asks for a confirmation', async () => {
    const mail = await ask('Sok@example.org', start, { locale: 'km' });
    expect(mail).toMatchObject({
      kind: 'invitation',
      to: 'Sok@example.org',
      token: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await subscribers()).toMatchObject([
      {
        email: 'Sok@example.org',
        status: 'pending',
        locale: 'km',
        consentText: 'Yes, please',
        consentAt: start,
        consentNetwork: '203.0.113.0/24',
        mails: 1,
      },
    ]);
  });

  test('stores only the hash of the token', async () => {
    const token = await invited('sok@example.org');
    const stored = await database.sql`select * from newsletter_tokens`;
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('knows an address whatever its capitals', async () => {
    await ask('sok@example.org');
    expect(await ask('SOK@example.org', at(5))).toBeNull();
    expect(await subscribers()).toHaveLength(1);
  });

  test('again after ten minutes sends a second link, and both work', async () => {
    const first = await invited('sok@example.org');
    const second = await invited('sok@example.org', at(10));
    expect(second).not.toBe(first);
    expect(await getSubscriptionByToken(database.db, first)).toEqual({
      email: 'sok@example.org',
      status: 'pending',
    });
    expect(await confirm(first)).toMatchObject({ ok: true });
    expect(await confirm(second)).toMatchObject({ ok: true });
  });

  test('by ten at once sends one mail', async () => {
    const mails = await Promise.all(Array.from({ length: 10 }, () => ask('sok@example.org')));
    expect(mails.filter(Boolean)).toHaveLength(1);
  });

  test('cannot be used to bomb somebody', async () => {
    let mails = 0;
    for (let minute = 0; minute < day; minute += 10) if (await ask('sok@example.org', at(minute))) mails += 1;
    expect(mails).toBe(5);
  });

  test('of somebody on the list reminds, once a day, and changes nothing', async () => {
    await confirm(await invited('sok@example.org'), at(1));
    expect(await ask('sok@example.org', at(60))).toBeNull();
    expect(await ask('sok@example.org', at(day), { locale: 'km' })).toMatchObject({ kind: 'reminder' });
    expect(await ask('sok@example.org', at(day + 60))).toBeNull();
    expect(await subscribers()).toMatchObject([
      { status: 'confirmed', locale: 'en', consentAt: start, confirmedAt: at(1) },
    ]);
  });

  test('of somebody who left begins anew', async () => {
    const old = await invited('sok@example.org');
    await confirm(old);
    await leave(old, at(1));
    const fresh = await invited('sok@example.org', at(day));
    expect(await subscribers()).toMatchObject([
      { status: 'pending', consentAt: at(day), confirmedAt: null, leftAt: null },
    ]);
    expect(await confirm(fresh, at(day + 1))).toMatchObject({ ok: true });
  });
});

describe('confirming', () => {
  test('puts on the list, and twice is no error', async () => {
    const token = await invited('sok@example.org');
    expect(await confirm(token, at(3))).toMatchObject({ ok: true });
    expect(await confirm(token, at(9))).toMatchObject({ ok: true });
    expect(await subscribers()).toMatchObject([{ status: 'confirmed', confirmedAt: at(3) }]);
  });

  test('needs the right token', async () => {
    await ask('sok@example.org');
    expect(await confirm(newToken())).toEqual({ ok: false, code: 'unknown_link' });
    expect(await subscribers()).toMatchObject([{ status: 'pending' }]);
  });

  test('does not bring back who has left', async () => {
    const token = await invited('sok@example.org');
    await leave(token);
    expect(await confirm(token)).toEqual({ ok: false, code: 'has_left' });
    expect(await subscribers()).toMatchObject([{ status: 'left' }]);
  });

  test('concerns nobody else', async () => {
    await ask('dara@example.org');
    await confirm(await invited('sok@example.org'));
    expect(await subscribers()).toMatchObject([{ status: 'pending' }, { status: 'confirmed' }]);
  });
});

describe('leaving', () => {
  test.each(['pending', 'confirmed'])('works when %s, and twice is no error', async (status) => {
    const token = await invited('sok@example.org');
    if (status === 'confirmed') await confirm(token);
    expect(await leave(token, at(5))).toMatchObject({ ok: true });
    expect(await leave(token, at(9))).toMatchObject({ ok: true });
    expect(await subscribers()).toMatchObject([{ status: 'left', leftAt: at(5) }]);
  });

  test('needs the right token', async () => {
    await confirm(await invited('sok@example.org'));
    expect(await leave(newToken())).toEqual({ ok: false, code: 'unknown_link' });
    expect(await subscribers()).toMatchObject([{ status: 'confirmed' }]);
  });
});

test('After seven days an unconfirmed address is forgotten, and its link with it', async () => {
  const token = await invited('never@example.org');
  await confirm(await invited('yes@example.org'));
  await leave(await invited('left@example.org'));
  expect(await purgePendingSubscribers(database.db, { now: at(7 * day) })).toBe(0);
  expect(await purgePendingSubscribers(database.db, { now: at(7 * day + 1) })).toBe(1);
  expect((await subscribers()).map(({ email }) => email)).toEqual(['yes@example.org', 'left@example.org']);
  expect(await getSubscriptionByToken(database.db, token)).toBeNull();
});
