import { beforeEach, expect, test } from 'vitest';
import { moveSectionForm, removeSectionForm, saveSectionForm } from '#app/_actions/sections.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { tag } from '#db/core/tags.ts';
import { findOldAddress } from '#db/redirects/queries.ts';
import { listSectionRows } from '#db/sections/queries.ts';
import { inTreeOrder } from '#db/sections/rules/section-tree.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`truncate sections, redirects, stories restart identity cascade`;
  await madeStale();
  await signInAs('editor');
});

async function make(name: string, fields: Record<string, string | number> = {}): Promise<number> {
  const end = await send(saveSectionForm, { 'name-en': name, ...fields });
  const id = Number(/\/desk\/sections\/(\d+)\?done=saved$/.exec(end)?.[1]);
  expect(id, end).toBeGreaterThan(0);
  await madeStale();
  return id;
}

/** The tree as the desk shows it. */
const tree = async () =>
  inTreeOrder(await listSectionRows(database.db, 'en')).map(
    ({ editions, depth }) => '-'.repeat(depth) + editions[0]?.name,
  );

async function story(sectionIds: number[]): Promise<number> {
  const [row] = await database.sql`insert into stories default values returning id`;
  for (const [position, id] of sectionIds.entries())
    await database.sql`insert into story_sections values (${row?.id}, ${id}, ${position})`;
  return Number(row?.id);
}

const sectionsOf = async (storyId: number) =>
  (
    await database.sql`
      select section_id::int as id, position from story_sections where story_id = ${storyId} order by position`
  ).map(({ id, position }) => [id, position]);

const lead = (path: string) => findOldAddress(database.db, path);
const stale = async () => new Set(await madeStale());
const everywhere = (...paths: string[]) => new Set([tag.site(), ...paths.map(tag.address)]);

test('A new name is on all pages, and a new address leaves a redirect in each language', async () => {
  const end = await send(saveSectionForm, { 'name-en': 'River', 'name-km': 'ទន្លេ' });
  expect(end).toBe('/desk/sections/1?done=saved');
  expect(await stale()).toEqual(everywhere('/category/river', '/km/category/ទន្លេ'));
  const fields = { id: 1, 'name-en': 'Rivers', 'slug-en': 'rivers', 'name-km': 'ទន្លេ', 'slug-km': 'mekong' };
  await send(saveSectionForm, fields);
  expect(await stale()).toEqual(
    everywhere('/category/river', '/km/category/ទន្លេ', '/category/rivers', '/km/category/mekong'),
  );
  expect([await lead('/category/river'), await lead('/km/category/ទន្លេ')]).toEqual([
    '/category/rivers',
    '/km/category/mekong',
  ]);
  expect(await lead('/category/river/feed')).toBe('/category/rivers/feed.xml');
});

test('What describes a section is on its own page only, and what did not change on none', async () => {
  const id = await make('River');
  const same = { id, 'name-en': 'River', 'slug-en': 'river' };
  await send(saveSectionForm, { ...same, 'description-en': 'Along the\r\nMekong' });
  expect(await stale()).toEqual(new Set([tag.section(id)]));
  await send(saveSectionForm, { ...same, 'description-en': 'Along the\nMekong' });
  expect(await madeStale()).toEqual([]);
});

test('Sections stand behind their siblings, and step among them', async () => {
  const [first, second] = [await make('First'), await make('Second')];
  await make('Below one', { parentId: first });
  const below = await make('Below two', { parentId: first });
  expect(await tree()).toEqual(['First', '-Below one', '-Below two', 'Second']);
  await send(moveSectionForm, { id: below, direction: 'up' });
  expect(await stale()).toEqual(everywhere());
  await send(moveSectionForm, { id: first, direction: 'down' });
  expect(await tree()).toEqual(['Second', 'First', '-Below two', '-Below one']);
  expect(await problemAt(await send(moveSectionForm, { id: second, direction: 'up' }))).toBe('section_last');
});

test('No section lies within itself or one below it', async () => {
  const top = await make('Top');
  const middle = await make('Middle', { parentId: top });
  const bottom = await make('Bottom', { parentId: middle });
  for (const parentId of [top, middle, bottom]) {
    const end = await send(saveSectionForm, { id: top, 'name-en': 'Top', parentId });
    expect(await problemAt(end), String(parentId)).toBe('section_within');
  }
  const end = await send(saveSectionForm, { id: top, 'name-en': 'Top', parentId: 99 });
  expect(await problemAt(end)).toBe('section_gone');
  expect(await tree()).toEqual(['Top', '-Middle', '--Bottom']);
});

test('A section with stories is removed once they have a place, to which its addresses lead', async () => {
  const [from, to, third] = [await make('From', { 'slug-en': 'old' }), await make('To'), await make('Third')];
  await send(saveSectionForm, { id: from, 'name-en': 'From', 'slug-en': 'from' });
  const below = await make('Below', { parentId: from });
  const [only, first, second, elsewhere] = [
    await story([from]),
    await story([from, to]),
    await story([third, from]),
    await story([third]),
  ];
  const end = await send(removeSectionForm, { id: from, moveTo: '' });
  expect(await problemAt(end)).toBe('section_not_empty');
  expect(await problemAt(await send(removeSectionForm, { id: from, moveTo: from }))).toBe('section_within');
  expect(await madeStale()).toEqual([]);
  expect(await send(removeSectionForm, { id: from, moveTo: to })).toBe('/desk/sections?done=removed');
  expect(await stale()).toEqual(everywhere('/category/from', '/category/old'));
  expect(await Promise.all([only, first, second, elsewhere].map(sectionsOf))).toEqual([
    [[to, 0]],
    [[to, 0]],
    [
      [third, 0],
      [to, 1],
    ],
    [[third, 0]],
  ]);
  expect([await lead('/category/from'), await lead('/category/old')]).toEqual([
    '/category/to',
    '/category/to',
  ]);
  expect(await tree()).toEqual(['Below', 'To', 'Third']);
  expect(below).toBeGreaterThan(0);
});

test('One without stories leads to what was above it, or nowhere', async () => {
  const top = await make('Top');
  const below = await make('Below', { parentId: top });
  await send(removeSectionForm, { id: below });
  expect(await lead('/category/below')).toBe('/category/top');
  await send(removeSectionForm, { id: top });
  expect([await lead('/category/below'), await lead('/category/top')]).toEqual([null, null]);
});

test('Authors change nothing', async () => {
  await signInAs('author');
  const end = await send(saveSectionForm, { 'name-en': 'Mine' });
  expect(await problemAt(end)).toBe('not_allowed');
  expect(await tree()).toEqual([]);
});
