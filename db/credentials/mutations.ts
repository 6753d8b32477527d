import { and, eq, gt, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { hashCode, newCode } from '#db/credentials/rules/mail-code.ts';
import { hashRecoveryCode, newRecoveryCode } from '#db/credentials/rules/recovery-code.ts';
import {
  authenticators,
  identities,
  mailProofs,
  type ProofDetail,
  type ProofPurpose,
  passwords,
  pendingSignIns,
  providerSignIns,
  recoveryCodes,
} from '#db/credentials/tables.ts';
import type { Identity, ProviderId } from '#db/credentials/validation.ts';
import type { Scope } from '#db/users/policy.ts';
import { users } from '#db/users/tables.ts';

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

/** Makes all links of a kind worthless. */
export async function forgetProofs(tx: Database, purpose: ProofPurpose): Promise<void> {
  await tx.delete(mailProofs).where(eq(mailProofs.purpose, purpose));
}

const proven = {
  email: mailProofs.email,
  userId: mailProofs.userId,
  browserHash: mailProofs.browserHash,
  detail: mailProofs.detail,
};

const isOpen = (purposes: ProofPurpose[], now: Date) =>
  and(inArray(mailProofs.purpose, purposes), isNull(mailProofs.usedAt), gt(mailProofs.expiresAt, now));

/** Uses up a code. Of several at once, one succeeds. */
export async function takeCode(
  tx: Database,
  given: { purpose: ProofPurpose; browserToken: string; code: string; now: Date },
): Promise<Result<Proof, 'code_wrong' | 'code_over'>> {
  const ofBrowser = and(
    eq(mailProofs.browserHash, hashToken(given.browserToken)),
    isOpen([given.purpose], given.now),
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
  { purpose, ...given }: { purpose: ProofPurpose; linkToken: string; now: Date },
): Promise<Result<Proof, 'link_over'>> {
  const proof = await takeLinkOf(tx, [purpose], given);
  return proof ? ok(proof) : refused('link_over');
}

async function takeLinkOf(
  tx: Database,
  purposes: ProofPurpose[],
  { linkToken, now }: { linkToken: string; now: Date },
): Promise<Proof | undefined> {
  const [proof] = await tx
    .update(mailProofs)
    .set({ usedAt: now })
    .where(and(eq(mailProofs.linkHash, hashToken(linkToken)), isOpen(purposes, now)))
    .returning(proven);
  return proof;
}

/** How long both ends of a change of address have for their link, in minutes. */
const CHANGE_MINUTES = 24 * 60;

/** Asks both ends of a change of address; an earlier one is forgotten. Returns the secret of each link. */
export async function askForAddressChange(
  tx: Database,
  { userId, from, to, now }: { userId: number; from: string; to: string; now: Date },
): Promise<{ oldLink: string; newLink: string }> {
  await tx
    .delete(mailProofs)
    .where(
      and(eq(mailProofs.userId, userId), inArray(mailProofs.purpose, ['change_address', 'give_up_address'])),
    );
  const both = { userId, detail: { to }, minutes: CHANGE_MINUTES, now };
  const old = await askForProof(tx, { ...both, purpose: 'give_up_address', email: from });
  const next = await askForProof(tx, { ...both, purpose: 'change_address', email: to });
  return { oldLink: old.linkToken, newLink: next.linkToken };
}

/** Notes that one end has agreed; with the second one the account has its new address. */
export async function agreeToAddress(
  tx: Database,
  { linkToken, now }: { linkToken: string; now: Date },
): Promise<
  Result<{ userId: number; from: string; to: string; changed: boolean }, 'link_over' | 'address_taken'>
> {
  const used = await takeLinkOf(tx, ['change_address', 'give_up_address'], { linkToken, now });
  const userId = used?.userId;
  const to = used?.detail.to;
  if (!userId || !to) return refused('link_over');
  // Both ends at once wait for one another here, so that the second sees the first.
  const [account] = await tx
    .select({ email: users.email })
    .from(users)
    .where(eq(users.id, userId))
    .for('update');
  if (!account?.email) return refused('link_over');
  // One of each kind: two changes that were asked for at once have two new ends.
  const ends = await tx
    .selectDistinct({ purpose: mailProofs.purpose })
    .from(mailProofs)
    .where(
      and(
        eq(mailProofs.userId, userId),
        inArray(mailProofs.purpose, ['change_address', 'give_up_address']),
        sql`${mailProofs.detail} ->> 'to' = ${to}`,
        isNotNull(mailProofs.usedAt),
      ),
    );
  const about = { userId, from: account.email, to };
  if (ends.length < 2) return ok({ ...about, changed: false });
  const [other] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(sql`lower(${users.email})`, to.toLowerCase()), ne(users.id, userId)));
  if (other) return refused('address_taken');
  await tx.update(users).set({ email: to }).where(eq(users.id, userId));
  return ok({ ...about, changed: true });
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

/** Whether a password that was compared is still in force; while this transaction goes on, it stays so. */
export async function holdPassword(
  tx: Database,
  { userId, hash }: { userId: number; hash: string },
): Promise<boolean> {
  const held = await tx
    .select({ userId: passwords.userId })
    .from(passwords)
    .where(and(eq(passwords.userId, userId), eq(passwords.hash, hash)))
    .for('share');
  return held.length > 0;
}

/** Takes away everything by which somebody could come in but a mail to their address. */
export async function resetCredentials(tx: Database, userId: number): Promise<void> {
  for (const table of [passwords, identities, authenticators, recoveryCodes, pendingSignIns])
    await tx.delete(table).where(eq(table.userId, userId));
}

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

/** Whether there was one to take away. */
export async function removePassword(tx: Database, { userId }: { userId: number }): Promise<boolean> {
  const removed = await tx
    .delete(passwords)
    .where(eq(passwords.userId, userId))
    .returning({ userId: passwords.userId });
  return removed.length > 0;
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
