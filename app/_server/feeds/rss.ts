import type { Feed, FeedItem } from '#app/_server/feeds/feed.ts';
import { node, xmlDocument } from '#app/_server/feeds/xml.ts';

const namespaces = {
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with the whole text of each article. */
export function writeRss(feed: Feed): string {
  return xmlDocument(
    node(
      'rss',
      { version: '2.0', ...namespaces },
      node(
        'channel',
        {},
        node('title', {}, feed.title),
        node('link', {}, feed.homeUrl),
        node('description', {}, feed.description),
        node('language', {}, feed.locale),
        feed.items.length > 0 && node('lastBuildDate', {}, feed.updatedAt.toUTCString()),
        node('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.urls.rss }),
        node(
          'image',
          {},
          node('url', {}, feed.iconUrl),
          node('title', {}, feed.title),
          node('link', {}, feed.homeUrl),
        ),
        feed.items.map(item),
      ),
    ),
  );
}

function item({ picture, ...each }: FeedItem) {
  return node(
    'item',
    {},
    node('title', {}, each.headline),
    node('link', {}, each.url),
    node('guid', { isPermaLink: 'false' }, each.id),
    node('pubDate', {}, each.publishedAt.toUTCString()),
    each.authors.map((author) => node('dc:creator', {}, author.name)),
    each.categories.map((category) => node('category', {}, category)),
    node('description', {}, each.summary),
    node('content:encoded', {}, each.html),
    picture &&
      node(
        'media:content',
        {
          url: picture.url,
          medium: 'image',
          type: picture.mime,
          fileSize: picture.bytes,
          width: picture.width,
          height: picture.height,
        },
        picture.alt && node('media:description', { type: 'plain' }, picture.alt),
        picture.credit && node('media:credit', {}, picture.credit),
      ),
  );
}
