import { and, eq, gt, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import { authenticators, pendingSignIns, recoveryCodes } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { hashToken, newToken } from '#db/core/token.ts';
import { hashCode, newCode } from '#db/credentials/rules/mail-code.ts';
import { mailProofs, type ProofDetail, type ProofPurpose, passwords } from '#db/credentials/tables.ts';
import { identities } from '#db/identities/tables.ts';
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
  Result<
    { userId: number; locale: Locale; from: string; to: string; changed: boolean },
    'link_over' | 'address_taken'
  >
> {
  const used = await takeLinkOf(tx, ['change_address', 'give_up_address'], { linkToken, now });
  const userId = used?.userId;
  const to = used?.detail.to;
  if (!userId || !to) return refused('link_over');
  // Both ends at once wait for one another here, so that the second sees the first.
  const [account] = await tx
    .select({ email: users.email, locale: users.locale })
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
  const about = { userId, locale: account.locale, from: account.email, to };
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

const DAY = 86_400_000;

/** Forgets proofs a day after they are over. */
export async function purgeProofs(db: Database, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - DAY);
  await db.delete(mailProofs).where(lt(mailProofs.expiresAt, before));
}

/** Whether there was one to take away. */
export async function removePassword(tx: Database, { userId }: { userId: number }): Promise<boolean> {
  const removed = await tx
    .delete(passwords)
    .where(eq(passwords.userId, userId))
    .returning({ userId: passwords.userId });
  return removed.length > 0;
}
