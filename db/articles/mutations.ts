import { and, eq, inArray, sql } from 'drizzle-orm';
import { type ArticleDocument, documentSchema } from '#db/articles/document.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import {
  type ArticleStatus,
  articleBylines,
  articles,
  revisions,
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
import { addRedirect, removeRedirect } from '#db/redirects/mutations.ts';
import { countWords, searchableText, searchConfig } from '#db/search/text.ts';

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
    .values({ ...columns, body, ...derivedFromText({ ...article, body }) })
    .onConflictDoNothing({ target: [articles.locale, articles.slug] })
    .returning({ id: articles.id });
  if (!created) return refused('slug_taken');
  const people = [...new Set(bylineIds)];
  if (people.length)
    await tx
      .insert(articleBylines)
      .values(people.map((personId, position) => ({ articleId: created.id, personId, position })));
  // Whatever stood at this address before, the article now answers there.
  await removeRedirect(tx, articlePath(article));
  await addRevision(tx, created.id, actor);
  await recordAudit(tx, {
    actor,
    action: 'article.created',
    subjectKind: 'article',
    subjectId: created.id,
    detail: { status: article.status },
  });
  return ok(created.id);
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

/** Stores the present state of an article as its next revision. */
async function addRevision(tx: Database, articleId: number, actor: Actor): Promise<void> {
  await tx.execute(sql`
    insert into ${revisions} (article_id, number, snapshot, user_id)
    select ${articleId}, coalesce((select max(number) from ${revisions} where article_id = ${articleId}), 0) + 1,
      jsonb_build_object('slug', slug, 'status', status, 'headline', headline, 'dek', dek, 'body', body), ${'userId' in actor ? actor.userId : null}
    from ${articles} where id = ${articleId}`);
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
      withdrawnAt: null,
      withdrawnReason: '',
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
  await addRevision(tx, id, actor);
  await recordAudit(tx, { actor, action: 'article.published', subjectKind: 'article', subjectId: id });
  return ok(await touchedArticle(tx, id));
}

/** Takes a published article off the site; its address answers 410 with the reason. */
export async function withdrawArticle(
  tx: Database,
  article: { id: number; now: Date; reason: string; actor: Actor },
): Promise<Result<TouchedArticle, 'not_published'>> {
  const [withdrawn] = await tx
    .update(articles)
    .set({ status: 'withdrawn', withdrawnAt: article.now, withdrawnReason: article.reason })
    .where(and(eq(articles.id, article.id), eq(articles.status, 'published')))
    .returning({ id: articles.id });
  if (!withdrawn) return refused('not_published');
  await addRevision(tx, article.id, article.actor);
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
  await addRevision(tx, article.id, article.actor);
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
async function touchedArticle(tx: Database, id: number): Promise<TouchedArticle> {
  const [row] = await tx
    .select({
      locale: articles.locale,
      slug: articles.slug,
      // Written out: in a query of one table the builder leaves table names away, and these have columns of one name.
      sectionIds: sql<
        number[]
      >`array(select ss.section_id from story_sections ss where ss.story_id = articles.story_id)`,
      tagIds: sql<number[]>`array(select st.tag_id from story_tags st where st.story_id = articles.story_id)`,
      personIds: sql<
        number[]
      >`array(select b.person_id from article_bylines b where b.article_id = articles.id)`,
      formerPaths: sql<string[]>`array(select r.from_path from redirects r where r.article_id = articles.id)`,
    })
    .from(articles)
    .where(eq(articles.id, id));
  if (!row) throw new Error(`Article ${id} is gone.`);
  const locale = row.locale as Locale;
  return {
    id,
    locale,
    paths: [articlePath({ locale, slug: row.slug }), ...row.formerPaths],
    sectionIds: row.sectionIds.map(Number),
    tagIds: row.tagIds.map(Number),
    personIds: row.personIds.map(Number),
  };
}
