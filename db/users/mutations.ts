import { eq, sql } from 'drizzle-orm';
import { recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { users } from '#db/users/tables.ts';

/** The account at a proven address, made when there is none. Two at once make one. */
export async function ensureAccount(
  tx: Database,
  { email, locale, network, now }: { email: string; locale: Locale; network: string; now: Date },
): Promise<{ id: number; isNew: boolean; isSuspended: boolean }> {
  const [made] = await tx
    .insert(users)
    .values({ email, locale, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (made) {
    await recordAudit(tx, {
      actor: { userId: made.id, network },
      action: 'account.created',
      subjectKind: 'user',
      subjectId: made.id,
    });
    return { id: made.id, isNew: true, isSuspended: false };
  }
  const [known] = await tx
    .select({ id: users.id, suspendedAt: users.suspendedAt })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  if (!known) throw new Error('The account was not stored.');
  return { id: known.id, isNew: false, isSuspended: known.suspendedAt !== null };
}

/** What members say of themselves. */
export type Profile = { displayName: string; locale: Locale; notifyReplies: boolean };

export async function saveProfile(
  tx: Database,
  { userId, profile }: { userId: number; profile: Partial<Profile> },
): Promise<void> {
  await tx.update(users).set(profile).where(eq(users.id, userId));
}
