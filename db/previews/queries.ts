import { and, asc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { ArticleView } from '#db/articles/queries.ts';
import { documentEmbeds, documentMediaIds, documentText } from '#db/articles/rules/document-text.ts';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { articlesInScope, getDraft } from '#db/drafts/queries.ts';
import { listEmbeds } from '#db/embeds/queries.ts';
import { listMedia, pictureColumn } from '#db/media/queries.ts';
import { previewLinks } from '#db/previews/tables.ts';
import { countWords, readingMinutes } from '#db/search/text.ts';
import type { Scope } from '#db/users/policy.ts';
import { users } from '#db/users/tables.ts';

/** A link that holds. Times are texts: it travels as JSON. */
export type PreviewLink = { id: number; by: string; until: string };

/** The links of an article that hold, those that end first before the others. */
export async function listPreviewLinks(
  db: Database,
  { articleId, scope, now }: { articleId: number; scope: Scope; now: Date },
): Promise<PreviewLink[]> {
  const rows = await db
    .select({ id: previewLinks.id, by: users.displayName, until: previewLinks.expiresAt })
    .from(previewLinks)
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .innerJoin(articles, and(eq(articles.id, previewLinks.articleId), articlesInScope(scope)))
    .where(
      and(
        eq(previewLinks.articleId, articleId),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, now),
      ),
    )
    .orderBy(asc(previewLinks.expiresAt), asc(previewLinks.id));
  return rows.map((row) => ({ ...row, until: row.until.toISOString() }));
}

/** Which article a link shows, and until when; null for a link that does not hold, whatever the reason. */
export async function findPreview(
  db: Database,
  { token, now }: { token: string; now: Date },
): Promise<{ articleId: number; until: Date } | null> {
  const [link] = await db
    .select({ articleId: previewLinks.articleId, until: previewLinks.expiresAt })
    .from(previewLinks)
    // Whoever has left the newsroom shares nothing of it any more.
    .innerJoin(users, eq(users.id, previewLinks.createdBy))
    .where(
      and(
        ne(users.role, 'reader'),
        isNull(users.suspendedAt),
        eq(previewLinks.tokenHash, hashToken(token)),
        isNull(previewLinks.revokedAt),
        gt(previewLinks.expiresAt, now),
      ),
    );
  return link ?? null;
}

type Named = Pick<
  ArticleView,
  'picture' | 'sectionPath' | 'tags' | 'bylines' | 'sources' | 'otherEditions'
> & {
  commentCount: number;
};

/** An article as its own page would show it, if what is written on it now were published at this moment. */
export async function getPreview(
  db: Database,
  { articleId, now }: { articleId: number; now: Date },
): Promise<ArticleView | null> {
  const draft = await getDraft(db, articleId);
  if (!draft) return null;
  const { content, locale } = draft;
  const list = (ids: number[]) => sql`${`{${ids}}`}::bigint[]`;
  const sources = JSON.stringify(content.sources);
  const [named] = await db.execute<Named>(sql`
    select a.comment_count as "commentCount", ${pictureColumn(sql`${content.pictureId}::bigint`)} as picture,
      (with recursive up as (
        select s.id, s.parent_id, 0 as depth from sections s where s.id = ${content.sectionIds[0] ?? null}::bigint
        union all select s.id, s.parent_id, up.depth + 1 from sections s join up on s.id = up.parent_id where up.depth < 10)
        select coalesce(json_agg(json_build_object('id', e.section_id, 'slug', e.slug, 'name', e.name) order by up.depth desc), '[]'::json)
        from up join section_editions e on e.section_id = up.id and e.locale = a.locale) as "sectionPath",
      (select coalesce(json_agg(json_build_object('id', e.tag_id, 'slug', e.slug, 'name', e.name) order by e.name), '[]'::json)
        from tag_editions e where e.tag_id = any(${list(content.tagIds)}) and e.locale = a.locale) as tags,
      (select coalesce(json_agg(json_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'role', e.role, 'bio', e.bio,
          'portrait', ${pictureColumn(sql`p.portrait_id`)}) order by b.position), '[]'::json)
        from unnest(${list(content.bylineIds)}) with ordinality as b (person_id, position) join people p on p.id = b.person_id
        join lateral (select * from person_editions e where e.person_id = p.id order by (e.locale = a.locale) desc, e.locale limit 1) e on true) as bylines,
      (select coalesce(json_agg(json_build_object('id', s.id, 'name', coalesce(s.name ->> a.locale, s.name ->> 'en', s.slug),
          'url', coalesce(g.given ->> 'url', s.url), 'kind', g.given ->> 'kind') order by g.position), '[]'::json)
        from jsonb_array_elements(${sources}::jsonb) with ordinality as g (given, position)
        join sources s on s.id = (g.given ->> 'sourceId')::bigint) as sources,
      (select coalesce(json_agg(json_build_object('locale', o.locale, 'slug', o.slug, 'headline', o.headline) order by o.locale), '[]'::json)
        from articles o where o.story_id = a.story_id and o.id <> a.id and o.status = 'published') as "otherEditions"
    from articles a where a.id = ${articleId}`);
  if (!named) return null;
  const text = documentText(content.body);
  const wordCount = countWords(text);
  return {
    id: draft.id,
    storyId: draft.storyId,
    kind: draft.kind,
    locale,
    slug: content.slug,
    headline: content.headline,
    dek: content.dek,
    body: content.body,
    bodyStart: text.slice(0, 600),
    wordCount,
    readingMinutes: readingMinutes(wordCount, locale),
    publishedAt: draft.publishedAt ?? draft.scheduledFor ?? now,
    updatedAt: draft.updatedAt,
    seoTitle: content.seoTitle,
    seoDescription: content.seoDescription,
    commentsOpen: content.commentsOpen,
    commentModeration: null,
    commentCount: named.commentCount,
    picture: named.picture,
    pictureCaption: content.pictureCaption,
    sectionPath: named.sectionPath,
    tags: named.tags,
    bylines: named.bylines,
    sources: named.sources,
    otherEditions: named.otherEditions,
    media: await listMedia(db, documentMediaIds(content.body)),
    embeds: await listEmbeds(db, documentEmbeds(content.body)),
  };
}
