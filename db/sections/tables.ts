import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { moderationModes } from '#db/comments/validation.ts';
import { id, oneOf, reference } from '#db/core/columns.ts';

/** Sections form a tree; `position` orders siblings in menus and on the front page. */
export const sections = pgTable(
  'sections',
  {
    id: id(),
    parentId: reference().references((): AnyPgColumn => sections.id, { onDelete: 'set null' }),
    position: integer().notNull().default(0),
    /** Whether comments are read before or after they appear; empty for what the settings say. */
    commentModeration: text({ enum: moderationModes }),
  },
  (table) => [
    oneOf('sections_comment_moderation', table.commentModeration, moderationModes),
    check('sections_not_own_parent', sql`${table.parentId} is distinct from ${table.id}`),
  ],
);

export const sectionEditions = pgTable(
  'section_editions',
  {
    sectionId: reference()
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    description: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.sectionId, table.locale] }),
    uniqueIndex('section_editions_slug').on(table.locale, table.slug),
    check('section_editions_slug_form', sql`${table.slug} ~ '^[^\\s/?#%]{1,200}$'`),
  ],
);
