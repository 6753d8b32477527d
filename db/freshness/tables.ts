import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/**
 * What went stale, an entry a change, written with the change itself. Inserting tells every process of the site, and
 * one that was away or down reads here what it missed. A trigger numbers the entries in the order of their commits.
 */
export const staleTags = pgTable(
  'stale_tags',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    tags: text().array().notNull(),
    at: timestamp({ withTimezone: true }).notNull().default(sql`now()`),
  },
  (table) => [
    // The job that forgets old entries.
    index('stale_tags_at').on(table.at),
  ],
);
