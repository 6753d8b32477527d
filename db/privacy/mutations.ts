import { and, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { recordAudit, recordOwn } from '#db/audit/mutations.ts';
import { authenticators, pendingSignIns, recoveryCodes } from '#db/authenticators/tables.ts';
import type { Database } from '#db/client.ts';
import { forgetCommenter } from '#db/comments/mutations.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { mailProofs, passwords } from '#db/credentials/tables.ts';
import { identities } from '#db/identities/tables.ts';
import { mailOutbox } from '#db/mail/tables.ts';
import { newsletterSubscribers } from '#db/newsletter/tables.ts';
import { people } from '#db/people/tables.ts';
import { GRACE_DAYS } from '#db/privacy/rules/grace.ts';
import { knownDevices, sessions } from '#db/sessions/tables.ts';
import { keepingAnAdministrator } from '#db/users/mutations.ts';
import { users } from '#db/users/tables.ts';

const DAY = 86_400_000;

/** Notes that somebody wants to leave. The account stays as it is until the time is over. Returns when that is. */
export async function askForDeletion(
  tx: Database,
  { userId, network, now }: { userId: number; network: string; now: Date },
): Promise<
  Result<{ email: string; locale: Locale; deleteAt: Date }, 'leaving_already' | 'last_administrator'>
> {
  const deleteAt = new Date(now.getTime() + GRACE_DAYS * DAY);
  const asked = await keepingAnAdministrator(tx, (inner) =>
    inner
      .update(users)
      .set({ deleteAt })
      .where(and(eq(users.id, userId), isNull(users.deleteAt), isNull(users.deletedAt)))
      .returning({ email: users.email, locale: users.locale }),
  );
  if (!asked.ok) return asked;
  const [leaving] = asked.value;
  if (!leaving?.email) return refused('leaving_already');
  await recordOwn(tx, {
    actor: { userId, network },
    action: 'account.leaving',
    detail: { deleteAt },
  });
  return ok({ email: leaving.email, locale: leaving.locale, deleteAt });
}

/** Takes the wish to leave back. */
export async function keepAccount(
  tx: Database,
  { userId, network }: { userId: number; network: string },
): Promise<void> {
  const kept = await tx
    .update(users)
    .set({ deleteAt: null })
    .where(and(eq(users.id, userId), isNotNull(users.deleteAt), isNull(users.deletedAt)))
    .returning({ id: users.id });
  if (kept.length)
    await recordOwn(tx, {
      actor: { userId, network },
      action: 'account.kept',
    });
}

/**
 * Deletes one account whose time is over: everything personal goes, public comments stay without a name, so that the
 * answers to them stay readable. A byline stays, since it belongs to what was published.
 * @returns the articles whose comments changed; null when it was not to be deleted after all.
 */
export async function deleteAccount(
  tx: Database,
  { userId, now }: { userId: number; now: Date },
): Promise<{ articleIds: number[] } | null> {
  const [account] = await tx
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.id, userId), lte(users.deleteAt, now), isNull(users.deletedAt)))
    .for('update');
  if (!account) return null;
  const articleIds = await forgetCommenter(tx, { userId });
  const email = (account.email ?? '').toLowerCase();
  await tx.delete(newsletterSubscribers).where(eq(sql`lower(${newsletterSubscribers.email})`, email));
  await tx.delete(mailOutbox).where(eq(sql`lower(${mailOutbox.recipient})`, email));
  await tx.delete(mailProofs).where(eq(sql`lower(${mailProofs.email})`, email));
  await tx.update(people).set({ userId: null }).where(eq(people.userId, userId));
  for (const table of [
    sessions,
    knownDevices,
    passwords,
    identities,
    authenticators,
    recoveryCodes,
    pendingSignIns,
    mailProofs,
  ])
    await tx.delete(table).where(eq(table.userId, userId));
  await tx
    .update(users)
    .set({ email: null, displayName: '', pictureId: null, role: 'reader', deleteAt: null, deletedAt: now })
    .where(eq(users.id, userId));
  await recordAudit(tx, {
    actor: { name: 'job' },
    action: 'account.deleted',
    subjectKind: 'user',
    subjectId: userId,
  });
  return { articleIds };
}
