import { beforeAll, describe, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { addRedirect } from '#db/redirects/mutations.ts';
import { findOldAddress } from '#db/redirects/queries.ts';
import { sectionEditions, sections } from '#db/sections/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();

beforeAll(async () => {
  const { db } = database;
  const [section] = await db.insert(sections).values({}).returning({ id: sections.id });
  const sectionId = section?.id ?? 0;
  await db.insert(sectionEditions).values({ sectionId, locale: 'en', slug: 'rivers', name: 'Rivers' });
  for (const slug of ['ferry', 'hidden']) {
    const created = await createArticle(db, {
      storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
      locale: 'en',
      slug,
      status: slug === 'hidden' ? 'draft' : 'published',
      headline: slug,
      body: { type: 'doc', content: [] },
      publishedAt: new Date(0),
      bylineIds: [],
      actor: { name: 'test' },
    });
    if (!created.ok) throw new Error(created.code);
    for (const path of [`/2019/05/${slug}`, `/?p=${slug.length}`])
      await addRedirect(db, path, { articleId: created.value });
  }
  await addRedirect(db, '/category/water', { sectionId });
});

describe('an address of a WordPress site', () => {
  test.each([
    ['/?p=5', '/ferry'],
    ['/index.php?p=5', '/ferry'],
    ['/index.php/ferry', '/ferry'],
    ['/ferry/amp', '/ferry'],
    ['/ferry/feed', '/ferry'],
    ['/ferry/3', '/ferry'],
    ['/2019/05/ferry', '/ferry'],
    ['/2019/05/ferry/comment-page-2', '/ferry'],
    ['/feed', '/feed.xml'],
    ['/feed/atom', '/atom.xml'],
    ['/km/comments/feed', '/km/feed.xml'],
    ['/page/2', '/latest'],
    ['/category/rivers/page/9', '/category/rivers'],
    ['/category/rivers/feed/atom', '/category/rivers/atom.xml'],
    ['/category/water', '/category/rivers'],
    ['/category/water/feed', '/category/rivers/feed.xml'],
    ['/category/nature/water/page/2', '/category/rivers'],
    ['/category/nature/rivers', '/category/rivers'],
  ])('%s leads to %s at once', async (path, to) => {
    expect(await findOldAddress(database.db, path)).toBe(to);
  });

  test.each([
    '/',
    '/nothing',
    '/nothing/amp',
    '/hidden/amp',
    '/2019/05/hidden/feed',
    '/?p=6',
    '/?p=999',
    '/index.php?p=999',
    '/km/ferry/amp',
    '/km/category/rivers/feed',
    '/category/nothing/feed',
    '/category/rivers',
    '/ferry',
    '/constructor/x/feed',
    '/toString/x/page/1',
  ])('%s leads nowhere', async (path) => {
    expect(await findOldAddress(database.db, path)).toBeNull();
  });
});
