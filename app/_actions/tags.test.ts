import { beforeEach, expect, test } from 'vitest';
import { addTagFromEditor, findTags, mergeTagsForm, removeTagForm, saveTagForm } from '#app/_actions/tags.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { tag } from '#db/core/tags.ts';
import { findOldAddress } from '#db/redirects/queries.ts';
import { listTags } from '#db/tags/queries.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await madeStale();
  await forgetAccounts(database.sql);
  await database.sql`truncate tags, tag_editions, redirects, stories restart identity cascade`;
});

/** Makes a tag by the form of the desk, and returns its number. */
async function make(fields: Record<string, string>): Promise<number> {
  const end = await send(saveTagForm, fields);
  const id = Number(/\/desk\/tags\/(\d+)\?done=saved$/.exec(end)?.[1]);
  expect(id, end).toBeGreaterThan(0);
  await madeStale();
  return id;
}

async function story(tagIds: number[]): Promise<number> {
  const [row] = await database.sql`insert into stories default values returning id`;
  for (const id of tagIds) await database.sql`insert into story_tags values (${row?.id}, ${id})`;
  return Number(row?.id);
}

const storiesOf = async (id: number) =>
  (await database.sql`select story_id::int as id from story_tags where tag_id = ${id} order by 1`).map(
    (row) => row.id,
  );
const log = () =>
  database.sql`select action, subject_id::int as id, detail from audit_log order by audit_log.id`;
const stale = async () => new Set(await madeStale());

/** Everything that shows a tag, and its addresses. */
const shows = (ids: number[], paths: string[]) =>
  new Set([
    ...ids.flatMap((id) => [tag.topic(id), tag.topicOnStories(id)]),
    tag.archives(),
    ...paths.map(tag.address),
  ]);

test('A tag gets an address from its name; a new one leaves a redirect, and exactly what shows it is stale', async () => {
  await signInAs('editor');
  const end = await send(saveTagForm, { 'name-en': ' Rice fields ', 'name-km': 'ស្រែ', locale: 'km' });
  const id = Number(/^\/km\/desk\/tags\/(\d+)\?done=saved$/.exec(end)?.[1]);
  expect(await stale()).toEqual(shows([id], ['/tag/rice-fields', '/km/tag/ស្រែ']));
  await send(saveTagForm, {
    id: String(id),
    'name-en': 'Rice',
    'slug-en': 'Rice Paddies',
    'name-km': 'ស្រែ',
    'slug-km': 'ស្រែ',
  });
  const paths = ['/tag/rice-fields', '/tag/rice-paddies', '/km/tag/ស្រែ'];
  expect(await stale()).toEqual(shows([id], paths));
  expect(await findOldAddress(database.db, '/tag/rice-fields')).toBe('/tag/rice-paddies');
  expect((await log()).at(-1)).toEqual({
    action: 'tag.saved',
    id,
    detail: {
      name: ['Rice', 'ស្រែ'],
      from: ['/tag/rice-fields', '/km/tag/ស្រែ'],
      to: ['/tag/rice-paddies', '/km/tag/ស្រែ'],
    },
  });
  // Back again: nothing redirects from where it stands.
  await send(saveTagForm, {
    id: String(id),
    'name-en': 'Rice',
    'slug-en': 'rice-fields',
    'name-km': 'ស្រែ',
    'slug-km': 'ស្រែ',
  });
  expect(await findOldAddress(database.db, '/tag/rice-fields')).toBeNull();
  expect(await findOldAddress(database.db, '/tag/rice-paddies')).toBe('/tag/rice-fields');
});

test('A tag that loses a language leads from there to where it still is', async () => {
  await signInAs('editor');
  const id = await make({ 'name-en': 'River', 'name-km': 'ទន្លេ' });
  await send(saveTagForm, { id: String(id), 'name-en': 'River', 'slug-en': 'river' });
  expect(await findOldAddress(database.db, '/km/tag/ទន្លេ')).toBe('/tag/river');
});

test('Saved as it was, nothing is stale and nothing is written down', async () => {
  await signInAs('editor');
  const id = await make({ 'name-en': 'Rice' });
  await send(saveTagForm, { id: String(id), 'name-en': 'Rice', 'slug-en': 'rice' });
  expect(await madeStale()).toEqual([]);
  expect(await log()).toHaveLength(1);
});

test.each([
  ['without a name', { 'slug-en': 'rice' }, 'name_needed'],
  ['at an address that is taken', { 'name-en': 'Other', 'slug-en': 'RICE' }, 'slug_taken'],
  ['that is gone', { id: '999', 'name-en': 'Other' }, 'tag_gone'],
  ['with a name that is too long', { 'name-en': 'x'.repeat(121) }, 'text_too_long'],
])('A tag %s is refused', async (_, fields, code) => {
  await signInAs('editor');
  await make({ 'name-en': 'Rice' });
  const end = await send(saveTagForm, fields);
  expect(await problemAt(end)).toBe(code);
  expect(await madeStale()).toEqual([]);
});

test('Two of one name stand at two addresses', async () => {
  await signInAs('editor');
  await make({ 'name-en': 'Rice' });
  await make({ 'name-en': 'Rice' });
  expect(await database.sql`select slug from tag_editions order by 1`).toMatchObject([
    { slug: 'rice' },
    { slug: 'rice-2' },
  ]);
});

test('Of several tags one is made, with all stories, languages and addresses', async () => {
  await signInAs('editor');
  const [en, km, other] = [
    await make({ 'name-en': 'Rice', 'slug-en': 'rices' }),
    await make({ 'name-km': 'ស្រូវ' }),
    await make({ 'name-en': 'Paddy', 'name-km': 'ស្រូវសើម', 'slug-km': 'ស្រូវសើម' }),
  ];
  await send(saveTagForm, { id: String(en), 'name-en': 'Rice', 'slug-en': 'rice' });
  await send(saveTagForm, {
    id: String(other),
    'name-en': 'Paddy',
    'slug-en': 'paddies',
    'name-km': 'ស្រូវសើម',
    'slug-km': 'ស្រូវសើម',
  });
  const [first, second, third] = [await story([en]), await story([km, other]), await story([en, other])];
  const [article] = await database.sql`
    insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector)
    values (${first}, 'en', 'a', 'A', '{}', '', 0, '') returning id`;
  await database.sql`
    insert into working_copies values (${article?.id}, ${JSON.stringify({ tagIds: [other, en, km] })})`;
  await madeStale();
  const end = await send(mergeTagsForm, {
    into: en,
    [`id-${en}`]: 'on',
    [`id-${km}`]: 'on',
    [`id-${other}`]: 'on',
  });
  expect(end).toBe(`/desk/tags/${en}?done=merged`);
  expect(await storiesOf(en)).toEqual([first, second, third]);
  const paths = ['/tag/rice', '/tag/rices', '/km/tag/ស្រូវ', '/tag/paddy', '/tag/paddies', '/km/tag/ស្រូវសើម'];
  expect(await stale()).toEqual(shows([en, km, other], paths));
  const where = await Promise.all(paths.map((path) => findOldAddress(database.db, path)));
  expect(where).toEqual([null, '/tag/rice', null, '/tag/rice', '/tag/rice', '/km/tag/ស្រូវ']);
  expect((await database.sql`select content from working_copies`)[0]?.content).toEqual({ tagIds: [en] });
  expect(await database.sql`select id::int from tags`).toMatchObject([{ id: en }]);
  expect((await log()).at(-1)).toMatchObject({
    action: 'tag.merged',
    id: en,
    detail: { merged: [km, other] },
  });
});

test('A merge of one, or with one that is gone, changes nothing', async () => {
  await signInAs('editor');
  const id = await make({ 'name-en': 'Rice' });
  expect(await problemAt(await send(mergeTagsForm, { into: id, [`id-${id}`]: 'on' }))).toBe('merge_one');
  expect(await problemAt(await send(mergeTagsForm, { into: id, 'id-999': 'on' }))).toBe('tag_gone');
  expect(await madeStale()).toEqual([]);
});

test('A removed tag leaves its stories, and nothing at its addresses', async () => {
  await signInAs('editor');
  const id = await make({ 'name-en': 'Rice', 'slug-en': 'old' });
  await send(saveTagForm, { id: String(id), 'name-en': 'Rice', 'slug-en': 'rice' });
  await story([id]);
  await madeStale();
  expect(await send(removeTagForm, { id })).toBe('/desk/tags?done=removed');
  expect(await stale()).toEqual(shows([id], ['/tag/rice', '/tag/old']));
  expect(await findOldAddress(database.db, '/tag/old')).toBeNull();
  expect(await database.sql`select id from stories`).toHaveLength(1);
  expect(await problemAt(await send(removeTagForm, { id }))).toBe('tag_gone');
});

test('The editor finds tags by their beginning first, in both languages, and adds one', async () => {
  await signInAs('contributor');
  const add = async (name: string, locale = 'en') => {
    const added = await addTagFromEditor({ name, locale });
    if (!added.ok) throw new Error(added.code);
    return added.value.id;
  };
  const [brown, rice] = [await add('Brown rice'), await add('Rice')];
  await add('River');
  expect(await madeStale()).toContain(tag.address('/tag/river'));
  expect(await add('rICE')).toBe(rice);
  expect(await add('rice', 'km')).toBe(rice);
  expect(await madeStale()).toEqual([]);
  expect(await findTags({ query: 'RIC', locale: 'km' })).toEqual({
    ok: true,
    value: [
      { id: rice, name: 'Rice' },
      { id: brown, name: 'Brown rice' },
    ],
  });
  expect(await findTags({ query: '%', locale: 'en' })).toEqual({ ok: true, value: [] });
  expect(await addTagFromEditor({ name: ' ', locale: 'en' })).toMatchObject({
    fields: { name: 'name_needed' },
  });
});

test('The list finds tags by a part of a name or address, or those that nothing has, page by page', async () => {
  await signInAs('editor');
  const [used] = [await make({ 'name-en': 'Zebra', 'name-km': 'សេះបង្កង់', 'slug-en': 'striped' })];
  await story([used]);
  await database.sql`
    with made as (insert into tags select from generate_series(1, 50) returning id)
    insert into tag_editions select id, 'en', 'many-' || id, 'Many ' || lpad(id::text, 3, '0') from made`;
  const list = async (given: object) => {
    const { tags, total } = await listTags(database.db, { query: '', page: 1, locale: 'en', ...given });
    return { total, names: tags.map(({ editions }) => editions[0]?.name) };
  };
  const all = await list({});
  expect([all.total, all.names.length, all.names[0]]).toEqual([51, 50, 'Many 002']);
  expect(await list({ page: 2 })).toEqual({ total: 51, names: ['Zebra'] });
  for (const query of ['ZEB', 'strip', 'បង្ក'])
    expect(await list({ query })).toEqual({ total: 1, names: ['Zebra'] });
  expect((await list({ unused: 'on' })).total).toBe(50);
  expect(await list({ query: '_' })).toEqual({ total: 0, names: [] });
});
