import { type Locale, localePrefix } from '#db/core/locale.ts';

type Query = Record<string, string | number | undefined>;

const under = (locale: Locale, path: string, query: Query = {}) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const text = new URLSearchParams(given).toString();
  return `${localePrefix(locale)}/desk${path}${text && `?${text}`}`;
};

/** What was ticked in a list. */
const chosen = (ids: number[]): Query => Object.fromEntries(ids.map((id) => [`id-${id}`, 'on']));

/** The rooms of the desk, as paths. */
export const deskAddress = {
  home: (locale: Locale, query?: Query) => under(locale, '', query),
  /** For who may not see a room. */
  closed: (locale: Locale) => under(locale, '/closed'),
  articles: (locale: Locale, query?: Query) => under(locale, '/articles', query),
  withdrawArticles: (locale: Locale, query?: Query) => under(locale, '/articles/withdraw', query),
  comments: (locale: Locale, query?: Query) => under(locale, '/comments', query),
  calendar: (locale: Locale, query?: Query) => under(locale, '/calendar', query),
  article: (locale: Locale, id: number, query?: Query) => under(locale, `/articles/${id}`, query),
  revisions: (locale: Locale, id: number, query?: Query) => under(locale, `/articles/${id}/revisions`, query),
  /** Who has an article, and its end and embargo. */
  plan: (locale: Locale, id: number, query?: Query) => under(locale, `/articles/${id}/plan`, query),
  discard: (locale: Locale, id: number) => under(locale, `/articles/${id}/discard`),
  /** The article as readers would see it, for members of the desk. */
  preview: (locale: Locale, id: number) => under(locale, `/articles/${id}/preview`),
  people: (locale: Locale, query?: Query) => under(locale, '/people', query),
  person: (locale: Locale, id: number, query?: Query) => under(locale, `/people/${id}`, query),
  invitations: (locale: Locale, query?: Query) => under(locale, '/people/invite', query),
  permissions: (locale: Locale) => under(locale, '/permissions'),
  audit: (locale: Locale, query?: Query) => under(locale, '/audit', query),
  outbox: (locale: Locale, query?: Query) => under(locale, '/mail', query),
  settings: (locale: Locale, query?: Query) => under(locale, '/settings', query),
  media: (locale: Locale, query?: Query) => under(locale, '/media', query),
  mediaFile: (locale: Locale, id: number, query?: Query) => under(locale, `/media/${id}`, query),
  mail: (locale: Locale, id: number) => under(locale, `/mail/${id}`),
  sections: (locale: Locale, query?: Query) => under(locale, '/sections', query),
  section: (locale: Locale, id: number | 'new', query?: Query) => under(locale, `/sections/${id}`, query),
  tags: (locale: Locale, query?: Query) => under(locale, '/tags', query),
  tag: (locale: Locale, id: number | 'new', query?: Query) => under(locale, `/tags/${id}`, query),
  bylines: (locale: Locale, query?: Query) => under(locale, '/bylines', query),
  byline: (locale: Locale, id: number | 'new', query?: Query) => under(locale, `/bylines/${id}`, query),
  sources: (locale: Locale, query?: Query) => under(locale, '/sources', query),
  source: (locale: Locale, id: number | 'new', query?: Query) => under(locale, `/sources/${id}`, query),
  redirects: (locale: Locale, query?: Query) => under(locale, '/redirects', query),
  redirect: (locale: Locale, id: number | 'new', query?: Query) => under(locale, `/redirects/${id}`, query),
  mergeTags: (locale: Locale, ids: number[]) => under(locale, '/tags/merge', chosen(ids)),
  mergeBylines: (locale: Locale, ids: number[]) => under(locale, '/bylines/merge', chosen(ids)),
  mergeSources: (locale: Locale, ids: number[]) => under(locale, '/sources/merge', chosen(ids)),
  /** The picture of a byline has a page of its own, since the front door takes photographs by address. */
  portrait: (locale: Locale, query?: Query) => under(locale, '/bylines/portrait', query),
  logo: (locale: Locale, query?: Query) => under(locale, '/settings/logo', query),
  navigation: (locale: Locale, query?: Query) => under(locale, '/navigation', query),
  front: (locale: Locale, query?: Query) => under(locale, '/front', query),
  commentRules: (locale: Locale, query?: Query) => under(locale, '/comments/rules', query),
  commentLists: (locale: Locale, query?: Query) => under(locale, '/comments/rules/lists', query),
  commentList: (locale: Locale, id: number | 'new', query?: Query) =>
    under(locale, `/comments/rules/lists/${id}`, query),
  commentListTrial: (locale: Locale, id: number, query?: Query) =>
    under(locale, `/comments/rules/lists/${id}/trial`, query),
  commentReasons: (locale: Locale, query?: Query) => under(locale, '/comments/rules/reasons', query),
  /** A reason by its place in their order. */
  commentReason: (locale: Locale, place: number | 'new') => under(locale, `/comments/rules/reasons/${place}`),
  commentScore: (locale: Locale, query?: Query) => under(locale, '/comments/rules/score', query),
  /** When the comments of one article are read. */
  commentsOfArticle: (locale: Locale, id: number, query?: Query) =>
    under(locale, `/comments/rules/articles/${id}`, query),
  /** In the language of the front page itself. */
  frontPreview: (locale: Locale, query?: Query) => under(locale, '/front/preview', query),
};
