import { auditLog } from '#db/audit/tables.ts';
import type { Database } from '#db/client.ts';

/** Who does something: a user, or a job or import that names itself. */
export type Actor = { userId?: number; name: string };

export async function recordAudit(
  tx: Database,
  entry: {
    actor: Actor;
    action: string;
    subjectKind: string;
    subjectId: number;
    detail?: Record<string, unknown>;
  },
): Promise<void> {
  await tx.insert(auditLog).values({
    userId: entry.actor.userId ?? null,
    actor: entry.actor.name,
    action: entry.action,
    subjectKind: entry.subjectKind,
    subjectId: entry.subjectId,
    detail: entry.detail ?? {},
  });
}
