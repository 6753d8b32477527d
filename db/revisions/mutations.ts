import { sql } from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import { canonical, withBlockIds } from '#db/articles/rules/blocks.ts';
import type { RevisionSnapshot } from '#db/articles/tables.ts';
import type { UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { TouchedArticle } from '#db/core/tags.ts';
import { inOwnStory, isTaken, storeDraft } from '#db/drafts/mutations.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { writeRefusal } from '#db/drafts/rules/state.ts';
import { getRevision } from '#db/revisions/queries.ts';
import { reachOf, type Scope, type Viewer } from '#db/users/policy.ts';

/**
 * Makes what an earlier revision says the text of an article again, as a revision of its own. What that one does not
 * have stays as it is, and so does the address when it belongs to another article by now.
 * @returns public articles that show something else now.
 */
export async function restoreRevision(
  tx: Database,
  restore: {
    articleId: number;
    number: number;
    scope: Scope;
    viewer: Viewer;
    actor: UserActor;
    now: Date;
  },
): Promise<Result<TouchedArticle[], 'not_found' | 'not_allowed' | 'same_already' | 'text_approved'>> {
  const { articleId, number, scope, viewer, actor, now } = restore;
  const draft = await getDraft(tx, articleId, { scope, lock: true });
  if (!draft) return refused('not_found');
  if (draft.kind === 'page' && !reachOf(viewer, 'pages.write')) return refused('not_allowed');
  const refusal = writeRefusal(draft, scope);
  if (refusal) return refused(refusal);
  const snapshot = await getRevision(tx, { articleId, number });
  if (!snapshot) return refused('not_found');
  const restored = await withoutGone(tx, { ...draft.content, ...contentOf(snapshot) });
  const slugTaken = restored.slug !== draft.content.slug && (await isTaken(tx, draft, restored.slug));
  const content = await inOwnStory(tx, {
    draft,
    content: slugTaken ? { ...restored, slug: draft.content.slug } : restored,
    scope,
  });
  if (canonical(content) === canonical(draft.content)) return refused('same_already');
  return ok(await storeDraft(tx, { draft, content, actor, now, kind: 'restored' }));
}

function contentOf({ status: _, body, ...fields }: RevisionSnapshot): Partial<ArticleContent> {
  return { ...fields, body: withBlockIds(body) };
}

/** Sections, tags, people, sources and pictures may have been removed since: nothing can name them any more. */
async function withoutGone(tx: Database, content: ArticleContent): Promise<ArticleContent> {
  const list = (ids: (number | null)[]) => sql`${`{${ids.filter((id) => id !== null)}}`}::bigint[]`;
  const pictures = [content.pictureId, content.socialPictureId];
  const [there] = await tx.execute<
    Record<'sections' | 'tags' | 'people' | 'sources' | 'media', number[]>
  >(sql`
    select array(select id::int from sections where id = any(${list(content.sectionIds)})) as sections,
      array(select id::int from tags where id = any(${list(content.tagIds)})) as tags,
      array(select id::int from people where id = any(${list(content.bylineIds)})) as people,
      array(select id::int from sources where id = any(${list(content.sources.map(({ sourceId }) => sourceId))})) as sources,
      array(select id::int from media where id = any(${list(pictures)})) as media`);
  const isThere = (kind: keyof NonNullable<typeof there>) => (id: number) =>
    Boolean(there?.[kind].includes(id));
  const picture = (id: number | null) => (id !== null && isThere('media')(id) ? id : null);
  return {
    ...content,
    sectionIds: content.sectionIds.filter(isThere('sections')),
    tagIds: content.tagIds.filter(isThere('tags')),
    bylineIds: content.bylineIds.filter(isThere('people')),
    sources: content.sources.filter(({ sourceId }) => isThere('sources')(sourceId)),
    pictureId: picture(content.pictureId),
    socialPictureId: picture(content.socialPictureId),
  };
}
