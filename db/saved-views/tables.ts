import { sql } from 'drizzle-orm';
import { check, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Filters of the desk's list under a name, for whoever saved them. */
export const savedViews = pgTable(
  'saved_views',
  {
    id: id(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The query of the list's address. */
    query: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('saved_views_name').on(table.userId, table.name),
    check('saved_views_name', sql`length(${table.name}) between 1 and 60`),
  ],
);
