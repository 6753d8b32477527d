import { beforeEach, expect, test, vi } from 'vitest';
import { sendCommentDigests, sendCommentNotices } from '#app/_jobs/send-comment-notices.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { addComment, decideComments, deleteOwnComment, stopNotices } from '#db/comments/mutations.ts';
import type { Locale } from '#db/core/locale.ts';
import { hashToken } from '#db/core/token.ts';
import * as mail from '#db/mail/mutations.ts';
import { findStopLink } from '#db/notices/queries.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T10:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let articleId = 0;
let sok = 0;
let dara = 0;
let asked = 0;

beforeEach(async () => {
  const { db, sql } = database;
  await sql`truncate stories, comments, mail_outbox cascade`;
  await forgetAccounts(sql);
  sok = await person('sok', 'km');
  dara = await person('dara');
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: 'rice',
    status: 'published',
    publishedAt: now,
    headline: 'The price of rice',
    body: { type: 'doc', content: [] },
    bylineIds: [],
    actor: { name: 'test' },
  });
  articleId = made.ok ? made.value : 0;
  asked = await write(sok, 'Why is *rice* dear?');
});

async function person(name: string, locale: Locale = 'en'): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name, locale) values (${`${name}@example.org`}, ${name}, ${locale}) returning id`;
  return Number(row?.id);
}

async function write(userId: number, body: string, parentId: number | null = null, at = now) {
  const written = await database.db.transaction((tx) =>
    addComment(tx, {
      articleId,
      parentId,
      author: { userId, name: `name of ${userId}` },
      body,
      judged: { status: 'approved', reasons: [], score: null, likeness: '' },
      now: at,
    }),
  );
  if (!written.ok) throw new Error(written.code);
  return written.value.id;
}

const wants = (userId: number, when: string) =>
  database.sql`update users set reply_notices = ${when} where id = ${userId}`;
const run = (seconds: number) => sendCommentNotices.handler({ db: database.db, now: after(seconds) }, {});
const morning = (seconds: number) => sendCommentDigests.handler({ db: database.db, now: after(seconds) }, {});
const waits = async (seconds: number) =>
  (await sendCommentNotices.due?.(database.db, after(seconds)))?.length;
const mails = () =>
  database.sql<
    { to: string; subject: string; text: string; html: string; headers: Record<string, string> }[]
  >`
    select "to", subject, text, html, headers from mail_outbox order by id`;
const noted = () => database.sql`select comment_id from comment_notices where sent_at is null`;

test('An answer is told of a minute later, once, in the language of whoever was answered', async () => {
  const answer = await write(dara, 'Since the river was **low**.', asked);
  await run(59);
  expect([await waits(59), await waits(60)]).toEqual([0, 1]);
  expect(await mails()).toHaveLength(0);
  await run(60);
  await run(61);
  const [told, ...more] = await mails();
  expect(more).toEqual([]);
  expect(told?.to).toBe('sok@example.org');
  expect(told?.subject).toBe('មានចម្លើយចំពោះមតិរបស់អ្នក៖ The price of rice');
  const token = /token=([\w-]{43})/.exec(told?.text ?? '')?.[1] ?? '';
  for (const part of [told?.text, told?.html])
    for (const words of [
      `name of ${dara}`,
      'Since the river was low.',
      'Why is rice dear?',
      `http://localhost:3000/rice/comment/${answer}#comment-${answer}`,
      `http://localhost:3000/km/account/comments/stop?token=${token}`,
    ])
      expect(part).toContain(words);
  expect(told?.headers).toMatchObject({
    'List-Unsubscribe': `<http://localhost:3000/api/comments/stop?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(await waits(61)).toBe(0);
  expect(await database.sql`select stop_hash from comment_notices`).toEqual([
    { stop_hash: hashToken(token) },
  ]);
});

test('After a mail, answers are gathered for ten minutes', async () => {
  await write(dara, 'One', asked);
  await run(60);
  await write(dara, 'Two', asked, after(61));
  await write(dara, 'Three', asked, after(62));
  await run(200);
  expect([await waits(200), (await mails()).length]).toEqual([0, 1]);
  await run(661);
  const [, second] = await mails();
  expect(second?.text).toContain('> Two\n');
  expect(second?.text).toContain('> Three\n');
});

test('Once a day is one mail in the morning; never is none', async () => {
  const nary = await person('nary');
  await wants(sok, 'daily');
  await wants(nary, 'never');
  const alsoAsked = await write(nary, 'And fish?');
  await write(dara, 'One', asked);
  await write(nary, 'Two', asked);
  await write(dara, 'Three', alsoAsked);
  await run(3600);
  expect(await mails()).toHaveLength(0);
  await morning(3600);
  await morning(3601);
  const [digest, ...more] = await mails();
  expect([digest?.to, more]).toEqual(['sok@example.org', []]);
  expect(digest?.text.match(/^> .*$/gm)).toEqual(['> One', '> Two']);
});

test('What was set differently meanwhile counts', async () => {
  await write(dara, 'One', asked);
  await wants(sok, 'daily');
  await run(60);
  expect(await mails()).toHaveLength(0);
  await wants(sok, 'immediately');
  await run(120);
  expect(await mails()).toHaveLength(1);
  await write(dara, 'Two', asked, after(130));
  await wants(sok, 'never');
  await run(3600);
  await wants(sok, 'immediately');
  await run(7200);
  expect(await mails()).toHaveLength(1);
});

const reasons: [string, (answer: number) => Promise<unknown>][] = [
  ['rejected', (id) => database.sql`update comments set status = 'rejected' where id = ${id}`],
  [
    'taken back',
    (id) => database.db.transaction((tx) => deleteOwnComment(tx, { id, userId: dara, now: after(5) })),
  ],
  ['muted', () => database.sql`insert into comment_mutes (user_id, muted_id) values (${sok}, ${dara})`],
  ['of what is gone', () => database.sql`update comments set status = 'deleted' where id = ${asked}`],
  [
    'under what was withdrawn',
    () =>
      database.sql`update articles set status = 'withdrawn', withdrawn_at = now() where id = ${articleId}`,
  ],
  ['to somebody suspended', () => database.sql`update users set suspended_at = now() where id = ${sok}`],
  ['to somebody who leaves', () => database.sql`update users set delete_at = now() where id = ${sok}`],
  [
    'to somebody who has left',
    () =>
      database.sql`update users set deleted_at = now(), email = null, display_name = '' where id = ${sok}`,
  ],
];
test.each(reasons)('Nobody is told of an answer that is %s, later neither', async (_, change) => {
  const answer = await write(dara, 'One', asked);
  await change(answer);
  await run(60);
  expect([await mails(), await noted()]).toEqual([[], []]);
});

test('What a moderator lets through after all is told of then', async () => {
  const answer = await write(dara, 'One', asked);
  const moderator = { userId: await person('mony'), network: '' };
  const decide = (status: 'pending' | 'approved', at: Date) =>
    database.db.transaction((tx) =>
      decideComments(tx, { ids: [answer], status, words: '', moderator, now: at }),
    );
  await decide('pending', after(10));
  await run(60);
  await decide('approved', after(300));
  await run(360);
  await decide('pending', after(400));
  await decide('approved', after(500));
  await run(9000);
  expect(await mails()).toHaveLength(1);
});

test('Two workers at once tell everybody once', async () => {
  const people = await Promise.all(Array.from({ length: 8 }, (_, index) => person(`reader-${index}`)));
  for (const userId of people) {
    const question = await write(userId, `Question of ${userId}`);
    await write(dara, `Answer to ${userId}`, question);
    await write(sok, `Another to ${userId}`, question);
  }
  await Promise.all([run(60), run(60), run(60)]);
  await run(60);
  const told = await mails();
  expect(told.map(({ to }) => to).sort()).toEqual(people.map((_, index) => `reader-${index}@example.org`));
  for (const { text } of told) expect(text.match(/^> /gm)).toHaveLength(2);
});

test('After a crash in between everything is told, and nothing twice', async () => {
  const nary = await person('nary');
  const alsoAsked = await write(nary, 'And fish?');
  await write(dara, 'One', asked);
  await write(dara, 'Two', alsoAsked);
  const queue = mail.queueMail;
  const crash = vi.spyOn(mail, 'queueMail').mockImplementationOnce(async (tx, letter) => {
    await queue(tx, letter);
    throw new Error('The lights went out.');
  });
  await expect(run(60)).rejects.toThrow('1 people could not be told.');
  crash.mockRestore();
  expect(await mails()).toHaveLength(1);
  await run(61);
  await run(62);
  expect((await mails()).map(({ to }) => to).sort()).toEqual(['nary@example.org', 'sok@example.org']);
});

test('The link in the mail stops them, as long as its owner does not choose otherwise', async () => {
  await write(dara, 'One', asked);
  await run(60);
  const token = /token=([\w-]{43})/.exec((await mails())[0]?.text ?? '')?.[1] ?? '';
  expect(await findStopLink(database.db, token)).toEqual({ stopped: false });
  await database.db.transaction((tx) => stopNotices(tx, { token }));
  expect(await findStopLink(database.db, token)).toEqual({ stopped: true });
  await write(dara, 'Two', asked, after(70));
  await run(9000);
  expect(await mails()).toHaveLength(1);
  expect(await findStopLink(database.db, 'A'.repeat(43))).toBeNull();
});
