import { type Locale, localePrefix } from '#db/core/locale.ts';

/** The public addresses of things, as paths. Slugs are encoded here and nowhere else. */
const under = (locale: Locale, ...parts: string[]) =>
  `${localePrefix(locale)}/${parts.map(encodeURIComponent).join('/')}`;

export const address = {
  home: (locale: Locale) => localePrefix(locale) || '/',
  article: (article: { locale: Locale; slug: string }) => under(article.locale, article.slug),
  section: (locale: Locale, slug: string) => under(locale, 'category', slug),
  tag: (locale: Locale, slug: string) => under(locale, 'tag', slug),
  author: (locale: Locale, slug: string) => under(locale, 'author', slug),
  latest: (locale: Locale) => under(locale, 'latest'),
  /** The notices of correction, newest first. */
  corrections: (locale: Locale, page?: number | null) =>
    under(locale, 'corrections', ...(page ? ['page', String(page)] : [])),
  search: (locale: Locale) => under(locale, 'search'),
  /** The search page before anything was asked. */
  searchFrame: (locale: Locale) => under(locale, 'search', 'frame'),
  archive: (
    kind: 'category' | 'tag' | 'author' | 'latest',
    locale: Locale,
    slug: string,
    page?: number | null,
  ) => under(locale, kind, ...(slug ? [slug] : []), ...(page ? ['page', String(page)] : [])),
  /** A feed: of the whole site in one language, or of one archive. */
  feed: (
    locale: Locale,
    archive?: { kind: 'category' | 'tag' | 'author'; slug: string },
    file: 'feed.xml' | 'atom.xml' | 'feed.json' = 'feed.xml',
  ) => (archive ? under(locale, archive.kind, archive.slug, file) : under(locale, file)),
  /** A page of an article's comments; the first in the newsroom's own order is the article itself. */
  comments: (article: { locale: Locale; slug: string }, page: number, order?: string) => {
    const part = [order, page > 1 && page].filter(Boolean).join('-');
    return `${under(article.locale, article.slug, ...(part ? ['comments', part] : []))}#comments`;
  },
  /** One comment with what it replies to and what was replied, wherever in its thread it is. */
  comment: (article: { locale: Locale; slug: string }, id: number) =>
    `${under(article.locale, article.slug, 'comment', String(id))}#comment-${id}`,
  /** The picture drawn for an article that has none, for cards on other sites. */
  sharePicture: (article: { locale: Locale; slug: string }) =>
    under(article.locale, article.slug, 'share.png'),
  /** The same for the site itself. */
  sitePicture: (locale: Locale) => under(locale, 'share.png'),
  /** The stylesheet of the newsroom's own colour. */
  colour: (colour: string) => `/theme/${colour.slice(1)}.css`,
  media: (key: string) => `/media/${key}`,
};
