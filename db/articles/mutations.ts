import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import { type ArticleDocument, documentSchema } from '#db/articles/document.ts';
import { contentColumn, listTouched } from '#db/articles/queries.ts';
import { documentText, filesShown } from '#db/articles/rules/document-text.ts';
import {
  type ArticleStatus,
  articleBylines,
  articleMedia,
  articles,
  type revisionKinds,
  stories,
  storySections,
  storyTags,
} from '#db/articles/tables.ts';
import { articlePath, isReservedSlug } from '#db/articles/validation.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { TouchedArticle } from '#db/core/tags.ts';
import { corrections } from '#db/corrections/tables.ts';
import { addRedirect, removeRedirect } from '#db/redirects/mutations.ts';
import { countWords, searchableText, searchConfig } from '#db/search/text.ts';
import { articleSources } from '#db/sources/tables.ts';

export type NewStory = { sectionIds: number[]; tagIds: number[]; pinned?: boolean; createdAt?: Date };

/** Makes a story without editions. The first section is the one it belongs to. */
export async function createStory(tx: Database, story: NewStory): Promise<number> {
  const [created] = await tx
    .insert(stories)
    .values({ pinned: story.pinned ?? false, ...(story.createdAt && { createdAt: story.createdAt }) })
    .returning({ id: stories.id });
  if (!created) throw new Error('The story was not stored.');
  const storyId = created.id;
  const sectionIds = [...new Set(story.sectionIds)];
  const tagIds = [...new Set(story.tagIds)];
  if (sectionIds.length)
    await tx
      .insert(storySections)
      .values(sectionIds.map((sectionId, position) => ({ storyId, sectionId, position })));
  if (tagIds.length) await tx.insert(storyTags).values(tagIds.map((tagId) => ({ storyId, tagId })));
  return storyId;
}

export type NewArticle = {
  storyId: number;
  kind?: 'article' | 'page';
  locale: Locale;
  slug: string;
  status: ArticleStatus;
  headline: string;
  dek?: string;
  body: ArticleDocument;
  pictureId?: number | null;
  pictureCaption?: string;
  seoTitle?: string;
  seoDescription?: string;
  publishedAt?: Date | null;
  updatedAt?: Date | null;
  scheduledFor?: Date | null;
  withdrawnAt?: Date | null;
  withdrawnReason?: string;
  commentsOpen?: boolean;
  bylineIds: number[];
  actor: Actor;
};

/** Makes a language edition with its first revision. Refuses an address that is taken, or is the site's own. */
export async function createArticle(
  tx: Database,
  article: NewArticle,
): Promise<Result<number, 'slug_taken'>> {
  if (isReservedSlug(article.slug)) return refused('slug_taken');
  const { bylineIds, actor, ...columns } = article;
  const body = documentSchema.parse(article.body);
  const [created] = await tx
    .insert(articles)
    .values({
      ...columns,
      body,
      ...derivedFromText({ ...article, body }),
      ownerId: 'userId' in actor ? actor.userId : null,
    })
    .onConflictDoNothing({ target: [articles.locale, articles.slug] })
    .returning({ id: articles.id });
  if (!created) return refused('slug_taken');
  const { id } = created;
  await writeBylines(tx, id, bylineIds);
  await writeDerivedRows(tx, id, { body, pictureId: article.pictureId ?? null, socialPictureId: null });
  // Whatever stood at this address before, the article now answers there.
  await removeRedirect(tx, articlePath(article));
  await addRevision(tx, { articleId: id, actor });
  await recordAudit(tx, {
    actor,
    action: 'article.created',
    subjectKind: 'article',
    subjectId: id,
    detail: { status: article.status },
  });
  return ok(id);
}

/** Writes everything that people wrote on an article, but its address: that is `changeSlug`'s. */
export async function writeContent(
  tx: Database,
  { id, locale, content }: { id: number; locale: Locale; content: ArticleContent },
): Promise<void> {
  const { slug: _slug, sectionIds, tagIds, bylineIds, sources, ...columns } = content;
  const [row] = await tx
    .update(articles)
    .set({
      ...columns,
      // To open them again once readers have seen them closed is to keep them open, however old the article is.
      commentsKeptOpen: content.commentsOpen
        ? sql`${articles.commentsKeptOpen} or (not ${articles.commentsOpen} and ${articles.publishedAt} is not null)`
        : false,
      pictureId: sql`(select id from media where id = ${content.pictureId})`,
      socialPictureId: sql`(select id from media where id = ${content.socialPictureId})`,
      ...derivedFromText({ ...content, locale }),
    })
    .where(eq(articles.id, id))
    .returning({ storyId: articles.storyId });
  if (!row) throw new Error(`Article ${id} is gone.`);
  await writeBylines(tx, id, bylineIds);
  await writeSources(tx, id, sources);
  await writeDerivedRows(tx, id, content);
  await writeSections(tx, row.storyId, sectionIds);
  await writeTags(tx, row.storyId, tagIds);
}

// An open editor may hold what was merged or removed meanwhile, or is at this moment: only what is still there when
// that is over is written.

const arrayOf = (ids: number[]) => sql`${`{${[...new Set(ids)]}}`}::bigint[]`;

async function writeBylines(tx: Database, articleId: number, personIds: number[]): Promise<void> {
  await tx.delete(articleBylines).where(eq(articleBylines.articleId, articleId));
  await tx.execute(sql`
    insert into article_bylines (article_id, person_id, position)
    select ${articleId}, p.id, given.position - 1
    from unnest(${arrayOf(personIds)}) with ordinality as given (id, position)
    join (select id from people where id = any(${arrayOf(personIds)}) for key share) p on p.id = given.id`);
}

async function writeSources(
  tx: Database,
  articleId: number,
  sources: ArticleContent['sources'],
): Promise<void> {
  await tx.delete(articleSources).where(eq(articleSources.articleId, articleId));
  const there = await tx.execute<{ id: number }>(
    sql`select id::int as id from sources where id = any(${arrayOf(sources.map(({ sourceId }) => sourceId))}) for key share`,
  );
  const known = new Set(there.map(({ id }) => id));
  const rows = sources
    .filter(({ sourceId }) => known.has(sourceId))
    .map((source, position) => ({ ...source, articleId, position }));
  if (rows.length) await tx.insert(articleSources).values(rows).onConflictDoNothing();
}

async function writeSections(tx: Database, storyId: number, sectionIds: number[]): Promise<void> {
  await tx.delete(storySections).where(eq(storySections.storyId, storyId));
  await tx.execute(sql`
    insert into story_sections (story_id, section_id, position)
    select ${storyId}, s.id, row_number() over (order by given.position) - 1
    from unnest(${arrayOf(sectionIds)}) with ordinality as given (id, position)
    join (select id from sections where id = any(${arrayOf(sectionIds)}) for key share) s on s.id = given.id`);
}

async function writeTags(tx: Database, storyId: number, tagIds: number[]): Promise<void> {
  await tx.delete(storyTags).where(eq(storyTags.storyId, storyId));
  await tx.execute(sql`
    insert into story_tags (story_id, tag_id)
    select ${storyId}, t.id from tags t where t.id = any(${arrayOf(tagIds)}) for key share of t`);
}

type Shown = Pick<ArticleContent, 'body' | 'pictureId' | 'socialPictureId'>;

/** Which files an article shows, in all of its texts: what readers see, and what is written but not published. */
export async function writeFilesShown(tx: Database, articleId: number, texts: Shown[]): Promise<void> {
  const shown = texts.flatMap(filesShown);
  await tx.delete(articleMedia).where(eq(articleMedia.articleId, articleId));
  await tx.execute(sql`
    insert into article_media (article_id, media_id)
    select ${articleId}, m.id from media m where m.id = any(${arrayOf(shown)})`);
}

/** The rows that follow from a body: which files it shows, and its notices of correction. */
async function writeDerivedRows(tx: Database, articleId: number, content: Shown): Promise<void> {
  await writeFilesShown(tx, articleId, [content]);
  const notices = content.body.content.flatMap((block, position) =>
    block.type === 'correction' && block.attrs.text
      ? [
          {
            articleId,
            position,
            kind: block.attrs.kind,
            text: block.attrs.text,
            at: new Date(block.attrs.at),
          },
        ]
      : [],
  );
  await tx.delete(corrections).where(eq(corrections.articleId, articleId));
  if (notices.length) await tx.insert(corrections).values(notices);
}

/** The columns that follow from headline, dek and body. */
function derivedFromText(article: { locale: Locale; headline: string; dek?: string; body: ArticleDocument }) {
  const bodyText = documentText(article.body);
  const config = searchConfig[article.locale];
  const weighted = (text: string, weight: 'A' | 'B' | 'D') =>
    sql`setweight(to_tsvector(${config}::regconfig, ${searchableText(text)}), ${weight})`;
  return {
    bodyText,
    wordCount: countWords(bodyText),
    searchVector:
      sql`${weighted(article.headline, 'A')} || ${weighted(article.dek ?? '', 'B')} || ${weighted(bodyText, 'D')}` as unknown as string,
  };
}

/** While somebody writes, what they save within this time makes one revision, so that a list of them can be read. */
const REVISION_MINUTES = 10;
/** After this long without a save, somebody else begins a revision of their own. */
const PAUSE_SECONDS = 60;

/**
 * Stores the state of an article as its next revision.
 * @param revision.content what was saved, when that is not in the tables yet.
 * @param revision.kind 'saved' joins the last one, if that was saved a moment ago.
 */
export async function addRevision(
  tx: Database,
  revision: {
    articleId: number;
    actor: Actor;
    kind?: (typeof revisionKinds)[number];
    content?: ArticleContent;
    now?: Date;
  },
): Promise<void> {
  const { articleId, actor, kind = 'status', content, now = new Date() } = revision;
  const userId = 'userId' in actor ? actor.userId : null;
  const at = sql`${now.toISOString()}::timestamptz`;
  const state = content ? sql`${JSON.stringify(content)}::jsonb` : contentColumn;
  const snapshot = sql`(select ${state} || jsonb_build_object('status', status) from articles where id = ${articleId})`;
  if (kind === 'saved') {
    const joined = await tx.execute(sql`
      update revisions set snapshot = ${snapshot}, saved_at = ${at},
        co_author_ids = case when user_id = ${userId} or ${userId} = any(co_author_ids) then co_author_ids else co_author_ids || ${userId}::bigint end
      where article_id = ${articleId} and kind = 'saved'
        and number = (select max(number) from revisions where article_id = ${articleId})
        and created_at > ${at} - make_interval(mins => ${REVISION_MINUTES})
        and (user_id = ${userId} or saved_at > ${at} - make_interval(secs => ${PAUSE_SECONDS}))
      returning number`);
    if (joined.length) return;
  }
  await tx.execute(sql`
    insert into revisions (article_id, number, snapshot, user_id, kind, created_at, saved_at)
    select ${articleId}, coalesce((select max(number) from revisions where article_id = ${articleId}), 0) + 1,
      ${snapshot}, ${userId}, ${kind}, ${at}, ${at}`);
}

/**
 * Makes a draft, approved, scheduled or withdrawn article public. An article keeps its first publication time.
 * @param article.due publish only when its scheduled time has come.
 */
export async function publishArticle(
  tx: Database,
  article: { id: number; now: Date; actor: Actor; due?: boolean },
): Promise<Result<TouchedArticle, 'not_publishable'>> {
  const { id, now, actor, due } = article;
  const [published] = await tx
    .update(articles)
    .set({
      status: 'published',
      publishedAt: sql`coalesce(${articles.publishedAt}, case when ${articles.status} = 'scheduled' then least(${articles.scheduledFor}, ${now.toISOString()}::timestamptz) else ${now.toISOString()}::timestamptz end)`,
      scheduledFor: null,
      dueAt: null,
      withdrawnAt: null,
      withdrawnReason: '',
      // What came out before keeps its first time, from which an embargo of now would count.
      embargoUntil: sql`case when ${articles.publishedAt} < ${articles.embargoUntil} and ${articles.embargoUntil} <= ${now.toISOString()}::timestamptz then null else ${articles.embargoUntil} end`,
    })
    .where(
      and(
        eq(articles.id, id),
        due
          ? and(
              eq(articles.status, 'scheduled'),
              sql`${articles.scheduledFor} <= ${now.toISOString()}::timestamptz`,
            )
          : inArray(articles.status, [
              'draft',
              'in_review',
              'approved',
              'scheduled',
              'withdrawn',
              'archived',
            ]),
      ),
    )
    .returning({ id: articles.id });
  if (!published) return refused('not_publishable');
  await addRevision(tx, { articleId: id, actor });
  await recordAudit(tx, { actor, action: 'article.published', subjectKind: 'article', subjectId: id });
  return ok(await touchedArticle(tx, id));
}

/**
 * Takes a published article off the site; its address answers 410 with the reason.
 * @param article.over withdraw only when the time until which it was to be read is over.
 */
export async function withdrawArticle(
  tx: Database,
  article: { id: number; now: Date; reason: string; actor: Actor; over?: boolean },
): Promise<Result<TouchedArticle, 'not_published'>> {
  const [withdrawn] = await tx
    .update(articles)
    .set({ status: 'withdrawn', withdrawnAt: article.now, withdrawnReason: article.reason })
    .where(
      and(
        eq(articles.id, article.id),
        eq(articles.status, 'published'),
        article.over ? lte(articles.publishUntil, article.now) : undefined,
      ),
    )
    .returning({ id: articles.id });
  if (!withdrawn) return refused('not_published');
  await addRevision(tx, { articleId: article.id, actor: article.actor });
  await recordAudit(tx, {
    actor: article.actor,
    action: 'article.withdrawn',
    subjectKind: 'article',
    subjectId: article.id,
    detail: { reason: article.reason },
  });
  return ok(await touchedArticle(tx, article.id));
}

/** Gives an article a new address; the old one redirects for good. */
export async function changeSlug(
  tx: Database,
  article: { id: number; slug: string; actor: Actor },
): Promise<Result<TouchedArticle, 'slug_taken' | 'not_found'>> {
  const [before] = await tx
    .select({ slug: articles.slug, locale: articles.locale, publishedAt: articles.publishedAt })
    .from(articles)
    .where(eq(articles.id, article.id))
    .for('update');
  if (!before) return refused('not_found');
  if (before.slug === article.slug) return ok(await touchedArticle(tx, article.id));
  const locale = before.locale as Locale;
  const [taken] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.locale, locale), eq(articles.slug, article.slug)));
  if (taken || isReservedSlug(article.slug)) return refused('slug_taken');
  await tx.update(articles).set({ slug: article.slug }).where(eq(articles.id, article.id));
  await removeRedirect(tx, articlePath({ locale, slug: article.slug }));
  if (before.publishedAt)
    await addRedirect(tx, articlePath({ locale, slug: before.slug }), { articleId: article.id });
  await addRevision(tx, { articleId: article.id, actor: article.actor });
  await recordAudit(tx, {
    actor: article.actor,
    action: 'article.moved',
    subjectKind: 'article',
    subjectId: article.id,
    detail: { from: before.slug, to: article.slug },
  });
  return ok(await touchedArticle(tx, article.id));
}

/** What a change to this article makes stale. */
export async function touchedArticle(tx: Database, id: number): Promise<TouchedArticle> {
  const [touched] = await listTouched(tx, [id]);
  if (!touched) throw new Error(`Article ${id} is gone.`);
  return touched;
}
