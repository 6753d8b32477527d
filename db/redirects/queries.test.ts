import { expect, test } from 'vitest';
import { createArticle, createStory, withdrawArticle } from '#db/articles/mutations.ts';
import { media } from '#db/media/tables.ts';
import { people, personEditions } from '#db/people/tables.ts';
import { addRedirect } from '#db/redirects/mutations.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { tagEditions, tags } from '#db/tags/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const actor = { name: 'test' };

async function write(slug: string, locale: 'en' | 'km', status: 'published' | 'draft'): Promise<number> {
  const created = await createArticle(database.db, {
    storyId: await createStory(database.db, { sectionIds: [], tagIds: [] }),
    locale,
    slug,
    status,
    headline: slug,
    body: { type: 'doc', content: [] },
    publishedAt: status === 'published' ? new Date(0) : null,
    bylineIds: [],
    actor,
  });
  if (!created.ok) throw new Error(created.code);
  return created.value;
}

test('an old address leads to where its target is now', async () => {
  const { db } = database;
  const [section] = await db.insert(sections).values({}).returning({ id: sections.id });
  const [topic] = await db.insert(tags).values({}).returning({ id: tags.id });
  const [person] = await db.insert(people).values({}).returning({ id: people.id });
  const [file] = await db
    .insert(media)
    .values({
      kind: 'file',
      storageKey: 'ab/paper.pdf',
      fileName: 'paper.pdf',
      mime: 'application/pdf',
      bytes: 1,
    })
    .returning({ id: media.id });
  const [sectionId = 0, tagId = 0, personId = 0, mediaId = 0] = [section, topic, person, file].map(
    (row) => row?.id,
  );
  await db.insert(sectionEditions).values({ sectionId, locale: 'en', slug: 'rivers', name: 'Rivers' });
  await db.insert(tagEditions).values({ tagId, locale: 'km', slug: 'ទន្លេ', name: 'ទន្លេ' });
  await db.insert(personEditions).values({ personId, locale: 'en', slug: 'maly', name: 'Maly' });

  await addRedirect(db, '/?p=7', { articleId: await write('here', 'en', 'published') });
  await addRedirect(db, '/2019/04/%E1%9E%80/', { articleId: await write('ក', 'km', 'published') });
  await addRedirect(db, '/hidden', { articleId: await write('hidden-draft', 'en', 'draft') });
  await addRedirect(db, '/?cat=3', { sectionId });
  await addRedirect(db, '/km/old-tag', { tagId });
  await addRedirect(db, '/?author=2', { personId });
  await addRedirect(db, '/paper', { mediaId });
  await addRedirect(db, '/elsewhere', { toPath: '/latest' });

  const led = Object.fromEntries(
    await Promise.all(
      [
        '/?p=7',
        '/2019/04/ក',
        '/hidden',
        '/?cat=3',
        '/km/old-tag',
        '/?author=2',
        '/paper',
        '/elsewhere',
        '/none',
      ].map(async (path) => [path, await getRedirect(db, path)] as const),
    ),
  );
  expect(led).toEqual({
    '/?p=7': '/here',
    '/2019/04/ក': '/km/ក',
    '/hidden': null,
    '/?cat=3': '/category/rivers',
    '/km/old-tag': '/km/tag/ទន្លេ',
    '/?author=2': '/author/maly',
    '/paper': '/media/ab/paper.pdf',
    '/elsewhere': '/latest',
    '/none': null,
  });
});

test('a withdrawn article is still led to, so that its reason is read; a later word replaces an earlier one', async () => {
  const { db } = database;
  const id = await write('withdrawn', 'en', 'published');
  await addRedirect(db, '/once', { toPath: '/latest' });
  await addRedirect(db, '/once', { articleId: id });
  await withdrawArticle(db, { id, now: new Date(), reason: '', actor });
  expect(await getRedirect(db, '/once')).toBe('/withdrawn');
});
