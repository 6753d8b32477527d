import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/**
 * Who did what to what, written in the transaction of the deed. A trigger refuses every change and deletion, so
 * nothing personal may be in it: people are numbers here, and their names are looked up when it is read.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    at: createdAt(),
    /** Empty for jobs, imports and the operator's commands, which name themselves in `actor`. */
    userId: reference().references(() => users.id),
    /** Empty where `userId` says it. */
    actor: text().notNull(),
    /** From where: a network of a region (/24 or /48); empty for what did not come from the network. */
    network: text().notNull().default(''),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: reference(),
    /** What was before and after, without secrets. */
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [
    // What happened to one thing or person.
    index('audit_log_subject').on(table.subjectKind, table.subjectId, table.at),
    // What one person did, and the whole log, newest first.
    index('audit_log_user').on(table.userId, table.id),
    index('audit_log_action').on(table.action, table.id),
  ],
);
