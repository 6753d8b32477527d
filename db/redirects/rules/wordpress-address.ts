import { localePrefix, locales } from '#db/core/locale.ts';

/** What an address made by WordPress means: the thing at `stem` or where that moved, or its feed in a format. */
export type WordPressForm = { stem: string; feed: 'feed.xml' | 'atom.xml' | null };

const prefix = `(${locales
  .map(localePrefix)
  .filter(Boolean)
  .map((path) => `(?:${path})`)
  .join('|')})?`;

/** In the order in which they are tried; each takes off what WordPress put around an address of ours. */
const rewrites: { pattern: RegExp; stem: string; feed?: WordPressForm['feed'] }[] = [
  { pattern: /^\/index\.php(\/.*|\?.*)?$/, stem: '$1' },
  // A feed of all comments has no successor; the news are nearest.
  { pattern: new RegExp(`^${prefix}/comments/feed(?:/(?:rss2?|rdf|atom))?$`), stem: '$1', feed: 'feed.xml' },
  { pattern: /^(.*)\/feed\/atom$/, stem: '$1', feed: 'atom.xml' },
  { pattern: /^(.*)\/feed(?:\/(?:feed|rss2?|rdf))?$/, stem: '$1', feed: 'feed.xml' },
  // The pages of the front page, of archives, of comments, of one long article.
  { pattern: new RegExp(`^${prefix}/page/\\d+$`), stem: '$1/latest' },
  { pattern: /^(.+)\/page\/\d+$/, stem: '$1' },
  { pattern: /^(.+)\/(?:comment-page-\d+|amp|embed|trackback|\d{1,3})$/, stem: '$1' },
  // Categories below categories.
  { pattern: new RegExp(`^${prefix}/category/.+/([^/]+)$`), stem: '$1/category/$2' },
];

/** The meanings of a path in the form of `normalisePath`, nearest first; none when it has no form of WordPress'. */
export function wordPressForms(path: string): WordPressForm[] {
  const forms: WordPressForm[] = [];
  let form: WordPressForm = { stem: path, feed: null };
  for (const { pattern, stem, feed = null } of rewrites) {
    if (!pattern.test(form.stem)) continue;
    const inner = form.stem.replace(pattern, stem);
    form = { stem: inner.startsWith('/') ? inner : `/${inner}`, feed: form.feed ?? feed };
    forms.push(form);
  }
  return forms;
}

const withFeed = new RegExp(`^${prefix}(?:/(?:category|tag|author)/[^/]+)?$`);

/** The feed of what stands at a path; the path itself when that has none, as an article. */
export function feedAt(path: string, file: string): string {
  const home = path.replace(/\/$/, '');
  return withFeed.test(home) ? `${home}/${file}` : path;
}
