import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** One row a group of settings; `validation.ts` has their shapes and defaults. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
});
