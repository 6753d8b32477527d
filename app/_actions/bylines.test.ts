import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import {
  addBylineFromEditor,
  findBylines,
  givePortraitForm,
  mergeBylinesForm,
  removeBylineForm,
  saveBylineForm,
  takePortraitForm,
} from '#app/_actions/bylines.ts';
import { account, madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { tag } from '#db/core/tags.ts';
import { getByline } from '#db/people/queries.ts';
import { findOldAddress } from '#db/redirects/queries.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await database.sql`truncate people, redirects, stories, articles restart identity cascade`;
  await forgetAccounts(database.sql);
  await madeStale();
  await signInAs('editor');
});

async function make(name: string, fields: Record<string, string> = {}): Promise<number> {
  const end = await send(saveBylineForm, { 'name-en': name, ...fields });
  const id = Number(/\/desk\/bylines\/(\d+)\?done=saved$/.exec(end)?.[1]);
  expect(id, end).toBeGreaterThan(0);
  await madeStale();
  return id;
}

let count = 0;

async function article(bylines: number[]): Promise<number> {
  count += 1;
  const [story] = await database.sql`insert into stories default values returning id`;
  const [row] = await database.sql`
    insert into articles (story_id, locale, slug, headline, body, body_text, word_count, search_vector)
    values (${story?.id}, 'en', ${`a${count}`}, 'A', '{}', '', 0, '') returning id`;
  for (const [position, id] of bylines.entries())
    await database.sql`insert into article_bylines values (${row?.id}, ${id}, ${position})`;
  return Number(row?.id);
}

const bylinesOf = async (id: number) =>
  (
    await database.sql`select person_id::int as id from article_bylines where article_id = ${id} order by position`
  ).map((row) => row.id);
const lead = (path: string) => findOldAddress(database.db, path);
const stale = async () => new Set(await madeStale());
const shows = (ids: number[], paths: string[]) =>
  new Set([...ids.map(tag.person), ...(paths.length ? [tag.archives(), ...paths.map(tag.address)] : [])]);

const picture = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0f5257' } })
          .png()
          .toBuffer(),
      ),
    ],
    'a.png',
  );

test('Somebody is found in both languages by the one name they have, and leads on when it changes', async () => {
  const end = await send(saveBylineForm, {
    'name-en': 'Long Maly',
    'role-en': 'Reporter',
    'bio-en': 'Here.',
  });
  expect(end).toBe('/desk/bylines/1?done=saved');
  expect(await stale()).toEqual(shows([1], ['/author/long-maly', '/km/author/long-maly']));
  await send(saveBylineForm, { id: '1', 'name-en': 'Maly Long', 'slug-en': 'maly', 'name-km': 'ឡុង ម៉ាលី' });
  const km = '/km/author/ឡុង-ម៉ាលី';
  expect(await stale()).toEqual(
    shows([1], ['/author/long-maly', '/km/author/long-maly', '/author/maly', km]),
  );
  expect([await lead('/author/long-maly'), await lead('/km/author/long-maly')]).toEqual(['/author/maly', km]);
});

test('What somebody says of themself makes only what shows it stale', async () => {
  const id = await make('Maly');
  await send(saveBylineForm, { id: String(id), 'name-en': 'Maly', 'slug-en': 'maly', 'bio-en': 'Here.' });
  expect(await stale()).toEqual(shows([id], []));
});

test('A byline belongs to an account, which has no other; readers see it only beside their comments', async () => {
  await account('author', 'maly');
  const id = await make('Maly');
  const same = { id: String(id), 'name-en': 'Maly', 'slug-en': 'maly' };
  await send(saveBylineForm, { ...same, account: 'Maly@Example.ORG' });
  expect(await getByline(database.db, id)).toMatchObject({ account: 'maly@example.org' });
  expect(await stale()).toEqual(shows([id], []));
  const refusal = async (fields: Record<string, string>) =>
    problemAt(await send(saveBylineForm, { 'name-en': 'Other', ...fields }));
  expect(await refusal({ account: 'maly@example.org' })).toBe('account_taken');
  expect(await refusal({ account: 'nobody@example.org' })).toBe('account_unknown');
  expect(await refusal({ account: 'maly' })).toBe('email_invalid');
  await send(saveBylineForm, { ...same, account: '' });
  expect(await getByline(database.db, id)).toMatchObject({ account: '' });
});

test('A picture is given and taken away', async () => {
  const id = await make('Maly');
  const end = await send(givePortraitForm, { id, picture: await picture() });
  expect(end).toBe(`/desk/bylines/${id}?done=picture`);
  expect((await getByline(database.db, id))?.portrait).toMatchObject({ width: 48, height: 48 });
  expect(await stale()).toEqual(shows([id], []));
  await send(givePortraitForm, { id, picture: new File(['no'], 'a.png') });
  expect(await problemAt('/desk/bylines/portrait')).toBe('not_a_picture');
  expect(await send(takePortraitForm, { id })).toBe(`/desk/bylines/${id}?done=pictureGone`);
  expect((await getByline(database.db, id))?.portrait).toBeNull();
});

test('Two bylines become one, with all articles, addresses and what the other lacks', async () => {
  const userId = await account('author', 'maly');
  const [kept, other] = [
    await make('Maly'),
    await make('L. Maly', { 'name-km': 'ម៉ាលី', account: 'maly@example.org' }),
  ];
  const third = await make('Dara');
  await send(givePortraitForm, { id: other, picture: await picture() });
  const [both, theirs] = [await article([other, third, kept]), await article([third, other])];
  await madeStale();
  await send(mergeBylinesForm, { into: kept, [`id-${kept}`]: 'on', [`id-${other}`]: 'on' });
  expect([await bylinesOf(both), await bylinesOf(theirs)]).toEqual([
    [kept, third],
    [third, kept],
  ]);
  const paths = ['/author/maly', '/km/author/maly', '/author/l-maly', '/km/author/ម៉ាលី'];
  expect(await stale()).toEqual(shows([kept, other], paths));
  expect(await Promise.all(paths.map(lead))).toEqual([null, '/km/author/ម៉ាលី', '/author/maly', null]);
  const [row] =
    await database.sql`select user_id::int as "userId", portrait_id from people where id = ${kept}`;
  expect(row).toMatchObject({ userId, portrait_id: expect.anything() });
});

test('A byline that an article has is not removed, nor one that a change to an article has', async () => {
  const [used, planned, free] = [await make('Used'), await make('Planned'), await make('Free')];
  const id = await article([used]);
  await database.sql`insert into working_copies values (${id}, ${JSON.stringify({ bylineIds: [planned] })})`;
  for (const one of [used, planned])
    expect(await problemAt(await send(removeBylineForm, { id: one }))).toBe('byline_used');
  expect(await send(removeBylineForm, { id: free })).toBe('/desk/bylines?done=removed');
  expect(await stale()).toEqual(shows([free], ['/author/free', '/km/author/free']));
  expect(await problemAt(await send(removeBylineForm, { id: free }))).toBe('byline_gone');
});

test('The editor finds bylines, and adds one once', async () => {
  await signInAs('contributor');
  const added = await addBylineFromEditor({ name: 'Sok Dara', locale: 'en' });
  expect(await addBylineFromEditor({ name: 'SOK dara', locale: 'km' })).toMatchObject({
    value: { id: added.ok && added.value.id, name: 'Sok Dara' },
  });
  expect(await findBylines({ query: 'dara', locale: 'km' })).toMatchObject({ value: [{ name: 'Sok Dara' }] });
});

test('The log names nobody', async () => {
  await make('Maly');
  const rows = await database.sql`select detail from audit_log where action = 'byline.saved'`;
  expect(rows).toMatchObject([{ detail: {} }]);
  expect(JSON.stringify(rows)).not.toContain('aly');
});
