import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { loadCommentPage } from '#app/_loaders/comments.ts';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { type ArticleView, getNeighbours, listRelated } from '#db/articles/queries.ts';
import { tag } from '#db/core/tags.ts';
import { tokenSchema } from '#db/core/token.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { isPublic } from '#db/drafts/rules/state.ts';
import { findPreview, getPreview } from '#db/previews/queries.ts';
import type { Member } from '#db/users/policy.ts';

// What is not public is not cached, and lies in no store of pages.

/** What the page of an article would show around it. */
async function preview(articleId: number, now: Date) {
  const db = database();
  const [article, draft] = await Promise.all([getPreview(db, { articleId, now }), getDraft(db, articleId)]);
  if (!article || !draft) return null;
  const [related, neighbours, comments] = await Promise.all([
    listRelated(db, { articleId, limit: 6 }),
    getNeighbours(db, article),
    loadCommentPage(articleId, { page: 1 }),
  ]);
  const state: 'draft' | 'changes' | 'published' = !isPublic(draft.status)
    ? 'draft'
    : draft.hasUnpublishedChanges
      ? 'changes'
      : draft.status === 'published'
        ? 'published'
        : 'draft';
  return { article, related, neighbours, comments, state };
}

export type Preview = NonNullable<Awaited<ReturnType<typeof preview>>> & { article: ArticleView };

/** Gives the page of a link that does not hold the status 404. */
export async function loadNothing(): Promise<void> {
  'use cache';
  cacheLife('max');
  cacheTag(tag.status(404));
}

/** What a link shows; null when it does not hold. */
export async function loadPreview(token: string): Promise<(Preview & { until: Date }) | null> {
  const known = tokenSchema.safeParse(token);
  if (!known.success) return null;
  const now = new Date();
  const link = await findPreview(database(), { token: known.data, now });
  const found = link && (await preview(link.articleId, now));
  return found && { ...found, until: link.until };
}

/** The same for members of the desk, who need no link. */
export async function loadOwnPreview(member: Member, articleId: number): Promise<Preview | null> {
  demand(member, 'articles.see');
  return preview(articleId, new Date());
}
