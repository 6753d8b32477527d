import type { Feed, FeedItem } from '#app/_server/feeds/feed.ts';

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.urls.json,
    description: feed.description,
    icon: feed.iconUrl,
    language: feed.locale,
    authors: [{ name: feed.siteName, url: feed.homeUrl }],
    items: feed.items.map(item),
  });
}

function item({ picture, ...each }: FeedItem) {
  return {
    id: each.id,
    url: each.url,
    title: each.headline,
    summary: each.summary || undefined,
    content_html: each.html,
    image: picture?.url,
    date_published: each.publishedAt.toISOString(),
    date_modified: each.updatedAt.toISOString(),
    authors: each.authors.length ? each.authors : undefined,
    tags: each.categories.length ? each.categories : undefined,
  };
}
