import { beforeEach, expect, test } from 'vitest';
import { addLinkForm, moveLinkForm, removeLinkForm, resetMenuForm } from '#app/_actions/navigation.ts';
import { removeSectionForm, saveSectionForm } from '#app/_actions/sections.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { tag } from '#db/core/tags.ts';
import { getMenu } from '#db/navigation/queries.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await database.sql`truncate navigation_links, sections, articles, stories, settings restart identity cascade`;
  await forgetAccounts(database.sql);
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  await createArticle(database.db, {
    storyId,
    kind: 'page',
    locale: 'en',
    slug: 'about',
    status: 'published',
    headline: 'About us',
    body: { type: 'doc', content: [] },
    publishedAt: new Date(0),
    bylineIds: [],
    actor: { name: 'test' },
  });
  await saveSiteSettings(database.db, { footerPages: { en: ['about', 'missing'] } });
  await signInAs('editor');
  for (const name of ['Rivers', 'Fields', 'Towns']) await send(saveSectionForm, { 'name-en': name });
  await madeStale();
});

const header = { menuLocale: 'en', place: 'header' };
const names = async (place: 'header' | 'footer' = 'header') =>
  (await getMenu(database.db, { locale: 'en', place })).entries.map((entry) =>
    entry.kind === 'address' ? `${entry.label} ${entry.url}` : entry.label || entry.name,
  );
const add = (fields: Record<string, string | number>) => send(addLinkForm, { ...header, ...fields });

test('Without the desk’s word a menu shows sections, or the pages of the settings', async () => {
  expect([await names(), await names('footer')]).toEqual([['Rivers', 'Fields', 'Towns'], ['About us']]);
});

test('The first change begins with what was shown; all pages show it', async () => {
  const end = await send(moveLinkForm, { ...header, position: 2, of: 3, direction: 'up' });
  expect(end).toBe('/desk/navigation?menu=en&place=header');
  expect(await names()).toEqual(['Rivers', 'Towns', 'Fields']);
  expect(await madeStale()).toEqual([tag.site()]);
  await send(removeLinkForm, { ...header, position: 0, of: 3 });
  expect(await names()).toEqual(['Towns', 'Fields']);
  await add({ address: '/about' });
  await add({ address: '/latest', label: 'All news' });
  await add({ address: 'https://example.org/radio', label: 'Radio' });
  await add({ sectionId: 1, label: 'Along the river' });
  expect(await names()).toEqual([
    'Towns',
    'Fields',
    'About us',
    'All news /latest',
    'Radio https://example.org/radio',
    'Along the river',
  ]);
  expect(await names('footer')).toEqual(['About us']);
  await send(resetMenuForm, header);
  expect(await names()).toEqual(['Rivers', 'Fields', 'Towns']);
});

test('Entries follow what they lead to, and go with it', async () => {
  await add({ sectionId: 1 });
  await send(saveSectionForm, { id: 1, 'name-en': 'Waters', 'slug-en': 'rivers' });
  expect(await names()).toEqual(['Waters', 'Fields', 'Towns', 'Waters']);
  await send(removeSectionForm, { id: 1 });
  expect(await names()).toEqual(['Fields', 'Towns']);
});

test.each([
  [{}, 'link_missing'],
  [{ address: 'radio' }, 'link_missing'],
  [{ address: 'javascript:alert(1)', label: 'x' }, 'link_missing'],
  [{ address: '/nothing', label: 'x' }, 'target_missing'],
  [{ address: '/latest' }, 'label_needed'],
  [{ address: 'https://example.org' }, 'label_needed'],
  [{ sectionId: 99 }, 'target_missing'],
  [{ address: '/latest', label: 'x'.repeat(61) }, 'text_too_long'],
])('%o is refused', async (fields, code) => {
  expect(await problemAt(await add(fields as Record<string, string | number>))).toBe(code);
  expect(await madeStale()).toEqual([]);
});

test('A menu that has changed since somebody looked is not touched', async () => {
  for (const where of [
    { position: 0, of: 2 },
    { position: 3, of: 3 },
  ]) {
    expect(await problemAt(await send(removeLinkForm, { ...header, ...where }))).toBe('menu_changed');
    const end = await send(moveLinkForm, { ...header, ...where, direction: 'down' });
    expect(await problemAt(end)).toBe('menu_changed');
  }
});

test('A menu ends somewhere', async () => {
  for (let more = 3; more < 20; more += 1) await add({ sectionId: 1 });
  expect(await problemAt(await add({ sectionId: 1 }))).toBe('menu_full');
});
