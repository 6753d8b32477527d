import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { instant, reference } from '#db/core/columns.ts';

/** The notices in the bodies of articles, written with them: what the public list of corrections reads. */
export const corrections = pgTable(
  'corrections',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    kind: text({ enum: ['correction', 'clarification', 'update'] }).notNull(),
    text: text().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    index('corrections_newest').on(table.at.desc().nullsFirst()),
    check('corrections_kind', sql`${table.kind} in ('correction','clarification','update')`),
  ],
);
