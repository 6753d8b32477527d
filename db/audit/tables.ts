import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Who did what to what, written in the transaction of the deed. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    at: createdAt(),
    /** Empty for jobs and imports, which name themselves in `actor`. */
    userId: reference().references(() => users.id, { onDelete: 'set null' }),
    actor: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: reference(),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (table) => [index('audit_log_subject').on(table.subjectKind, table.subjectId, table.at)],
);
