import { beforeEach, describe, expect, test } from 'vitest';
import { calls } from '#app/_server/desk-calls.ts';
import { account, signInAs, withRequests } from '#app/_server/testing.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { discardDraft } from '#db/drafts/mutations.ts';
import { type Draft, getDraft } from '#db/drafts/queries.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { siteSettingsSchema } from '#db/settings/validation.ts';
import { mergeTags } from '#db/tags/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();

beforeEach(async () => {
  await database.sql`truncate stories, tags cascade`;
  await forgetAccounts(database.sql);
  const { checklist } = siteSettingsSchema.parse({});
  await saveSiteSettings(database.db, { checklist: { ...checklist, section: 'off' } });
});

let count = 0;
async function write(ownerId: number, status: ArticleStatus = 'draft', tagIds: number[] = []) {
  count += 1;
  const made = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds }),
    locale: 'en',
    slug: `story-${count}`,
    headline: 'A story',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] },
    status,
    publishedAt: status === 'published' ? new Date('2026-01-02T03:00:00Z') : null,
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  await database.sql`update articles set owner_id = ${ownerId} where id = ${made.value}`;
  return made.value;
}

type Answer = { ok: boolean; code?: string; value?: Record<string, unknown> };
const call = async (name: string, given: object) => (await calls[name]?.(given)) as Answer;
const draftOf = async (id: number) => (await getDraft(database.db, id)) as Draft;
/** One change of a field, as an open editor sends it. */
const save = (articleId: number, userId: number, change: { field?: string; was?: unknown; value: unknown }) =>
  call('save-draft', {
    articleId,
    userId,
    version: 0,
    changes: { fields: [{ field: 'headline', was: 'A story', ...change }], blocks: [] },
  });
const attend = (articleId: number, version: number) =>
  call('attend-article', { articleId, version, tab: 'a-window-1', blockId: null });
const move = (id: number, step: string, fields: object = {}) =>
  call('move-article', { id, step, reason: 'It was wrong.', ...fields });
test('An open editor gets the text only when it is another one', async () => {
  const { id: userId } = await signInAs('author');
  const id = await write(userId);
  expect((await attend(id, 0)).value).toMatchObject({ content: null, state: { version: 0 } });
  await save(id, userId, { value: 'A better story' });
  expect((await attend(id, 0)).value).toMatchObject({
    content: { headline: 'A better story' },
    state: { version: 1 },
  });
  expect(await attend(987_654, 0)).toMatchObject({ code: 'not_found' });
});

describe('While somebody writes', () => {
  test.each<[string, (userId: number, id: number) => Promise<unknown>, string]>([
    [
      'they become a reader',
      (id) => database.sql`update users set role = 'reader' where id = ${id}`,
      'not_allowed',
    ],
    [
      'they become a moderator',
      (id) => database.sql`update users set role = 'moderator' where id = ${id}`,
      'not_allowed',
    ],
    [
      'they are suspended',
      (id) => database.sql`update users set suspended_at = now() where id = ${id}`,
      'not_allowed',
    ],
    ['their sessions are ended', () => database.sql`delete from sessions`, 'not_allowed'],
    [
      'it becomes another’s',
      async (_, id) => {
        const other = await account('author', 'other');
        await database.sql`update articles set owner_id = ${other} where id = ${id}`;
      },
      'not_found',
    ],
    [
      'it is approved',
      (_, id) => database.sql`update articles set status = 'approved' where id = ${id}`,
      'text_approved',
    ],
  ])('%s: what they write is not stored from then on', async (_, happens, code) => {
    const { id: userId } = await signInAs('author');
    const id = await write(userId);
    expect((await save(id, userId, { value: 'First' })).ok).toBe(true);
    await happens(userId, id);
    expect(await save(id, userId, { was: 'First', value: 'Second' })).toMatchObject({ ok: false, code });
    expect((await draftOf(id)).content.headline).toBe('First');
  });

  test('an author becomes a contributor: they go on writing, and publish nothing', async () => {
    const { id: userId } = await signInAs('author');
    const id = await write(userId, 'published');
    await database.sql`update users set role = 'contributor' where id = ${userId}`;
    expect((await save(id, userId, { value: 'Better' })).ok).toBe(true);
    expect(await move(id, 'update')).toMatchObject({ code: 'not_allowed' });
  });
});

describe('A tag that is merged while an editor holds it', () => {
  const tags = async () => {
    const rows = await database.sql`insert into tags select from generate_series(1, 3) returning id::int`;
    const [one = 0, two = 0, three = 0] = rows.map(({ id }) => Number(id));
    for (const id of [one, two, three])
      await database.sql`insert into tag_editions (tag_id, locale, slug, name) values (${id}, 'en', ${`tag-${id}`}, ${`Tag ${id}`})`;
    return { one, two, three };
  };
  const actor = { name: 'test' };

  test.each<ArticleStatus>(['draft', 'published'])(
    'is the other one there at once, in a %s',
    async (status) => {
      const { id: userId } = await signInAs('author');
      const { one, two, three } = await tags();
      const id = await write(userId, status, [one]);
      if (status === 'published') await save(id, userId, { value: 'Better' });
      const { version } = await draftOf(id);
      await database.db.transaction((tx) => mergeTags(tx, { ids: [one], into: two, actor }));
      // The editor hears of it, so that what is chosen next is chosen beside the tag that is there.
      expect((await attend(id, version)).value).toMatchObject({ content: { tagIds: [two] } });
      await save(id, userId, { field: 'tagIds', was: [two], value: [two, three] });
      expect((await draftOf(id)).content.tagIds).toEqual([two, three]);
    },
  );

  test('at the very moment of a save is left out, and the save is stored', async () => {
    const { id: userId } = await signInAs('author');
    const { one, two, three } = await tags();
    const id = await write(userId);
    let saved: Promise<Answer> | undefined;
    await database.db.transaction(async (tx) => {
      await mergeTags(tx, { ids: [one], into: two, actor });
      saved = save(id, userId, { field: 'tagIds', was: [], value: [one, three] });
      // The save waits for the merge to end.
      await expect
        .poll(async () =>
          Number((await database.sql`select count(*) from pg_locks where not granted`)[0]?.count),
        )
        .toBeGreaterThan(0);
    });
    expect(await saved).toMatchObject({ ok: true });
    expect((await draftOf(id)).content.tagIds).toEqual([three]);
  });
});

describe('At one moment', () => {
  test('a text is saved and the article withdrawn: neither is lost', async () => {
    const { id: userId } = await signInAs('editor');
    for (let round = 0; round < 5; round += 1) {
      const id = await write(userId, 'published');
      const [saved, withdrawn] = await Promise.all([
        save(id, userId, { value: 'Better' }),
        move(id, 'withdraw'),
      ]);
      expect([saved.ok, withdrawn.ok]).toEqual([true, true]);
      const draft = await draftOf(id);
      expect(draft).toMatchObject({ status: 'withdrawn', content: { headline: 'Better' } });
      // It comes out again with the words, and further ones wait beside it.
      expect((await move(id, 'republish')).ok).toBe(true);
      const [shown] = await database.sql`select headline from articles where id = ${id}`;
      expect(shown?.headline).toBe('Better');
    }
  });

  test.each(['publish', 'update'])(
    'two windows of one person take the step “%s”: it is taken once',
    async (step) => {
      const { id: userId } = await signInAs('editor');
      const id = await write(userId, step === 'publish' ? 'approved' : 'published');
      if (step === 'update') await save(id, userId, { value: 'Better' });
      const was = step === 'publish' ? 'approved' : 'published';
      const answers = await Promise.all([move(id, step, { was }), move(id, step, { was })]);
      expect(answers.map(({ ok, code }) => (ok ? 'ok' : code)).toSorted()).toEqual(
        step === 'publish' ? ['ok', 'state_changed'] : ['nothing_changed', 'ok'],
      );
      const done = await database.sql`
      select from audit_log where subject_id = ${id} and action in ('article.published', 'article.updated')`;
      expect(done).toHaveLength(1);
    },
  );

  test('changes are published and given up: one of the two happens', async () => {
    const { id: userId } = await signInAs('editor');
    for (let round = 0; round < 5; round += 1) {
      const id = await write(userId, 'published');
      await save(id, userId, { value: 'Better' });
      const { version } = await draftOf(id);
      const [published, given] = await Promise.all([
        move(id, 'update', { version }),
        database.db.transaction((tx) =>
          discardDraft(tx, { id, version, scope: 'any', actor: { userId, network: '' }, now: new Date() }),
        ),
      ]);
      expect([published.ok, given.ok].toSorted()).toEqual([false, true]);
    }
  });
});

test('A step from a page that is no longer true is refused, and says what changed', async () => {
  const { id: userId } = await signInAs('editor');
  const id = await write(userId, 'in_review');
  await save(id, userId, { value: 'Other words' });
  expect(await move(id, 'approve', { was: 'in_review', version: 0 })).toMatchObject({ code: 'text_changed' });
  await move(id, 'send_back');
  expect(await move(id, 'approve', { was: 'in_review', version: 1 })).toMatchObject({
    code: 'state_changed',
  });
  expect((await draftOf(id)).status).toBe('draft');
});
