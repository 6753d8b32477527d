import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { reference } from '#db/core/columns.ts';

/**
 * How each block of an edition was when the editions of its story last said the same there. Blocks of two editions
 * belong together by having one id.
 */
export const editionBlocks = pgTable(
  'edition_blocks',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    blockId: text().notNull(),
    /** See `blockHash`. */
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.blockId] })],
);
