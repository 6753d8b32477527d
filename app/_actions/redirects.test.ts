import { beforeEach, expect, test } from 'vitest';
import { removeRedirectForm, saveRedirectForm } from '#app/_actions/redirects.ts';
import { saveTagForm } from '#app/_actions/tags.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { tag } from '#db/core/tags.ts';
import { findOldAddress, listRedirects } from '#db/redirects/queries.ts';
import { forgetAccounts } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withRequests();
beforeEach(async () => {
  await database.sql`truncate redirects, tags, articles, stories restart identity cascade`;
  await forgetAccounts(database.sql);
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  await createArticle(database.db, {
    storyId,
    locale: 'en',
    slug: 'story',
    status: 'published',
    headline: 'Story',
    body: { type: 'doc', content: [] },
    publishedAt: new Date(0),
    bylineIds: [],
    actor: { name: 'test' },
  });
  await signInAs('editor');
  await send(saveTagForm, { 'name-en': 'Rice' });
  await madeStale();
});

const lead = (path: string) => findOldAddress(database.db, path);
const save = (from: string, to: string, id?: number) => send(saveRedirectForm, { from, to, id });
const list = async (query = '') => (await listRedirects(database.db, { query, page: 1 })).redirects;

test('An old address leads to the thing, wherever it goes after', async () => {
  expect(await save('/old/', `${env.SITE_URL}/tag/rice`)).toBe('/desk/redirects?done=saved');
  expect(await madeStale()).toEqual([tag.address('/old')]);
  await send(saveTagForm, { id: 1, 'name-en': 'Rice', 'slug-en': 'paddy' });
  expect(await lead('/old')).toBe('/tag/paddy');
  // An address that itself leads on stands for what it leads to.
  await save('/older', '/tag/rice');
  expect(await lead('/older')).toBe('/tag/paddy');
});

test.each([
  ['/story', '/story'],
  ['/latest', '/latest'],
  ['/km', '/km'],
  ['/', '/'],
  ['/feed.xml', '/feed.xml'],
])('It may lead to %s', async (to, path) => {
  await save('/?p=7', to);
  expect(await lead('/?p=7')).toBe(path);
});

test.each([
  ['story', '/story', 'from_invalid'],
  ['https://elsewhere.example/old', '/story', 'from_invalid'],
  ['/old', 'https://elsewhere.example', 'to_invalid'],
  ['/old', '/nothing', 'target_missing'],
  ['/old', '/category/nothing', 'target_missing'],
  ['/old', '/old/', 'redirect_loop'],
  ['/first', '/latest', 'path_taken'],
])('From %s to %s is refused', async (from, to, code) => {
  await save('/first', '/story');
  await madeStale();
  expect(await problemAt(await save(from, to))).toBe(code);
  expect(await madeStale()).toEqual([]);
  expect(await list()).toHaveLength(1);
});

test('Nothing leads round in a circle', async () => {
  await save('/old', '/story');
  // What stands at `/old` is the story: it cannot redirect from its own address.
  expect(await problemAt(await save('/story', '/old'))).toBe('redirect_loop');
});

test('A redirect is changed and taken away; both its addresses are stale', async () => {
  await save('/old', '/story');
  await madeStale();
  await save('/elder', '/latest', 1);
  expect(new Set(await madeStale())).toEqual(new Set([tag.address('/old'), tag.address('/elder')]));
  expect([await lead('/old'), await lead('/elder')]).toEqual([null, '/latest']);
  expect(await send(removeRedirectForm, { id: 1 })).toBe('/desk/redirects?done=removed');
  expect(await madeStale()).toEqual([tag.address('/elder')]);
  expect(await problemAt(await send(removeRedirectForm, { id: 1 }))).toBe('redirect_gone');
  expect(await problemAt(await save('/old', '/story', 1))).toBe('redirect_gone');
});

test('The list says what leads nowhere and what comes first', async () => {
  await save('/tag/rice', '/story');
  await save('/old', '/story');
  await database.sql`update articles set status = 'archived'`;
  expect(await list()).toEqual([
    { id: 2, fromPath: '/old', to: null, isLive: false },
    { id: 1, fromPath: '/tag/rice', to: null, isLive: true },
  ]);
  expect((await list('RICE')).map(({ id }) => id)).toEqual([1]);
});
