import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ArticleContent } from '#db/articles/content.ts';
import { articles } from '#db/articles/tables.ts';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import type { Conflict } from '#db/drafts/rules/merge.ts';
import { users } from '#db/users/tables.ts';

/**
 * Changes to what readers can see that are not published yet. What they cannot see has none: there the article itself
 * is what is written on.
 */
export const workingCopies = pgTable('working_copies', {
  articleId: reference()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  content: jsonb().$type<ArticleContent>().notNull(),
});

/** What two people wrote in one place at one time: the text that was not taken, until somebody has chosen. */
export const setAside = pgTable(
  'set_aside',
  {
    id: id(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** A block by its id, or a field by its name. */
    place: jsonb().$type<Conflict['place']>().notNull(),
    content: jsonb().$type<Conflict['mine']>().notNull(),
    userId: reference()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    settledAt: instant(),
    settledBy: reference().references(() => users.id),
  },
  (table) => [
    index('set_aside_open').on(table.articleId).where(sql`${table.settledAt} is null`),
    check('set_aside_settled', sql`(${table.settledAt} is null) = (${table.settledBy} is null)`),
  ],
);

/** Who has an article open, in which window, and where they are in it. Worth nothing after a minute. */
export const presence = pgTable(
  'presence',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    tab: text().notNull(),
    blockId: text(),
    seenAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.userId, table.tab] }),
    // The job that clears away who has left.
    index('presence_seen').on(table.seenAt),
  ],
);
