import { expect, test } from 'vitest';
import { changeSlug, createArticle, createStory, withdrawArticle } from '#db/articles/mutations.ts';
import { people } from '#db/people/tables.ts';
import { addRedirect } from '#db/redirects/mutations.ts';
import { sections } from '#db/sections/tables.ts';
import { tags } from '#db/tags/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const actor = { name: 'test' };

async function write(slug: string) {
  const { db } = database;
  const [section] = await db.insert(sections).values({}).returning({ id: sections.id });
  const [tag] = await db.insert(tags).values({}).returning({ id: tags.id });
  const [person] = await db.insert(people).values({}).returning({ id: people.id });
  const own = { sectionId: section?.id ?? 0, tagId: tag?.id ?? 0, personId: person?.id ?? 0 };
  const created = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [own.sectionId], tagIds: [own.tagId] }),
    locale: 'en',
    slug,
    status: 'published',
    headline: slug,
    body: { type: 'doc', content: [] },
    publishedAt: new Date(0),
    bylineIds: [own.personId],
    actor,
  });
  if (!created.ok) throw new Error(created.code);
  return { id: created.value, ...own };
}

test('an event names what belongs to its article and nothing of another', async () => {
  const first = await write('first');
  await write('second');
  const third = await write('third');
  await addRedirect(database.db, '/?p=3', { articleId: third.id });
  await addRedirect(database.db, '/?p=1', { articleId: first.id });
  const moved = await changeSlug(database.db, { id: third.id, slug: 'third-again', actor });
  expect(moved.ok).toBe(true);
  const withdrawn = await withdrawArticle(database.db, { id: third.id, now: new Date(), reason: '', actor });
  if (!withdrawn.ok) throw new Error(withdrawn.code);
  expect({ ...withdrawn.value, paths: withdrawn.value.paths.toSorted() }).toEqual({
    id: third.id,
    locale: 'en',
    paths: ['/?p=3', '/third', '/third-again'],
    sectionIds: [third.sectionId],
    tagIds: [third.tagId],
    personIds: [third.personId],
    editionIds: [],
    notices: 'none',
  });
});
