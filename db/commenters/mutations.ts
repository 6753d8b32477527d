import { and, asc, eq, isNull } from 'drizzle-orm';
import { recordAudit, type UserActor } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import { decideComments } from '#db/comments/mutations.ts';
import { commenterNotes, commenters, comments } from '#db/comments/tables.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import type { Treatment } from '#db/moderation/validation.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole } from '#db/users/validation.ts';

export type TreatRefusal =
  | 'not_yourself'
  | 'commenter_staff'
  | 'commenter_gone'
  | 'treatment_same'
  | 'until_past';

type Moderator = UserActor & { role: AccountRole };

/**
 * Says how somebody may comment from now on. What they wrote stays, but for what waits, if that is wanted. How the
 * newsroom's own people may comment is for administrators.
 */
export async function treatCommenter(
  tx: Database,
  {
    userId,
    treatment,
    until,
    words,
    rejectPending,
    moderator,
    now,
  }: {
    userId: number;
    treatment: Treatment;
    /** The end of a suspension. */
    until: Date | null;
    words: string;
    rejectPending: boolean;
    moderator: Moderator;
    now: Date;
  },
): Promise<Result<{ email: string; locale: Locale; isChanged: boolean; rejected: number }, TreatRefusal>> {
  const actor = { userId: moderator.userId, network: moderator.network };
  if (userId === moderator.userId) return refused('not_yourself');
  if (until && until <= now) return refused('until_past');
  const [person] = await tx
    .select({ email: users.email, locale: users.locale, role: users.role })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.deletedAt)))
    // Two moderators at once: the second finds what the first did, also where there was no row.
    .for('no key update');
  if (!person?.email) return refused('commenter_gone');
  if (person.role !== 'reader' && moderator.role !== 'administrator') return refused('commenter_staff');
  const [before] = await tx.select().from(commenters).where(eq(commenters.userId, userId));
  const isSame =
    (before?.standing ?? 'normal') === treatment && before?.until?.getTime() === until?.getTime();
  if (isSame && !rejectPending) return refused('treatment_same');
  if (!isSame) {
    const row = { until, words, decidedBy: actor.userId, decidedAt: now };
    if (treatment === 'normal') await tx.delete(commenters).where(eq(commenters.userId, userId));
    else
      await tx
        .insert(commenters)
        .values({ userId, standing: treatment, ...row })
        .onConflictDoUpdate({ target: commenters.userId, set: { standing: treatment, ...row } });
    await recordAudit(tx, {
      actor,
      action: 'commenter.treated',
      subjectKind: 'user',
      subjectId: userId,
      detail: { before: before?.standing ?? 'normal', after: treatment, ...(until && { until }) },
    });
  }
  const pending = rejectPending
    ? await tx
        .select({ id: comments.id })
        .from(comments)
        .where(and(eq(comments.userId, userId), eq(comments.status, 'pending')))
        .orderBy(asc(comments.id))
    : [];
  const ids = pending.map(({ id }) => id);
  const rejected = ids.length
    ? await decideComments(tx, { ids, status: 'rejected', from: 'pending', words, moderator: actor, now })
    : [];
  return ok({ email: person.email, locale: person.locale, isChanged: !isSame, rejected: rejected.length });
}

/** Writes down something about a member that only moderators read. */
export async function noteCommenter(
  tx: Database,
  { userId, words, moderator, now }: { userId: number; words: string; moderator: UserActor; now: Date },
): Promise<Result<void, 'commenter_gone'>> {
  const [person] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.deletedAt)))
    .for('key share');
  if (!person) return refused('commenter_gone');
  await tx.insert(commenterNotes).values({ userId, authorId: moderator.userId, words, createdAt: now });
  await recordAudit(tx, {
    actor: moderator,
    action: 'commenter.noted',
    subjectKind: 'user',
    subjectId: userId,
  });
  return ok(undefined);
}
