import { and, asc, eq, exists, inArray, isNull, lt, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { addRevision } from '#db/articles/mutations.ts';
import { articles } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import {
  commentAppeals,
  commenterNotes,
  commenters,
  commentLikes,
  commentMutes,
  commentNotices,
  commentReports,
  commentRevisions,
  comments,
  commentVerdicts,
  type StoredReason,
} from '#db/comments/tables.ts';
import type { CommentStatus, ReportReason } from '#db/comments/validation.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken } from '#db/core/token.ts';
import { workingCopies } from '#db/drafts/tables.ts';
import { users } from '#db/users/tables.ts';

/** What the rules made of a text; see `judgeComment`. */
export type Judged = {
  status: Extract<CommentStatus, 'approved' | 'pending' | 'rejected'>;
  reasons: StoredReason[];
  score: number | null;
  likeness: string;
};

/** A comment that was written, and whether its page shows something else now. */
export type Written = { id: number; articleId: number; status: CommentStatus; isPublicChange: boolean };

/**
 * Stores a comment once: the same words of one person in one place are the comment that is there already, so that a
 * double click, a second try or a second window posts nothing twice.
 */
export async function addComment(
  tx: Database,
  {
    articleId,
    parentId,
    author,
    body,
    judged,
    now,
  }: {
    articleId: number;
    parentId: number | null;
    author: { userId: number; name: string };
    body: string;
    judged: Judged;
    now: Date;
  },
): Promise<Result<Written, 'comment_parent_gone'>> {
  if (parentId !== null) {
    const [parent] = await tx
      .select({ id: comments.id })
      .from(comments)
      .where(
        and(eq(comments.id, parentId), eq(comments.articleId, articleId), eq(comments.status, 'approved')),
      )
      .for('key share');
    if (!parent) return refused('comment_parent_gone');
  }
  const [added] = await tx
    .insert(comments)
    .values({
      articleId,
      parentId,
      userId: author.userId,
      authorName: author.name,
      body,
      ...judged,
      createdAt: now,
      decidedAt: judged.status === 'pending' ? null : now,
    })
    .onConflictDoNothing()
    .returning({ id: comments.id });
  if (!added) {
    const same = await findSame(tx, { articleId, parentId, userId: author.userId, body });
    if (!same) throw new Error('A comment was refused as a second one, and the first is not there.');
    return ok(same);
  }
  if (judged.status === 'approved') await noteReplies(tx, { ids: [added.id], now });
  return ok({
    id: added.id,
    articleId,
    status: judged.status,
    isPublicChange: judged.status === 'approved',
  });
}

/**
 * One after the other for one person: what they just wrote counts for what they write next, also when both come at once,
 * and a moderator who bans them at that moment.
 */
export async function takeTurn(tx: Database, userId: number): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
}

/** What somebody said there already in these words; null when they have not. */
export async function findSame(
  tx: Database,
  given: { articleId: number; parentId: number | null; userId: number; body: string },
): Promise<Written | null> {
  const [there] = await tx
    .select({ id: comments.id, articleId: comments.articleId, status: comments.status })
    .from(comments)
    .where(
      and(
        eq(comments.userId, given.userId),
        eq(comments.articleId, given.articleId),
        sql`coalesce(${comments.parentId}, 0) = ${given.parentId ?? 0}`,
        sql`md5(${comments.body}) = md5(${given.body})`,
        ne(comments.status, 'deleted'),
      ),
    );
  return there ? { ...there, isPublicChange: false } : null;
}

/**
 * Changes what somebody wrote, within the time that they have for it, and keeps what it said before.
 * @param minutes how long after posting it can be changed.
 */
export async function changeComment(
  tx: Database,
  {
    id,
    userId,
    body,
    judged,
    minutes,
    now,
  }: { id: number; userId: number; body: string; judged: Judged; minutes: number; now: Date },
): Promise<Result<Written, 'comment_gone' | 'comment_too_old' | 'comment_said_already'>> {
  const [before] = await tx
    .select({
      articleId: comments.articleId,
      parentId: comments.parentId,
      body: comments.body,
      status: comments.status,
      createdAt: comments.createdAt,
      decidedBy: comments.decidedBy,
      isHeldByPeople: sql<boolean>`${comments.status} = 'pending' and (${comments.reportCount} > 0 or coalesce(
        (select v.user_id is not null from comment_verdicts v where v.comment_id = comments.id
          order by v.id desc limit 1), false))`,
      isAppealed: sql<boolean>`exists (select from comment_appeals a where a.comment_id = comments.id and a.outcome is null)`,
    })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.userId, userId), ne(comments.status, 'deleted')))
    .for('update');
  if (!before) return refused('comment_gone');
  const isOver = now.getTime() - before.createdAt.getTime() > minutes * 60_000;
  // What a moderator rejected is answered by an appeal, not by other words in its place; nor what an appeal is about.
  if (isOver || before.isAppealed || (before.status !== 'approved' && before.decidedBy !== null))
    return refused('comment_too_old');
  if (before.body === body)
    return ok({ id, articleId: before.articleId, status: before.status, isPublicChange: false });
  const [same] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(
        eq(comments.userId, userId),
        eq(comments.articleId, before.articleId),
        sql`coalesce(${comments.parentId}, 0) = ${before.parentId ?? 0}`,
        sql`md5(${comments.body}) = md5(${body})`,
        ne(comments.status, 'deleted'),
      ),
    );
  if (same) return refused('comment_said_already');
  // What readers or a moderator had held, no rule lets go.
  const status = before.isHeldByPeople && judged.status === 'approved' ? 'pending' : judged.status;
  await tx.insert(commentRevisions).values({ commentId: id, body: before.body, createdAt: now });
  await tx
    .update(comments)
    .set({
      body,
      ...judged,
      status,
      featured: false,
      editedAt: now,
      decidedAt: status === 'pending' ? null : now,
      decidedBy: null,
    })
    .where(eq(comments.id, id));
  if (before.status !== status)
    await tx
      .insert(commentVerdicts)
      .values({ commentId: id, statusBefore: before.status, statusAfter: status, createdAt: now });
  if (status === 'approved') await noteReplies(tx, { ids: [id], now });
  return ok({
    id,
    articleId: before.articleId,
    status,
    isPublicChange: before.status === 'approved' || status === 'approved',
  });
}

/** Takes back what somebody wrote themselves. Answers to it stay. */
export async function deleteOwnComment(
  tx: Database,
  { id, userId, now }: { id: number; userId: number; now: Date },
): Promise<Result<Written, 'comment_gone'>> {
  const [before] = await tx
    .select({ status: comments.status, articleId: comments.articleId })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.userId, userId), ne(comments.status, 'deleted')))
    .for('update');
  if (!before) return refused('comment_gone');
  await tx
    .update(comments)
    .set({ status: 'deleted', featured: false, decidedAt: now, decidedBy: null })
    .where(eq(comments.id, id));
  await tx
    .insert(commentVerdicts)
    .values({ commentId: id, statusBefore: before.status, statusAfter: 'deleted', createdAt: now });
  return ok({
    id,
    articleId: before.articleId,
    status: 'deleted',
    isPublicChange: before.status === 'approved',
  });
}

/** A verdict that came about: who wrote the comment is told in its words. */
export type Verdict = {
  id: number;
  articleId: number;
  userId: number | null;
  before: CommentStatus;
  isPublicChange: boolean;
};

/**
 * Decides about comments. Those that are so already, or that their author has taken back, are left alone.
 * @param words what the authors are told; may be empty.
 * @param from only comments that are in this state still; whoever takes a verdict back names it.
 */
export async function decideComments(
  tx: Database,
  {
    ids,
    status,
    words,
    moderator,
    from,
    now,
  }: {
    ids: number[];
    status: Extract<CommentStatus, 'approved' | 'pending' | 'rejected' | 'spam'>;
    words: string;
    moderator: { userId: number; network: string };
    from?: CommentStatus;
    now: Date;
  },
): Promise<Verdict[]> {
  const before = await tx
    .select({
      id: comments.id,
      articleId: comments.articleId,
      userId: comments.userId,
      status: comments.status,
      decidedBy: comments.decidedBy,
    })
    .from(comments)
    .where(
      and(
        inArray(comments.id, ids),
        ne(comments.status, 'deleted'),
        from === undefined ? undefined : eq(comments.status, from),
        // A comment that was approved without anybody looking may be confirmed.
        or(ne(comments.status, status), isNull(comments.decidedBy), sql`${comments.reportCount} > 0`),
      ),
    )
    .orderBy(asc(comments.id))
    .for('update');
  if (!before.length) return [];
  const decided = before.map(({ id }) => id);
  await tx
    .update(comments)
    .set({
      status,
      featured: sql`${comments.featured} and ${status === 'approved'}`,
      decidedAt: status === 'pending' ? null : now,
      decidedBy: status === 'pending' ? null : moderator.userId,
    })
    .where(inArray(comments.id, decided));
  await tx.insert(commentVerdicts).values(
    before.map((comment) => ({
      commentId: comment.id,
      userId: moderator.userId,
      statusBefore: comment.status,
      statusAfter: status,
      words,
      createdAt: now,
    })),
  );
  if (status !== 'pending') await answerReports(tx, { ids: decided, status, moderator, now });
  if (status === 'approved') await noteReplies(tx, { ids: decided, now });
  await recordAudit(tx, {
    actor: moderator,
    action: 'comment.decided',
    subjectKind: 'comment',
    subjectId: decided.length === 1 ? (decided[0] ?? null) : null,
    detail: { status, ids: decided },
  });
  return before.map(({ status: was, ...comment }) => ({
    id: comment.id,
    articleId: comment.articleId,
    userId: comment.userId,
    before: was,
    isPublicChange: was !== status && (was === 'approved' || status === 'approved'),
  }));
}

/** A verdict answers those who reported the comment. */
async function answerReports(
  tx: Database,
  {
    ids,
    status,
    moderator,
    now,
  }: { ids: number[]; status: CommentStatus; moderator: { userId: number }; now: Date },
): Promise<void> {
  await tx
    .update(commentReports)
    .set({
      outcome: status === 'approved' ? 'dismissed' : 'upheld',
      decidedAt: now,
      decidedBy: moderator.userId,
    })
    .where(and(inArray(commentReports.commentId, ids), isNull(commentReports.outcome)));
}

/** Puts approved comments before the others, or takes them back among them. */
export async function featureComment(
  tx: Database,
  { id, featured, moderator }: { id: number; featured: boolean; moderator: Actor },
): Promise<Result<{ articleId: number }, 'comment_gone'>> {
  const [row] = await tx
    .update(comments)
    .set({ featured })
    .where(and(eq(comments.id, id), eq(comments.status, 'approved'), ne(comments.featured, featured)))
    .returning({ articleId: comments.articleId });
  if (!row) return refused('comment_gone');
  await recordAudit(tx, {
    actor: moderator,
    action: 'comment.featured',
    subjectKind: 'comment',
    subjectId: id,
    detail: { featured },
  });
  return ok(row);
}

/** Likes a comment, or no longer. Nobody likes their own, and what readers cannot see nobody likes. */
export async function likeComment(
  tx: Database,
  { id, userId, likes, now }: { id: number; userId: number; likes: boolean; now: Date },
): Promise<
  Result<{ articleId: number; changed: boolean; likeCount: number }, 'comment_gone' | 'comment_own'>
> {
  const [comment] = await tx
    .select({ articleId: comments.articleId, userId: comments.userId })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.status, 'approved')));
  if (!comment) return refused('comment_gone');
  if (comment.userId === userId) return refused('comment_own');
  const changed = likes
    ? await tx
        .insert(commentLikes)
        .values({ commentId: id, userId, createdAt: now })
        .onConflictDoNothing()
        .returning({ id: commentLikes.commentId })
    : await tx
        .delete(commentLikes)
        .where(and(eq(commentLikes.commentId, id), eq(commentLikes.userId, userId)))
        .returning({ id: commentLikes.commentId });
  const [after] = await tx
    .select({ likeCount: comments.likeCount })
    .from(comments)
    .where(eq(comments.id, id));
  return ok({
    articleId: comment.articleId,
    changed: changed.length > 0,
    likeCount: after?.likeCount ?? 0,
  });
}

/**
 * Tells the moderators of a comment; once a person, and a second time says the same. From the threshold on, a comment
 * that no moderator has approved yet is held until one looks.
 * @param threshold so many open reports hold it; 0 never.
 */
export async function reportComment(
  tx: Database,
  {
    id,
    userId,
    reason,
    words,
    threshold,
    now,
  }: { id: number; userId: number; reason: ReportReason; words: string; threshold: number; now: Date },
): Promise<Result<Written, 'comment_gone' | 'comment_own'>> {
  const [comment] = await tx
    .select({
      articleId: comments.articleId,
      userId: comments.userId,
      decidedBy: comments.decidedBy,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.status, 'approved')))
    .for('update');
  if (!comment) return refused('comment_gone');
  if (comment.userId === userId) return refused('comment_own');
  await tx
    .insert(commentReports)
    .values({ commentId: id, userId, reason, words, createdAt: now })
    .onConflictDoUpdate({
      target: [commentReports.commentId, commentReports.userId],
      set: { reason, words, createdAt: now, outcome: null, decidedAt: null, decidedBy: null },
      // What was answered was about other words.
      setWhere: comment.editedAt ? lt(commentReports.decidedAt, comment.editedAt) : sql`false`,
    });
  const held =
    threshold > 0 && comment.decidedBy === null
      ? await tx
          .update(comments)
          .set({ status: 'pending', featured: false, decidedAt: null })
          .where(and(eq(comments.id, id), sql`${comments.reportCount} >= ${threshold}`))
          .returning({ id: comments.id })
      : [];
  if (held.length)
    await tx
      .insert(commentVerdicts)
      .values({ commentId: id, statusBefore: 'approved', statusAfter: 'pending', createdAt: now });
  return ok({
    id,
    articleId: comment.articleId,
    status: held.length ? 'pending' : 'approved',
    isPublicChange: held.length > 0,
  });
}

/** An author's answer to a rejection, once for a comment. */
export async function appeal(
  tx: Database,
  { id, userId, words, now }: { id: number; userId: number; words: string; now: Date },
): Promise<Result<void, 'comment_gone' | 'appealed_already'>> {
  const [comment] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      and(eq(comments.id, id), eq(comments.userId, userId), inArray(comments.status, ['rejected', 'spam'])),
    )
    .for('share');
  if (!comment) return refused('comment_gone');
  const made = await tx
    .insert(commentAppeals)
    .values({ commentId: id, words, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: commentAppeals.commentId });
  return made.length ? ok(undefined) : refused('appealed_already');
}

/** Answers an appeal; the verdict itself is `decideComments`. */
export async function answerAppeal(
  tx: Database,
  {
    id,
    granted,
    answer,
    moderator,
    now,
  }: {
    id: number;
    granted: boolean;
    answer: string;
    moderator: { userId: number; network: string };
    now: Date;
  },
): Promise<Result<void, 'comment_gone'>> {
  const answered = await tx
    .update(commentAppeals)
    .set({ outcome: granted ? 'granted' : 'upheld', answer, decidedAt: now, decidedBy: moderator.userId })
    .where(and(eq(commentAppeals.commentId, id), isNull(commentAppeals.outcome)))
    .returning({ id: commentAppeals.commentId });
  if (!answered.length) return refused('comment_gone');
  await recordAudit(tx, {
    actor: moderator,
    action: 'comment.appeal_answered',
    subjectKind: 'comment',
    subjectId: id,
    detail: { granted },
  });
  return ok(undefined);
}

/** Hears no more of somebody, or again. */
export async function muteAuthor(
  tx: Database,
  { userId, commentId, now }: { userId: number; commentId: number; now: Date },
): Promise<Result<void, 'comment_gone' | 'comment_own'>> {
  const [comment] = await tx
    .select({ userId: comments.userId })
    .from(comments)
    .where(and(eq(comments.id, commentId), eq(comments.status, 'approved')));
  if (!comment?.userId) return refused('comment_gone');
  if (comment.userId === userId) return refused('comment_own');
  await tx
    .insert(commentMutes)
    .values({ userId, mutedId: comment.userId, createdAt: now })
    .onConflictDoNothing();
  return ok(undefined);
}

export async function unmute(
  tx: Database,
  { userId, mutedId }: { userId: number; mutedId: number },
): Promise<void> {
  await tx
    .delete(commentMutes)
    .where(and(eq(commentMutes.userId, userId), eq(commentMutes.mutedId, mutedId)));
}

/** Whoever was answered hears of it, once for a reply: not of their own, not of whom they muted. */
async function noteReplies(tx: Database, { ids, now }: { ids: number[]; now: Date }): Promise<void> {
  await tx.execute(sql`
    insert into ${commentNotices} (user_id, comment_id, created_at)
    select parent.user_id, reply.id, ${now.toISOString()}::timestamptz
    from ${comments} reply
    join ${comments} parent on parent.id = reply.parent_id and parent.status = 'approved'
    join ${users} reader on reader.id = parent.user_id
      and reader.deleted_at is null and reader.reply_notices <> 'never'
    where reply.id in ${ids} and parent.user_id is distinct from reply.user_id
      and not exists (
        select from ${commentMutes} mute where mute.user_id = parent.user_id and mute.muted_id = reply.user_id
      )
    on conflict do nothing`);
}

/** Stops all mails about replies to whoever got the one with this link. */
export async function stopNotices(
  tx: Database,
  { token }: { token: string },
): Promise<Result<void, 'unknown_link'>> {
  const [notice] = await tx
    .select({ userId: commentNotices.userId })
    .from(commentNotices)
    .where(eq(commentNotices.stopHash, hashToken(token)));
  if (!notice) return refused('unknown_link');
  await tx.update(users).set({ replyNotices: 'never' }).where(eq(users.id, notice.userId));
  return ok(undefined);
}

/**
 * Gives what somebody wrote the name that they have now.
 * @returns the articles that show it.
 */
export async function renameAuthor(
  tx: Database,
  { userId, name }: { userId: number; name: string },
): Promise<number[]> {
  // In the order in which moderators take them: nobody waits for another in a circle.
  await tx
    .select({ id: comments.id })
    .from(comments)
    .where(eq(comments.userId, userId))
    .orderBy(asc(comments.id))
    .for('update');
  const renamed = await tx
    .update(comments)
    .set({ authorName: name })
    .where(and(eq(comments.userId, userId), ne(comments.authorName, name)))
    .returning({ articleId: comments.articleId, status: comments.status });
  return [...new Set(renamed.filter(({ status }) => status === 'approved').map((one) => one.articleId))];
}

/**
 * Closes the comments of articles that are older than this many days, but for those that an editor opened again. Changes
 * to them that are not published yet do not open them when they are.
 * @returns the articles; of more than `limit`, the oldest.
 */
export async function closeOldComments(
  tx: Database,
  { days, now, limit, actor }: { days: number; now: Date; limit: number; actor: Actor },
): Promise<number[]> {
  const isOld = and(
    eq(articles.commentsOpen, true),
    eq(articles.commentsKeptOpen, false),
    eq(articles.status, 'published'),
    lt(articles.publishedAt, new Date(now.getTime() - days * 86_400_000)),
  );
  const old = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(isOld)
    .orderBy(asc(articles.publishedAt))
    .limit(limit)
    .for('update', { skipLocked: true });
  if (!old.length) return [];
  const ids = old.map(({ id }) => id);
  await tx
    .update(articles)
    // Whoever has one open in the editor hears of it.
    .set({ commentsOpen: false, version: sql`${articles.version} + 1` })
    .where(inArray(articles.id, ids));
  const copies = await tx
    .update(workingCopies)
    .set({ content: sql`jsonb_set(${workingCopies.content}, '{commentsOpen}', 'false')` })
    .where(inArray(workingCopies.articleId, ids))
    .returning();
  const unpublished = new Map(copies.map(({ articleId, content }) => [articleId, content]));
  for (const id of ids) {
    const content = unpublished.get(id);
    await addRevision(tx, { articleId: id, actor, now, ...(content && { content }) });
    await recordAudit(tx, {
      actor,
      action: 'article.comments_closed',
      subjectKind: 'article',
      subjectId: id,
    });
  }
  return ids;
}

/** How long what somebody took back can still be looked at by moderators. */
const DELETED_DAYS = 30;
/** How long moderators can look up what a comment said before. */
const REVISION_DAYS = 365;
/** How long the link in a mail about answers stops them. */
const NOTICE_DAYS = 400;

/** Forgets what was taken back a while ago, and what comments said long before. Readers see no difference. */
export async function purgeComments(tx: Database, { now }: { now: Date }): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await forgetTexts(tx, and(eq(comments.status, 'deleted'), lt(comments.decidedAt, before(DELETED_DAYS))));
  await tx.delete(commentRevisions).where(lt(commentRevisions.createdAt, before(REVISION_DAYS)));
  await tx.delete(commentNotices).where(lt(commentNotices.sentAt, before(NOTICE_DAYS)));
}

/** Stands for a text that is gone, in the place that answers to it still need. */
const NO_TEXT = '–';

/**
 * Forgets the texts of comments that readers do not see. The row goes too where nobody replied; then perhaps what it
 * replied to is without a reply.
 */
export async function forgetTexts(tx: Database, which: SQL | undefined): Promise<void> {
  const replies = alias(comments, 'replies');
  const isAnswered = exists(
    tx.select({ id: replies.id }).from(replies).where(eq(replies.parentId, comments.id)),
  );
  let gone: unknown[];
  do
    gone = await tx
      .delete(comments)
      .where(and(which, ne(comments.status, 'approved'), not(isAnswered)))
      .returning({ id: comments.id });
  while (gone.length);
  const emptied = await tx
    .update(comments)
    .set({
      body: NO_TEXT,
      authorName: '',
      authorEmail: null,
      status: 'deleted',
      reasons: [],
      score: null,
      likeness: '',
    })
    .where(and(which, ne(comments.status, 'approved'), ne(comments.body, NO_TEXT)))
    .returning({ id: comments.id });
  const ids = emptied.map(({ id }) => id);
  if (!ids.length) return;
  await tx.delete(commentRevisions).where(inArray(commentRevisions.commentId, ids));
  await tx.delete(commentAppeals).where(inArray(commentAppeals.commentId, ids));
  await tx.update(commentVerdicts).set({ words: '' }).where(inArray(commentVerdicts.commentId, ids));
  await tx.update(commentReports).set({ words: '' }).where(inArray(commentReports.commentId, ids));
}

/**
 * Forgets somebody who has left: their name, likes, mutes, notices, what moderators wrote about them and told them, and
 * what nobody can read. What everybody can read stays, without a name, so that the answers to it can be understood.
 * @returns the articles that show something else now.
 */
export async function forgetCommenter(tx: Database, { userId }: { userId: number }): Promise<number[]> {
  const theirs = tx.select({ id: comments.id }).from(comments).where(eq(comments.userId, userId));
  const liked = await tx
    .selectDistinct({ articleId: comments.articleId })
    .from(commentLikes)
    .innerJoin(comments, eq(comments.id, commentLikes.commentId))
    .where(and(eq(commentLikes.userId, userId), eq(comments.status, 'approved')));
  // In the order in which moderators take them: nobody waits for another in a circle.
  await tx
    .select({ id: comments.id })
    .from(comments)
    .where(
      inArray(
        comments.id,
        tx.select({ id: commentLikes.commentId }).from(commentLikes).where(eq(commentLikes.userId, userId)),
      ),
    )
    .orderBy(asc(comments.id))
    .for('update');
  await tx.delete(commentLikes).where(eq(commentLikes.userId, userId));
  await tx.delete(commentMutes).where(or(eq(commentMutes.userId, userId), eq(commentMutes.mutedId, userId)));
  await tx.delete(commentNotices).where(eq(commentNotices.userId, userId));
  await tx.update(commentReports).set({ words: '' }).where(eq(commentReports.userId, userId));
  await tx.delete(commentAppeals).where(inArray(commentAppeals.commentId, theirs));
  await tx.delete(commentRevisions).where(inArray(commentRevisions.commentId, theirs));
  await tx.update(commentVerdicts).set({ words: '' }).where(inArray(commentVerdicts.commentId, theirs));
  await tx.delete(commenterNotes).where(eq(commenterNotes.userId, userId));
  await tx.delete(commenters).where(eq(commenters.userId, userId));
  await forgetTexts(tx, eq(comments.userId, userId));
  const readable = await tx
    .update(comments)
    .set({ authorName: '', authorEmail: null })
    .where(and(eq(comments.userId, userId), eq(comments.status, 'approved')))
    .returning({ articleId: comments.articleId });
  return [...new Set([...liked, ...readable].map(({ articleId }) => articleId))];
}
