import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { reference } from '#db/core/columns.ts';

/** What an import brought in, so that a second run of the same file finds everything in place. */
export const importedItems = pgTable(
  'imported_items',
  {
    /** The address of the site the file came from. */
    origin: text().notNull(),
    kind: text({ enum: ['article', 'comment', 'media', 'person', 'section', 'tag'] }).notNull(),
    externalId: text().notNull(),
    localId: reference().notNull(),
  },
  (table) => [primaryKey({ columns: [table.origin, table.kind, table.externalId] })],
);
