import { createHash } from 'node:crypto';
import type { Locale } from '#db/core/locale.ts';

const hashed = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** A page has room for about a hundred tags. */
const MOST_EMBEDS = 40;

/** What a page depends on that shows these addresses. */
export const embedTags = (addresses: string[]): string[] =>
  addresses.length > MOST_EMBEDS ? [tag.embeds()] : addresses.map(tag.embed);

/** The only home of cache tags: what a cached page or read depends on. */
export const tag = {
  /** Name, menus, sections, About box: on every page. */
  site: () => 'site',
  /** One address, whatever answers there: an article, a redirect, or nothing yet. */
  address: (path: string) => `address:${hashed(path)}`,
  /** Not something that goes stale: the HTTP status of the page that depends on it. */
  status: (status: 404 | 410) => `status:${status}`,
  article: (id: number) => `article:${id}`,
  comments: (articleId: number) => `comments:${articleId}`,
  latest: (locale: Locale) => `latest:${locale}`,
  front: (locale: Locale) => `front:${locale}`,
  section: (id: number) => `section:${id}`,
  /** Whether comments are read first in a section: below its articles, and below those of sections within. */
  talkInSection: (id: number) => `talk-in-section:${id}`,
  topic: (tagId: number) => `topic:${tagId}`,
  /** The name of a topic and who shares it, on pages and in feeds of its stories; its own list is `topic`. */
  topicOnStories: (tagId: number) => `topic-on-stories:${tagId}`,
  /** Which sections, topics and people there are, and where: for sitemaps. */
  archives: () => 'archives',
  /** The name of a source, in the articles that name it. */
  source: (id: number) => `source:${id}`,
  /** What is known of an address that pages embed, by address; `embeds` of any, for a page with very many. */
  embed: (address: string) => `embed:${hashed(address)}`,
  embeds: () => 'embeds',
  person: (id: number) => `person:${id}`,
  /** The list of notices of correction. */
  corrections: (locale: Locale) => `corrections:${locale}`,
  /** Whether there is one at all: the foot of every page links to the list then. */
  anyCorrection: (locale: Locale) => `any-correction:${locale}`,
};

/** What the events below need to know of an article. */
export type TouchedArticle = {
  id: number;
  locale: Locale;
  /** Public paths, present and past, under which the article is or was found. */
  paths: string[];
  sectionIds: number[];
  tagIds: number[];
  personIds: number[];
  /** The other editions of its story, whose pages link to it. */
  editionIds: number[];
  /** Whether it has notices of correction, and whether no other published article of its language has. */
  notices: 'none' | 'some' | 'only';
};

function everywhere(article: TouchedArticle): string[] {
  return [
    tag.article(article.id),
    ...article.paths.map(tag.address),
    tag.latest(article.locale),
    tag.front(article.locale),
    ...article.sectionIds.map(tag.section),
    ...article.tagIds.map(tag.topic),
    ...article.personIds.map(tag.person),
    ...article.editionIds.map(tag.article),
    ...(article.notices === 'none' ? [] : [tag.corrections(article.locale)]),
    ...(article.notices === 'only' ? [tag.anyCorrection(article.locale)] : []),
  ];
}

/** Things that changed, and all addresses that they have or had. */
export type Moved = { ids: number[]; paths: string[] };

const moved = (paths: string[]) => (paths.length ? [tag.archives(), ...paths.map(tag.address)] : []);

/** One function an event; each names everything that the event makes stale. */
export const touched = {
  articlePublished: everywhere,
  articleChanged: everywhere,
  articleWithdrawn: everywhere,
  /** A picture or file, or what is said of it: whatever shows it. */
  mediaChanged: (shown: {
    articles: TouchedArticle[];
    personIds: number[];
    isLogo: boolean;
    embeds?: string[];
  }) => [
    ...(shown.isLogo ? [tag.site()] : []),
    ...shown.articles.flatMap(everywhere),
    ...shown.personIds.map(tag.person),
    ...(shown.embeds?.length ? [...shown.embeds.map(tag.embed), tag.embeds()] : []),
  ],
  commentsChanged: (articleId: number) => [tag.comments(articleId), tag.article(articleId)],
  siteChanged: () => [tag.site()],
  /** The names of sections are on every page; what describes one, on its own. */
  sectionChanged: ({ id, reach, paths }: { id: number; reach: 'none' | 'own' | 'all'; paths: string[] }) =>
    ({
      none: [],
      own: [tag.section(id)],
      all: [tag.site(), ...paths.map(tag.address)],
    })[reach],
  /** Whether comments are read before they appear, where one section says it for its articles. */
  sectionTalkChanged: (id: number) => [tag.talkInSection(id)],
  articleTalkChanged: (id: number) => [tag.article(id)],
  topicsChanged: ({ ids, paths }: Moved) => [
    ...ids.flatMap((id) => [tag.topic(id), tag.topicOnStories(id)]),
    ...moved(paths),
  ],
  peopleChanged: ({ ids, paths }: Moved) => [...ids.map(tag.person), ...moved(paths)],
  sourcesChanged: (ids: number[]) => ids.map(tag.source),
  embedChanged: (address: string) => [tag.embed(address), tag.embeds()],
  frontArranged: (locale: Locale) => [tag.front(locale)],
  addressesChanged: (paths: string[]) => paths.map(tag.address),
  /** An import or a restore: too much to name one by one. */
  everything: () => [tag.site()],
};
