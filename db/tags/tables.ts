import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, reference } from '#db/core/columns.ts';

/** Tags are flat. */
export const tags = pgTable('tags', { id: id() });

export const tagEditions = pgTable(
  'tag_editions',
  {
    tagId: reference()
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tagId, table.locale] }),
    uniqueIndex('tag_editions_slug').on(table.locale, table.slug),
    check('tag_editions_slug_form', sql`${table.slug} ~ '^[^\\s/?#%]{1,200}$'`),
  ],
);
