import { and, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { hashCode, newCode } from '#db/credentials/rules/mail-code.ts';
import {
  authenticators,
  mailProofs,
  type ProofDetail,
  type ProofPurpose,
  passwords,
  pendingSignIns,
  providerSignIns,
  recoveryCodes,
} from '#db/credentials/tables.ts';

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
): Promise<{ id: number; code: string; linkToken: string }> {
  const { purpose, email, userId, browserToken, detail, minutes, now } = proof;
  const code = newCode();
  const linkToken = newToken();
  if (browserToken) await tx.delete(mailProofs).where(eq(mailProofs.browserHash, hashToken(browserToken)));
  const [asked] = await tx
    .insert(mailProofs)
    .values({
      purpose,
      email,
      userId: userId ?? null,
      browserHash: browserToken ? hashToken(browserToken) : null,
      codeHash: browserToken ? hashCode(browserToken, code) : null,
      linkHash: hashToken(linkToken),
      detail: detail ?? {},
      createdAt: now,
      expiresAt: new Date(now.getTime() + minutes * 60_000),
    })
    .returning({ id: mailProofs.id });
  if (!asked) throw new Error('What was asked for was not stored.');
  return { id: asked.id, code, linkToken };
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

const DAY = 86_400_000;

/** Forgets proofs and half sign-ins a day after they are over. */
export async function purgeProofs(db: Database, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - DAY);
  await db.delete(mailProofs).where(lt(mailProofs.expiresAt, before));
  await db.delete(pendingSignIns).where(lt(pendingSignIns.expiresAt, before));
  await db.delete(providerSignIns).where(lt(providerSignIns.expiresAt, before));
}

/** Forgets sign-ins that still owe their second factor. */
export async function endHalfSignIns(tx: Database, userId: number): Promise<void> {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId));
}

/** Takes the second factor off an account, with its recovery codes. Returns whether it had one. */
export async function removeSecondFactor(tx: Database, userId: number): Promise<boolean> {
  const removed = await tx
    .delete(authenticators)
    .where(eq(authenticators.userId, userId))
    .returning({ confirmedAt: authenticators.confirmedAt });
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  await endHalfSignIns(tx, userId);
  return removed.some(({ confirmedAt }) => confirmedAt !== null);
}
