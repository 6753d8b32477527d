import { beforeEach, describe, expect, test } from 'vitest';
import { connect } from '#db/client.ts';
import {
  claimMail,
  holdQueuedMail,
  MAIL_CHANNEL,
  openMail,
  purgeMail,
  queueMail,
  recordDelivery,
  recordFailure,
} from '#db/mail/mutations.ts';
import { getMail, getOpenedMail, listMail } from '#db/mail/queries.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import type { MailStatus } from '#db/mail/validation.ts';
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

describe('What a mail says', () => {
  const reader = async () => {
    const [row] = await database.sql`
      insert into users (email) values (gen_random_uuid() || '@example.org') returning id`;
    return Number(row?.id);
  };
  const open = (id: number, userId: number) =>
    openMail(database.db, { id, actor: { userId, network: '203.0.113.0/24' } });
  const read = (id: number, userId: number, minutes = 0) =>
    getOpenedMail(database.db, { id, userId, now: new Date(Date.now() + minutes * 60_000) });

  test('is shown for ten minutes, to whoever the audit log names', async () => {
    const [one, other] = [await reader(), await reader()];
    const code = { ...letter('a@example.org'), subject: '123456 is your code' };
    await queueMail(database.db, code);
    await queueMail(database.db, letter('b@example.org'));
    const [second, first] = await listMail(database.db, { limit: 5 });
    const id = first?.id ?? 0;
    expect(await read(id, one)).toBeNull();
    expect(await open(id, one)).toMatchObject({ ok: true });
    expect(await read(id, one)).toEqual({ subject: '123456 is your code', text: 'Text' });
    expect(await read(id, one, 11)).toBeNull();
    expect(await read(id, other)).toBeNull();
    expect(await read(second?.id ?? 0, one)).toBeNull();
    const [entry] =
      await database.sql`select action, subject_kind, subject_id::int from audit_log where user_id = ${one}`;
    expect(entry).toEqual({ action: 'mail.opened', subject_kind: 'mail', subject_id: id });
  });

  test('is in no list, and neither are the codes in subjects', async () => {
    await queueMail(database.db, { ...letter('a@example.org'), subject: '123456 ជាលេខកូដរបស់អ្នក' });
    const [listed] = await listMail(database.db, { limit: 5 });
    expect(listed).toMatchObject({ recipient: 'a@example.org', subject: '•••••• ជាលេខកូដរបស់អ្នក' });
    const shown = await getMail(database.db, listed?.id ?? 0);
    expect(shown).toMatchObject({ hasText: true, attempts: 0 });
    expect(JSON.stringify([listed, shown])).not.toMatch(/123456|"Text"/);
    expect(await getMail(database.db, 999_999)).toBeNull();
  });

  test('cannot be opened once it is delivered', async () => {
    await queueMail(database.db, letter('a@example.org'));
    const { id } = await claimed();
    await recordDelivery(database.db, { id, now: at(1) });
    expect(await open(id, await reader())).toEqual({ ok: false, code: 'mail_gone' });
    expect(await getMail(database.db, id)).toMatchObject({ status: 'sent', hasText: false });
  });

  test('The list is filtered by status and goes on by number', async () => {
    for (const to of ['a', 'b', 'c']) await queueMail(database.db, letter(`${to}@example.org`));
    await holdQueuedMail(database.db);
    await queueMail(database.db, letter('d@example.org'));
    const list = async (filter: { status?: MailStatus; before?: number }, limit = 5) =>
      (await listMail(database.db, { ...filter, limit })).map(({ recipient }) => recipient[0]).join('');
    expect(await list({})).toBe('dcba');
    expect(await list({ status: 'held' })).toBe('cba');
    expect(await list({ status: 'failed' })).toBe('');
    const [, , third] = await listMail(database.db, { limit: 3 });
    expect(await list({ before: third?.id })).toBe('a');
  });
});
