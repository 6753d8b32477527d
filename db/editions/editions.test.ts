import { expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import type { Database } from '#db/client.ts';
import { discardDraft, saveDraft } from '#db/drafts/mutations.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { changesBetween } from '#db/drafts/rules/merge.ts';
import { paragraph } from '#db/drafts/rules/testing-text.ts';
import { beginEdition, markInStep, noteInStep } from '#db/editions/mutations.ts';
import { getBeside, listEditions } from '#db/editions/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-05-04T03:00:00Z');
let count = 0;

async function story(): Promise<{ storyId: number; english: number; userId: number }> {
  count += 1;
  const [user] = await database.sql`
    insert into users (email, role) values (${`editor${count}@example.org`}, 'editor') returning id`;
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  return { storyId, english: await edition(storyId, 'en', ['one', 'two']), userId: Number(user?.id) };
}

async function edition(storyId: number, locale: 'en' | 'km', words: string[]): Promise<number> {
  const created = await createArticle(database.db, {
    storyId,
    locale,
    slug: `story-${count}`,
    status: 'draft',
    headline: 'A story',
    body: {
      type: 'doc',
      content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!created.ok) throw new Error(created.code);
  return created.value;
}

/** What a save at the desk does. */
async function write(
  articleId: number,
  index: number,
  text: string,
  userId: number,
  db: Database = database.db,
): Promise<void> {
  const draft = await getDraft(db, articleId);
  if (!draft) throw new Error('It is gone.');
  const content = draft.content.body.content.map((block, at) =>
    at === index ? paragraph(block.attrs?.id ?? '', text) : block,
  );
  await saveDraft(db, {
    articleId,
    version: draft.version,
    changes: changesBetween(draft.content, { ...draft.content, body: { type: 'doc', content } }) as never,
    scope: 'any',
    actor: { userId, network: '' },
    now,
  });
}

/** How far an edition is behind, as it is written down for the first screen. */
const behind = async (id: number) =>
  Number((await database.sql`select blocks_behind from articles where id = ${id}`)[0]?.blocks_behind);

const states = async (articleId: number, otherId: number) =>
  (await getBeside(database.db, { articleId, otherId }))?.blocks.map(({ state }) => state);

test('A translation begins with the blocks of its story, and is behind where the story goes on', async () => {
  const { english, userId } = await story();
  const actor = { userId, network: '' };
  const begun = await beginEdition(database.db, { articleId: english, locale: 'km', scope: 'any', actor });
  if (!begun.ok) throw new Error(begun.code);
  const khmer = begun.value;
  expect(await states(khmer, english)).toEqual(['empty', 'empty']);
  expect([await behind(khmer), await behind(english)]).toEqual([2, 0]);
  await write(khmer, 0, 'មួយ', userId);
  await write(khmer, 1, 'ពីរ', userId);
  expect(await states(khmer, english)).toEqual(['in_step', 'in_step']);
  expect(await states(english, khmer)).toEqual(['in_step', 'in_step']);

  expect(await behind(khmer)).toBe(0);

  await write(english, 1, 'TWO', userId);
  expect(await states(khmer, english)).toEqual(['in_step', 'behind']);
  expect([await behind(khmer), await behind(english)]).toEqual([1, 0]);
  expect(await listEditions(database.db, khmer)).toMatchObject([{ id: english, behind: 1 }]);
  await write(khmer, 1, 'ពីរថ្មី', userId);
  expect(await states(khmer, english)).toEqual(['in_step', 'behind']);
  await markInStep(database.db, { articleId: khmer, otherId: english, blockId: 'b1' });
  expect(await states(khmer, english)).toEqual(['in_step', 'in_step']);
  expect(await behind(khmer)).toBe(0);

  expect(await beginEdition(database.db, { articleId: english, locale: 'km', scope: 'any', actor })).toEqual({
    ok: false,
    code: 'edition_there',
  });
});

test('Only what one may write oneself can get another edition: sections and tags are those of all', async () => {
  const { english, userId } = await story();
  const actor = { userId, network: '' };
  expect(
    await beginEdition(database.db, {
      articleId: english,
      locale: 'km',
      scope: { ownerId: userId + 1 },
      actor,
    }),
  ).toEqual({ ok: false, code: 'not_found' });
});

test('A correction of a published translation makes the other language behind', async () => {
  const { english, userId } = await story();
  const begun = await beginEdition(database.db, {
    articleId: english,
    locale: 'km',
    scope: 'any',
    actor: { userId, network: '' },
  });
  if (!begun.ok) throw new Error(begun.code);
  await write(begun.value, 0, 'មួយ', userId);
  await noteInStep(database.db, begun.value);
  await write(begun.value, 0, 'មួយកែ', userId);
  expect(await states(english, begun.value)).toEqual(['behind', 'in_step']);
});

test('What is given up is no longer waited for', async () => {
  const { storyId, english, userId } = await story();
  const khmer = await edition(storyId, 'km', ['មួយ', 'ពីរ']);
  await database.sql`update articles set status = 'published', published_at = now() where id = ${english}`;
  await write(english, 0, 'ONE', userId);
  expect(await behind(khmer)).toBe(1);
  const { version = 0 } = (await getDraft(database.db, english)) ?? {};
  await discardDraft(database.db, {
    id: english,
    version,
    scope: 'any',
    actor: { userId, network: '' },
    now,
  });
  expect(await behind(khmer)).toBe(0);
});

test('Two editions can be written on at once: nobody waits for the other for good', async () => {
  const { storyId, english, userId } = await story();
  const khmer = await edition(storyId, 'km', ['មួយ', 'ពីរ']);
  const save = (id: number, index: number, text: string) =>
    database.db.transaction((tx) => write(id, index, text, userId, tx));
  for (let round = 0; round < 5; round += 1)
    await Promise.all([
      save(english, 0, `one ${round}`),
      save(khmer, 1, `ពីរ ${round}`),
      save(english, 1, `two ${round}`),
    ]);
  expect([await behind(english), await behind(khmer)]).toEqual([1, 2]);
});

test('Editions from elsewhere count as in step from the first change on, when they are alike', async () => {
  const { storyId, english, userId } = await story();
  const khmer = await edition(storyId, 'km', ['មួយ', 'ពីរ']);
  await write(english, 0, 'ONE', userId);
  expect(await states(khmer, english)).toEqual(['behind', 'in_step']);
});

test('Articles of two stories are not beside each other', async () => {
  const [one, other] = [await story(), await story()];
  expect(await getBeside(database.db, { articleId: one.english, otherId: other.english })).toBeNull();
  expect(
    await markInStep(database.db, { articleId: one.english, otherId: other.english, blockId: null }),
  ).toEqual({ ok: false, code: 'not_found' });
});
