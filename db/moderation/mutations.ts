import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import { addRevision } from '#db/articles/mutations.ts';
import { articles } from '#db/articles/tables.ts';
import { recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { decideComments } from '#db/comments/mutations.ts';
import { commentReports, comments, commentVerdicts } from '#db/comments/tables.ts';
import type { CommentStatus } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { workingCopies } from '#db/drafts/tables.ts';
import { type CommentState, listStates } from '#db/moderation/queries.ts';
import { QUIET_MS } from '#db/moderation/rules/verdict-news.ts';
import type { SeenComment, Verdict } from '#db/moderation/validation.ts';
import { settings } from '#db/settings/tables.ts';

/** What came of a verdict about several comments. */
export type Moderated = {
  /** With the verdict by which each can be taken back. */
  decided: { id: number; verdictId: number; status: CommentStatus }[];
  /** Those that were not as they were seen, and how they are: nothing was done to them. */
  missed: CommentState[];
  /** The articles on which readers see something else now. */
  articleIds: number[];
};

/**
 * Decides about comments that are still as the moderator saw them: in their state, and in their words.
 * @param wordsFor what their authors are told, in the language of each.
 */
export async function moderate(
  tx: Database,
  {
    wanted,
    status,
    wordsFor,
    moderator,
    now,
  }: {
    wanted: SeenComment[];
    status: Verdict;
    wordsFor: (locale: Locale) => string;
    moderator: UserActor;
    now: Date;
  },
): Promise<Moderated> {
  const seen = new Map(wanted.map((one) => [one.id, one]));
  // All at once and in their order: two moderators never wait for each other in a circle.
  const rows = await tx
    .select({
      id: comments.id,
      status: comments.status,
      articleId: comments.articleId,
      editedAt: comments.editedAt,
      locale: sql<Locale>`coalesce((select u.locale from users u where u.id = comments.user_id),
        (select a.locale from articles a where a.id = comments.article_id))`,
    })
    .from(comments)
    .where(inArray(comments.id, [...seen.keys()]))
    .orderBy(asc(comments.id))
    .for('update', { of: comments });
  const asSeen = rows.filter(({ id, status, editedAt }) => {
    const one = seen.get(id);
    return status !== 'deleted' && one?.from === status && one.editedAt?.getTime() === editedAt?.getTime();
  });
  await lockCounts(tx, asSeen);
  const groups = Map.groupBy(asSeen, (row) => `${row.status} ${row.locale}`);
  const decided: number[] = [];
  const articleIds = new Set<number>();
  for (const group of groups.values()) {
    const [{ status: from, locale } = { status: undefined, locale: 'en' as const }] = group;
    const ids = group.map(({ id }) => id);
    for (const verdict of await decideComments(tx, {
      ids,
      status,
      from,
      words: wordsFor(locale),
      moderator,
      now,
    })) {
      decided.push(verdict.id);
      if (verdict.isPublicChange) articleIds.add(verdict.articleId);
    }
  }
  const made = await latestVerdicts(tx, decided);
  const missed = [...seen.keys()].filter((id) => !decided.includes(id));
  return {
    decided: decided.map((id) => ({ id, verdictId: made.get(id) ?? 0, status })),
    missed: await listStates(tx, missed),
    articleIds: [...articleIds],
  };
}

/** The number of comments stands with each article: its rows too are taken in one order by everybody. */
async function lockCounts(tx: Database, decided: { articleId: number }[]): Promise<void> {
  const ids = [...new Set(decided.map(({ articleId }) => articleId))];
  await tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(asc(articles.id))
    .for('no key update');
}

/** The last verdict about each of some comments. */
async function latestVerdicts(tx: Database, ids: number[]): Promise<Map<number, number>> {
  if (!ids.length) return new Map();
  const rows = await tx
    .select({ commentId: commentVerdicts.commentId, id: sql<string>`max(${commentVerdicts.id})` })
    .from(commentVerdicts)
    .where(inArray(commentVerdicts.commentId, ids))
    .groupBy(commentVerdicts.commentId);
  return new Map(rows.map(({ commentId, id }) => [commentId, Number(id)]));
}

/**
 * Takes verdicts of one moderator back: each comment is again as it was before. Where anybody else has decided since,
 * theirs stands; and what has other words since does not come back among what readers see.
 */
export async function takeBack(
  tx: Database,
  {
    wanted,
    moderator,
    now,
  }: { wanted: { id: number; verdictId: number }[]; moderator: UserActor; now: Date },
): Promise<Moderated> {
  const asked = new Map(wanted.map(({ id, verdictId }) => [id, verdictId]));
  const rows = await tx
    .select({
      id: comments.id,
      status: comments.status,
      articleId: comments.articleId,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
    })
    .from(comments)
    .where(inArray(comments.id, [...asked.keys()]))
    .orderBy(asc(comments.id))
    .for('update');
  await lockCounts(tx, rows);
  const decided: Moderated['decided'] = [];
  const articleIds = new Set<number>();
  for (const { id, status, articleId, createdAt, editedAt } of rows) {
    const since = await tx
      .select()
      .from(commentVerdicts)
      .where(and(eq(commentVerdicts.commentId, id), sql`${commentVerdicts.id} >= ${asked.get(id) ?? 0}`))
      .orderBy(asc(commentVerdicts.id));
    const [verdict] = since;
    const isOwn = since.every(({ userId }) => userId === moderator.userId);
    if (!verdict || verdict.id !== asked.get(id) || !isOwn || verdict.statusAfter !== status) continue;
    const back = verdict.statusBefore;
    if (back === 'approved' && editedAt && editedAt > verdict.createdAt) continue;
    const [earlier] = await tx
      .select()
      .from(commentVerdicts)
      .where(and(eq(commentVerdicts.commentId, id), lt(commentVerdicts.id, verdict.id)))
      .orderBy(desc(commentVerdicts.id))
      .limit(1);
    await tx
      .update(comments)
      .set({
        status: back,
        featured: sql`${comments.featured} and ${back === 'approved'}`,
        decidedBy: back === 'pending' ? null : (earlier?.userId ?? null),
        decidedAt: back === 'pending' ? null : (earlier?.createdAt ?? createdAt),
      })
      .where(eq(comments.id, id));
    const [added] = await tx
      .insert(commentVerdicts)
      .values({
        commentId: id,
        userId: moderator.userId,
        statusBefore: status,
        statusAfter: back,
        createdAt: now,
      })
      .returning({ id: commentVerdicts.id });
    // What it answered is open again.
    await tx
      .update(commentReports)
      .set({ outcome: null, decidedAt: null, decidedBy: null })
      .where(
        and(
          eq(commentReports.commentId, id),
          eq(commentReports.decidedBy, moderator.userId),
          eq(commentReports.decidedAt, verdict.createdAt),
        ),
      );
    decided.push({ id, verdictId: added?.id ?? 0, status: back });
    if (status !== back && (status === 'approved' || back === 'approved')) articleIds.add(articleId);
  }
  const ids = decided.map(({ id }) => id);
  if (ids.length)
    await recordAudit(tx, {
      actor: moderator,
      action: 'comment.decided',
      subjectKind: 'comment',
      subjectId: ids.length === 1 ? (ids[0] ?? null) : null,
      detail: { takenBack: true, ids },
    });
  return {
    decided,
    missed: await listStates(
      tx,
      [...asked.keys()].filter((id) => !ids.includes(id)),
    ),
    articleIds: [...articleIds],
  };
}

/**
 * Opens or closes the comments of an article at once, also in what is being written on it. What a person opened stays
 * open however old the article gets.
 */
export async function setCommentsOpen(
  tx: Database,
  { articleId, open, moderator, now }: { articleId: number; open: boolean; moderator: UserActor; now: Date },
): Promise<Result<{ articleId: number }, 'article_gone'>> {
  const [changed] = await tx
    .update(articles)
    .set({ commentsOpen: open, commentsKeptOpen: open, version: sql`${articles.version} + 1` })
    .where(and(eq(articles.id, articleId), eq(articles.kind, 'article')))
    .returning({ id: articles.id });
  if (!changed) return refused('article_gone');
  await tx
    .update(workingCopies)
    .set({
      content: sql`jsonb_set(${workingCopies.content}, '{commentsOpen}', ${JSON.stringify(open)}::jsonb)`,
    })
    .where(eq(workingCopies.articleId, articleId));
  await addRevision(tx, { articleId, actor: moderator, now });
  await recordAudit(tx, {
    actor: moderator,
    action: open ? 'article.comments_opened' : 'article.comments_closed',
    subjectKind: 'article',
    subjectId: articleId,
  });
  return ok({ articleId });
}

/** Up to which verdict people have been told, as a row of the settings. */
const TOLD = 'verdicts_told';
const TOLD_AT_ONCE = 500;

/**
 * The verdicts that can be told of by now, the oldest first, each handed out once. Nothing while another process has
 * some in hand.
 */
export async function takeVerdictsToTell(
  tx: Database,
  { now }: { now: Date },
): Promise<{ id: number; commentId: number }[]> {
  await tx.insert(settings).values({ key: TOLD, value: 0 }).onConflictDoNothing();
  const [told] = await tx
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, TOLD))
    .for('update', { skipLocked: true });
  if (!told) return [];
  const rows = await tx
    .select({
      id: commentVerdicts.id,
      commentId: commentVerdicts.commentId,
      createdAt: commentVerdicts.createdAt,
    })
    .from(commentVerdicts)
    .where(sql`${commentVerdicts.id} > ${Number(told.value)}`)
    .orderBy(asc(commentVerdicts.id))
    .limit(TOLD_AT_ONCE);
  const until = now.getTime() - QUIET_MS;
  const young = rows.findIndex(({ createdAt }) => createdAt.getTime() > until);
  const due = young < 0 ? rows : rows.slice(0, young);
  const last = due.at(-1);
  if (last) await tx.update(settings).set({ value: last.id }).where(eq(settings.key, TOLD));
  return due;
}
