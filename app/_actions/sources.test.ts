import { beforeEach, expect, test } from 'vitest';
import {
  addSourceFromEditor,
  findSourcesByName,
  mergeSourcesForm,
  removeSourceForm,
  saveSourceForm,
} from '#app/_actions/sources.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { tag } from '#db/core/tags.ts';
import { getSource } from '#db/sources/queries.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await database.sql`truncate sources, stories, articles restart identity cascade`;
  await forgetAccounts(database.sql);
  await madeStale();
  await signInAs('editor');
});

async function make(fields: Record<string, string>): Promise<number> {
  const end = await send(saveSourceForm, fields);
  const id = Number(/\/desk\/sources\/(\d+)\?done=saved$/.exec(end)?.[1]);
  expect(id, end).toBeGreaterThan(0);
  return id;
}

let count = 0;

async function article(sources: number[]): Promise<number> {
  count += 1;
  const [story] = await database.sql`insert into stories default values returning id`;
  const [row] = await database.sql`
    insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector)
    values (${story?.id}, 'en', ${`a${count}`}, 'A', '{}', '', 0, '') returning id`;
  for (const [position, id] of sources.entries())
    await database.sql`
      insert into article_sources values (${row?.id}, ${id}, 'interview', ${`https://example.org/${id}`}, ${position})`;
  return Number(row?.id);
}

const sourcesOf = (id: number) =>
  database.sql`select source_id::int as id, url from article_sources where article_id = ${id} order by position`;

test('A source is saved, and what names it is stale when it changes', async () => {
  const id = await make({ 'name-en': 'MFAIC', 'name-km': 'ក្រសួងការបរទេស' });
  expect(await madeStale()).toEqual([]);
  expect(await getSource(database.db, id)).toMatchObject({ slug: 'mfaic', url: '', articles: 0 });
  const changed = { id: String(id), 'name-en': 'MFAIC', slug: 'mfaic', url: ' https://mfaic.gov.kh ' };
  await send(saveSourceForm, changed);
  expect(await madeStale()).toEqual([tag.source(id)]);
  expect(await getSource(database.db, id)).toMatchObject({
    name: { en: 'MFAIC' },
    url: 'https://mfaic.gov.kh',
  });
  await send(saveSourceForm, changed);
  expect(await madeStale()).toEqual([]);
});

test.each([
  [{}, 'name_needed'],
  [{ 'name-en': 'Other', slug: 'mfaic' }, 'slug_taken'],
  [{ 'name-en': 'Other', url: 'javascript:alert(1)' }, 'web_address_invalid'],
  [{ 'name-en': 'Other', url: 'mfaic' }, 'web_address_invalid'],
  [{ 'name-en': 'Other', id: '99' }, 'source_gone'],
])('%o is refused', async (fields, code) => {
  await make({ 'name-en': 'MFAIC' });
  expect(await problemAt(await send(saveSourceForm, fields as Record<string, string>))).toBe(code);
});

test('Of several sources one is made, which each article names once', async () => {
  const [kept, second, third] = [
    await make({ 'name-en': 'MFAIC' }),
    await make({ 'name-en': 'Ministry', 'name-km': 'ក្រសួង', url: 'https://mfaic.gov.kh' }),
    await make({ 'name-en': 'Foreign ministry', 'name-km': 'ការបរទេស' }),
  ];
  const [all, others] = [await article([second, kept]), await article([third, second])];
  await send(mergeSourcesForm, { into: kept, [`id-${second}`]: 'on', [`id-${third}`]: 'on' });
  expect(new Set(await madeStale())).toEqual(new Set([kept, second, third].map(tag.source)));
  expect(await sourcesOf(all)).toMatchObject([{ id: kept, url: `https://example.org/${kept}` }]);
  expect(await sourcesOf(others)).toMatchObject([{ id: kept, url: `https://example.org/${third}` }]);
  expect(await getSource(database.db, kept)).toMatchObject({
    name: { en: 'MFAIC', km: 'ក្រសួង' },
    url: 'https://mfaic.gov.kh',
    articles: 2,
  });
  expect(await problemAt(await send(mergeSourcesForm, { into: kept, [`id-${second}`]: 'on' }))).toBe(
    'source_gone',
  );
});

test('A source that an article names is not removed', async () => {
  const [used, free] = [await make({ 'name-en': 'Used' }), await make({ 'name-en': 'Free' })];
  await article([used]);
  expect(await problemAt(await send(removeSourceForm, { id: used }))).toBe('source_used');
  expect(await send(removeSourceForm, { id: free })).toBe('/desk/sources?done=removed');
});

test('The editor finds sources by their beginning first, and adds one once', async () => {
  await signInAs('contributor');
  const add = (name: string) => addSourceFromEditor({ name, locale: 'en', url: 'https://example.org' });
  const added = await add('Mekong River Commission');
  await add('The Mekong office');
  expect(await add('MEKONG river commission')).toEqual(added);
  expect(await findSourcesByName({ query: 'mek', locale: 'en' })).toMatchObject({
    value: [{ name: 'Mekong River Commission' }, { name: 'The Mekong office' }],
  });
});
