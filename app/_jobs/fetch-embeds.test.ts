import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAbout, askForEmbeds, type Fetch } from '#app/_jobs/fetch-embeds.ts';
import { tag } from '#db/core/tags.ts';
import { noteEmbeds } from '#db/embeds/mutations.ts';
import { listEmbeds } from '#db/embeds/queries.ts';
import { fetchPublic } from '#db/imports/fetch-public.ts';
import { removeMedia } from '#db/media/mutations.ts';
import { searchMedia } from '#db/media/queries.ts';
import { withDatabase } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withDatabase();
const now = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

type Says = { status?: number; to?: string; body?: string | Buffer; never?: boolean };
/** What each place answers, by the address that it is asked at without the query. */
let places: Record<string, Says> = {};
let asked: string[] = [];

/** Stands for the network: `/https://place/path` is what the place has there. */
const server = createServer((request, response) => {
  const address = (request.url ?? '').slice(1);
  asked.push(address);
  const says = places[address.replace(/\?.*$/, '')] ?? { status: 404 };
  if (says.never) response.write(' ');
  else if (says.to) response.writeHead(302, { location: says.to }).end();
  else response.writeHead(says.status ?? 200).end(says.body);
});
let port: number;

beforeAll(async () => {
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'embeds-'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(env.DATA_DIR, { recursive: true });
});
beforeEach(async () => {
  places = {};
  asked = [];
  await database.sql`truncate embeds, stale_tags`;
});

/** Asks the test's server instead of the place, by the same rules. */
const fetch: Fetch = async (address, { mayAsk, ...options }) => {
  if (!mayAsk(new URL(address))) return { ok: false, code: 'not_public' };
  const own = `http://127.0.0.1:${port}`;
  return fetchPublic(`${own}/${address}`, {
    ...options,
    timeout: 300,
    isAllowed: () => true,
    mayAsk: (url) =>
      url.href.startsWith(`${own}/https://`) && mayAsk(new URL(url.href.slice(own.length + 1))),
  });
};

const picture = (colour: string) =>
  sharp({ create: { width: 480, height: 360, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
const json = (said: object): Says => ({ body: JSON.stringify(said) });
const page = (head: string): Says => ({
  body: `<!doctype html><html><head>${head}</head><body></body></html>`,
});
const film = 'https://www.youtube.com/watch?v=abcdefghijk';
const oembed = 'https://www.youtube.com/oembed';
const thumbnail = 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg';
const youtube = { title: 'Boats at dawn', author_name: 'River TV', thumbnail_url: thumbnail };

const note = (...addresses: string[]) =>
  noteEmbeds(database.db, {
    body: {
      type: 'doc',
      content: addresses.map((url) => ({
        type: 'embed',
        attrs: { url, provider: 'other', title: '', caption: '', mediaId: null },
      })),
    },
    now,
  });
const run = (when = now) => askForEmbeds({ db: database.db, now: when }, fetch);
const known = async (address = film) => (await listEmbeds(database.db, [address]))[address];
const staleTags = async () =>
  (await database.sql<{ tags: string[] }[]>`select tags from stale_tags`).flatMap(({ tags }) => tags);

describe('What places say', () => {
  const og = (property: string, content: string) => `<meta property="og:${property}" content="${content}">`;
  test.each<[string, string, string, Says, string, string]>([
    ['YouTube', film, oembed, json(youtube), 'Boats at dawn', 'River TV'],
    [
      'Vimeo',
      'https://vimeo.com/123',
      'https://vimeo.com/api/oembed.json',
      json({ ...youtube, thumbnail_url: 'https://i.vimeocdn.com/video/1.jpg' }),
      'Boats at dawn',
      'River TV',
    ],
    [
      'TikTok',
      'https://www.tiktok.com/@a/video/7',
      'https://www.tiktok.com/oembed',
      json({ ...youtube, thumbnail_url: 'https://p16.tiktokcdn.com/a.jpg' }),
      'Boats at dawn',
      'River TV',
    ],
    [
      'SoundCloud',
      'https://soundcloud.com/a/b',
      'https://soundcloud.com/oembed',
      json({ ...youtube, thumbnail_url: 'https://i1.sndcdn.com/a.jpg' }),
      'Boats at dawn',
      'River TV',
    ],
    [
      'Telegram',
      'https://t.me/s/news/12',
      'https://t.me/news/12',
      page(
        og('title', 'River News') +
          og('description', 'The boats &amp; the\nbridge') +
          og('image', 'https://cdn4.telesco.pe/file/a.jpg'),
      ),
      'The boats & the bridge',
      'River News',
    ],
    [
      'Facebook',
      'https://www.facebook.com/a/posts/1',
      'https://www.facebook.com/a/posts/1',
      page(og('title', 'River News') + og('image', 'https://scontent.fpnh1-1.fna.fbcdn.net/a.jpg')),
      'River News',
      '',
    ],
  ])('%s', async (_name, address, where, says, title, author) => {
    places = Object.fromEntries(
      [
        thumbnail,
        'https://i.vimeocdn.com/video/1.jpg',
        'https://p16.tiktokcdn.com/a.jpg',
        'https://i1.sndcdn.com/a.jpg',
        'https://cdn4.telesco.pe/file/a.jpg',
        'https://scontent.fpnh1-1.fna.fbcdn.net/a.jpg',
      ].map((one) => [one, {}]),
    );
    const body = await picture('teal');
    for (const one of Object.values(places)) one.body = body;
    places[where] = says;
    expect(await askAbout(address, fetch)).toMatchObject({ title, author, picture: { width: 480 } });
  });

  test('Of a post without a title its words, and no picture', async () => {
    places['https://publish.twitter.com/oembed'] = {
      to: `http://127.0.0.1:${port}/https://publish.x.com/oembed`,
    };
    places['https://publish.x.com/oembed'] = json({
      author_name: 'A',
      html: '<blockquote><p lang="en">Boats &amp;<br>more <a href="#">here</a></p>&mdash; A</blockquote>',
    });
    expect(await askAbout('https://x.com/a/status/12', fetch)).toEqual({
      title: 'Boats & more here',
      author: 'A',
      picture: null,
    });
  });

  test.each<[string, Says]>([
    ['no place', { status: 404 }],
    ['a page instead of an answer', page('')],
    ['a list', json([])],
    ['nothing said', json({ title: 7, thumbnail_url: ['x'] })],
    ['more than a page', { body: `{"title":"${'a'.repeat(2 * 1024 * 1024)}"}` }],
    ['no end', { never: true }],
    ['another place', { to: 'https://elsewhere.example/oembed' }],
    ['this machine', { to: 'http://127.0.0.1:1/oembed' }],
    ['without encryption', { to: 'http://www.youtube.com/oembed' }],
  ])('%s is no answer', async (_name, says) => {
    places[oembed] = says;
    expect(await askAbout(film, fetch)).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Says, string?]>([
    ['missing', { status: 404 }],
    ['no picture', { body: '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>' }],
    ['too large', { body: Buffer.alloc(10 * 1024 * 1024 + 1) }],
    ['too slow', { never: true }],
    ['led on to another place', { to: 'https://elsewhere.example/a.jpg' }],
    ['of another place', {}, 'https://elsewhere.example/a.jpg'],
    ['on this machine', {}, 'https://127.0.0.1/a.jpg'],
    ['of a name that only ends like it', {}, 'https://evilytimg.com/a.jpg'],
    ['without encryption', {}, 'http://i.ytimg.com/a.jpg'],
    ['inline', {}, 'data:image/png;base64,AAAA'],
  ])('A picture that is %s is left out', async (_name, says, address = thumbnail) => {
    places[oembed] = json({ ...youtube, thumbnail_url: address });
    places[address] = says;
    expect(await askAbout(film, fetch)).toEqual({
      title: 'Boats at dawn',
      author: 'River TV',
      picture: null,
    });
  });

  test('A page that asks to sign in says nothing', async () => {
    places['https://www.facebook.com/a/posts/1'] = page(
      og('title', 'Log in to Facebook') + og('image', 'https://static.xx.fbcdn.net/logo.png'),
    );
    expect(await askAbout('https://www.facebook.com/a/posts/1', fetch)).toBeNull();
  });

  test('Long and odd words are one line that can be stored', async () => {
    places[oembed] = json({ title: `a\u0000b\n${'ក'.repeat(400)}`, author_name: '\ud800' });
    const found = await askAbout(film, fetch);
    expect(found?.title).toMatch(/^a b ក+…$/);
    expect(found?.title).toHaveLength(300);
    expect(found?.author).toBe('\ufffd');
  });
});

describe('The job', () => {
  test('Keeps what is said, with the picture in our store, and makes stale what shows it', async () => {
    places[oembed] = json(youtube);
    places[thumbnail] = { body: await picture('navy') };
    await note(film, film, 'https://www.instagram.com/p/abc/', '/about');
    expect(await known()).toMatchObject({ state: 'waiting', title: '', picture: null });
    await run();
    const embed = await known();
    expect(embed).toMatchObject({
      state: 'ready',
      title: 'Boats at dawn',
      author: 'River TV',
      picture: { width: 480, mime: 'image/jpeg', credit: 'River TV' },
    });
    expect(await staleTags()).toEqual([tag.embed(film), tag.embeds()]);
    expect(await database.sql`select address from embeds`).toHaveLength(1);

    await note(film);
    asked = [];
    await run();
    expect(asked).toEqual([]);
  });

  test('Its picture is used: it is not removed, nor listed as what nothing shows', async () => {
    places[oembed] = json(youtube);
    places[thumbnail] = { body: await picture('olive') };
    await note(film);
    await run();
    const id = (await known())?.picture?.id ?? 0;
    expect(await removeMedia(database.db, { id, scope: 'any', actor: { name: 'test' } })).toEqual({
      ok: false,
      code: 'media_used',
    });
    const unused = await searchMedia(database.db, { query: '', limit: 100, status: { name: 'unused' } });
    expect(unused.files.map((file) => file.id)).not.toContain(id);
  });

  test('Tries three times with growing pauses, and then no more', async () => {
    await note(film);
    for (const [minutes, tries] of [
      [0, 1],
      [4, 1],
      [5, 2],
      [64, 2],
      [65, 3],
      [10_000, 3],
    ] as const) {
      await run(at(minutes));
      expect(asked).toHaveLength(tries);
    }
    expect(await known()).toMatchObject({ state: 'failed' });
    expect(await staleTags()).toEqual([]);
  });

  test('A second process that was as fast changes nothing', async () => {
    places[oembed] = json({ title: 'Boats at dawn' });
    await note(film);
    await Promise.all([run(), run()]);
    expect(await known()).toMatchObject({ state: 'ready', title: 'Boats at dawn' });
    expect(await staleTags()).toEqual([tag.embed(film), tag.embeds()]);
  });
});
