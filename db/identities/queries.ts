import { and, asc, eq, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { identities, providerSignIns } from '#db/identities/tables.ts';
import type { Identity } from '#db/identities/validation.ts';
import { users } from '#db/users/tables.ts';

/** What a browser has begun at another service and not come back from. */
export async function getProviderSignIn(
  db: Database,
  { state, now }: { state: string; now: Date },
): Promise<{ provider: string; nonce: string; verifier: string } | null> {
  const [begun] = await db
    .select({
      provider: providerSignIns.provider,
      nonce: providerSignIns.nonce,
      verifier: providerSignIns.verifier,
    })
    .from(providerSignIns)
    .where(and(eq(providerSignIns.stateHash, hashToken(state)), gt(providerSignIns.expiresAt, now)));
  return begun ?? null;
}

/** The account that an account elsewhere signs in to. */
export async function findIdentity(
  db: Database,
  { issuer, subject }: Identity,
): Promise<{ userId: number; isSuspended: boolean } | null> {
  const [row] = await db
    .select({ userId: users.id, suspendedAt: users.suspendedAt })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return row ? { userId: row.userId, isSuspended: row.suspendedAt !== null } : null;
}

/** The accounts elsewhere that sign in to one. */
export async function listIdentities(db: Database, userId: number): Promise<(Identity & { since: Date })[]> {
  return db
    .select({ issuer: identities.issuer, subject: identities.subject, since: identities.createdAt })
    .from(identities)
    .where(eq(identities.userId, userId))
    .orderBy(asc(identities.createdAt), asc(identities.subject));
}
