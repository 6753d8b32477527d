import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { intents } from '#db/intents/tables.ts';

/** Enough to find the mail, and for a code that is sent again. */
const MINUTES = 60;

export type Intent = { kind: string; payload: Record<string, unknown> };

/** So many of a kind are done when somebody has signed in: nobody begins more and means them all. */
const MOST = 5;

/** Keeps what somebody was about to do, under the secret of their browser. */
export async function keepIntent(
  tx: Database,
  { browserToken, intent, now }: { browserToken: string; intent: Intent; now: Date },
): Promise<void> {
  const tokenHash = hashToken(browserToken);
  await tx.insert(intents).values({
    tokenHash,
    ...intent,
    createdAt: now,
    expiresAt: new Date(now.getTime() + MINUTES * 60_000),
  });
  const sameKind = and(eq(intents.tokenHash, tokenHash), eq(intents.kind, intent.kind));
  const older = tx
    .select({ id: intents.id })
    .from(intents)
    .where(sameKind)
    .orderBy(desc(intents.id))
    .offset(MOST);
  await tx.delete(intents).where(inArray(intents.id, older));
}

/** Puts what was kept under a browser's next secret. */
export async function moveIntents(
  tx: Database,
  { from, to }: { from: string | undefined; to: string },
): Promise<void> {
  if (!from) return;
  await tx
    .update(intents)
    .set({ tokenHash: hashToken(to) })
    .where(eq(intents.tokenHash, hashToken(from)));
}

/** Takes what was kept, to be done in this transaction: of several that ask at once, one gets it. */
export async function takeIntents(
  tx: Database,
  { tokenHash, now }: { tokenHash: string; now: Date },
): Promise<Intent[]> {
  return tx
    .delete(intents)
    .where(and(eq(intents.tokenHash, tokenHash), gt(intents.expiresAt, now)))
    .returning({ kind: intents.kind, payload: intents.payload });
}

/** Forgets what was begun in a browser. */
export async function dropIntents(tx: Database, tokenHash: string): Promise<void> {
  await tx.delete(intents).where(eq(intents.tokenHash, tokenHash));
}

/** Forgets what nobody came back for. */
export async function purgeIntents(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(intents).where(lt(intents.expiresAt, now));
}
