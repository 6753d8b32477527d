import { and, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import { hashRecoveryCode, newRecoveryCode } from '#db/authenticators/rules/recovery-code.ts';
import { authenticators, pendingSignIns, recoveryCodes } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import { hashToken, newToken } from '#db/core/token.ts';

/** How long a sign-in may owe its second factor. */
const PENDING_MINUTES = 10;

/** Keeps a sign-in that owes a second factor. Returns the token that leads back to it; null when the account has none. */
export async function beginSecondFactor(
  tx: Database,
  pending: { userId: number; next: string; intentHash: string | null; now: Date },
): Promise<string | null> {
  const { userId, next, intentHash, now } = pending;
  // One that is confirmed meanwhile waits, and then ends the session that this sign-in opens.
  const [factor] = await tx
    .select({ confirmedAt: authenticators.confirmedAt })
    .from(authenticators)
    .where(eq(authenticators.userId, userId))
    .for('share');
  if (!factor?.confirmedAt) return null;
  const token = newToken();
  await tx.insert(pendingSignIns).values({
    tokenHash: hashToken(token),
    userId,
    next,
    intentHash,
    createdAt: now,
    expiresAt: new Date(now.getTime() + PENDING_MINUTES * 60_000),
  });
  return token;
}

/**
 * Keeps the secret of an authenticator that is being set up, in place of an earlier try.
 * @param sealed encrypted with the site's key.
 * @returns false when one is in force, which stays.
 */
export async function beginAuthenticator(
  tx: Database,
  { userId, sealed, now }: { userId: number; sealed: string; now: Date },
): Promise<boolean> {
  const begun = await tx
    .insert(authenticators)
    .values({ userId, secret: sealed, createdAt: now })
    .onConflictDoUpdate({
      target: authenticators.userId,
      set: { secret: sealed, createdAt: now },
      setWhere: isNull(authenticators.confirmedAt),
    })
    .returning({ userId: authenticators.userId });
  return begun.length > 0;
}

/** Puts an authenticator in force whose first code was right; false when it has been set up anew, or is in force. */
export async function confirmAuthenticator(
  tx: Database,
  { userId, sealed, step, now }: { userId: number; sealed: string; step: number; now: Date },
): Promise<boolean> {
  const confirmed = await tx
    .update(authenticators)
    .set({ confirmedAt: now, lastStep: step })
    .where(
      and(
        eq(authenticators.userId, userId),
        eq(authenticators.secret, sealed),
        isNull(authenticators.confirmedAt),
      ),
    )
    .returning({ userId: authenticators.userId });
  return confirmed.length > 0;
}

/** Uses up the step of a code that was right. Neither it nor an earlier one counts again; of several at once, one does. */
export async function takeStep(
  tx: Database,
  { userId, step }: { userId: number; step: number },
): Promise<boolean> {
  const taken = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(
      and(
        eq(authenticators.userId, userId),
        isNotNull(authenticators.confirmedAt),
        lt(authenticators.lastStep, step),
      ),
    )
    .returning({ userId: authenticators.userId });
  return taken.length > 0;
}

/** Uses up a recovery code. */
export async function takeRecoveryCode(
  tx: Database,
  { userId, code, now }: { userId: number; code: string; now: Date },
): Promise<boolean> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.hash, hashRecoveryCode(code)),
        eq(recoveryCodes.userId, userId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ userId: recoveryCodes.userId });
  return taken.length > 0;
}

/** How many recovery codes somebody is given. */
const RECOVERY_CODES = 10;

/** Makes recovery codes in place of all earlier ones. Only here are they in the clear. */
export async function renewRecoveryCodes(tx: Database, { userId }: { userId: number }): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ hash: hashRecoveryCode(code), userId })));
  return codes;
}

/**
 * Takes the second factor off an account, with its recovery codes and the sign-ins that still owe it. The caller sees
 * to the sessions, which say when it was shown.
 */
export async function removeAuthenticator(tx: Database, { userId }: { userId: number }): Promise<boolean> {
  const removed = await tx
    .delete(authenticators)
    .where(eq(authenticators.userId, userId))
    .returning({ userId: authenticators.userId });
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
  return removed.length > 0;
}

/** Ends a sign-in's wait for its second factor; of several at once, one gets it. */
export async function takePendingSignIn(
  tx: Database,
  { token, now }: { token: string; now: Date },
): Promise<boolean> {
  const taken = await tx
    .delete(pendingSignIns)
    .where(and(eq(pendingSignIns.tokenHash, hashToken(token)), gt(pendingSignIns.expiresAt, now)))
    .returning({ userId: pendingSignIns.userId });
  return taken.length > 0;
}

/** Forgets sign-ins that owed their second factor when their time is over. */
export async function purgePendingSignIns(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(pendingSignIns).where(lt(pendingSignIns.expiresAt, now));
}
