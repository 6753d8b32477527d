import { beforeEach, expect, test } from 'vitest';
import { restoreRevisionForm } from '#app/_actions/revisions.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { addRevision, createArticle, createStory } from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import { storeDraft } from '#db/drafts/mutations.ts';
import { type Draft, getDraft } from '#db/drafts/queries.ts';
import { getRevision, listRevisions } from '#db/revisions/queries.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();

beforeEach(async () => {
  await database.sql`truncate stories cascade`;
  await forgetAccounts(database.sql);
  await database.sql`insert into settings (key, value) values ('site', '{"staffSecondFactor": false}') on conflict do nothing`;
  await madeStale();
});

let count = 0;
/** An article whose first revision says "Old" and whose text says "New". */
async function write(ownerId: number, status: ArticleStatus = 'draft', kind: 'article' | 'page' = 'article') {
  count += 1;
  const { db, sql } = database;
  const slug = `old-${count}`;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug,
    kind,
    headline: 'Old',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Old text.' }] }] },
    status,
    publishedAt: status === 'published' ? new Date() : null,
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  const id = made.value;
  await sql`update articles set owner_id = ${ownerId} where id = ${id}`;
  const draft = (await getDraft(db, id)) as Draft;
  const content = {
    ...draft.content,
    headline: 'New',
    slug: `new-${count}`,
    body: { type: 'doc' as const, content: [] },
  };
  await storeDraft(db, { draft, content, actor: { userId: ownerId, network: '' }, now: new Date() });
  return { id, slug };
}
const restore = (id: number, number = 1) => send(restoreRevisionForm, { id, number, locale: 'en' });
const draftOf = async (id: number) => (await getDraft(database.db, id)) as Draft;

test('An earlier revision becomes the text again, as a revision of its own', async () => {
  const { id: userId } = await signInAs('author');
  const { id, slug } = await write(userId);
  const before = await draftOf(id);
  expect(await restore(id)).toBe(`${deskAddress.revisions('en', id)}?restored=1`);
  const after = await draftOf(id);
  expect(after.content).toMatchObject({ headline: 'Old', slug });
  expect(after.content.body.content).toMatchObject([{ content: [{ text: 'Old text.' }] }]);
  expect(after.version).toBe(before.version + 1);
  const [newest] = await listRevisions(database.db, { articleId: id });
  expect(newest).toMatchObject({ number: 3, kind: 'restored', by: 'author' });
});

test('Of a published article readers see nothing of it until it is published', async () => {
  const { id: userId } = await signInAs('editor');
  const { id } = await write(userId, 'published');
  const { db, sql } = database;
  await storeDraft(db, {
    draft: await draftOf(id),
    content: { ...(await draftOf(id)).content, headline: 'Newer' },
    actor: { userId, network: '' },
    now: new Date(),
  });
  await restore(id, 2);
  expect((await draftOf(id)).content.headline).not.toBe('Old');
  expect(await sql`select headline from articles where id = ${id}`).toEqual([{ headline: 'Old' }]);
  expect((await draftOf(id)).hasUnpublishedChanges).toBe(true);
  expect(await madeStale()).toEqual([]);
});

test('An address that was taken meanwhile stays as it is', async () => {
  const { id: userId } = await signInAs('author');
  const { id, slug } = await write(userId);
  const other = await write(userId);
  await database.sql`update articles set slug = ${slug} where id = ${other.id}`;
  await restore(id);
  expect((await draftOf(id)).content).toMatchObject({ headline: 'Old', slug: `new-${count - 1}` });
});

test('What a first revision does not have stays, and what is gone since is left out', async () => {
  const { id: userId } = await signInAs('author');
  const { id } = await write(userId);
  const { db, sql } = database;
  await sql`update revisions set snapshot = snapshot - 'seoTitle' || '{"tagIds": [987654], "pictureId": 987654}' where article_id = ${id} and number = 1`;
  const draft = await draftOf(id);
  await storeDraft(db, {
    draft,
    content: { ...draft.content, seoTitle: 'Kept' },
    actor: { userId, network: '' },
    now: new Date(),
  });
  await restore(id);
  expect((await draftOf(id)).content).toMatchObject({
    headline: 'Old',
    seoTitle: 'Kept',
    tagIds: [],
    pictureId: null,
  });
});

test.each<[string, () => Promise<string>, string]>([
  [
    'another writer',
    async () => {
      const { id: ownerId } = await signInAs('author', 'owner');
      const { id } = await write(ownerId);
      await signInAs('author', 'other');
      return restore(id);
    },
    'not_found',
  ],
  [
    'a moderator',
    async () => {
      const { id: ownerId } = await signInAs('author', 'owner');
      const { id } = await write(ownerId);
      await signInAs('moderator');
      return restore(id);
    },
    'not_allowed',
  ],
  [
    'a static page by its writer who is no editor',
    async () => {
      const { id: ownerId } = await signInAs('author');
      return restore((await write(ownerId, 'draft', 'page')).id);
    },
    'not_allowed',
  ],
  [
    'what was approved, by its writer',
    async () => {
      const { id: ownerId } = await signInAs('author');
      return restore((await write(ownerId, 'approved')).id);
    },
    'text_approved',
  ],
  [
    'a revision that is not there',
    async () => {
      const { id: ownerId } = await signInAs('author');
      return restore((await write(ownerId)).id, 77);
    },
    'not_found',
  ],
  [
    'what the text says already',
    async () => {
      const { id: ownerId } = await signInAs('author');
      return restore((await write(ownerId)).id, 2);
    },
    'same_already',
  ],
])('Refused: %s', async (_, act, code) => {
  expect(await problemAt(await act())).toBe(code);
});

test('A list of many revisions has pages', async () => {
  const { id: userId } = await signInAs('author');
  const { id } = await write(userId);
  const { db } = database;
  for (let number = 0; number < 53; number++)
    await addRevision(db, { articleId: id, actor: { userId, network: '' } });
  const first = await listRevisions(db, { articleId: id });
  expect(first.map(({ number }) => number)).toEqual(Array.from({ length: 51 }, (_, index) => 55 - index));
  expect((await listRevisions(db, { articleId: id, upTo: 5 })).map(({ number }) => number)).toEqual([
    5, 4, 3, 2, 1,
  ]);
  expect(await getRevision(db, { articleId: id, number: 56 })).toBeNull();
});
