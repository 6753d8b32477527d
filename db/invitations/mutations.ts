import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { AuditAction } from '#db/audit/validation.ts';
import type { Database } from '#db/client.ts';
import { defaultLocale, isLocale, type Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { askForProof } from '#db/credentials/mutations.ts';
import { mailProofs } from '#db/credentials/tables.ts';
import { endSessions } from '#db/sessions/mutations.ts';
import { rolesBelow } from '#db/users/rules/role-order.ts';
import { users } from '#db/users/tables.ts';
import { type AccountRole, roleSchema } from '#db/users/validation.ts';

export const INVITATION_DAYS = 7;

export type NewInvitation = { email: string; role: AccountRole; locale: Locale };
type Sender = { userId: number; network: string };
export type InvitationRefusal = 'invitation_not_higher' | 'invitation_suspended';

const isInvitation = and(eq(mailProofs.purpose, 'invitation'), isNull(mailProofs.usedAt));

/** Offers a role to whoever reads mail at an address, in place of what was offered there before. */
export async function invite(
  tx: Database,
  { email, role, locale, actor, now }: NewInvitation & { actor: Sender; now: Date },
): Promise<Result<{ linkToken: string }, InvitationRefusal>> {
  const [account] = await tx
    .select({ role: users.role, suspendedAt: users.suspendedAt })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  if (account?.suspendedAt) return refused('invitation_suspended');
  if (account && !rolesBelow(role).includes(account.role)) return refused('invitation_not_higher');
  await withdrawInvitationsTo(tx, email);
  const { id, linkToken } = await askForProof(tx, {
    purpose: 'invitation',
    email,
    detail: { locale, role, invitedBy: actor.userId },
    minutes: INVITATION_DAYS * 24 * 60,
    now,
  });
  await noteInvitation(tx, { id, action: 'people.invited', role, actor });
  return ok({ linkToken });
}

/** Sends an invitation once more, under a new link; the old one is over. */
export async function inviteAgain(
  tx: Database,
  { id, actor, now }: { id: number; actor: Sender; now: Date },
): Promise<Result<NewInvitation & { linkToken: string }, InvitationRefusal | 'invitation_gone'>> {
  const [sent] = await tx
    .select({ email: mailProofs.email, detail: mailProofs.detail })
    .from(mailProofs)
    .where(and(isInvitation, eq(mailProofs.id, id)));
  if (!sent) return refused('invitation_gone');
  const { locale } = sent.detail;
  const offer = {
    email: sent.email,
    role: roleSchema.parse(sent.detail.role),
    locale: isLocale(locale) ? locale : defaultLocale,
  };
  const invited = await invite(tx, { ...offer, actor, now });
  return invited.ok ? ok({ ...offer, ...invited.value }) : invited;
}

export async function withdrawInvitation(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<void, 'invitation_gone'>> {
  const [withdrawn] = await tx
    .delete(mailProofs)
    .where(and(isInvitation, eq(mailProofs.id, id)))
    .returning({ detail: mailProofs.detail });
  if (!withdrawn) return refused('invitation_gone');
  const { role } = withdrawn.detail;
  await noteInvitation(tx, { id, action: 'people.invitation_withdrawn', role, actor });
  return ok(undefined);
}

/** Withdraws what is on its way to an address: a decision about its owner comes after it. */
export async function withdrawInvitationsTo(tx: Database, email: string): Promise<void> {
  await tx
    .delete(mailProofs)
    .where(and(isInvitation, eq(sql`lower(${mailProofs.email})`, email.toLowerCase())));
}

/** Withdraws what somebody has sent: it counts only while they may invite. */
export async function withdrawInvitationsOf(tx: Database, userId: number): Promise<void> {
  await tx
    .delete(mailProofs)
    .where(and(isInvitation, sql`${mailProofs.detail} ->> 'invitedBy' = ${String(userId)}`));
}

/**
 * Gives an account the role that it was invited to, if that takes nothing from it. Where it was signed in before with
 * less, it is not any more.
 */
export async function acceptInvitation(
  tx: Database,
  {
    userId,
    offered,
    invitedBy,
    network,
  }: { userId: number; offered: unknown; invitedBy: number | undefined; network: string },
): Promise<boolean> {
  const role = roleSchema.parse(offered);
  const [account] = await tx
    .select({ before: users.role })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update');
  if (!account || !rolesBelow(role).includes(account.before)) return false;
  await tx
    .update(users)
    .set({ role, invitedBy: sql`coalesce(${users.invitedBy}, ${invitedBy ?? null}::bigint)` })
    .where(eq(users.id, userId));
  await endSessions(tx, { userId });
  await recordAudit(tx, {
    actor: { userId, network },
    action: 'people.invitation_accepted',
    subjectKind: 'user',
    subjectId: userId,
    detail: { before: account.before, after: role },
  });
  return true;
}

function noteInvitation(
  tx: Database,
  { id, action, role, actor }: { id: number; action: AuditAction; role: string | undefined; actor: Actor },
): Promise<void> {
  return recordAudit(tx, { actor, action, subjectKind: 'invitation', subjectId: id, detail: { role } });
}
