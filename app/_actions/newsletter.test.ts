import { beforeEach, expect, test } from 'vitest';
import { confirmFromForm, leaveFromForm, signUpFromForm } from '#app/_actions/newsletter.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { send, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';

const database = withRequests();
beforeEach(async () => {
  await database.sql`truncate newsletter_subscribers, mail_outbox cascade`;
});

const mails = () => database.sql`select "to", subject, text, html, headers from mail_outbox order by id`;
const statuses = async () =>
  (await database.sql`select status from newsletter_subscribers order by id`).map((row) => row.status);

async function tokenOfLastMail(): Promise<string> {
  const token = /confirm\?token=([\w-]{43})/.exec((await mails()).at(-1)?.text)?.[1];
  if (!token) throw new Error('No link in the mail.');
  return token;
}

test('From the form to the list and off it again', async () => {
  expect(await send(signUpFromForm, { email: ' Sok@Example.org', locale: 'km' })).toBe(
    '/km/newsletter/check-your-inbox',
  );
  const [mail] = await mails();
  expect(mail).toMatchObject({ to: 'Sok@example.org', subject: expect.stringContaining('ព្រឹត្តិបត្រ') });
  expect(mail?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
  const token = await tokenOfLastMail();
  expect(await send(confirmFromForm, { token, locale: 'km' })).toBe('/km/newsletter/confirmed');
  expect(await statuses()).toEqual(['confirmed']);
  expect(await send(leaveFromForm, { token, locale: 'km' })).toBe('/km/newsletter/left');
  expect(await statuses()).toEqual(['left']);
});

test('The consent is recorded with the words that were read', async () => {
  request.headers.set('x-newsroom-client', '203.0.113.7');
  await send(signUpFromForm, { email: 'sok@example.org', locale: 'en' });
  const [row] = await database.sql`select consent_text, consent_network from newsletter_subscribers`;
  expect(row).toEqual({
    consent_text: expect.stringMatching(/^Good news in your inbox\. Sign up for .* \[Sign up\]$/),
    consent_network: '203.0.113.0/24',
  });
});

test('The answer is the same for an address that is new, pending, on the list, or has left', async () => {
  const answer = () => send(signUpFromForm, { email: 'sok@example.org', locale: 'en' });
  const fresh = await answer();
  const token = await tokenOfLastMail();
  const pending = await answer();
  await send(confirmFromForm, { token });
  const confirmed = await answer();
  await send(leaveFromForm, { token });
  const left = await answer();
  expect([fresh, pending, confirmed, left]).toEqual(Array(4).fill('/newsletter/check-your-inbox'));
  expect(await mails()).toHaveLength(1);
  expect(await statuses()).toEqual(['left']);
});

test.each([
  ['', 'email_missing', ''],
  ['sok', 'email_invalid', 'sok'],
  ['sok@bad <b>', 'email_invalid', 'sok@bad <b>'],
  [`${'a'.repeat(300)}@b.org`, 'email_too_long', `${'a'.repeat(300)}@b.org`],
  ['a'.repeat(100_000), 'email_too_long', null],
])('A bad address comes back with what is wrong (%#)', async (email, code, typed) => {
  expect(await send(signUpFromForm, { email, locale: 'km' })).toBe('/km/newsletter');
  expect(await readProblem('/km/newsletter')).toMatchObject({
    code,
    typed: typed === null ? {} : { email: typed },
  });
  expect(await readProblem('/newsletter')).toBeNull();
  const [kept] = request.cookies.values();
  expect(kept?.options).toMatchObject({ path: '/km/newsletter', httpOnly: true, sameSite: 'lax' });
  expect(kept?.options.maxAge).toBeLessThanOrEqual(300);
  expect(await mails()).toHaveLength(0);
});

test('A corrected address forgets the problem', async () => {
  await send(signUpFromForm, { email: 'sok', locale: 'en' });
  await send(signUpFromForm, { email: 'sok@example.org', locale: 'en' });
  expect(await readProblem('/newsletter')).toBeNull();
});

test('A cookie that somebody made up is no problem', async () => {
  for (const value of ['', '{', '"text"', '{"code":7}', `{"code":"${'x'.repeat(100)}"}`]) {
    request.cookies.set('problem-newsletter', { name: 'problem-newsletter', value, options: {} });
    expect(await readProblem('/newsletter')).toBeNull();
  }
});

test('Nobody signs up a hundred addresses', async () => {
  const ends: string[] = [];
  for (let n = 0; n < 25; n += 1)
    ends.push(await send(signUpFromForm, { email: `r${n}@example.org`, locale: 'en' }));
  expect(ends.filter((end) => end.endsWith('/check-your-inbox'))).toHaveLength(20);
  expect(ends.at(-1)).toBe('/newsletter');
  expect(await readProblem('/newsletter')).toMatchObject({
    code: 'too_many',
    minutes: 10,
    typed: { email: 'r24@example.org' },
  });
});

test('A form from another site does nothing', async () => {
  request.headers.set('origin', 'https://evil.example');
  expect(await send(signUpFromForm, { email: 'sok@example.org', locale: 'en' })).toBe('/newsletter');
  expect(await readProblem('/newsletter')).toMatchObject({ code: 'foreign_origin' });
  expect(await mails()).toHaveLength(0);
});

test.each([
  ['a token of nobody', 'A'.repeat(43)],
  ['nonsense', 'x'],
  ['nothing', ''],
  ['something enormous', 'x'.repeat(100_000)],
])('A bad link leads back to its page: %s', async (_, token) => {
  await send(signUpFromForm, { email: 'sok@example.org', locale: 'en' });
  const query = token && `?token=${token.slice(0, 64)}`;
  expect(await send(confirmFromForm, { token, locale: 'en' })).toBe(`/newsletter/confirm${query}`);
  expect(await send(leaveFromForm, { token, locale: 'en' })).toBe(`/newsletter/unsubscribe${query}`);
  expect(await statuses()).toEqual(['pending']);
});
