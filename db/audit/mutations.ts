import { auditLog } from '#db/audit/tables.ts';
import type { AuditAction } from '#db/audit/validation.ts';
import type { Database } from '#db/client.ts';

/** Who does something: a user, from some (coarse) network; or a job, an import or a command that names itself. */
export type Actor = UserActor | { name: string };
export type UserActor = { userId: number; network: string };

export async function recordAudit(
  tx: Database,
  entry: {
    actor: Actor;
    action: AuditAction;
    subjectKind: string;
    /** Null for what there is only one of. */
    subjectId: number | null;
    detail?: Record<string, unknown>;
  },
): Promise<void> {
  const who =
    'userId' in entry.actor
      ? { userId: entry.actor.userId, network: entry.actor.network, actor: '' }
      : { actor: entry.actor.name };
  await tx.insert(auditLog).values({
    ...who,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    detail: entry.detail ?? {},
  });
}

/** The same for what somebody does with their own account. */
export function recordOwn(
  tx: Database,
  { actor, ...entry }: { actor: UserActor; action: AuditAction; detail?: Record<string, unknown> },
): Promise<void> {
  return recordAudit(tx, { ...entry, actor, subjectKind: 'user', subjectId: actor.userId });
}
