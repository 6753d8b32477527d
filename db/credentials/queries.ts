import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { mailProofs, type ProofPurpose, passwords } from '#db/credentials/tables.ts';
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
  return hasUsedDevice(db, { userId: row?.id ?? 0, deviceToken });
}

/** Whether an account has been used in a browser. */
export async function hasUsedDevice(
  db: Database,
  { userId, deviceToken }: { userId: number; deviceToken: string },
): Promise<boolean> {
  const known = await db
    .select({ hash: knownDevices.hash })
    .from(knownDevices)
    .where(eq(knownDevices.hash, deviceHash(userId, deviceToken)));
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

/** The change of address that a link is about, and from which end it is asked. */
export async function getAddressChange(
  db: Database,
  { linkToken, now }: { linkToken: string; now: Date },
): Promise<{ end: 'old' | 'new'; to: string } | null> {
  const [row] = await db
    .select({ purpose: mailProofs.purpose, detail: mailProofs.detail })
    .from(mailProofs)
    .where(
      and(
        eq(mailProofs.linkHash, hashToken(linkToken)),
        inArray(mailProofs.purpose, ['change_address', 'give_up_address']),
        isOpen(now),
      ),
    );
  return row?.detail.to
    ? { end: row.purpose === 'give_up_address' ? 'old' : 'new', to: row.detail.to }
    : null;
}

/** What an account's password is compared with, and since when it has it; null where there is none. */
export async function getPassword(
  db: Database,
  userId: number,
): Promise<{ hash: string; changedAt: Date } | null> {
  const [row] = await db
    .select({ hash: passwords.hash, changedAt: passwords.changedAt })
    .from(passwords)
    .where(eq(passwords.userId, userId));
  return row ?? null;
}
