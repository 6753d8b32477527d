import type { Site } from '#app/_loaders/site.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { FeedEntry } from '#db/articles/queries.ts';
import { documentHtml, type HtmlSurroundings, pictureHtml } from '#db/articles/rules/document-html.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import type { Locale } from '#db/core/locale.ts';
import { excerpt } from '#db/search/text.ts';

/** What a feed is of: everything in one language, or one archive. */
export type FeedSubject = {
  kind: 'latest' | 'category' | 'tag' | 'author';
  /** What stays the same when a slug changes; 0 for everything. */
  id: number;
  slug: string;
  name: string;
  description: string;
};

export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml; charset=utf-8' },
  atom: { file: 'atom.xml', type: 'application/atom+xml; charset=utf-8' },
  json: { file: 'feed.json', type: 'application/feed+json; charset=utf-8' },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** A feed before it is written in one of its formats. All addresses are absolute. */
export type Feed = {
  locale: Locale;
  id: string;
  title: string;
  description: string;
  siteName: string;
  homeUrl: string;
  iconUrl: string;
  urls: Record<FeedFormat, string>;
  /** When the newest of its items changed. */
  updatedAt: Date;
  items: FeedItem[];
};

export type FeedItem = {
  /** Stays when the address, the headline or the time changes. */
  id: string;
  url: string;
  headline: string;
  summary: string;
  html: string;
  publishedAt: Date;
  updatedAt: Date;
  authors: { name: string; url: string }[];
  categories: string[];
  picture: FeedPicture | null;
};
type FeedPicture = {
  url: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  alt: string;
  credit: string;
};

/** Puts together what a feed says. */
export function composeFeed(site: Site, subject: FeedSubject, entries: FeedEntry[]): Feed {
  const { locale, origin } = site;
  const archive = subject.kind === 'latest' ? undefined : { kind: subject.kind, slug: subject.slug };
  const home = archive ? address.archive(archive.kind, locale, archive.slug) : address.home(locale);
  const urlOf = (format: FeedFormat) => `${origin}${address.feed(locale, archive, feedFormats[format].file)}`;
  const items = entries.map((entry) => composeItem(site, entry));
  return {
    locale,
    id: tagUri(origin, ['feed', locale, subject.kind, ...(archive ? [subject.id] : [])]),
    title: archive ? `${subject.name} | ${site.name}` : site.name,
    description: subject.description || site.tagline || site.about || site.name,
    siteName: site.name,
    homeUrl: origin + home,
    iconUrl: `${origin}/icon-512.png`,
    urls: { rss: urlOf('rss'), atom: urlOf('atom'), json: urlOf('json') },
    updatedAt: new Date(Math.max(0, ...items.map((item) => item.updatedAt.getTime()))),
    items,
  };
}

function composeItem(site: Site, entry: FeedEntry): FeedItem {
  const { locale, origin } = site;
  const { picture, publishedAt } = entry;
  const url = origin + address.article(entry);
  const around = { media: entry.media, origin, pageUrl: url, words: wordsFor(site) };
  const alt = picture?.alt[locale] ?? picture?.alt.en ?? '';
  const lead = picture
    ? pictureHtml(
        { mediaId: String(picture.id), alt, caption: '', credit: picture.credit },
        { ...around, media: { [String(picture.id)]: picture } },
      )
    : '';
  return {
    id: tagUri(origin, ['article', entry.id]),
    url,
    headline: entry.headline,
    summary: entry.dek || excerpt(documentText(entry.body), 300),
    html: [lead, documentHtml(entry.body, around)].filter(Boolean).join('\n'),
    publishedAt,
    updatedAt: entry.updatedAt ?? publishedAt,
    authors: entry.bylines.map(({ name, slug }) => ({ name, url: origin + address.author(locale, slug) })),
    categories: [...new Set([entry.section, ...entry.tags].flatMap((link) => link?.name ?? []))],
    picture: picture && {
      url: origin + address.media(picture.key),
      mime: picture.mime,
      bytes: picture.bytes,
      width: picture.width,
      height: picture.height,
      alt,
      credit: picture.credit,
    },
  };
}

function wordsFor({ locale, timeZone }: Site): HtmlSurroundings['words'] {
  const t = translator(locale);
  return {
    source: (name) => t('article.source', { name }),
    picture: (credit) => t('article.picture', { credit }),
    readAlso: t('article.readAlso'),
    correction: (kind, at) => `${t(`article.${kind}`)} (${formatDate(at, { locale, timeZone })})`,
    openOn: (url) => t('article.openOn', { service: URL.parse(url)?.hostname.replace(/^www\./, '') || url }),
  };
}

/** A name for good, RFC 4151. The year only has to be one in which the site had its domain. */
function tagUri(origin: string, parts: (string | number)[]): string {
  return `tag:${new URL(origin).hostname},2026:${parts.join('/')}`;
}
