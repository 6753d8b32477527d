import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { commentMutes, commentNotices, comments } from '#db/comments/tables.ts';
import type { ReplyNotices } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { ripeAt } from '#db/notices/queries.ts';
import { users } from '#db/users/tables.ts';

/** An answer as a mail tells of it. */
export type ReplyToTell = {
  id: number;
  /** Empty for those who have none yet, or have left. */
  authorName: string;
  hasLeft: boolean;
  body: string;
  /** What was answered. */
  answered: string;
  article: { locale: Locale; slug: string; headline: string };
};

export type Notice = { email: string; locale: Locale; stopToken: string; replies: ReplyToTell[] };

/**
 * Takes the answers that one person is to be told of, so that nobody tells them a second time: whoever calls this queues
 * the mail in the same transaction. What is not to be told of any more is forgotten.
 * @returns null when there is nothing, or when another process is at it.
 */
export async function claimNotices(
  tx: Database,
  { userId, when, now }: { userId: number; when: Exclude<ReplyNotices, 'never'>; now: Date },
): Promise<Notice | null> {
  const [reader] = await tx
    .select({
      email: users.email,
      locale: users.locale,
      replyNotices: users.replyNotices,
      isAway: sql<boolean>`(${users.suspendedAt} is not null or ${users.deleteAt} is not null)`,
    })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update', { skipLocked: true });
  if (!reader) return null;
  const waiting = and(
    eq(commentNotices.userId, userId),
    isNull(commentNotices.sentAt),
    lte(commentNotices.createdAt, ripeAt(now)),
  );
  if (reader.replyNotices === 'never' || reader.isAway || !reader.email) {
    await tx.delete(commentNotices).where(waiting);
    return null;
  }
  if (reader.replyNotices !== when) return null;
  const found = await listReplies(tx, userId);
  const stopToken = newToken();
  const claimed = found.length
    ? await tx
        .update(commentNotices)
        .set({ sentAt: now, stopHash: hashToken(stopToken) })
        .where(
          and(
            waiting,
            inArray(
              commentNotices.commentId,
              found.map(({ id }) => id),
            ),
          ),
        )
        .returning({ id: commentNotices.commentId })
    : [];
  // Rejected, taken back, muted or withdrawn meanwhile. What comes back is noted anew.
  await tx.delete(commentNotices).where(waiting);
  const ids = new Set(claimed.map(({ id }) => id));
  const replies = found.filter(({ id }) => ids.has(id));
  return replies.length ? { email: reader.email, locale: reader.locale, stopToken, replies } : null;
}

/** The answers to somebody that wait to be told of and that everybody can read, oldest first. */
async function listReplies(tx: Database, userId: number): Promise<ReplyToTell[]> {
  const parents = alias(comments, 'parents');
  const authors = alias(users, 'authors');
  return tx
    .select({
      id: comments.id,
      authorName: comments.authorName,
      hasLeft: sql<boolean>`(${authors.deletedAt} is not null)`,
      body: comments.body,
      answered: parents.body,
      article: {
        locale: sql<Locale>`${articles.locale}`,
        slug: articles.slug,
        headline: articles.headline,
      },
    })
    .from(commentNotices)
    .innerJoin(comments, and(eq(comments.id, commentNotices.commentId), eq(comments.status, 'approved')))
    .innerJoin(
      parents,
      and(eq(parents.id, comments.parentId), eq(parents.userId, userId), eq(parents.status, 'approved')),
    )
    .innerJoin(articles, and(eq(articles.id, comments.articleId), eq(articles.status, 'published')))
    .leftJoin(authors, eq(authors.id, comments.userId))
    .where(
      and(
        eq(commentNotices.userId, userId),
        isNull(commentNotices.sentAt),
        sql`not exists (select from ${commentMutes} mute where mute.user_id = ${userId} and mute.muted_id = ${comments.userId})`,
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id));
}
