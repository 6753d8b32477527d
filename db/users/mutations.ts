import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { type Actor, recordAudit, recordOwn } from '#db/audit/mutations.ts';
import { removeAuthenticator } from '#db/authenticators/mutations.ts';
import type { Database } from '#db/client.ts';
import type { ReplyNotices } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { withdrawInvitationsOf, withdrawInvitationsTo } from '#db/invitations/mutations.ts';
import { endSession, endSessions } from '#db/sessions/mutations.ts';
import { hasAdministrator } from '#db/users/queries.ts';
import { users } from '#db/users/tables.ts';
import type { AccountRole, SuspensionReason } from '#db/users/validation.ts';

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
    await recordOwn(tx, { actor: { userId: made.id, network }, action: 'account.created' });
    return { id: made.id, isNew: true, isSuspended: false };
  }
  const [known] = await tx
    .select({ id: users.id, suspendedAt: users.suspendedAt })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  if (!known) throw new Error('The account was not stored.');
  return { id: known.id, isNew: false, isSuspended: known.suspendedAt !== null };
}

/** Makes an account the first administrator; of two that try at once, one. */
export async function becomeFirstAdministrator(
  tx: Database,
  { userId, network }: { userId: number; network: string },
): Promise<Result<void, 'set_up_already'>> {
  // The lock of the trigger that keeps an administrator.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('administrators'))`);
  if (await hasAdministrator(tx)) return refused('set_up_already');
  await tx.update(users).set({ role: 'administrator' }).where(eq(users.id, userId));
  await endSessions(tx, { userId });
  await recordOwn(tx, {
    actor: { userId, network },
    action: 'site.set_up',
  });
  return ok(undefined);
}

/** What members say of themselves. */
export type Profile = {
  displayName: string;
  locale: Locale;
  replyNotices: ReplyNotices;
  pictureId: number | null;
};

export async function saveProfile(
  tx: Database,
  { userId, profile }: { userId: number; profile: Partial<Profile> },
): Promise<void> {
  await tx.update(users).set(profile).where(eq(users.id, userId));
}

/** Where and in which language somebody is told of what was done to their account. */
export type Told = { email: string; locale: Locale };

const told = { email: sql<string>`coalesce(${users.email}, '')`, locale: users.locale };

/** What another administrator must do: a stolen session must not free itself, nor anybody shut themselves out. */
const isOneself = (actor: Actor, id: number): boolean => 'userId' in actor && actor.userId === id;

/** Gives somebody another role. Wherever they are signed in, they are not any more. */
export async function changeRole(
  tx: Database,
  { id, role, actor }: { id: number; role: AccountRole; actor: Actor },
): Promise<
  Result<
    Told & { before: AccountRole },
    'not_yourself' | 'person_changed' | 'role_same' | 'last_administrator'
  >
> {
  if (isOneself(actor, id)) return refused('not_yourself');
  const [person] = await tx
    .select({ ...told, before: users.role })
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)))
    .for('no key update');
  if (!person) return refused('person_changed');
  if (person.before === role) return refused('role_same');
  const changed = await keepingAnAdministrator(tx, (inner) =>
    inner.update(users).set({ role }).where(eq(users.id, id)),
  );
  if (!changed.ok) return changed;
  await endAccess(tx, id);
  await withdrawInvitationsTo(tx, person.email);
  const detail = { before: person.before, after: role };
  await recordAudit(tx, { actor, action: 'people.role_changed', subjectKind: 'user', subjectId: id, detail });
  return ok(person);
}

/** Shuts somebody out until the suspension is lifted. */
export async function suspend(
  tx: Database,
  { id, reason, actor, now }: { id: number; reason: SuspensionReason; actor: Actor; now: Date },
): Promise<Result<Told, 'not_yourself' | 'person_changed' | 'last_administrator'>> {
  if (isOneself(actor, id)) return refused('not_yourself');
  const suspended = await keepingAnAdministrator(tx, (inner) =>
    inner
      .update(users)
      .set({ suspendedAt: now })
      .where(and(eq(users.id, id), isNull(users.suspendedAt), isNull(users.deletedAt)))
      .returning(told),
  );
  if (!suspended.ok) return suspended;
  const [person] = suspended.value;
  if (!person) return refused('person_changed');
  await endAccess(tx, id);
  const detail = { reason };
  await recordAudit(tx, { actor, action: 'people.suspended', subjectKind: 'user', subjectId: id, detail });
  return ok(person);
}

export async function liftSuspension(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<Told, 'person_changed'>> {
  const [person] = await tx
    .update(users)
    .set({ suspendedAt: null })
    .where(and(eq(users.id, id), isNotNull(users.suspendedAt), isNull(users.deletedAt)))
    .returning(told);
  if (!person) return refused('person_changed');
  await recordAudit(tx, { actor, action: 'people.suspension_lifted', subjectKind: 'user', subjectId: id });
  return ok(person);
}

/** Takes the second factor off the account of somebody who lost it; they come in anew and can set up another. */
export async function resetSecondFactor(
  tx: Database,
  { id, actor }: { id: number; actor: Actor },
): Promise<Result<Told, 'not_yourself' | 'person_changed'>> {
  if (isOneself(actor, id)) return refused('not_yourself');
  const [person] = await tx
    .select(told)
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)));
  if (!person || !(await removeAuthenticator(tx, { userId: id }))) return refused('person_changed');
  await endSessions(tx, { userId: id });
  await recordAudit(tx, { actor, action: 'people.second_factor_reset', subjectKind: 'user', subjectId: id });
  return ok(person);
}

/** Signs somebody out, in one place or everywhere. */
export async function endSessionsOf(
  tx: Database,
  { id, sessionId, actor }: { id: number; sessionId?: number; actor: Actor },
): Promise<Result<void, 'session_gone'>> {
  const endOne = async (session: number) =>
    (await endSession(tx, { id: session, scope: { ownerId: id } })) === null ? 0 : 1;
  const ended = sessionId === undefined ? await endSessions(tx, { userId: id }) : await endOne(sessionId);
  if (!ended) return refused('session_gone');
  const detail = { ended };
  await recordAudit(tx, {
    actor,
    action: 'people.sessions_ended',
    subjectKind: 'user',
    subjectId: id,
    detail,
  });
  return ok(undefined);
}

/** What somebody could still do by what they were: sessions, half sign-ins, invitations on their way. */
async function endAccess(tx: Database, userId: number): Promise<void> {
  await endSessions(tx, { userId });
  await withdrawInvitationsOf(tx, userId);
}

/** Makes a change unless it takes away the last administrator, which a trigger of the database refuses. */
export async function keepingAnAdministrator<Value>(
  tx: Database,
  change: (inner: Database) => Promise<Value>,
): Promise<Result<Value, 'last_administrator'>> {
  try {
    // A transaction within: after the refusal the outer one can go on.
    return ok(await tx.transaction(change));
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const isLast =
      cause instanceof postgres.PostgresError && cause.constraint_name === 'users_last_administrator';
    if (isLast) return refused('last_administrator');
    throw error;
  }
}
