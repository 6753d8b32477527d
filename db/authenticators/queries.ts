import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { authenticators, pendingSignIns, recoveryCodes } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { users } from '#db/users/tables.ts';

/** How long a secret that was shown waits for its first code. */
const SET_UP_MINUTES = 60;

/** An account's authenticator, in force or being set up. The secret is encrypted. */
export async function getAuthenticator(
  db: Database,
  { userId, now }: { userId: number; now: Date },
): Promise<{ sealed: string; confirmedAt: Date | null } | null> {
  const shownAfter = new Date(now.getTime() - SET_UP_MINUTES * 60_000);
  const [row] = await db
    .select({ sealed: authenticators.secret, confirmedAt: authenticators.confirmedAt })
    .from(authenticators)
    .where(
      and(
        eq(authenticators.userId, userId),
        or(isNotNull(authenticators.confirmedAt), gt(authenticators.createdAt, shownAfter)),
      ),
    );
  return row ?? null;
}

/** How many recovery codes somebody has left. */
export async function countRecoveryCodes(db: Database, userId: number): Promise<number> {
  const [row] = await db
    .select({ left: sql<number>`count(*)::int` })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return row?.left ?? 0;
}

/** A sign-in that waits for its second factor. */
export async function getPendingSignIn(
  db: Database,
  { token, now }: { token: string; now: Date },
): Promise<{ userId: number; next: string; intentHash: string | null; isSuspended: boolean } | null> {
  const [row] = await db
    .select({
      userId: pendingSignIns.userId,
      next: pendingSignIns.next,
      intentHash: pendingSignIns.intentHash,
      isSuspended: sql<boolean>`${users.suspendedAt} is not null`,
    })
    .from(pendingSignIns)
    .innerJoin(users, eq(users.id, pendingSignIns.userId))
    .where(and(eq(pendingSignIns.tokenHash, hashToken(token)), gt(pendingSignIns.expiresAt, now)));
  return row ?? null;
}
