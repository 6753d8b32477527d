import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { writeAtom } from '#app/_server/feeds/atom.ts';
import type { Feed, FeedItem } from '#app/_server/feeds/feed.ts';
import { writeJsonFeed } from '#app/_server/feeds/json-feed.ts';
import { writeRss } from '#app/_server/feeds/rss.ts';
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '#app/_server/feeds/sitemap.ts';

const evil = `]]></title><script>alert("x")</script> & 'ខ្មែរ' \u0007\ud800`;
/** The same after what XML cannot hold is gone. */
const kept = `]]></title><script>alert("x")</script> & 'ខ្មែរ' `;

const item: FeedItem = {
  id: 'tag:news.example,2026:article/7',
  url: 'https://news.example/a?b=1&c=2',
  headline: evil,
  summary: evil,
  html: `<p>${'x'.repeat(3)} &amp; y</p>`,
  publishedAt: new Date('2026-01-02T03:04:05Z'),
  updatedAt: new Date('2026-01-03T00:00:00Z'),
  authors: [
    { name: evil, url: 'https://news.example/author/a' },
    { name: 'Maly', url: 'https://news.example/author/maly' },
  ],
  categories: ['Culture', evil],
  picture: {
    url: 'https://news.example/media/a.jpg',
    mime: 'image/jpeg',
    bytes: 9,
    width: 3,
    height: 2,
    alt: evil,
    credit: evil,
  },
};
const feed: Feed = {
  locale: 'km',
  id: 'tag:news.example,2026:feed/km/latest',
  title: evil,
  description: evil,
  siteName: 'News',
  homeUrl: 'https://news.example/km',
  iconUrl: 'https://news.example/icon-512.png',
  urls: {
    rss: 'https://news.example/km/feed.xml',
    atom: 'https://news.example/km/atom.xml',
    json: 'https://news.example/km/feed.json',
  },
  updatedAt: new Date('2026-01-03T00:00:00Z'),
  items: [item, { ...item, id: 'b', authors: [], categories: [], picture: null }],
};

type Element = { name: string; uri: string; attributes: Record<string, string>; text: string };

/** Every element with its own text, in document order; throws when it is not well-formed or a prefix is unknown. */
function elements(xml: string): Element[] {
  const parser = new SaxesParser({ xmlns: true });
  const all: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, uri, attributes: Object.fromEntries(values), text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return all;
}

const texts = (all: Element[], name: string) =>
  all.filter((each) => each.name === name).map(({ text }) => text);

describe('RSS', () => {
  const all = elements(writeRss(feed));

  it('has all that readers ask for, with hostile text as text', () => {
    expect(texts(all, 'title')).toEqual([kept, kept, kept, kept]);
    expect(texts(all, 'content:encoded')).toEqual([item.html, item.html]);
    expect(texts(all, 'dc:creator')).toEqual([kept, 'Maly']);
    expect(texts(all, 'category')).toEqual(['Culture', kept]);
    expect(texts(all, 'guid')).toEqual([item.id, 'b']);
    expect(texts(all, 'pubDate')[0]).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    expect(texts(all, 'link')[2]).toBe('https://news.example/a?b=1&c=2');
    expect(texts(all, 'language')).toEqual(['km']);
    expect(all.some(({ name }) => name === 'script')).toBe(false);
    expect(all.find(({ name }) => name === 'atom:link')).toMatchObject({
      uri: 'http://www.w3.org/2005/Atom',
      attributes: { rel: 'self', href: feed.urls.rss },
    });
    expect(all.find(({ name }) => name === 'media:content')?.attributes).toEqual({
      url: 'https://news.example/media/a.jpg',
      medium: 'image',
      type: 'image/jpeg',
      fileSize: '9',
      width: '3',
      height: '2',
    });
  });

  it('may be empty', () => {
    expect(texts(elements(writeRss({ ...feed, items: [] })), 'lastBuildDate')).toEqual([]);
  });
});

describe('Atom', () => {
  it('has what RFC 4287 requires of a feed and its entries', () => {
    const all = elements(writeAtom(feed));
    expect(all[0]).toMatchObject({ uri: 'http://www.w3.org/2005/Atom', attributes: { 'xml:lang': 'km' } });
    expect(texts(all, 'id')).toEqual([feed.id, item.id, 'b']);
    expect(texts(all, 'updated')).toEqual(Array(3).fill('2026-01-03T00:00:00.000Z'));
    expect(texts(all, 'name')).toEqual(['News', kept, 'Maly']);
    expect(texts(all, 'content')).toEqual([item.html, item.html]);
    expect(all.filter(({ attributes }) => attributes.rel === 'self')).toHaveLength(1);
    expect(all.filter(({ name }) => name === 'category').map(({ attributes }) => attributes.term)).toEqual([
      'Culture',
      kept,
    ]);
  });
});

describe('JSON Feed', () => {
  it('says the same in JSON', () => {
    const written = JSON.parse(writeJsonFeed(feed));
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: feed.urls.json,
      language: 'km',
      items: [
        {
          id: item.id,
          content_html: item.html,
          image: 'https://news.example/media/a.jpg',
          date_published: '2026-01-02T03:04:05.000Z',
          tags: ['Culture', evil],
        },
        { id: 'b' },
      ],
    });
    expect(written.items[1]).not.toHaveProperty('authors');
  });
});

describe('sitemaps', () => {
  it('name every address with those of its other languages', () => {
    const all = elements(
      writeSitemap([
        {
          url: 'https://news.example/a&b',
          changedAt: new Date(0),
          languages: { en: 'https://news.example/a&b', km: 'https://news.example/km/c' },
        },
        { url: 'https://news.example/d', languages: {} },
      ]),
    );
    expect(texts(all, 'loc')).toEqual(['https://news.example/a&b', 'https://news.example/d']);
    expect(texts(all, 'lastmod')).toEqual(['1970-01-01T00:00:00.000Z']);
    expect(all.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', hreflang: 'en', href: 'https://news.example/a&b' },
      { rel: 'alternate', hreflang: 'km', href: 'https://news.example/km/c' },
    ]);
    expect(texts(elements(writeSitemapIndex(['https://a', 'https://b'])), 'loc')).toEqual([
      'https://a',
      'https://b',
    ]);
  });

  it('tell news with publication, language, time and title', () => {
    const all = elements(
      writeNewsSitemap([
        {
          url: 'https://news.example/km/c',
          siteName: 'News',
          locale: 'km',
          publishedAt: new Date('2026-01-02T03:04:05Z'),
          headline: evil,
        },
      ]),
    );
    expect(all.map(({ name, text }) => [name, text])).toEqual([
      ['urlset', ''],
      ['url', ''],
      ['loc', 'https://news.example/km/c'],
      ['news:news', ''],
      ['news:publication', ''],
      ['news:name', 'News'],
      ['news:language', 'km'],
      ['news:publication_date', '2026-01-02T03:04:05.000Z'],
      ['news:title', kept],
    ]);
  });
});
