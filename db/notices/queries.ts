import { and, asc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { commentNotices } from '#db/comments/tables.ts';
import type { ReplyNotices } from '#db/comments/validation.ts';
import { hashToken } from '#db/core/token.ts';
import { users } from '#db/users/tables.ts';

/** An answer waits so long, for whoever takes it back or changes it at once. */
const WAIT_SECONDS = 60;
/** After a mail the next answers are gathered, so that a lively thread does not fill an inbox. */
const GATHER_MINUTES = 10;
/** How far back is looked every two seconds; what is older waits for the run of the minute. */
const LOOK_BACK_MINUTES = 15;

const minutes = (now: Date, count: number) => new Date(now.getTime() - count * 60_000);

/** The newest answer that may be told of. */
export const ripeAt = (now: Date): Date => new Date(now.getTime() - WAIT_SECONDS * 1000);

/** Answers that somebody wants to hear of at once, and could by now. */
export async function listRipeNotices(db: Database, now: Date): Promise<number[]> {
  const rows = await db
    .select({ id: commentNotices.commentId })
    .from(commentNotices)
    .innerJoin(users, eq(users.id, commentNotices.userId))
    .where(
      and(
        isNull(commentNotices.sentAt),
        gt(commentNotices.createdAt, minutes(now, LOOK_BACK_MINUTES)),
        lte(commentNotices.createdAt, ripeAt(now)),
        eq(users.replyNotices, 'immediately'),
        noneLately(now),
      ),
    )
    .orderBy(asc(commentNotices.createdAt))
    .limit(50);
  return rows.map(({ id }) => id);
}

const noneLately = (now: Date) => sql`not exists (select from ${commentNotices} earlier
  where earlier.user_id = ${commentNotices.userId} and earlier.sent_at > ${minutes(now, GATHER_MINUTES).toISOString()}::timestamptz)`;

/** Whom there is something to tell. Who wants to hear no more at all counts among those who hear at once. */
export async function listPeopleToTell(
  db: Database,
  { when, now }: { when: Exclude<ReplyNotices, 'never'>; now: Date },
): Promise<number[]> {
  const daily = eq(users.replyNotices, 'daily');
  const rows = await db
    .selectDistinct({ id: commentNotices.userId })
    .from(commentNotices)
    .innerJoin(users, eq(users.id, commentNotices.userId))
    .where(
      and(
        isNull(commentNotices.sentAt),
        lte(commentNotices.createdAt, ripeAt(now)),
        when === 'daily' ? daily : and(ne(users.replyNotices, 'daily'), noneLately(now)),
      ),
    )
    .orderBy(asc(commentNotices.userId));
  return rows.map(({ id }) => id);
}

/** Whether a link stops mails about answers still, and whether they have been stopped. */
export async function findStopLink(db: Database, token: string): Promise<{ stopped: boolean } | null> {
  const [row] = await db
    .select({ replyNotices: users.replyNotices })
    .from(users)
    .where(
      inArray(
        users.id,
        db
          .select({ id: commentNotices.userId })
          .from(commentNotices)
          .where(eq(commentNotices.stopHash, hashToken(token))),
      ),
    );
  return row ? { stopped: row.replyNotices === 'never' } : null;
}
