import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { logger } from '#app/_server/logger.ts';
import { GET, POST } from '#app/api/newsletter/unsubscribe/route.ts';
import { connect } from '#db/client.ts';
import { confirmSubscription, signUp } from '#db/newsletter/mutations.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let token: string;
beforeAll(() => {
  globalThis.newsroomConnection = { db: database.db, sql: database.sql, close: async () => {} };
});
beforeEach(async () => {
  await database.sql`truncate newsletter_subscribers cascade`;
  const now = new Date();
  const mail = await signUp(database.db, {
    email: 'sok@example.org',
    locale: 'en',
    consentText: 'Yes',
    network: '',
    now,
  });
  token = mail?.token ?? '';
  await confirmSubscription(database.db, { token, now });
});

const url = (value = token) => `http://localhost:3000/api/newsletter/unsubscribe?token=${value}`;
const status = async () => (await database.sql`select status from newsletter_subscribers`)[0]?.status;

function oneClick() {
  const form = new FormData();
  form.append('List-Unsubscribe', 'One-Click');
  return form;
}

test.each([
  ['as a form', () => new URLSearchParams('List-Unsubscribe=One-Click')],
  ['as multipart', oneClick],
])('A mail program leaves with one post: %s', async (_, body) => {
  const answer = await POST(new Request(url(), { method: 'POST', body: body() }));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await status()).toBe('left');
  expect((await POST(new Request(url(), { method: 'POST', body: body() }))).status).toBe(200);
});

test('An unknown token is not on the list, which is what was asked for', async () => {
  const answer = await POST(new Request(url('A'.repeat(43)), { method: 'POST', body: oneClick() }));
  expect(answer.status).toBe(200);
  expect(await status()).toBe('confirmed');
});

test.each([
  ['another form', () => new URLSearchParams('List-Unsubscribe=no')],
  ['no form', () => 'List-Unsubscribe=One-Click'],
  ['nothing', () => undefined],
  ['too much', () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click', more: 'x'.repeat(10_000) })],
])('Anything else changes nothing: %s', async (_, body) => {
  expect((await POST(new Request(url(), { method: 'POST', body: body() }))).status).toBe(400);
  expect(await status()).toBe('confirmed');
});

test('Opening the address changes nothing and leads to the page with the button', async () => {
  const answer = GET(new Request(url()));
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/newsletter/unsubscribe?token=${token}`,
  ]);
  expect(GET(new Request(url('"><script>'))).headers.get('location')).toBe('/newsletter/unsubscribe');
  expect(await status()).toBe('confirmed');
});

test('Without a database the mail program is asked to come back', async () => {
  vi.spyOn(logger, 'error').mockImplementation(() => {});
  const mine = globalThis.newsroomConnection;
  globalThis.newsroomConnection = connect('postgres://nobody@127.0.0.1:1/none', { max: 1 });
  expect((await POST(new Request(url(), { method: 'POST', body: oneClick() }))).status).toBe(503);
  globalThis.newsroomConnection = mine;
});
