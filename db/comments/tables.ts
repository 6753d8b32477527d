import { sql } from 'drizzle-orm';
import { type AnyPgColumn, boolean, check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const;

/** Plain text; `authorEmail` never leaves the moderators' view. */
export const comments = pgTable(
  'comments',
  {
    id: id(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    parentId: reference().references((): AnyPgColumn => comments.id, { onDelete: 'cascade' }),
    userId: reference().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    authorEmail: text(),
    body: text().notNull(),
    status: text({ enum: commentStatuses }).notNull().default('pending'),
    featured: boolean().notNull().default(false),
    likeCount: integer().notNull().default(0),
    createdAt: createdAt(),
    editedAt: instant(),
  },
  (table) => [
    // The comments under an article, oldest first.
    index('comments_article').on(table.articleId, table.status, table.createdAt),
    index('comments_parent').on(table.parentId),
    check('comments_status', sql`${table.status} in ('pending','approved','rejected','spam','deleted')`),
    check('comments_body', sql`length(${table.body}) between 1 and 100000`),
  ],
);
