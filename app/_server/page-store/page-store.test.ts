import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageAddress } from '#app/_server/page-store/address.ts';
import { createBuildFiles } from '#app/_server/page-store/build-files.ts';
import type { Answer } from '#app/_server/page-store/framework.ts';
import { contentOf, isPage, type Page } from '#app/_server/page-store/page.ts';
import { openPageFolder, type PageFolder } from '#app/_server/page-store/page-folder.ts';
import { createPageStore, type PageStore } from '#app/_server/page-store/page-store.ts';
import { rendering } from '#app/_server/page-store/rendering.ts';
import { markStale, preciseNow } from '#app/_server/page-store/tag-clock.ts';

const siteUrl = new URL('https://news.example');
const about = '/about' as PageAddress;
const chunk = '/_next/static/chunks/a.js';
const needy = '<li data-wake="true"><button type="button">Copy</button></li>';
const bootstrap = `<script src="${chunk}" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>`;
const html = (body: string) =>
  `<!DOCTYPE html><html><head><title>T</title></head><body>${body}${bootstrap}</body></html>`;

/** What the next rendering gives; `tags` missing when the framework says that it may not be kept. */
type Given = {
  body?: string;
  status?: number;
  headers?: OutgoingHttpHeaders;
  tags?: string[];
  seconds?: number;
};
let given: Given;
/** Runs while a rendering is under way. */
let meanwhile: (request: IncomingMessage) => Promise<void> | void;
let asked: IncomingMessage[];

/** In place of the framework. */
async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  asked.push(request);
  const { body = html('<p>Text</p>'), status = 200, headers, tags, seconds } = given;
  await meanwhile(request);
  await new Promise(setImmediate);
  const context = rendering.getStore();
  if (context) Object.assign(context, { tags, seconds });
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

let folder: string;
let disk: PageFolder;
let store: PageStore;
beforeEach(async () => {
  globalThis.newsroomTagClock = undefined;
  asked = [];
  given = { tags: ['site'] };
  meanwhile = () => {};
  folder = await mkdtemp(join(tmpdir(), 'newsroom-store-'));
  await mkdir(join(folder, 'public', 'fonts'), { recursive: true });
  await mkdir(join(folder, '.next', 'static', 'chunks'), { recursive: true });
  await writeFile(join(folder, 'public', 'icon.svg'), '<svg/>');
  await writeFile(join(folder, 'public', 'fonts', 'ខ x.woff2'), 'font');
  await writeFile(join(folder, '.next', 'static', 'chunks', 'a.js'), 'run()');
  const missed = { entries: [], until: preciseNow() };
  disk = await openPageFolder({ folder: join(folder, 'pages'), fingerprint: 'x', megabytes: 10, missed });
  store = open();
});
afterEach(async () => {
  await disk.close();
  await rm(folder, { recursive: true, force: true });
});

/** A store that has nothing in memory yet. */
const open = (megabytes = 8): PageStore =>
  createPageStore({ handle, siteUrl, files: createBuildFiles(folder), megabytes, folder: disk });

const textOf = async (made: Page | Answer | undefined) =>
  made && (isPage(made) ? await contentOf(made) : made.body).toString();
const request = (url: string, more: object = {}) =>
  ({ method: 'GET', url, headers: {}, rawHeaders: [], ...more }) as unknown as IncomingMessage;
async function page(address = about): Promise<Page> {
  const made = await store.get(address);
  if (!isPage(made)) throw new Error('It was not kept.');
  return made;
}

describe('A page', () => {
  test('is rendered once, however many ask', async () => {
    const all = await Promise.all(Array.from({ length: 200 }, () => store.get(about)));
    expect(asked).toHaveLength(1);
    expect(new Set(all).size).toBe(1);
    expect(store.find(request('/about'))).toBe(all[0]);
    expect(await textOf(all[0])).toContain('<p>Text</p>');
  });

  test('is the same for whatever query and method', async () => {
    const made = await page();
    for (const url of ['/about', '/about?fbclid=x', '/about?utm_source=a?b'])
      expect(store.find(request(url)), url).toBe(made);
    expect(store.find(request('/about', { method: 'HEAD' }))).toBe(made);
    expect(store.addressOf(request('/%61bout?x'))).toBe(about);
  });

  test('is made from nothing but its address', async () => {
    await page('/km/%E1%9E%80' as PageAddress);
    const [made] = asked;
    expect(made?.url).toBe('/km/%E1%9E%80');
    expect(made?.method).toBe('GET');
    expect(made?.headers).toEqual({
      host: 'news.example',
      'x-forwarded-host': 'news.example',
      'x-forwarded-proto': 'https',
    });
    expect(made?.rawHeaders).toEqual([]);
  });

  test('has no script that would run but the loader, and that only when something needs it', async () => {
    expect(await textOf(await page())).not.toContain('<script');
    given.body = html(needy);
    const other = await page('/other' as PageAddress);
    const scripts = (await textOf(other))?.match(/<script\b[^>]*>/g);
    expect(scripts).toEqual([
      expect.stringMatching(
        /^<script src="\/_next\/static\/wake-[0-9a-f]+\.js" integrity="sha384-\S+" async="" data-dormant="\/_dormant\/other\?[\w-]+">$/,
      ),
    ]);
  });

  test('is kept while nothing it depends on changes', async () => {
    const made = await page();
    markStale(['article:1']);
    expect(store.find(request('/about'))).toBe(made);
    markStale(['site']);
    expect(store.find(request('/about'))).toBeUndefined();
  });

  test('is never the old one after a change', async () => {
    await page();
    given.body = html('<p>New</p>');
    markStale(['site']);
    const all = await Promise.all(Array.from({ length: 50 }, () => store.get(about)));
    for (const made of all) expect(await textOf(made)).toContain('New');
    expect(asked).toHaveLength(2);
  });

  test('that a change fell into is given to nobody who waited', async () => {
    meanwhile = () => {
      meanwhile = () => {};
      given.body = html('<p>New</p>');
      markStale(['site']);
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => store.get(about)));
    expect(asked).toHaveLength(2);
    for (const made of all) expect(await textOf(made)).toContain('New');
    expect(await textOf(store.find(request('/about')))).toContain('New');
  });

  test('that changes all the time is given all the same, kept by nobody', async () => {
    let changes = 0;
    meanwhile = () => {
      changes += 1;
      given.body = html(`<p>After ${changes}</p>`);
      markStale(['site']);
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => store.get(about)));
    expect(asked).toHaveLength(3);
    for (const made of all) expect(await textOf(made)).toContain('After 2');
    expect(store.find(request('/about'))).toBeUndefined();
  });

  test('is better expired than not at all, but not when it changed', async () => {
    given.seconds = 300;
    const made = await page();
    made.expires = preciseNow() - 1;
    given.status = 500;
    expect(await store.get(about)).toBe(made);
    markStale(['site']);
    expect(await store.get(about)).toMatchObject({ status: 500 });
  });

  test('expires', async () => {
    given.seconds = 300;
    const made = await page();
    expect(made.expires).toBeCloseTo(made.begun + 300_000);
    expect(store.find(request('/about'))).toBe(made);
    made.expires = preciseNow() - 1;
    expect(store.find(request('/about'))).toBeUndefined();
  });

  test('that is not there any more, or somewhere else, is kept as such', async () => {
    for (const [status, kept] of [
      [404, 404],
      [410, 410],
      [301, 301],
      [308, 301],
    ] as const) {
      const address = `/status-${status}` as PageAddress;
      given = { tags: ['site'], status, headers: { Location: ['/there', '/there'] } };
      const made = await page(address);
      expect(made.status).toBe(kept);
      expect(made.headers.Location).toBe('/there');
      expect(store.find(request(address))).toBe(made);
    }
  });
});

describe('An answer that is not kept', () => {
  const answers: [why: string, given: Given][] = [
    ['sets a cookie', { tags: ['site'], headers: { 'Set-Cookie': 'a=b' } }],
    ['failed', { tags: ['site'], status: 500 }],
    ['is away', { tags: ['site'], status: 503 }],
    ['leads somewhere for now', { tags: ['site'], status: 307, headers: { Location: '/x' } }],
    ['was not reported', { tags: undefined }],
  ];
  for (const [why, one] of answers) {
    test(`is one that ${why}`, async () => {
      given = one;
      const made = await store.get(about);
      expect(isPage(made)).toBe(false);
      expect(made.status).toBe(one.status ?? 200);
      expect(store.find(request('/about'))).toBeUndefined();
      await disk.close();
      expect(await disk.read(about)).toBeUndefined();
      given = { tags: ['site'], body: html('<p>Now</p>') };
      expect(await textOf(await page())).toContain('Now');
    });
  }

  test('is one that could not be made; the next request tries again', async () => {
    meanwhile = () => {
      throw new Error('broken');
    };
    const all = await Promise.allSettled([store.get(about), store.get(about)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
    meanwhile = () => {};
    expect(await textOf(await page())).toContain('Text');
  });

  test('is one with a script of an unknown kind', async () => {
    given.body = html('<script>alert(1)</script>');
    await expect(store.get(about)).rejects.toThrow('unknown kind');
    given.body = html('');
    expect((await page()).status).toBe(200);
  });
});

describe('What one reader asks of the framework', () => {
  test('and a rendering of the same page take turns', async () => {
    const steps: string[] = [];
    const first = Promise.withResolvers<void>();
    const one = store.aside(about, async () => {
      steps.push('aside begins');
      await first.promise;
      steps.push('aside ends');
    });
    meanwhile = () => {
      steps.push('rendering');
    };
    const made = store.get(about);
    const two = store.aside(about, async () => steps.push('second aside'));
    await store.get('/other' as PageAddress);
    expect(steps).toEqual(['aside begins', 'rendering']);
    first.resolve();
    await Promise.all([one, made, two]);
    expect(steps.slice(2)).toEqual(['aside ends', 'rendering', 'second aside']);
  });

  test('may fail without harm to the page', async () => {
    const failing = store.aside(about, async () => {
      await new Promise(setImmediate);
      throw new Error('broken');
    });
    const made = store.get(about);
    await expect(failing).rejects.toThrow('broken');
    expect(isPage(await made)).toBe(true);
    meanwhile = () => {
      throw new Error('broken');
    };
    markStale(['site']);
    const failed = store.get(about);
    expect(await store.aside(about, async () => 'fine')).toBe('fine');
    await expect(failed).rejects.toThrow('broken');
  });
});

describe('What a page’s scripts hold', () => {
  const digestOf = (made: Page) => made.dormant?.digest ?? 'none';
  const dormant = async (digest: string, address = about) => textOf(await store.getDormant(address, digest));
  const version = (text: string) => html(`${needy}<script>self.__next_f.push([1,"${text}"])</script>`);

  test('is found beside it, and not under another name', async () => {
    given.body = version('first');
    const made = await page();
    expect(JSON.parse((await dormant(digestOf(made))) ?? '')).toMatchObject({
      scripts: [[chunk, expect.stringMatching(/^sha384-/)]],
      flight: [[1, 'first'], [0]],
    });
    expect(made.dormant?.headers['Cache-Control']).toMatch(/^private/);
    for (const digest of ['', 'x', made.digest]) expect(await dormant(digest)).toBeUndefined();
    given.body = version('another');
    expect(await dormant(digestOf(made), '/other' as PageAddress)).toBeUndefined();
  });

  test('is still there for a reader of the page as it was', async () => {
    given.body = version('first');
    const first = digestOf(await page());
    given.body = version('second');
    markStale(['site']);
    expect(await dormant(first)).toContain('first');
    const second = digestOf(await page());
    expect(await dormant(second)).toContain('second');
    expect(await dormant(first)).toContain('first');
  });

  test('goes with a page that is taken away', async () => {
    given.body = version('first');
    const first = digestOf(await page());
    given = { tags: ['site'], status: 410 };
    markStale(['site']);
    expect(await dormant(first)).toBeUndefined();
  });
});

describe('The store', () => {
  test('reads what belongs to the build once, and never asks the framework for it', async () => {
    const font = `/fonts/${encodeURIComponent('ខ x.woff2')}`;
    for (const path of ['/icon.svg', font, chunk]) {
      const address = store.addressOf(request(`${path}?v=1`));
      expect(address).toBe(path);
      const made = await page(address);
      expect(made.headers['Cache-Control']).toContain(path === '/icon.svg' ? 'max-age=3600' : 'immutable');
      markStale(['site']);
      expect(store.find(request(path))).toBe(made);
      expect(await page(address)).toBe(made);
    }
    expect(asked).toEqual([]);
    expect(store.addressOf(request('/_next/static/chunks/b.js'))).toBeUndefined();
    expect(store.addressOf(request('/_next/static/../../package.json'))).toBeUndefined();
  });

  test('forgets the pages asked for longest ago, and finds them on disk', async () => {
    store = open(1);
    const text = (at: number) =>
      Array.from({ length: 3000 }, (_, n) => (n * n * (at + 7)).toString(36)).join(' ');
    const addresses = Array.from({ length: 120 }, (_, at) => `/page-${at}` as PageAddress);
    for (const [at, address] of addresses.entries()) {
      given.body = html(text(at));
      await page(address);
      expect(store.find(request('/page-0')), `after ${at}`).toBeDefined();
    }
    const held = addresses.filter((address) => store.find(request(address)));
    expect(held.length).toBeLessThan(addresses.length);
    expect(held).toContain(addresses.at(-1));
    expect(held).toContain('/page-0');
    const away = addresses.find((address) => !store.find(request(address))) ?? about;
    const before = asked.length;
    expect(await textOf(await page(away))).toContain(text(addresses.indexOf(away)));
    expect(asked.length).toBe(before);
  });

  test('gives a page from disk only while nothing changed since', async () => {
    const { digest } = await page();
    await disk.close();
    store = open();
    expect((await page()).digest).toBe(digest);
    expect(asked).toHaveLength(1);
    markStale(['site']);
    given.body = html('<p>New</p>');
    store = open();
    expect(await textOf(await page())).toContain('New');
  });

  test('renders a few pages at a time', async () => {
    let now = 0;
    let most = 0;
    meanwhile = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
    };
    await Promise.all(Array.from({ length: 40 }, (_, at) => store.get(`/page-${at}` as PageAddress)));
    expect(asked).toHaveLength(40);
    expect(most).toBe(4);
  });
});
