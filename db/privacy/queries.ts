import { and, asc, desc, eq, lte, or, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import { auditLog } from '#db/audit/tables.ts';
import { authenticators } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import {
  commentAppeals,
  commenters,
  commentLikes,
  commentMutes,
  commentNotices,
  commentReports,
  commentRevisions,
  comments,
  commentVerdicts,
} from '#db/comments/tables.ts';
import { passwords } from '#db/credentials/tables.ts';
import { identities } from '#db/identities/tables.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import { media } from '#db/media/tables.ts';
import { newsletterSubscribers } from '#db/newsletter/tables.ts';
import { sessions } from '#db/sessions/tables.ts';
import { users } from '#db/users/tables.ts';

/** The accounts whose time to change their mind is over. */
export async function listDueDeletions(db: Database, now: Date): Promise<number[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(lte(users.deleteAt, now))
    .orderBy(asc(users.deleteAt))
    .limit(100);
  return rows.map(({ id }) => id);
}

/** Everything that is stored about one person and may be told: what only proves who they are is named, not shown. */
export async function collectPersonalData(db: Database, userId: number) {
  const [account] = await db
    .select({
      email: users.email,
      displayName: users.displayName,
      role: users.role,
      locale: users.locale,
      replyNotices: users.replyNotices,
      picture: sql<
        string | null
      >`(select '/media/' || storage_key from ${media} where id = ${users.pictureId})`,
      createdAt: users.createdAt,
      suspendedAt: users.suspendedAt,
      deleteAt: users.deleteAt,
      passwordSetAt: sql<Date | null>`(select changed_at from ${passwords} where user_id = ${users.id})`,
      secondFactorSince: sql<Date | null>`(select confirmed_at from ${authenticators} where user_id = ${users.id})`,
    })
    .from(users)
    .where(eq(users.id, userId));
  if (!account) throw new Error('There is no such account.');
  const email = (account.email ?? '').toLowerCase();
  return {
    account,
    sessions: await db
      .select({
        device: sessions.device,
        network: sessions.network,
        createdAt: sessions.createdAt,
        lastUsedAt: sessions.lastUsedAt,
      })
      .from(sessions)
      .where(eq(sessions.userId, userId))
      .orderBy(desc(sessions.lastUsedAt)),
    accountsElsewhere: await db
      .select({ issuer: identities.issuer, subject: identities.subject, createdAt: identities.createdAt })
      .from(identities)
      .where(eq(identities.userId, userId)),
    comments: await db
      .select({
        story: articles.headline,
        text: comments.body,
        status: comments.status,
        createdAt: comments.createdAt,
        editedAt: comments.editedAt,
        likeCount: comments.likeCount,
        earlierTexts: sql<{ text: string; until: string }[] | null>`(
          select json_agg(json_build_object('text', r.body, 'until', r.created_at) order by r.id)
          from ${commentRevisions} r where r.comment_id = ${comments.id})`,
        toldByModerators: sql<string[] | null>`(
          select json_agg(v.words order by v.id) from ${commentVerdicts} v where v.comment_id = ${comments.id} and v.words <> '')`,
        appeal: commentAppeals.words,
        appealOutcome: commentAppeals.outcome,
        appealAnswer: commentAppeals.answer,
      })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .leftJoin(commentAppeals, eq(commentAppeals.commentId, comments.id))
      .where(eq(comments.userId, userId))
      .orderBy(desc(comments.createdAt)),
    likes: await db
      .select({ story: articles.headline, comment: comments.id, createdAt: commentLikes.createdAt })
      .from(commentLikes)
      .innerJoin(comments, eq(comments.id, commentLikes.commentId))
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(eq(commentLikes.userId, userId))
      .orderBy(desc(commentLikes.createdAt)),
    reports: await db
      .select({
        story: articles.headline,
        comment: comments.id,
        reason: commentReports.reason,
        words: commentReports.words,
        createdAt: commentReports.createdAt,
        outcome: commentReports.outcome,
      })
      .from(commentReports)
      .innerJoin(comments, eq(comments.id, commentReports.commentId))
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(eq(commentReports.userId, userId))
      .orderBy(desc(commentReports.createdAt)),
    mutes: await db
      .select({ displayName: users.displayName, createdAt: commentMutes.createdAt })
      .from(commentMutes)
      .innerJoin(users, eq(users.id, commentMutes.mutedId))
      .where(eq(commentMutes.userId, userId))
      .orderBy(desc(commentMutes.createdAt)),
    replyMails: await db
      .select({
        story: articles.headline,
        comment: comments.id,
        createdAt: commentNotices.createdAt,
        sentAt: commentNotices.sentAt,
      })
      .from(commentNotices)
      .innerJoin(comments, eq(comments.id, commentNotices.commentId))
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .where(eq(commentNotices.userId, userId))
      .orderBy(desc(commentNotices.createdAt)),
    commenting: await db
      .select({
        standing: commenters.standing,
        until: commenters.until,
        toldByModerators: commenters.words,
        at: commenters.decidedAt,
      })
      .from(commenters)
      .where(eq(commenters.userId, userId)),
    newsletter: await db
      .select({
        status: newsletterSubscribers.status,
        locale: newsletterSubscribers.locale,
        consentText: newsletterSubscribers.consentText,
        consentAt: newsletterSubscribers.consentAt,
        consentNetwork: newsletterSubscribers.consentNetwork,
        confirmedAt: newsletterSubscribers.confirmedAt,
        leftAt: newsletterSubscribers.leftAt,
      })
      .from(newsletterSubscribers)
      .where(eq(sql`lower(${newsletterSubscribers.email})`, email)),
    mails: await db
      .select({ subject: mailOutbox.subject, status: mailOutbox.status, createdAt: mailOutbox.createdAt })
      .from(mailOutbox)
      .where(eq(sql`lower(${mailOutbox.recipient})`, email))
      .orderBy(desc(mailOutbox.createdAt)),
    log: await db
      .select({
        at: auditLog.at,
        action: auditLog.action,
        network: auditLog.network,
        detail: auditLog.detail,
      })
      .from(auditLog)
      .where(
        or(
          eq(auditLog.userId, userId),
          and(eq(auditLog.subjectKind, 'user'), eq(auditLog.subjectId, userId)),
        ),
      )
      .orderBy(desc(auditLog.at)),
  };
}

export type PersonalData = Awaited<ReturnType<typeof collectPersonalData>>;
