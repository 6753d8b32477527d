import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import {
  identities,
  mailProofs,
  type ProofPurpose,
  passwords,
  providerSignIns,
} from '#db/credentials/tables.ts';
import type { Identity } from '#db/credentials/validation.ts';
import { deviceHash } from '#db/sessions/rules/device.ts';
import { knownDevices } from '#db/sessions/tables.ts';
import { users } from '#db/users/tables.ts';

/** The account at an address with what its password is compared with; everything null where there is none. */
export async function findPassword(
  db: Database,
  email: string,
): Promise<{ userId: number | null; hash: string | null; isSuspended: boolean }> {
  const [row] = await db
    .select({ userId: users.id, hash: passwords.hash, suspendedAt: users.suspendedAt })
    .from(users)
    .leftJoin(passwords, eq(passwords.userId, users.id))
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return { userId: row?.userId ?? null, hash: row?.hash ?? null, isSuspended: Boolean(row?.suspendedAt) };
}

/** Whether the account at an address, if there is one, has been used in a browser. */
export async function isKnownDevice(
  db: Database,
  { email, deviceToken }: { email: string; deviceToken: string },
): Promise<boolean> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  // An account that is not there is asked for all the same, so that it takes as long.
  const hash = deviceHash(row?.id ?? 0, deviceToken);
  const known = await db
    .select({ hash: knownDevices.hash })
    .from(knownDevices)
    .where(eq(knownDevices.hash, hash));
  return known.length > 0;
}

const isOpen = (now: Date) => and(isNull(mailProofs.usedAt), gt(mailProofs.expiresAt, now));

/** What a browser has asked a code for and not used yet: the address, and where to go on to. */
export async function getAsked(
  db: Database,
  { browserToken, now }: { browserToken: string; now: Date },
): Promise<{ email: string; next: string } | null> {
  const [row] = await db
    .select({ email: mailProofs.email, detail: mailProofs.detail })
    .from(mailProofs)
    .where(and(eq(mailProofs.browserHash, hashToken(browserToken)), isOpen(now)));
  return row ? { email: row.email, next: row.detail.next ?? '' } : null;
}

/** Whom the link of a mail concerns, while it is good. */
export async function getProofByLink(
  db: Database,
  { linkToken, purpose, now }: { linkToken: string; purpose: ProofPurpose; now: Date },
): Promise<{ email: string } | null> {
  const [row] = await db
    .select({ email: mailProofs.email })
    .from(mailProofs)
    .where(and(eq(mailProofs.linkHash, hashToken(linkToken)), eq(mailProofs.purpose, purpose), isOpen(now)));
  return row ?? null;
}

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
