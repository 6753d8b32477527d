import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { stories } from '#db/articles/tables.ts';
import { reference } from '#db/core/columns.ts';

/** Stories that editors placed on the front page; position 0 leads. */
export const frontSlots = pgTable(
  'front_slots',
  {
    locale: text().notNull(),
    position: integer().notNull(),
    storyId: reference()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.locale, table.position] })],
);
