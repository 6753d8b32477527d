import { and, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { hashCode, newCode } from '#db/credentials/rules/mail-code.ts';
import {
  authenticators,
  identities,
  mailProofs,
  type ProofDetail,
  type ProofPurpose,
  passwords,
  pendingSignIns,
  providerSignIns,
} from '#db/credentials/tables.ts';
import type { Identity, ProviderId } from '#db/credentials/validation.ts';
import type { Scope } from '#db/users/policy.ts';

/** What somebody has proven by a mail. */
export type Proof = { email: string; userId: number | null; browserHash: string | null; detail: ProofDetail };

/** Makes what a mail asks for: a link, and a code that counts only in the browser that asked. A browser has one at a time. */
export async function askForProof(
  tx: Database,
  proof: {
    purpose: ProofPurpose;
    email: string;
    userId?: number;
    browserToken?: string;
    detail?: ProofDetail;
    minutes: number;
    now: Date;
  },
): Promise<{ code: string; linkToken: string }> {
  const { purpose, email, userId, browserToken, detail, minutes, now } = proof;
  const code = newCode();
  const linkToken = newToken();
  if (browserToken) await tx.delete(mailProofs).where(eq(mailProofs.browserHash, hashToken(browserToken)));
  await tx.insert(mailProofs).values({
    purpose,
    email,
    userId: userId ?? null,
    browserHash: browserToken ? hashToken(browserToken) : null,
    codeHash: browserToken ? hashCode(browserToken, code) : null,
    linkHash: hashToken(linkToken),
    detail: detail ?? {},
    createdAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
  });
  return { code, linkToken };
}

const proven = {
  email: mailProofs.email,
  userId: mailProofs.userId,
  browserHash: mailProofs.browserHash,
  detail: mailProofs.detail,
};

const isOpen = (purpose: ProofPurpose, now: Date) =>
  and(eq(mailProofs.purpose, purpose), isNull(mailProofs.usedAt), gt(mailProofs.expiresAt, now));

/** Uses up a code. Of several at once, one succeeds. */
export async function takeCode(
  tx: Database,
  given: { purpose: ProofPurpose; browserToken: string; code: string; now: Date },
): Promise<Result<Proof, 'code_wrong' | 'code_over'>> {
  const ofBrowser = and(
    eq(mailProofs.browserHash, hashToken(given.browserToken)),
    isOpen(given.purpose, given.now),
  );
  const [proof] = await tx
    .update(mailProofs)
    .set({ usedAt: given.now })
    .where(and(ofBrowser, eq(mailProofs.codeHash, hashCode(given.browserToken, given.code))))
    .returning(proven);
  if (proof) return ok(proof);
  const [open] = await tx.select({ id: mailProofs.id }).from(mailProofs).where(ofBrowser);
  return refused(open ? 'code_wrong' : 'code_over');
}

/** Uses up a link; pressing its button twice, or in two windows, succeeds once. */
export async function takeLink(
  tx: Database,
  given: { purpose: ProofPurpose; linkToken: string; now: Date },
): Promise<Result<Proof, 'link_over'>> {
  const [proof] = await tx
    .update(mailProofs)
    .set({ usedAt: given.now })
    .where(and(eq(mailProofs.linkHash, hashToken(given.linkToken)), isOpen(given.purpose, given.now)))
    .returning(proven);
  return proof ? ok(proof) : refused('link_over');
}

/** @param hash as `hashPassword` makes it. */
export async function setPassword(
  tx: Database,
  { userId, hash, now }: { userId: number; hash: string; now: Date },
): Promise<void> {
  await tx
    .insert(passwords)
    .values({ userId, hash, changedAt: now })
    .onConflictDoUpdate({ target: passwords.userId, set: { hash, changedAt: now } });
}

/** How long a sign-in may owe its second factor. */
const PENDING_MINUTES = 10;

/** Keeps a sign-in that owes a second factor. Returns the token that leads back to it; null when the account has none. */
export async function beginSecondFactor(
  tx: Database,
  pending: { userId: number; next: string; intentHash: string | null; now: Date },
): Promise<string | null> {
  const { userId, next, intentHash, now } = pending;
  const [factor] = await tx
    .select({ userId: authenticators.userId })
    .from(authenticators)
    .where(and(eq(authenticators.userId, userId), isNotNull(authenticators.confirmedAt)));
  if (!factor) return null;
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

const DAY = 86_400_000;

/** Forgets proofs and half sign-ins a day after they are over. */
export async function purgeProofs(db: Database, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - DAY);
  await db.delete(mailProofs).where(lt(mailProofs.expiresAt, before));
  await db.delete(pendingSignIns).where(lt(pendingSignIns.expiresAt, before));
  await db.delete(providerSignIns).where(lt(providerSignIns.expiresAt, before));
}
