import { createHash } from 'node:crypto';
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import { commentModerationColumn } from '#db/articles/queries.ts';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { loadModel, loadWatchLists } from '#db/comment-rules/queries.ts';
import type { Judged } from '#db/comments/mutations.ts';
import { judge } from '#db/comments/rules/judge.ts';
import { score } from '#db/comments/rules/learn.ts';
import {
  type CommentFacts,
  type CommentRules,
  defaultCommentRules,
  HOUR,
  type ReasonCode,
} from '#db/comments/rules/moderation.ts';
import { cleanCommentText, comparableText, excessMarks } from '#db/comments/rules/text.ts';
import { commenters, commentReports, comments, commentVerdicts } from '#db/comments/tables.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { users } from '#db/users/tables.ts';

/** What the checker outside said; see `CommentFacts`. */
export type OutsideAnswer = CommentFacts['checker'];

/** What is refused and not kept, since a moderator has nothing to decide about it. */
export const refusals = [
  'article_hidden',
  'article_closed',
  'banned',
  'suspended',
  'empty',
  'too_long',
  'too_fast',
  'repeated',
] as const satisfies ReasonCode[];
export type CommentRefusal = `comment_${(typeof refusals)[number]}`;

export type Judgement = Judged & {
  author: { userId: number; name: string };
  text: string;
  /** Rules that broke, for the log. */
  broken: string[];
};

/** By this repeats are found; the text itself stays where it is. */
export const likenessOf = (text: string) =>
  createHash('sha256').update(comparableText(text)).digest('base64url').slice(0, 22);

/** So many of somebody's last comments are looked at. */
const MOST_OWN = 100;

const statusOf = { approve: 'approved', hold: 'pending', reject: 'rejected' } as const;

/**
 * Gathers what is known of a comment and its author, and judges it by the rules in force.
 * @param editing the comment that is changed; null for a new one.
 */
export async function judgeComment(
  tx: Database,
  given: {
    userId: number;
    articleId: number;
    body: string;
    settings: CommentSettings;
    outside: OutsideAnswer;
    /** The newsroom's own host: links to it pass. */
    host: string;
    editing: number | null;
    now: Date;
  },
): Promise<Result<Judgement, CommentRefusal>> {
  const { userId, articleId, settings, editing, now } = given;
  const rules = await rulesInForce(tx, settings, given.host);
  const text = cleanCommentText(given.body.slice(0, 4 * settings.maximumLength));
  const likeness = likenessOf(text);
  const [about] = await tx
    .select({
      isPublic: sql<boolean>`${articles.status} = 'published' and ${articles.kind} = 'article'`,
      isOpen: articles.commentsOpen,
      ownMode: articles.commentModeration,
      mode: commentModerationColumn,
      name: users.displayName,
      role: users.role,
      joinedAt: users.createdAt,
      standing: commenters.standing,
      until: commenters.until,
      approved: countOf(sql`${comments.status} = 'approved'`),
      // Taking back what was rejected does not undo that it was.
      rejected:
        countOf(sql`(${comments.status} in ('rejected', 'spam') or ${comments.status} = 'deleted' and exists (
        select from ${commentVerdicts} v where v.comment_id = ${comments.id} and v.status_after in ('rejected', 'spam')
        and v.user_id is not null))`),
      upheldReports: sql<number>`(select count(*)::int from ${commentReports} r join ${comments} c on c.id = r.comment_id
        where c.user_id = ${users.id} and r.outcome = 'upheld'
        and r.decided_at > ${new Date(now.getTime() - rules.reported.days * 24 * HOUR).toISOString()}::timestamptz)`,
    })
    .from(users)
    .leftJoin(articles, eq(articles.id, articleId))
    .leftJoin(commenters, eq(commenters.userId, users.id))
    .where(eq(users.id, userId));
  if (!about) throw new Error('A comment of an account that is not there.');
  const since = new Date(now.getTime() - longestWindow(rules));
  const own = await tx
    .select({
      at: comments.createdAt,
      // What was taken back may be said again, unless somebody had found fault with it.
      comparable: sql<string>`case when comments.status = 'deleted' and comments.report_count = 0 and not exists (
        select from comment_verdicts v where v.comment_id = comments.id and v.status_after not in ('approved', 'deleted'))
        then '' else comments.likeness end`,
      articleId: comments.articleId,
    })
    .from(comments)
    .where(
      and(
        eq(comments.userId, userId),
        gt(comments.createdAt, since),
        editing === null ? undefined : ne(comments.id, editing),
      ),
    )
    .orderBy(desc(comments.createdAt))
    .limit(MOST_OWN);
  const [others] = await tx
    .select({ people: sql<number>`count(distinct ${comments.userId})::int` })
    .from(comments)
    .where(
      and(
        eq(comments.likeness, likeness),
        gt(comments.createdAt, new Date(now.getTime() - rules.repeat.hours * HOUR)),
        ne(comments.userId, userId),
      ),
    );
  const learned = await loadModel(tx);
  const scored = learned && score(learned, text);
  const facts: CommentFacts = {
    text,
    excessMarks: excessMarks(given.body.slice(0, 4 * settings.maximumLength)),
    comparable: likeness,
    at: now,
    article: {
      isPublic: about.isPublic ?? false,
      isOpen: about.isOpen ?? false,
      premoderatedBy: premoderatedBy(about, settings),
    },
    person: {
      isStaff: about.role !== 'reader',
      joinedAt: about.joinedAt,
      isBanned: about.standing === 'banned',
      suspendedUntil: about.standing === 'suspended' ? about.until : null,
      isHeld: about.standing === 'held',
      approved: about.approved,
      rejected: about.rejected,
      upheldReports: about.upheldReports,
    },
    own: own.map(({ articleId: where, ...one }) => ({ ...one, isSameArticle: where === articleId })),
    sameTextPeople: others?.people ?? 0,
    checker: given.outside,
    score: scored,
  };
  // Whoever only mends a text does not post too fast.
  const { outcome, reasons, notes } = judge(facts, editing === null ? rules : { ...rules, flood: [] });
  const refusal = reasons.find(({ reason }) => (refusals as readonly string[]).includes(reason));
  if (outcome === 'reject' && refusal) return refused(`comment_${refusal.reason}` as CommentRefusal);
  return ok({
    author: { userId, name: about.name },
    text,
    status: statusOf[outcome],
    reasons,
    score: scored?.probability ?? null,
    likeness,
    broken: notes.flatMap((note) => (note.kind === 'failed' ? [`${note.phase}: ${note.message}`] : [])),
  });
}

const countOf = (which: ReturnType<typeof sql>) =>
  sql<number>`(select count(*)::int from ${comments} where ${comments.userId} = ${users.id} and ${which})`;

function premoderatedBy(
  { ownMode, mode }: { ownMode: string | null; mode: string | null },
  settings: CommentSettings,
): CommentFacts['article']['premoderatedBy'] {
  if ((mode ?? settings.moderation) !== 'before') return null;
  if (ownMode) return 'article';
  return mode ? 'section' : 'site';
}

const longestWindow = ({ flood, repeat }: CommentRules) =>
  Math.max(repeat.hours * HOUR, ...flood.map(({ seconds }) => seconds * 1000));

async function rulesInForce(tx: Database, settings: CommentSettings, host: string): Promise<CommentRules> {
  const { lists, blocked, held, allowed } = await loadWatchLists(tx);
  return {
    ...defaultCommentRules,
    longest: settings.maximumLength,
    links: {
      ...defaultCommentRules.links,
      newPeople: settings.maximumLinks,
      trusted: Math.max(settings.maximumLinks, defaultCommentRules.links.trusted),
      blocked,
      held,
      allowed: [...allowed, host],
    },
    lists,
    firstComments: settings.holdUntilApproved,
    newAccountHours: settings.minimumAccountHours,
    trusted: { ...defaultCommentRules.trusted, approved: settings.trustAfter },
    checkerFails: settings.checkerFails,
    learned: settings.holdScore < 1 ? { holdFrom: settings.holdScore } : null,
  };
}
