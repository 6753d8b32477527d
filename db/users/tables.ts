import { sql } from 'drizzle-orm';
import { check, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id } from '#db/core/columns.ts';

/** Accounts. A byline is a person, not a user; see `people`. */
export const users = pgTable(
  'users',
  {
    id: id(),
    email: text().notNull(),
    displayName: text().notNull(),
    role: text({ enum: ['reader', 'contributor', 'author', 'editor', 'moderator', 'administrator'] })
      .notNull()
      .default('reader'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('users_email').on(sql`lower(${table.email})`),
    check(
      'users_role',
      sql`${table.role} in ('reader','contributor','author','editor','moderator','administrator')`,
    ),
  ],
);
