import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverDueMail, sendMail } from '#app/_jobs/send-mail.ts';
import { logger } from '#app/_server/logger.ts';
import { createMailer, troubleOf } from '#app/_server/mailer.ts';
import { signUpMail } from '#components/emails/newsletter-letters.ts';
import { type NewMail, queueMail } from '#db/mail/mutations.ts';
import { withDatabase } from '#db/testing.ts';
import { env } from '#env.ts';

type Received = { to: string[]; from: string; source: string };

const database = withDatabase();
const received: Received[] = [];
/** What the mail server does next: takes it, or answers with this number at that command. */
let refuse: { at: 'MAIL' | 'RCPT' | 'DATA'; number: number } | null = null;

const refusal = (at: string) =>
  refuse?.at === at
    ? Object.assign(new Error(`No <sok@example.org>`), { responseCode: refuse.number })
    : null;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onMailFrom: (_address, _session, done) => done(refusal('MAIL')),
  onRcptTo: (_address, _session, done) => done(refusal('RCPT')),
  onAuth: (_auth, _session, done) => done(new Error('Wrong password')),
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const error = refusal('DATA');
      const { mailFrom, rcptTo } = session.envelope;
      if (!error)
        received.push({
          to: rcptTo.map(({ address }) => address),
          from: mailFrom ? mailFrom.address : '',
          source: Buffer.concat(parts).toString(),
        });
      done(error);
    });
  },
});

let smtpUrl: string;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((done) => server.close(done)));
beforeEach(async () => {
  received.length = 0;
  refuse = null;
  vi.spyOn(logger, 'warn').mockImplementation(() => {});
  await database.sql`truncate mail_outbox restart identity`;
});

const start = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

const queue = (more: Partial<NewMail> = {}) =>
  queueMail(database.db, {
    to: 'sok@example.org',
    subject: 'Hello',
    text: 'Text',
    html: '<p>Text</p>',
    now: start,
    ...more,
  });

async function deliver(now = start, url = smtpUrl) {
  const mailer = createMailer({ url, from: 'The Newsroom <news@news.example>' });
  try {
    return await deliverDueMail({ db: database.db, mailer, clock: () => now });
  } finally {
    mailer.close();
  }
}

const outbox = () => database.sql`select status, attempts, last_error from mail_outbox order by id`;

/** The header lines of a mail, unfolded. */
const headersOf = ({ source }: Received) =>
  source
    .slice(0, source.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');

describe('a mail', () => {
  test('arrives once, with both parts and our headers', async () => {
    const letter = signUpMail({
      kind: 'invitation',
      locale: 'km',
      siteName: 'កម្ពុជា',
      siteUrl: 'https://news.example',
      token: 'T'.repeat(43),
    });
    await queue(letter);
    expect(await deliver()).toBe(1);
    expect(await deliver(at(100))).toBe(0);
    expect(received).toHaveLength(1);
    const [mail] = received as [Received];
    expect(mail).toMatchObject({ to: ['sok@example.org'], from: 'news@news.example' });
    const headers = headersOf(mail);
    expect(headers).toContain('From: The Newsroom <news@news.example>');
    expect(headers).toContain('Message-ID: <outbox-1@news.example>');
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).toContain(
      `List-Unsubscribe: <https://news.example/api/newsletter/unsubscribe?token=${'T'.repeat(43)}>`,
    );
    expect(mail.source).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
    // RFC 5322, 2.1.1.
    expect(Math.max(...mail.source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(await outbox()).toMatchObject([{ status: 'sent', attempts: 1 }]);
  });

  test('keeps a Khmer subject whole', async () => {
    const subject = 'សូមបញ្ជាក់៖ ព្រឹត្តិបត្ររបស់ បន្ទប់ព័ត៌មាន ដែលមានចំណងជើងវែងណាស់សម្រាប់ការសាកល្បង';
    await queue({ subject });
    await deliver();
    const line = headersOf(received[0] as Received).find((header) => header.startsWith('Subject: ')) ?? '';
    const words = [...line.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/g)].map(([, kind, word = '']) =>
      kind === 'B'
        ? Buffer.from(word, 'base64').toString()
        : Buffer.from(
            word
              .replace(/_/g, ' ')
              .replace(/=(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          ).toString(),
    );
    expect(words.length).toBeGreaterThan(1);
    expect(words.join('')).toBe(subject);
  });

  test.each([
    ['subject', { subject: 'Hello\r\nBcc: victim@example.org' }],
    ['recipient', { to: 'sok@example.org\r\nBcc: victim@example.org' }],
    ['recipients', { to: 'sok@example.org, victim@example.org' }],
  ])('cannot be led elsewhere by its %s', async (_, more) => {
    await queue(more);
    await deliver();
    expect(received.flatMap(({ to }) => to).filter((to) => to.startsWith('victim'))).toEqual([]);
    expect(received.flatMap(headersOf).filter((header) => /^bcc:/i.test(header))).toEqual([]);
  });
});

describe('trouble', () => {
  test.each([
    ['the address is refused for good', { at: 'RCPT', number: 550 }, 'failed'],
    ['the address is refused for now', { at: 'RCPT', number: 450 }, 'queued'],
    ['the content is refused for good', { at: 'DATA', number: 554 }, 'failed'],
    ['the content is refused for now', { at: 'DATA', number: 451 }, 'queued'],
    ['the sender is refused', { at: 'MAIL', number: 550 }, 'queued'],
  ] as const)('%s: %o', async (_, answer, status) => {
    refuse = answer;
    await queue();
    expect(await deliver()).toBe(0);
    expect(await outbox()).toMatchObject([
      { status, attempts: 1, last_error: expect.stringContaining(String(answer.number)) },
    ]);
    refuse = null;
    expect(await deliver(at(0.5))).toBe(0);
    expect(await deliver(at(1))).toBe(status === 'queued' ? 1 : 0);
  });

  test('with one address holds up no other', async () => {
    await queue();
    await queue({ to: 'dara@example.org' });
    refuse = { at: 'RCPT', number: 550 };
    const once = vi.spyOn(logger, 'warn').mockImplementation(() => {
      refuse = null;
    });
    expect(await deliver()).toBe(1);
    expect(once).toHaveBeenCalledTimes(1);
    expect((await outbox()).map(({ status }) => status)).toEqual(['failed', 'sent']);
  });

  test.each([
    ['the server is away', () => 'smtp://127.0.0.1:1'],
    ['the password is wrong', () => smtpUrl.replace('//', '//user:wrong@')],
  ])('%s: one mail is tried, the others keep their turn', async (_, url) => {
    for (let n = 0; n < 5; n += 1) await queue({ to: `r${n}@example.org` });
    expect(await deliver(start, url())).toBe(0);
    expect((await outbox()).map(({ attempts }) => attempts)).toEqual([1, 0, 0, 0, 0]);
    expect(await deliver(at(1))).toBe(5);
  });

  test.each([
    [{ code: 'ECONNECTION' }, 'server'],
    [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'server'],
    [{ code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' }, 'server'],
    [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'refused'],
    [{ code: 'EENVELOPE' }, 'refused'],
    [{ code: 'EMESSAGE', responseCode: 452, command: 'DATA' }, 'later'],
    [{}, 'later'],
    [undefined, 'later'],
  ])('%o is %s', (error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });
});

test('Without a mail server mail is held for a person', async () => {
  vi.spyOn(logger, 'info').mockImplementation(() => {});
  expect(env.SMTP_URL).toBeUndefined();
  await queue();
  await sendMail.handler({ db: database.db, now: start }, {});
  expect(await outbox()).toMatchObject([{ status: 'held', attempts: 0 }]);
});
