import { beforeEach, describe, expect, test } from 'vitest';
import { calls } from '#app/_server/desk-calls.ts';
import { account, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { getDeskOverview } from '#db/overview/queries.ts';
import type { NoteThread } from '#db/review/queries.ts';
import { forgetAccounts } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withRequests();
let articleId = 0;

beforeEach(async () => {
  const { db, sql } = database;
  await sql`truncate stories, mail_outbox cascade`;
  await forgetAccounts(sql);
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: 'the-ferry',
    headline: 'The ferry',
    body: { type: 'doc', content: [] },
    status: 'draft',
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  articleId = made.value;
});

type Answer = { ok: boolean; code?: string; fields?: object; value?: NoteThread[] };
const call = async (name: string, given: object) => (await calls[name]?.(given)) as Answer;
const add = (given: object) => call('add-note', { articleId, text: 'Who says so?', ...given });
const first = ({ value }: Answer) => value?.[0] as NoteThread;
const mails = () => database.sql`select "to" as recipient, subject, text from mail_outbox order by id`;

test('A note on a block is there for everybody of the desk, with its answers', async () => {
  await signInAs('editor', 'Sok');
  const { id } = first(await add({ blockId: 'b3' }));
  await signInAs('moderator', 'Dara');
  await add({ parentId: id, blockId: 'other', text: ' The ministry. \u0000' });
  const { value } = await call('list-notes', { articleId });
  expect(value).toMatchObject([
    {
      blockId: 'b3',
      by: 'Sok',
      text: 'Who says so?',
      resolvedAt: null,
      answers: [{ blockId: 'b3', by: 'Dara', text: 'The ministry.' }],
    },
  ]);
});

test('Whoever is named gets a mail in their language and finds it on their first screen', async () => {
  const vanna = await account('author', 'Vanna', 'km');
  const { id: sok } = await signInAs('editor', 'Sok');
  const answer = await add({ mentions: [vanna, vanna, sok] });
  expect(first(answer).mentions).toEqual(['Vanna']);
  const sent = await mails();
  expect(sent).toMatchObject([
    {
      recipient: 'Vanna@example.org',
      subject: translator('km')('notes.mail.subject', { by: 'Sok', headline: 'The ferry' }),
    },
  ]);
  expect(sent[0]?.text).toContain('Who says so?');
  expect(sent[0]?.text).toContain(`${env.SITE_URL}${deskAddress.article('km', articleId)}`);
  const looking = { userId: vanna, canApprove: false, selfApproval: true };
  const notes = async () => (await getDeskOverview(database.db, { looking, now: new Date() })).notes.rows;
  expect(await notes()).toMatchObject([{ id: articleId, by: 'Sok', text: 'Who says so?' }]);
  await call('resolve-note', { id: first(answer).id, resolved: true });
  expect(await notes()).toEqual([]);
});

test('Who is named again and again gets one mail an hour about an article', async () => {
  const vanna = await account('author', 'Vanna');
  const dara = await account('author', 'Dara');
  await signInAs('editor', 'Sok');
  await add({ mentions: [vanna] });
  await add({ mentions: [vanna, dara] });
  expect((await mails()).map(({ recipient }) => recipient)).toEqual([
    'Vanna@example.org',
    'Dara@example.org',
  ]);
  await database.sql`update review_notes set created_at = created_at - interval '61 minutes'`;
  await add({ mentions: [vanna] });
  expect(await mails()).toHaveLength(3);
});

test('Who names people all the time has to wait, but can still write', async () => {
  const vanna = await account('author', 'Vanna');
  await signInAs('editor', 'Sok');
  for (let n = 0; n < 60; n += 1) expect((await add({ mentions: [vanna] })).ok).toBe(true);
  expect(await add({ mentions: [vanna] })).toMatchObject({ code: 'too_many' });
  expect((await add({})).ok).toBe(true);
  expect(await mails()).toHaveLength(1);
});

test('A note is done with all its answers, and open again with them', async () => {
  await signInAs('editor', 'Sok');
  const { id } = first(await add({}));
  await add({ parentId: id });
  const done = await call('resolve-note', { id, resolved: true });
  expect(first(done)).toMatchObject({ resolvedBy: 'Sok', answers: [{ resolvedBy: 'Sok' }] });
  await signInAs('author', 'Dara');
  expect(first(await call('resolve-note', { id, resolved: true }))).toMatchObject({ resolvedBy: 'Sok' });
  expect(first(await call('resolve-note', { id, resolved: false }))).toMatchObject({
    resolvedBy: null,
    answers: [{ resolvedAt: null }],
  });
});

describe('Refused', () => {
  test.each<[name: string, given: () => Promise<object> | object, code: string]>([
    ['nothing', () => ({ text: ' \n ' }), 'note_empty'],
    ['more than a note holds', () => ({ text: 'a'.repeat(2001) }), 'text_too_long'],
    ['an article that is not there', () => ({ articleId: 987_654 }), 'not_found'],
    ['an answer to nothing', () => ({ parentId: 987_654 }), 'note_answers'],
    [
      'an answer to an answer',
      async () => {
        const { id } = first(await add({}));
        const [answer] = first(await add({ parentId: id })).answers;
        return { parentId: answer?.id };
      },
      'note_answers',
    ],
    [
      'an answer to what is done',
      async () => {
        const { id } = first(await add({}));
        await call('resolve-note', { id, resolved: true });
        return { parentId: id };
      },
      'note_answers',
    ],
    [
      'a name of no colleague',
      async () => ({ mentions: [await account('reader', 'Reader')] }),
      'staff_unknown',
    ],
  ])('%s', async (_, given, code) => {
    await signInAs('editor', 'Sok');
    const answer = await add(await given());
    expect([answer.code, ...Object.values(answer.fields ?? {})]).toContain(code);
    expect(await mails()).toEqual([]);
  });

  test('as long as a note may be is taken', async () => {
    await signInAs('editor', 'Sok');
    expect((await add({ text: 'ក'.repeat(2000) })).ok).toBe(true);
  });

  test('an answer cannot be marked by itself', async () => {
    await signInAs('editor', 'Sok');
    const { id } = first(await add({}));
    const [answer] = first(await add({ parentId: id })).answers;
    expect(await call('resolve-note', { id: answer?.id, resolved: true })).toMatchObject({
      code: 'not_found',
    });
  });

  test('nobody without an account reads them', async () => {
    use();
    expect(await call('list-notes', { articleId })).toMatchObject({ code: 'not_allowed' });
  });
});
