import { node, xmlDocument } from '#app/_server/feeds/xml.ts';
import type { Locale } from '#db/core/locale.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The list of the files that together name every address, https://www.sitemaps.org/protocol.html#index */
export function writeSitemapIndex(urls: string[]): string {
  const files = urls.map((url) => node('sitemap', {}, node('loc', {}, url)));
  return xmlDocument(node('sitemapindex', { xmlns: SITEMAP }, files));
}

/** An address with those of the same thing in all languages, itself included. */
export type SitemapUrl = { url: string; changedAt?: Date; languages: Record<string, string> };

/** One file of addresses, each with its `hreflang` links. */
export function writeSitemap(entries: SitemapUrl[]): string {
  const urls = entries.map(({ url, changedAt, languages }) =>
    node(
      'url',
      {},
      node('loc', {}, url),
      changedAt && node('lastmod', {}, changedAt.toISOString()),
      Object.entries(languages).map(([hreflang, href]) =>
        node('xhtml:link', { rel: 'alternate', hreflang, href }),
      ),
    ),
  );
  return xmlDocument(node('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, urls));
}

type NewsUrl = { url: string; siteName: string; locale: Locale; publishedAt: Date; headline: string };

/** A news sitemap, https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function writeNewsSitemap(entries: NewsUrl[]): string {
  const urls = entries.map((entry) =>
    node(
      'url',
      {},
      node('loc', {}, entry.url),
      node(
        'news:news',
        {},
        node(
          'news:publication',
          {},
          node('news:name', {}, entry.siteName),
          node('news:language', {}, entry.locale),
        ),
        node('news:publication_date', {}, entry.publishedAt.toISOString()),
        node('news:title', {}, entry.headline),
      ),
    ),
  );
  return xmlDocument(
    node('urlset', { xmlns: SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }, urls),
  );
}
