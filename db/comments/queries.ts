import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { comments } from '#db/comments/tables.ts';

/** A comment as readers see it. A removed one stays as an empty place while there are replies to it. */
export type CommentView = {
  id: number;
  removed: boolean;
  authorName: string;
  body: string;
  featured: boolean;
  likeCount: number;
  createdAt: Date;
  editedAt: Date | null;
  replies: CommentView[];
};

/** The approved comments under an article as threads, oldest first. */
export async function listCommentThreads(db: Database, articleId: number): Promise<CommentView[]> {
  const approved = sql`${comments.status} = 'approved'`;
  const rows = await db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      removed: sql<boolean>`not (${approved})`,
      // Nothing of a comment that is not approved leaves the database.
      authorName: sql<string>`case when ${approved} then ${comments.authorName} else '' end`,
      body: sql<string>`case when ${approved} then ${comments.body} else '' end`,
      featured: comments.featured,
      likeCount: comments.likeCount,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .where(eq(comments.articleId, articleId))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  const byId = new Map<number, CommentView>();
  for (const { parentId: _, ...row } of rows) byId.set(row.id, { ...row, replies: [] });
  const threads: CommentView[] = [];
  for (const { id, parentId } of rows) {
    const comment = byId.get(id);
    if (comment) (parentId === null ? threads : byId.get(parentId)?.replies)?.push(comment);
  }
  return withoutEmptyPlaces(threads);
}

function withoutEmptyPlaces(threads: CommentView[]): CommentView[] {
  return threads
    .map((comment) => ({ ...comment, replies: withoutEmptyPlaces(comment.replies) }))
    .filter((comment) => !comment.removed || comment.replies.length > 0);
}
