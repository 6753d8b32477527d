import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import type { ArticleDocument } from '#db/articles/document.ts';
import { documentEmbeds, documentMediaIds, filesShown } from '#db/articles/rules/document-text.ts';
import {
  type ArticleStatus,
  articleBylines,
  articleMedia,
  articles,
  publishedYear,
  storySections,
  storyTags,
} from '#db/articles/tables.ts';
import { articlePath } from '#db/articles/validation.ts';
import type { Database } from '#db/client.ts';
import type { ModerationMode } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { type ArchivePage, archivePage } from '#db/core/paging.ts';
import type { TouchedArticle } from '#db/core/tags.ts';
import { type EmbedView, listEmbeds, listEmbedsShowing } from '#db/embeds/queries.ts';
import { frontSlots } from '#db/front/tables.ts';
import { isLogo, listMedia, type MediaView, pictureColumn } from '#db/media/queries.ts';
import { people } from '#db/people/tables.ts';
import { asWritten, readingMinutes, searchableText, searchConfig } from '#db/search/text.ts';
import { listSectionAndDescendants } from '#db/sections/queries.ts';
import type { SourceKind } from '#db/sources/validation.ts';

/** An `ArticleContent` as JSON, of the row of the table `articles`: what is in the tables now. */
export const contentColumn = sql<ArticleContent>`jsonb_build_object(
  'slug', articles.slug, 'headline', articles.headline, 'dek', articles.dek, 'body', articles.body,
  'pictureId', articles.picture_id, 'pictureCaption', articles.picture_caption,
  'sectionIds', (select coalesce(jsonb_agg(ss.section_id order by ss.position), '[]') from story_sections ss where ss.story_id = articles.story_id),
  'tagIds', (select coalesce(jsonb_agg(st.tag_id order by st.tag_id), '[]') from story_tags st where st.story_id = articles.story_id),
  'bylineIds', (select coalesce(jsonb_agg(b.person_id order by b.position), '[]') from article_bylines b where b.article_id = articles.id),
  'sources', (select coalesce(jsonb_agg(jsonb_build_object('sourceId', s.source_id, 'kind', s.kind, 'url', s.url) order by s.position), '[]')
    from article_sources s where s.article_id = articles.id),
  'commentsOpen', articles.comments_open, 'seoTitle', articles.seo_title, 'seoDescription', articles.seo_description,
  'socialTitle', articles.social_title, 'socialDescription', articles.social_description,
  'socialPictureId', articles.social_picture_id, 'canonicalUrl', articles.canonical_url)`;

/** A name that links somewhere: a section, tag or byline. */
export type NamedLink = { id: number; slug: string; name: string };

/** What a list shows of an article. */
export type ArticleCard = {
  id: number;
  storyId: number;
  locale: Locale;
  slug: string;
  headline: string;
  dek: string;
  publishedAt: Date;
  readingMinutes: number;
  commentCount: number;
  section: NamedLink | null;
  bylines: NamedLink[];
  picture: MediaView | null;
};

const published = and(eq(articles.status, 'published'), eq(articles.kind, 'article'));

// A person or tag without an edition in this language is shown by the one it has.
const sectionColumn = sql<NamedLink | null>`(
  select json_build_object('id', e.section_id, 'slug', e.slug, 'name', e.name)
  from story_sections ss join section_editions e on e.section_id = ss.section_id and e.locale = articles.locale
  where ss.story_id = articles.story_id order by ss.position limit 1)`;
const bylinesColumn = sql<NamedLink[]>`(
  select coalesce(json_agg(json_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name) order by b.position), '[]'::json)
  from article_bylines b join lateral (
    select * from person_editions e where e.person_id = b.person_id order by (e.locale = articles.locale) desc, e.locale limit 1
  ) e on true where b.article_id = articles.id)`;
const tagsColumn = sql<NamedLink[]>`(
  select coalesce(json_agg(json_build_object('id', e.tag_id, 'slug', e.slug, 'name', e.name) order by e.name), '[]'::json)
  from story_tags st join tag_editions e on e.tag_id = st.tag_id and e.locale = articles.locale
  where st.story_id = articles.story_id)`;

const cardColumns = {
  id: articles.id,
  storyId: articles.storyId,
  locale: articles.locale,
  slug: articles.slug,
  headline: articles.headline,
  dek: articles.dek,
  publishedAt: articles.publishedAt,
  wordCount: articles.wordCount,
  commentCount: articles.commentCount,
  section: sectionColumn,
  bylines: bylinesColumn,
  picture: pictureColumn(sql`articles.picture_id`),
};

type CardRow = Omit<ArticleCard, 'locale' | 'publishedAt' | 'readingMinutes'> & {
  locale: string;
  publishedAt: Date | null;
  wordCount: number;
};

function toCard({ wordCount, ...row }: CardRow): ArticleCard {
  const locale = row.locale as Locale;
  // The database refuses a published article without a time.
  return {
    ...row,
    locale,
    publishedAt: row.publishedAt as Date,
    readingMinutes: readingMinutes(wordCount, locale),
  };
}

const newestFirst = [desc(articles.publishedAt), desc(articles.id)];

/** Whether an article is not over at a moment: see `publishUntil`. */
const lastsAt = (at: Date) => or(isNull(articles.publishUntil), gt(articles.publishUntil, at));
/** Whether what is scheduled is out at a moment, and since when. */
const comesBy = (at: Date) =>
  and(
    eq(articles.status, 'scheduled'),
    eq(articles.kind, 'article'),
    lte(articles.scheduledFor, at),
    lastsAt(at),
  );
const comingColumns = {
  ...cardColumns,
  publishedAt: sql<Date>`coalesce(${articles.publishedAt}, ${articles.scheduledFor})`.mapWith(
    articles.publishedAt,
  ),
};

/** The newest of what readers have, or will have at a moment if nobody does anything until then. */
async function listNewest(
  db: Database,
  { where, limit, at }: { where: SQL | undefined; limit: number; at: Date | undefined },
): Promise<ArticleCard[]> {
  const rows = await db
    .select(cardColumns)
    .from(articles)
    .where(and(published, at && lastsAt(at), where))
    .orderBy(...newestFirst)
    .limit(limit);
  if (!at) return rows.map(toCard);
  const coming = await db
    .select(comingColumns)
    .from(articles)
    .where(and(comesBy(at), where));
  return [...rows, ...coming]
    .map(toCard)
    .sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime() || b.id - a.id)
    .slice(0, limit);
}

/**
 * Latest News, newest first.
 * @param at as it will be then, for previews.
 */
export async function listLatest(
  db: Database,
  {
    locale,
    limit,
    exceptIds = [],
    at,
  }: { locale: Locale; limit: number; exceptIds?: number[]; at?: Date | undefined },
): Promise<ArticleCard[]> {
  const where = and(
    eq(articles.locale, locale),
    exceptIds.length ? notInArray(articles.id, exceptIds) : undefined,
  );
  return listNewest(db, { where, limit, at });
}

/** Those of some stories that will be out at a moment, in their order. */
export async function listStoriesAt(
  db: Database,
  { locale, storyIds, at }: { locale: Locale; storyIds: readonly number[]; at: Date },
): Promise<ArticleCard[]> {
  if (!storyIds.length) return [];
  const where = and(eq(articles.locale, locale), inArray(articles.storyId, [...storyIds]));
  const cards = await listNewest(db, { where, limit: storyIds.length, at });
  return cards.sort((a, b) => storyIds.indexOf(a.storyId) - storyIds.indexOf(b.storyId));
}

/** The stories that editors placed on the front page, in their order; unpublished ones are left out. */
export async function listFrontSlots(db: Database, locale: Locale): Promise<ArticleCard[]> {
  const rows = await db
    .select(cardColumns)
    .from(frontSlots)
    .innerJoin(
      articles,
      and(eq(articles.storyId, frontSlots.storyId), eq(articles.locale, frontSlots.locale)),
    )
    .where(and(published, eq(frontSlots.locale, locale)))
    .orderBy(asc(frontSlots.position));
  return rows.map(toCard);
}

/** Whose articles a list shows. A section includes the sections below it. */
export type ArchiveScope =
  | { sectionId: number }
  | { tagId: number }
  | { personId: number }
  | Record<never, never>;

/** The condition of a scope. Ids stand in it as they are, so that the database knows how much they will find. */
async function inScope(db: Database, scope: ArchiveScope): Promise<SQL | undefined> {
  if ('sectionId' in scope) {
    const sectionIds = await listSectionAndDescendants(db, scope.sectionId);
    const stories = db
      .select({ id: storySections.storyId })
      .from(storySections)
      .where(inArray(storySections.sectionId, sectionIds));
    return inArray(articles.storyId, stories);
  }
  if ('tagId' in scope) {
    const stories = db
      .select({ id: storyTags.storyId })
      .from(storyTags)
      .where(eq(storyTags.tagId, scope.tagId));
    return inArray(articles.storyId, stories);
  }
  if ('personId' in scope) {
    const written = db
      .select({ id: articleBylines.articleId })
      .from(articleBylines)
      .where(eq(articleBylines.personId, scope.personId));
    return inArray(articles.id, written);
  }
  return undefined;
}

export type Archive = { cards: ArticleCard[]; total: number; page: ArchivePage };

/**
 * One page of a section, tag or author.
 * @param page the number in the address; null for the unnumbered address with the newest.
 * @returns null when there is no such page.
 */
export async function getArchive(
  db: Database,
  { scope, locale, page }: { scope: ArchiveScope; locale: Locale; page: number | null },
): Promise<Archive | null> {
  const where = and(published, eq(articles.locale, locale), await inScope(db, scope));
  const [counted] = await db.select({ total: count() }).from(articles).where(where);
  const total = counted?.total ?? 0;
  const found = archivePage(total, page);
  if (!found) return null;
  // The nearer end is walked, so that the oldest page costs as little as the newest.
  const fromOldest = total - found.offset - found.limit;
  const backwards = fromOldest < found.offset;
  // What a card shows is looked up for the rows of the page only, not for those that are skipped.
  const onPage = db
    .select({ id: articles.id })
    .from(articles)
    .where(where)
    .orderBy(...(backwards ? [asc(articles.publishedAt), asc(articles.id)] : newestFirst))
    .limit(found.limit)
    .offset(backwards ? fromOldest : found.offset)
    .as('on_page');
  const rows = await db
    .select(cardColumns)
    .from(articles)
    .innerJoin(onPage, eq(onPage.id, articles.id))
    .orderBy(...newestFirst);
  return { cards: rows.map(toCard), total, page: found };
}

/**
 * The newest of one section for its place on the front page.
 * @param at as it will be then, for previews.
 */
export async function listNewestInSection(
  db: Database,
  {
    sectionId,
    locale,
    limit,
    exceptIds = [],
    at,
  }: { sectionId: number; locale: Locale; limit: number; exceptIds?: number[]; at?: Date | undefined },
): Promise<ArticleCard[]> {
  const where = and(
    eq(articles.locale, locale),
    await inScope(db, { sectionId }),
    exceptIds.length ? notInArray(articles.id, exceptIds) : undefined,
  );
  return listNewest(db, { where, limit, at });
}

export type SourceCredit = {
  id: number;
  name: string;
  url: string | null;
  kind: SourceKind;
};
export type BylineView = NamedLink & { role: string; bio: string; portrait: MediaView | null };

/** An article as its own page shows it. */
export type ArticleView = {
  id: number;
  storyId: number;
  kind: 'article' | 'page';
  locale: Locale;
  slug: string;
  headline: string;
  dek: string;
  body: ArticleDocument;
  /** The first words of the body, for descriptions. */
  bodyStart: string;
  wordCount: number;
  readingMinutes: number;
  publishedAt: Date;
  updatedAt: Date | null;
  seoTitle: string;
  seoDescription: string;
  commentsOpen: boolean;
  /** What the article or its nearest section says; null for what the settings say. */
  commentModeration: ModerationMode | null;
  commentCount: number;
  picture: MediaView | null;
  pictureCaption: string;
  /** From the top of the tree down to the story's own section. */
  sectionPath: NamedLink[];
  /** Every section of the story and those above them, for cache tags. */
  tags: NamedLink[];
  bylines: BylineView[];
  sources: SourceCredit[];
  /** Published editions of the same story in other languages. */
  otherEditions: { locale: Locale; slug: string; headline: string }[];
  /** The files that `body` shows, by id. */
  media: Record<string, MediaView>;
  /** What is known of the posts and films that it shows, by address. */
  embeds: Record<string, EmbedView>;
};

export type AtAddress =
  | { kind: 'found'; article: ArticleView }
  | { kind: 'withdrawn'; headline: string; reason: string; withdrawnAt: Date; articleId: number };

/** The article's own word on comments, else that of its nearest section. */
export const commentModerationColumn = sql<ModerationMode | null>`coalesce(articles.comment_moderation, (
  with recursive up as (
    select s.id, s.parent_id, s.comment_moderation, 0 as depth from story_sections ss join sections s on s.id = ss.section_id
    where ss.story_id = articles.story_id and ss.position = 0
    union all select s.id, s.parent_id, s.comment_moderation, up.depth + 1 from sections s join up on s.id = up.parent_id
    where up.depth < 10)
  select comment_moderation from up where comment_moderation is not null order by depth limit 1))`;

/** The sections that can say when its comments are read, with or without a name in its language. */
export async function listSectionsOfTalk(db: Database, articleId: number): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    with recursive up as (
      select s.id, s.parent_id, 0 as depth from articles a
      join story_sections ss on ss.story_id = a.story_id and ss.position = 0
      join sections s on s.id = ss.section_id where a.id = ${articleId}
      union all select s.id, s.parent_id, up.depth + 1 from sections s join up on s.id = up.parent_id where up.depth < 10)
    select id::int as id from up order by depth`);
  return rows.map(({ id }) => id);
}

/** The published or withdrawn article or page at an address; null when there is none, or none to be shown. */
export async function getAtAddress(
  db: Database,
  { locale, slug }: { locale: Locale; slug: string },
): Promise<AtAddress | null> {
  const [row] = await db
    .select({
      id: articles.id,
      storyId: articles.storyId,
      kind: articles.kind,
      status: articles.status,
      slug: articles.slug,
      headline: articles.headline,
      dek: articles.dek,
      body: articles.body,
      bodyStart: sql<string>`left(${articles.bodyText}, 600)`,
      wordCount: articles.wordCount,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
      withdrawnAt: articles.withdrawnAt,
      withdrawnReason: articles.withdrawnReason,
      seoTitle: articles.seoTitle,
      seoDescription: articles.seoDescription,
      commentsOpen: articles.commentsOpen,
      commentModeration: commentModerationColumn,
      commentCount: articles.commentCount,
      picture: pictureColumn(sql`articles.picture_id`),
      pictureCaption: articles.pictureCaption,
      sectionPath: sql<NamedLink[]>`(
        with recursive up as (
          select s.id, s.parent_id, 0 as depth from story_sections ss join sections s on s.id = ss.section_id
          where ss.story_id = articles.story_id and ss.position = 0
          union all select s.id, s.parent_id, up.depth + 1 from sections s join up on s.id = up.parent_id where up.depth < 10)
        select coalesce(json_agg(json_build_object('id', e.section_id, 'slug', e.slug, 'name', e.name) order by up.depth desc), '[]'::json)
        from up join section_editions e on e.section_id = up.id and e.locale = articles.locale)`,
      tags: tagsColumn,
      bylines: sql<BylineView[]>`(
        select coalesce(json_agg(json_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'role', e.role, 'bio', e.bio,
          'portrait', ${pictureColumn(sql`p.portrait_id`)}) order by b.position), '[]'::json)
        from article_bylines b join people p on p.id = b.person_id join lateral (
          select * from person_editions e where e.person_id = b.person_id order by (e.locale = articles.locale) desc, e.locale limit 1
        ) e on true where b.article_id = articles.id)`,
      sources: sql<SourceCredit[]>`(
        select coalesce(json_agg(json_build_object('id', s.id, 'name', coalesce(s.name ->> articles.locale, s.name ->> 'en', s.slug),
          'url', coalesce(a.url, s.url), 'kind', a.kind) order by a.position), '[]'::json)
        from article_sources a join sources s on s.id = a.source_id where a.article_id = articles.id)`,
      otherEditions: sql<{ locale: Locale; slug: string; headline: string }[]>`(
        select coalesce(json_agg(json_build_object('locale', o.locale, 'slug', o.slug, 'headline', o.headline) order by o.locale), '[]'::json)
        from articles o where o.story_id = articles.story_id and o.id <> articles.id and o.status = 'published')`,
    })
    .from(articles)
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.slug, slug),
        inArray(articles.status, ['published', 'withdrawn']),
      ),
    );
  if (!row) return null;
  if (row.status === 'withdrawn')
    return {
      kind: 'withdrawn',
      articleId: row.id,
      headline: row.headline,
      reason: row.withdrawnReason,
      withdrawnAt: row.withdrawnAt as Date,
    };
  const { status: _status, withdrawnAt: _at, withdrawnReason: _reason, ...columns } = row;
  return {
    kind: 'found',
    article: {
      ...columns,
      locale,
      publishedAt: row.publishedAt as Date,
      readingMinutes: readingMinutes(row.wordCount, locale),
      media: await listMedia(db, documentMediaIds(row.body)),
      embeds: await listEmbeds(db, documentEmbeds(row.body)),
    },
  };
}

/** Of a tag that half the newsroom carries, only so many of the newest stories are compared. */
const RELATED_PER_TAG = 200;

/**
 * You may also like: published stories that share tags (three points each, rare tags more) or the section (two),
 * newer before older within like scores; filled up with the latest, so there are always `limit` if so many exist.
 */
export async function listRelated(
  db: Database,
  { articleId, limit }: { articleId: number; limit: number },
): Promise<ArticleCard[]> {
  const [subject] = await db
    .select({
      storyId: articles.storyId,
      locale: articles.locale,
      sectionId: storySections.sectionId,
      tagIds: sql<string[]>`array(select tag_id from story_tags st where st.story_id = articles.story_id)`,
    })
    .from(articles)
    .leftJoin(storySections, and(eq(storySections.storyId, articles.storyId), eq(storySections.position, 0)))
    .where(eq(articles.id, articleId));
  if (!subject) return [];
  const { storyId, locale, sectionId, tagIds } = subject;
  const candidate = sql`select a.id, a.story_id, a.published_at from articles a`;
  const isCandidate = sql`a.status = 'published' and a.kind = 'article' and a.locale = ${locale} and a.story_id <> ${storyId}`;
  const inSection = sql`select from story_sections ss where ss.section_id = ${sectionId}`;
  const newest = sql`order by a.published_at desc, a.id desc limit ${limit}`;
  const best = sql`(
    with shared as (
      select mine.tag_id, 2 + 3 / (1 + ln(1 + (select count(*) from story_tags st where st.tag_id = mine.tag_id))) as points
      from unnest(${`{${tagIds}}`}::bigint[]) as mine (tag_id)),
    candidates as (
      select near.* from shared cross join lateral (
        ${candidate} join story_tags st on st.story_id = a.story_id
        where st.tag_id = shared.tag_id and ${isCandidate} order by st.story_id desc limit ${RELATED_PER_TAG}) near
      union (${candidate} where ${isCandidate} and exists (${inSection} and ss.story_id = a.story_id) ${newest})
      union (${candidate} where ${isCandidate} ${newest}))
    select a.id,
      coalesce((select sum(shared.points) from shared join story_tags st on st.tag_id = shared.tag_id where st.story_id = a.story_id), 0)
      + case when exists (${inSection} and ss.story_id = a.story_id) then 2 else 0 end as points
    from candidates a order by points desc, a.published_at desc, a.id desc limit ${limit}) as best`;
  const rows = await db
    .select(cardColumns)
    .from(articles)
    .innerJoin(best, sql`best.id = ${articles.id}`)
    .orderBy(sql`best.points desc`, ...newestFirst);
  return rows.map(toCard);
}

export type Neighbours = {
  newer: { slug: string; headline: string } | null;
  older: { slug: string; headline: string } | null;
};

/** The articles published just after and just before this one, in its language. */
export async function getNeighbours(
  db: Database,
  article: { id: number; locale: Locale; publishedAt: Date },
): Promise<Neighbours> {
  const at = sql`(${article.publishedAt.toISOString()}::timestamptz, ${article.id}::bigint)`;
  const columns = { slug: articles.slug, headline: articles.headline };
  // The clock of the database is finer than ours, so an article could come out just newer than itself.
  const here = and(published, eq(articles.locale, article.locale), ne(articles.id, article.id));
  const [[newer], [older]] = await Promise.all([
    db
      .select(columns)
      .from(articles)
      .where(and(here, sql`(${articles.publishedAt}, ${articles.id}) > ${at}`))
      .orderBy(asc(articles.publishedAt), asc(articles.id))
      .limit(1),
    db
      .select(columns)
      .from(articles)
      .where(and(here, sql`(${articles.publishedAt}, ${articles.id}) < ${at}`))
      .orderBy(...newestFirst)
      .limit(1),
  ]);
  return { newer: newer ?? null, older: older ?? null };
}

/** A piece of text that a search found, cut where its words stand; hits are marked. */
export type Snippet = { text: string; hit: boolean }[];
/** What a search shows of an article. */
export type SearchHit = Pick<
  ArticleCard,
  'id' | 'locale' | 'slug' | 'headline' | 'publishedAt' | 'section'
> & {
  snippet: Snippet;
};
export type SearchResults = {
  hits: SearchHit[];
  total: number;
  /** Whether more than `total` articles hold the words. */
  more: boolean;
};

/** So many articles a search counts and lists; a common word stands in most of an archive. */
export const MOST_FOUND = 500;
/** Up to so many are ranked by how often and where they hold the words, for which their whole text is read. */
const RANKED = 200;

/**
 * Of the articles for which a condition on `a` holds, the newest `limit`. It is looked for in the newest year, then in
 * the two before, the four before those and so on, so that a common word costs a year or two and a rare one few steps.
 */
function newestWhere(condition: SQL, limit: number): SQL {
  const isPublic = sql`a.status = 'published' and a.kind = 'article' and a.locale = ${asked.locale}`;
  const yearOf = (end: SQL) =>
    sql`(select extract(year from ${end}(a.published_at) at time zone 'UTC')::int from articles a where ${isPublic})`;
  return sql`
    select near.id, near.published_at
    from (
      select floor(log(2, nth)) as step, array_agg(year) as years
      from generate_series(${yearOf(sql`max`)}, ${yearOf(sql`min`)}, -1) with ordinality as all_years (year, nth)
      group by step order by step) as spans
    cross join lateral (
      select a.id, a.published_at from articles a
      where ${isPublic} and ${condition} and ${publishedYear} && spans.years
      order by a.published_at desc, a.id desc limit ${limit}) near
    order by spans.step limit ${limit}`;
}

/** What a search is asked with. */
const asked = {
  locale: sql.placeholder('locale'),
  config: sql.placeholder('config'),
  words: sql.placeholder('words'),
  limit: sql.placeholder('limit'),
  offset: sql.placeholder('offset'),
};

/** The statement of a search. To write and to plan it takes longer than to answer it, so both are done once. */
function prepareSearch(db: Database) {
  const tsquery = sql`websearch_to_tsquery(${asked.config}::regconfig, ${asked.words})`;
  // Few are ranked anyway, so these are looked for among many only.
  const onTop = sql`(select found from counted) > ${RANKED} and ts_filter(a.search_vector, '{a,b}') @@ ${tsquery}`;
  const page = sql`(
    with found as materialized (${newestWhere(sql`a.search_vector @@ ${tsquery}`, MOST_FOUND + 1)}),
    counted as (select count(*)::int as found from found),
    top as materialized (${newestWhere(onTop, MOST_FOUND)}),
    listed as (
      select id, published_at, max(on_top) as on_top
      from (select *, 0 as on_top from found union all select *, 1 from top) as both_ways group by 1, 2),
    ranked as (
      select *, case when (select found from counted) <= ${RANKED} then (
        select ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', a.search_vector, ${tsquery}) from articles a where a.id = listed.id) end as rank
      from listed)
    select counted.found, shown.id, shown.place from counted left join (
      select id, row_number() over (order by rank desc, on_top desc, published_at desc, id desc) as place
      from ranked order by place limit ${asked.limit} offset ${asked.offset}) as shown on true) as page`;
  return db
    .select({
      found: sql<number>`page.found`,
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      headline: articles.headline,
      dek: articles.dek,
      publishedAt: articles.publishedAt,
      section: sectionColumn,
      bodyText: articles.bodyText,
    })
    .from(page)
    .leftJoin(articles, sql`page.id = ${articles.id}`)
    .orderBy(sql`page.place`)
    .prepare('search');
}

const searches = new WeakMap<Database, ReturnType<typeof prepareSearch>>();

/**
 * Articles that hold all words of a query. Of few, the best first: headline, then dek, then body, newer before older.
 * Of many, those first whose headline or dek holds the words, however old, then the others, newer before older.
 */
export async function searchArticles(
  db: Database,
  { query, locale, offset, limit }: { query: string; locale: Locale; offset: number; limit: number },
): Promise<SearchResults> {
  const words = searchableText(query.slice(0, 300));
  if (!words) return { hits: [], total: 0, more: false };
  const search = searches.get(db) ?? prepareSearch(db);
  searches.set(db, search);
  const rows = await search.execute({ locale, config: searchConfig[locale], words, limit, offset });
  const wanted = wantedWords(words.split(' '));
  const found = rows[0]?.found ?? 0;
  return {
    total: Math.min(found, MOST_FOUND),
    more: found > MOST_FOUND,
    hits: rows.flatMap((row) => (row.id === null ? [] : toHit(row as FoundRow))),
  };

  function toHit({ found: _, bodyText, dek, ...row }: FoundRow): SearchHit {
    return { ...row, snippet: snippet(bodyText || dek, wanted) };
  }
}

type FoundRow = Omit<SearchHit, 'snippet'> & { found: number; bodyText: string; dek: string };

const wordSegmenter = new Intl.Segmenter('km', { granularity: 'word' });

/** How the words of a query are found in a text: their letters anywhere, and whether a word is one of them. */
type Wanted = { letters: RegExp; word: RegExp };

/** Inflected English forms count by their first letters. */
function wantedWords(words: string[]): Wanted {
  const patterns = words.map((word) => {
    const inflects = /^[a-z]{4,}$/.test(word);
    const stem = inflects ? word.slice(0, Math.max(4, word.length - 3)) : word;
    return { letters: asWritten(stem), rest: inflects ? '' : '$' };
  });
  return {
    letters: new RegExp(patterns.map(({ letters }) => letters).join('|'), 'giu'),
    word: new RegExp(`^(?:${patterns.map(({ letters, rest }) => letters + rest).join('|')})`, 'iu'),
  };
}

/** About two lines, in letters. */
const SNIPPET_LENGTH = 210;

/** About two lines around the first found word. */
function snippet(whole: string, wanted: Wanted): Snippet {
  const text = whole.slice(0, 50_000).normalize('NFC');
  const [at, before] = firstHit(text, wanted);
  const start = at > 80 ? before : 0;
  const parts: Snippet = start > 0 ? [{ text: '… ', hit: false }] : [];
  const around = text.slice(start, start + 2 * SNIPPET_LENGTH).replace(/\s+/g, ' ');
  for (const { segment, index, isWordLike } of wordSegmenter.segment(around)) {
    const last = parts.at(-1);
    if (last && index + segment.length > SNIPPET_LENGTH) {
      last.text = `${last.text.replace(/[\s,;:.–—-]+$/, '')}…`;
      break;
    }
    const hit = Boolean(isWordLike && wanted.word.test(segment));
    if (last && last.hit === hit) last.text += segment;
    else parts.push({ text: segment, hit });
  }
  return parts;
}

/** How much of the text before a found word is shown with it, in letters. */
const LEAD_IN = 50;

/** Where in a text the first such word stands, and a word boundary shortly before it; zeros when it is nowhere. */
function firstHit(text: string, { letters, word }: Wanted): [at: number, before: number] {
  // To find words takes a hundred times as long as to find letters, so only what stands around the letters is cut.
  let end = 0;
  for (const { index: place } of text.matchAll(letters)) {
    if (place < end) continue;
    const begin = text.lastIndexOf(' ', place - LEAD_IN) + 1;
    const space = text.indexOf(' ', place + 1);
    end = space > 0 ? space : text.length;
    const starts: number[] = [];
    for (const { segment, index, isWordLike } of wordSegmenter.segment(text.slice(begin, end))) {
      if (!isWordLike) continue;
      const at = begin + index;
      starts.push(at);
      if (word.test(segment)) return [at, starts.find((start) => start >= at - LEAD_IN) ?? at];
    }
  }
  return [0, 0];
}

/** What feeds need of an article: its card and its text. */
export type FeedEntry = ArticleCard & {
  updatedAt: Date | null;
  body: ArticleDocument;
  tags: NamedLink[];
  media: Record<string, MediaView>;
};

/** The newest articles with their bodies. */
export async function listFeedEntries(
  db: Database,
  { scope, locale, limit }: { scope: ArchiveScope; locale: Locale; limit: number },
): Promise<FeedEntry[]> {
  const rows = await db
    .select({ ...cardColumns, updatedAt: articles.updatedAt, body: articles.body, tags: tagsColumn })
    .from(articles)
    .where(and(published, eq(articles.locale, locale), await inScope(db, scope)))
    .orderBy(...newestFirst)
    .limit(limit);
  const media = await listMedia(db, [...new Set(rows.flatMap((row) => documentMediaIds(row.body)))]);
  return rows.map(({ updatedAt, body, tags, ...row }) => ({ ...toCard(row), updatedAt, body, tags, media }));
}

export type SitemapEntry = {
  locale: Locale;
  slug: string;
  kind: 'article' | 'page';
  headline: string;
  publishedAt: Date;
  updatedAt: Date | null;
  /** Published editions of the story, this one included. */
  editions: { locale: Locale; slug: string }[];
};

/**
 * Published articles and pages of all languages in a fixed order, oldest first, for sitemaps.
 * @param since only those published after this instant.
 */
export async function listSitemapEntries(
  db: Database,
  { offset, limit, since }: { offset: number; limit: number; since?: Date },
): Promise<SitemapEntry[]> {
  const rows = await db
    .select({
      locale: articles.locale,
      slug: articles.slug,
      kind: articles.kind,
      headline: articles.headline,
      publishedAt: articles.publishedAt,
      updatedAt: articles.updatedAt,
      editions: sql<{ locale: Locale; slug: string }[]>`(
        select json_agg(json_build_object('locale', o.locale, 'slug', o.slug) order by o.locale)
        from articles o where o.story_id = articles.story_id and o.status = 'published')`,
    })
    .from(articles)
    .where(
      and(
        eq(articles.status, 'published'),
        since
          ? and(
              eq(articles.kind, 'article'),
              sql`${articles.publishedAt} > ${since.toISOString()}::timestamptz`,
            )
          : undefined,
      ),
    )
    .orderBy(asc(articles.id))
    .limit(limit)
    .offset(offset);
  return rows.map((row) => ({ ...row, locale: row.locale as Locale, publishedAt: row.publishedAt as Date }));
}

export async function countSitemapEntries(db: Database): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(*)::int` })
    .from(articles)
    .where(eq(articles.status, 'published'));
  return row?.total ?? 0;
}

/** Scheduled articles whose time has come, the longest due first. */
export async function listDueArticles(db: Database, now: Date): Promise<number[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.status, 'scheduled'), lte(articles.scheduledFor, now)))
    .orderBy(articles.scheduledFor)
    .limit(500);
  return rows.map(({ id }) => id);
}

/** What is published and was to be read until a time that is over, with the language of its page. */
export async function listEndedArticles(db: Database, now: Date): Promise<{ id: number; locale: Locale }[]> {
  const rows = await db
    .select({ id: articles.id, locale: articles.locale })
    .from(articles)
    .where(and(eq(articles.status, 'published'), lte(articles.publishUntil, now)))
    .orderBy(articles.publishUntil)
    .limit(500);
  return rows.map(({ id, locale }) => ({ id, locale: locale as Locale }));
}

/** What changes to articles make stale. */
export async function listTouched(db: Database, ids: number[]): Promise<TouchedArticle[]> {
  if (ids.length === 0) return [];
  // Written out: in a query of one table the builder leaves table names away, and these have columns of one name.
  const column = (query: string) => sql<string[]>`array(${sql.raw(query)})`;
  const rows = await db
    .select({
      id: articles.id,
      locale: articles.locale,
      slug: articles.slug,
      sectionIds: column('select ss.section_id from story_sections ss where ss.story_id = articles.story_id'),
      tagIds: column('select st.tag_id from story_tags st where st.story_id = articles.story_id'),
      personIds: column('select b.person_id from article_bylines b where b.article_id = articles.id'),
      editionIds: column(
        'select o.id from articles o where o.story_id = articles.story_id and o.id <> articles.id',
      ),
      notices: sql<TouchedArticle['notices']>`case
        when not exists (select from corrections c where c.article_id = articles.id) then 'none'
        when exists (select from corrections c join articles o on o.id = c.article_id
          where o.id <> articles.id and o.locale = articles.locale and o.status = 'published') then 'some'
        else 'only' end`,
      formerPaths: column('select r.from_path from redirects r where r.article_id = articles.id'),
    })
    .from(articles)
    .where(inArray(articles.id, ids));
  return rows.map(({ slug, formerPaths, ...row }) => {
    const locale = row.locale as Locale;
    return {
      id: row.id,
      locale,
      paths: [articlePath({ locale, slug }), ...formerPaths],
      sectionIds: row.sectionIds.map(Number),
      tagIds: row.tagIds.map(Number),
      personIds: row.personIds.map(Number),
      editionIds: row.editionIds.map(Number),
      notices: row.notices,
    };
  });
}

/** What readers see of a file of the library: what a change of it makes stale. */
export type ShownMedia = {
  articles: TouchedArticle[];
  personIds: number[];
  isLogo: boolean;
  embeds?: string[];
};

/** @param statuses of the articles that count. */
export async function listShown(
  db: Database,
  mediaId: number,
  statuses: ArticleStatus[] = ['published'],
): Promise<ShownMedia> {
  const showing = db
    .select({ id: articleMedia.articleId })
    .from(articleMedia)
    .where(eq(articleMedia.mediaId, mediaId));
  const { id, body, pictureId, socialPictureId } = articles;
  const rows = await db
    .select({ id, body, pictureId, socialPictureId })
    .from(articles)
    .where(and(inArray(articles.status, statuses), inArray(articles.id, showing)));
  const portraits = await db.select({ id: people.id }).from(people).where(eq(people.portraitId, mediaId));
  return {
    articles: await listTouched(
      db,
      // Others show it in changes that readers do not see yet.
      rows.filter((text) => filesShown(text).includes(mediaId)).map(({ id }) => id),
    ),
    personIds: portraits.map(({ id }) => id),
    isLogo: await isLogo(db, mediaId),
    embeds: await listEmbedsShowing(db, mediaId),
  };
}

/** Whether readers see a file, or will without anybody being asked again. */
export async function isForReaders(db: Database, mediaId: number): Promise<boolean> {
  const shown = await listShown(db, mediaId, ['published', 'approved', 'scheduled']);
  return shown.articles.length > 0 || shown.personIds.length > 0 || shown.isLogo;
}
