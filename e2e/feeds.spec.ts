import type { Page } from '@playwright/test';
import { story } from '#db/seed/newsroom/stories/asean-canada-dialogue.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';
import { paragraph } from '#e2e/newsroom.ts';

const headline = story.en?.headline ?? '';
const path = `/${story.en?.slug}`;

/** The texts of all elements of a name, by a strict XML parser. */
const textsIn = (page: Page, xml: string, name: string) =>
  page.evaluate(
    ([text, tag]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const problem = parsed.querySelector('parsererror')?.textContent;
      if (problem) throw new Error(problem);
      return [...parsed.getElementsByTagName(tag)].map((element) => element.textContent ?? '');
    },
    [xml, name] as const,
  );

test.describe('For machines', { tag: '@once' }, () => {
  for (const feed of [
    '/feed.xml',
    '/category/diplomacy/feed.xml',
    '/tag/asean/feed.xml',
    '/author/surya-narayan/feed.xml',
    '/km/feed.xml',
  ]) {
    test(`Feed reader - gets RSS with whole texts: ${feed}`, async ({ page, request, baseURL }) => {
      const response = await request.get(feed);
      expect(response.headers()['content-type']).toContain('application/rss+xml');
      const xml = await response.text();
      const links = await textsIn(page, xml, 'link');
      expect(links.every((link) => link.startsWith(`${baseURL}/`))).toBe(true);
      const bodies = await textsIn(page, xml, 'content:encoded');
      expect(bodies.length).toBeGreaterThan(0);
      expect(bodies.join('')).not.toMatch(/<script|\son\w+=|href="\/|src="\//i);
      const ids = await textsIn(page, xml, 'guid');
      expect(new Set(ids).size).toBe(ids.length);
    });
  }

  test('Feed reader - gets the same stories as Atom and as JSON', async ({ page, request }) => {
    const atom = await textsIn(page, await (await request.get('/tag/asean/atom.xml')).text(), 'title');
    const json = (await (await request.get('/tag/asean/feed.json')).json()) as { items: { title: string }[] };
    expect(atom).toContain(headline);
    expect(json.items.map(({ title }) => title)).toEqual(atom.slice(1));
  });

  test('Feed reader - survives any letters in a story', async ({ page, request, newsroom }) => {
    const topic = await newsroom.topic();
    const odd = ']]> & <b>"quotes"</b> \u000b \ud83c\udf89 ខ្មែរ';
    await newsroom.write({
      headline: `Odd ${odd.replace('\u000b', '')}`,
      body: [paragraph(odd)],
      tagIds: [topic.id],
    });
    for (const format of ['feed.xml', 'atom.xml']) {
      const xml = await (await request.get(`/tag/${topic.slug}/${format}`)).text();
      expect((await textsIn(page, xml, 'title')).join()).toContain(']]> & <b>"quotes"</b>');
    }
    const { items } = (await (await request.get(`/tag/${topic.slug}/feed.json`)).json()) as {
      items: unknown[];
    };
    expect(items).toHaveLength(1);
  });

  test('Feed reader - is told when nothing changed, and of what did', async ({
    baseURL,
    newsroom,
    request,
  }) => {
    const topic = await newsroom.topic();
    const address = `/tag/${topic.slug}/feed.xml`;
    await newsroom.write({ tagIds: [topic.id] });
    const first = await ask(baseURL ?? '', address);
    const again = await ask(baseURL ?? '', address, {
      headers: { 'If-None-Match': first.headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
    const { id, slug } = await newsroom.write({ status: 'draft', tagIds: [topic.id] });
    await newsroom.publish(id);
    await expect.poll(async () => (await request.get(address)).text()).toContain(`A story about ${slug}`);
  });

  test('Search engine - finds every page in the sitemap, each in both languages', async ({
    page,
    request,
    baseURL,
  }) => {
    const parts = await textsIn(page, await (await request.get('/sitemap.xml')).text(), 'loc');
    const pages: string[] = [];
    for (const part of parts) {
      expect(part.startsWith(`${baseURL}/`)).toBe(true);
      pages.push(...(await textsIn(page, await (await request.get(part)).text(), 'loc')));
    }
    expect(pages).toContain(`${baseURL}${path}`);
    expect(pages).toContain(`${baseURL}/km/${encodeURIComponent(story.km?.slug ?? '')}`);
    expect(pages).toContain(`${baseURL}/about`);
    expect(pages.filter((url) => /midwife|weighs-the-weights/.test(url))).toEqual([]);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('Search engine - gets a good answer at every address in the sitemap', async ({ page, request }) => {
    test.setTimeout(90_000);
    const parts = await textsIn(page, await (await request.get('/sitemap.xml')).text(), 'loc');
    const bad: string[] = [];
    for (const part of parts) {
      for (const url of await textsIn(page, await (await request.get(part)).text(), 'loc')) {
        // What other tests publish meanwhile may be withdrawn again by them.
        if (/\/test-/.test(url)) continue;
        const response = await request.get(url, { maxRedirects: 0 });
        if (response.status() !== 200) bad.push(`${response.status()} ${url}`);
      }
    }
    expect(bad).toEqual([]);
  });

  test('Google News - gets what is at most two days old', async ({ page, request, newsroom }) => {
    const old = await newsroom.write();
    const { id, slug } = await newsroom.write({ status: 'draft' });
    await newsroom.publish(id);
    const titles = async () =>
      textsIn(page, await (await request.get('/news-sitemap.xml')).text(), 'news:title');
    await expect.poll(titles).toContain(`A story about ${slug}`);
    expect(await titles()).not.toContain(`A story about ${old.slug}`);
  });

  test('Robot - is told what to leave alone and where the sitemap is', async ({ request, baseURL }) => {
    const text = await (await request.get('/robots.txt')).text();
    expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
    expect(text).toMatch(/^User-agent: \*$/m);
    expect(text).not.toMatch(/^Disallow: \/$/m);
  });

  test('Person who found a hole - learns where to write', async ({ request }) => {
    const response = await request.get('/.well-known/security.txt');
    const text = await response.text();
    expect(text).toMatch(/^Contact: \S+/m);
    const expires = /^Expires: (\S+)/m.exec(text)?.[1] ?? '';
    expect(Date.parse(expires)).toBeGreaterThan(Date.now());
  });

  for (const [prefix, lang] of [
    ['', 'en'],
    ['/km', 'km'],
  ] as const) {
    test(`Phone in ${lang} - can put the site on its first screen`, async ({ request }) => {
      const response = await request.get(`${prefix}/manifest.webmanifest`);
      const manifest = (await response.json()) as { lang: string; name: string; icons: { src: string }[] };
      expect(manifest).toMatchObject({ lang, name: 'The Better Cambodia' });
      for (const { src } of manifest.icons)
        expect((await request.get(src)).headers()['content-type'], src).toMatch(/^image\//);
    });
  }

  test('Other site - gets a picture for a story that has none, in both scripts', async ({
    request,
    newsroom,
    page,
  }) => {
    for (const draft of [
      { headline: 'A long headline about rice that must be broken into several lines to fit' },
      { headline: 'ការពង្រឹងចំណងមិត្តភាពរវាងប្រទេសអាស៊ានកម្ពុជានិងកាណាដា', locale: 'km' as const },
    ]) {
      const { path: address } = await newsroom.write(draft);
      await page.goto(address);
      const url = await page.locator('meta[property="og:image"]').first().getAttribute('content');
      const response = await request.get(url ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toBe('image/png');
      const bytes = await response.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('Feed reader - is led on from where WordPress had its feeds', async ({ request, baseURL }) => {
    for (const [from, to] of [
      ['/feed', '/feed.xml'],
      ['/feed/', '/feed.xml'],
      ['/category/diplomacy/feed/', '/category/diplomacy/feed.xml'],
      ['/author/surya-narayan/feed', '/author/surya-narayan/feed.xml'],
    ] as const) {
      const response = await request.get(from);
      expect(response.url(), from).toBe(`${baseURL}${to}`);
      expect(response.status(), from).toBe(200);
    }
  });
});
