import type { Feed, FeedItem } from '#app/_server/feeds/feed.ts';
import { node, xmlDocument } from '#app/_server/feeds/xml.ts';

/** Atom 1.0, RFC 4287. */
export function writeAtom(feed: Feed): string {
  return xmlDocument(
    node(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      node('id', {}, feed.id),
      node('title', {}, feed.title),
      node('subtitle', {}, feed.description),
      node('updated', {}, feed.updatedAt.toISOString()),
      // For entries without authors of their own, which Atom does not allow otherwise.
      node('author', {}, node('name', {}, feed.siteName), node('uri', {}, feed.homeUrl)),
      node('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
      node('link', { rel: 'alternate', type: 'text/html', href: feed.homeUrl }),
      node('icon', {}, feed.iconUrl),
      feed.items.map(entry),
    ),
  );
}

function entry(item: FeedItem) {
  return node(
    'entry',
    {},
    node('id', {}, item.id),
    node('title', {}, item.headline),
    node('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    node('published', {}, item.publishedAt.toISOString()),
    node('updated', {}, item.updatedAt.toISOString()),
    item.authors.map((author) =>
      node('author', {}, node('name', {}, author.name), node('uri', {}, author.url)),
    ),
    item.categories.map((category) => node('category', { term: category })),
    node('summary', {}, item.summary),
    node('content', { type: 'html' }, item.html),
  );
}
