import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** What people of the desk say to each other about an article or one block of it. */
export const reviewNotes = pgTable(
  'review_notes',
  {
    id: id(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The block it is about; the whole article without one. */
    blockId: text(),
    /** The note it answers. */
    parentId: reference().references((): AnyPgColumn => reviewNotes.id, { onDelete: 'cascade' }),
    userId: reference()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    createdAt: createdAt(),
    resolvedAt: instant(),
    resolvedBy: reference().references(() => users.id),
  },
  (table) => [
    index('review_notes_article').on(table.articleId, table.id),
    check('review_notes_text', sql`length(${table.text}) between 1 and 2000`),
    check('review_notes_resolved', sql`(${table.resolvedAt} is null) = (${table.resolvedBy} is null)`),
  ],
);

export const reviewMentions = pgTable(
  'review_mentions',
  {
    noteId: reference()
      .notNull()
      .references(() => reviewNotes.id, { onDelete: 'cascade' }),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.userId] }),
    // What waits for somebody on their first screen.
    index('review_mentions_user').on(table.userId),
  ],
);
