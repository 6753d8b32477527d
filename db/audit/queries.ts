import { and, desc, eq, inArray, lt, or, type SQLWrapper, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { auditLog } from '#db/audit/tables.ts';
import type { AuditFilter } from '#db/audit/validation.ts';
import type { Database } from '#db/client.ts';
import { users } from '#db/users/tables.ts';

/** An entry with the names that its numbers have now; '' for who is gone. */
export type AuditEntry = {
  id: number;
  at: Date;
  userId: number | null;
  userName: string;
  /** What is no user: a job, an import or a command. */
  actor: string;
  network: string;
  action: string;
  subjectKind: string;
  subjectId: number | null;
  subjectName: string;
  detail: Record<string, unknown>;
};

export const ENTRIES_PER_PAGE = 50;

const subject = alias(users, 'subject');

/**
 * Entries, newest first.
 * @param filter.people numbers of accounts: what they did, and what was done to them.
 */
export async function listAudit(
  db: Database,
  {
    people,
    action,
    from,
    until,
    before,
    timeZone,
    limit,
  }: Omit<AuditFilter, 'person'> & { people?: number[]; timeZone: string; limit: number },
): Promise<AuditEntry[]> {
  const ofPeople =
    people &&
    or(
      inArray(auditLog.userId, people),
      and(eq(auditLog.subjectKind, 'user'), inArray(auditLog.subjectId, people)),
    );
  return db
    .select({
      id: auditLog.id,
      at: auditLog.at,
      userId: auditLog.userId,
      userName: nameOf(users),
      actor: auditLog.actor,
      network: auditLog.network,
      action: auditLog.action,
      subjectKind: auditLog.subjectKind,
      subjectId: auditLog.subjectId,
      subjectName: nameOf(subject),
      detail: auditLog.detail,
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .leftJoin(subject, and(eq(auditLog.subjectKind, 'user'), eq(subject.id, auditLog.subjectId)))
    .where(
      and(
        ofPeople,
        action ? eq(auditLog.action, action) : undefined,
        from ? sql`${auditLog.at} >= ${from}::date::timestamp at time zone ${timeZone}` : undefined,
        until ? sql`${auditLog.at} < (${until}::date + 1)::timestamp at time zone ${timeZone}` : undefined,
        before ? lt(auditLog.id, before) : undefined,
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit);
}

const nameOf = (table: { displayName: SQLWrapper; email: SQLWrapper }) =>
  sql<string>`coalesce(nullif(${table.displayName}, ''), ${table.email}, '')`;
