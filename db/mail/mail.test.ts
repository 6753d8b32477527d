import { beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#db/client.ts';
import {
  claimMail,
  holdQueuedMail,
  MAIL_CHANNEL,
  purgeMail,
  queueMail,
  recordDelivery,
  recordFailure,
} from '#db/mail/mutations.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const start = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

beforeEach(async () => {
  await database.sql`truncate mail_outbox restart identity`;
});

const letter = (to: string, now = start) => ({
  to,
  subject: 'Hello',
  text: 'Text',
  html: '<p>',
  headers: { 'X-A': 'b' },
  now,
});
const outbox = () => database.db.select().from(mailOutbox).orderBy(mailOutbox.id);

async function claimed(now = start) {
  const mail = await claimMail(database.db, { now });
  if (!mail) throw new Error('Nothing to claim.');
  return mail;
}

test('A mail exists, and is heard of, only when its cause does', async () => {
  const listener = connect(database.url, { max: 1 });
  let heard = 0;
  await listener.sql.listen(MAIL_CHANNEL, () => (heard += 1));
  await expect(
    database.db.transaction(async (tx) => {
      await queueMail(tx, letter('never@example.org'));
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await database.db.transaction((tx) => queueMail(tx, letter('a@example.org')));
  await expect.poll(() => heard).toBe(1);
  expect(await outbox()).toMatchObject([{ recipient: 'a@example.org', status: 'queued', attempts: 0 }]);
  await listener.close();
});

describe('claiming', () => {
  test('takes the longest waiting, once', async () => {
    await queueMail(database.db, letter('second@example.org', at(1)));
    await queueMail(database.db, letter('first@example.org'));
    expect((await claimed(at(2))).to).toBe('first@example.org');
    expect(await claimed(at(2))).toMatchObject({
      to: 'second@example.org',
      headers: { 'X-A': 'b' },
      attempts: 1,
    });
    expect(await claimMail(database.db, { now: at(2) })).toBeNull();
  });

  test('is never of one mail by two at once', async () => {
    for (let n = 0; n < 20; n += 1) await queueMail(database.db, letter(`r${n}@example.org`));
    const all = await Promise.all(Array.from({ length: 30 }, () => claimMail(database.db, { now: start })));
    const taken = all.filter((mail) => mail !== null).map((mail) => mail.id);
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken).toHaveLength(20);
  });

  test('is lost by a process that died, after ten minutes', async () => {
    await queueMail(database.db, letter('a@example.org'));
    await claimed();
    expect(await claimMail(database.db, { now: at(9) })).toBeNull();
    expect(await claimed(at(10))).toMatchObject({ attempts: 2 });
  });
});

test('What was delivered keeps no body', async () => {
  await queueMail(database.db, letter('a@example.org'));
  const { id } = await claimed();
  await recordDelivery(database.db, { id, now: at(1) });
  expect(await outbox()).toMatchObject([{ status: 'sent', sentAt: at(1), text: '' }]);
});

test('What failed waits longer each time, and ends when there is no hope', async () => {
  await queueMail(database.db, letter('a@example.org'));
  let mail = await claimed();
  await recordFailure(database.db, { mail, now: start, permanent: false, reason: 'busy' });
  expect(await outbox()).toMatchObject([{ status: 'queued', lastError: 'busy', nextAttemptAt: at(1) }]);
  expect(await claimMail(database.db, { now: start })).toBeNull();
  mail = await claimed(at(1));
  await recordFailure(database.db, { mail, now: at(1), permanent: true, reason: 'no such user' });
  expect(await outbox()).toMatchObject([{ status: 'failed', lastError: 'no such user' }]);
  expect(await claimMail(database.db, { now: at(1000) })).toBeNull();
});

test('Held mail stays until a person looks', async () => {
  await queueMail(database.db, letter('a@example.org'));
  expect(await holdQueuedMail(database.db)).toBe(1);
  expect(await holdQueuedMail(database.db)).toBe(0);
  expect(await claimMail(database.db, { now: at(1000) })).toBeNull();
  expect(await outbox()).toMatchObject([{ status: 'held', text: 'Text' }]);
});

test('Old mail is forgotten: delivered after 30 days, the rest after 90, queued never', async () => {
  const mail = {
    recipient: 'a@example.org',
    subject: '',
    text: '',
    html: '',
    createdAt: start,
    sentAt: start,
  };
  const states = ['sent', 'failed', 'held', 'queued'] as const;
  await database.db.insert(mailOutbox).values(states.map((status) => ({ ...mail, status })));
  const left = async (days: number) => {
    await purgeMail(database.db, { now: at(days * 24 * 60) });
    return (await outbox()).map(({ status }) => status);
  };
  expect(await left(29)).toEqual(['sent', 'failed', 'held', 'queued']);
  expect(await left(31)).toEqual(['failed', 'held', 'queued']);
  expect(await left(91)).toEqual(['queued']);
});
