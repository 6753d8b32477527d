import 'server-only';
import { loadFeed } from '#app/_loaders/feeds.ts';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { writeAtom } from '#app/_server/feeds/atom.ts';
import { composeFeed, type FeedFormat, type FeedSubject, feedFormats } from '#app/_server/feeds/feed.ts';
import { writeJsonFeed } from '#app/_server/feeds/json-feed.ts';
import { writeRss } from '#app/_server/feeds/rss.ts';
import { decodeSegment, requireLocale } from '#app/_server/locale-param.ts';
import { movedTo, nothing, stored } from '#app/_server/stored-response.ts';
import { localePrefix } from '#db/core/locale.ts';

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

/** The `GET` of one feed in one format: rendered on the first request, stored, expired by its tags like a page. */
export function feedRoute(kind: FeedSubject['kind'], format: FeedFormat) {
  return async (_request: Request, { params }: { params: Promise<{ locale: string; slug?: string }> }) => {
    const { locale: rawLocale, slug: rawSlug = '' } = await params;
    const locale = requireLocale(rawLocale);
    const slug = decodeSegment(rawSlug);
    const { file, type } = feedFormats[format];
    const loaded = await loadFeed(kind, locale, slug);
    if (!loaded) {
      const to = await loadRedirect(`${localePrefix(locale)}/${kind}/${slug}`);
      return to ? movedTo(`${to}/${file}`) : nothing();
    }
    const feed = composeFeed(await loadSite(locale), loaded.subject, loaded.entries);
    return stored(writers[format](feed), type);
  };
}
