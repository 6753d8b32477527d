import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Links by which people without an account see an article before it is published. */
export const previewLinks = pgTable(
  'preview_links',
  {
    id: id(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Only who was given the link knows it. */
    tokenHash: text().notNull().unique('preview_links_token'),
    createdBy: reference()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
  },
  (table) => [index('preview_links_article').on(table.articleId)],
);
