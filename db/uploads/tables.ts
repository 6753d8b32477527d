import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Files on their way in, part by part; the parts lie below the data folder until all are there. */
export const uploads = pgTable(
  'uploads',
  {
    /** Random: whoever knows it still has to be its owner. */
    id: uuid().primaryKey().defaultRandom(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    fileName: text().notNull(),
    bytes: integer().notNull(),
    received: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  (table) => [
    // The job that clears away what was never finished.
    index('uploads_age').on(table.createdAt),
    check('uploads_received', sql`${table.received} between 0 and ${table.bytes}`),
  ],
);
