import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { id, type Localized, reference } from '#db/core/columns.ts';
import { sourceKinds } from '#db/sources/validation.ts';

/** Organisations credited in articles ("Source: MFAIC"). */
export const sources = pgTable('sources', {
  id: id(),
  slug: text().notNull().unique('sources_slug'),
  name: jsonb().$type<Localized>().notNull(),
  url: text(),
});

export const articleSources = pgTable(
  'article_sources',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    sourceId: reference()
      .notNull()
      .references(() => sources.id, { onDelete: 'restrict' }),
    kind: text({ enum: sourceKinds }).notNull(),
    /** The page or paper used, when it has an address. */
    url: text(),
    position: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.sourceId] })],
);
