import { and, eq, lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { identities, providerSignIns } from '#db/identities/tables.ts';
import type { Identity, ProviderId } from '#db/identities/validation.ts';
import type { Scope } from '#db/users/policy.ts';

/** How long a sign-in elsewhere may take: a password, a second factor, perhaps a new account there. */
const ELSEWHERE_MINUTES = 15;

/**
 * Keeps what the answer of another service must fit. Returns the secret that leads back to it, for the browser and as
 * the `state` of the protocol.
 */
export async function beginProviderSignIn(
  tx: Database,
  begun: { provider: ProviderId; next: string; userId: number | null; now: Date },
): Promise<string> {
  const { provider, next, userId, now } = begun;
  const state = newToken();
  await tx.insert(providerSignIns).values({
    stateHash: hashToken(state),
    provider,
    nonce: newToken(),
    verifier: newToken(),
    next,
    userId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + ELSEWHERE_MINUTES * 60_000),
  });
  return state;
}

/** What was begun in a browser at another service; whoever takes it has it alone, and nobody afterwards. */
export type ProviderSignIn = Omit<typeof providerSignIns.$inferSelect, 'stateHash' | 'createdAt'>;

export async function takeProviderSignIn(
  db: Database,
  { state, now }: { state: string; now: Date },
): Promise<ProviderSignIn | null> {
  const [begun] = await db
    .delete(providerSignIns)
    .where(eq(providerSignIns.stateHash, hashToken(state)))
    .returning();
  return begun && begun.expiresAt > now ? begun : null;
}

/** Lets an account elsewhere sign in to one here. Says whose it is when that is somebody else, or was done before. */
export async function tieIdentity(
  tx: Database,
  { identity, userId, now }: { identity: Identity; userId: number; now: Date },
): Promise<'tied' | 'known' | 'taken'> {
  const { issuer, subject } = identity;
  const [tied] = await tx
    .insert(identities)
    .values({ issuer, subject, userId, createdAt: now })
    .onConflictDoNothing()
    .returning({ userId: identities.userId });
  if (tied) return 'tied';
  const [known] = await tx.select({ userId: identities.userId }).from(identities).where(isIdentity(identity));
  return known?.userId === userId ? 'known' : 'taken';
}

const isIdentity = ({ issuer, subject }: Identity) =>
  and(eq(identities.issuer, issuer), eq(identities.subject, subject));

/** Ends that, within a scope. Returns whose it was; null when there was nothing to end. */
export async function untieIdentity(
  tx: Database,
  { identity, scope }: { identity: Identity; scope: Scope },
): Promise<number | null> {
  const own = scope === 'any' ? undefined : eq(identities.userId, scope.ownerId);
  const [untied] = await tx
    .delete(identities)
    .where(and(isIdentity(identity), own))
    .returning({ userId: identities.userId });
  return untied?.userId ?? null;
}

/** Forgets sign-ins at other services when their time is over. */
export async function purgeProviderSignIns(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(providerSignIns).where(lt(providerSignIns.expiresAt, now));
}
