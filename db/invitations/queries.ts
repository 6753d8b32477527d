import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { mailProofs } from '#db/credentials/tables.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole } from '#db/users/validation.ts';

const isInvitation = and(eq(mailProofs.purpose, 'invitation'), isNull(mailProofs.usedAt));

const offer = {
  email: mailProofs.email,
  role: sql<AccountRole>`${mailProofs.detail} ->> 'role'`,
  /** The name of whoever sent it; '' when they have none. */
  invitedBy: sql<string>`coalesce(${users.displayName}, '')`,
};

const isSender = sql`${users.id} = (${mailProofs.detail} ->> 'invitedBy')::bigint`;

/** An invitation that nobody has taken up. */
export type InvitationRow = {
  id: number;
  email: string;
  role: AccountRole;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
  isOver: boolean;
};

/** Invitations on their way, newest first; those of the last day that are over stand among them. */
export async function listInvitations(db: Database, { now }: { now: Date }): Promise<InvitationRow[]> {
  return db
    .select({
      ...offer,
      id: mailProofs.id,
      createdAt: mailProofs.createdAt,
      expiresAt: mailProofs.expiresAt,
      isOver: sql<boolean>`${mailProofs.expiresAt} <= ${now.toISOString()}::timestamptz`,
    })
    .from(mailProofs)
    .leftJoin(users, isSender)
    .where(isInvitation)
    .orderBy(desc(mailProofs.createdAt), desc(mailProofs.id))
    .limit(200);
}

/** What the link of an invitation offers, and to whom; null when it is over. */
export async function getInvitation(
  db: Database,
  { linkToken, now }: { linkToken: string; now: Date },
): Promise<{ email: string; role: AccountRole; invitedBy: string } | null> {
  const [row] = await db
    .select(offer)
    .from(mailProofs)
    .leftJoin(users, isSender)
    .where(and(isInvitation, eq(mailProofs.linkHash, hashToken(linkToken)), gt(mailProofs.expiresAt, now)));
  return row ?? null;
}
