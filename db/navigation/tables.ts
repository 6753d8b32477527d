import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { reference } from '#db/core/columns.ts';
import { sections } from '#db/sections/tables.ts';

/** The menus that the desk has made; a place without any shows what it showed before: all sections, the footer's pages. */
export const navigationLinks = pgTable(
  'navigation_links',
  {
    locale: text().notNull(),
    place: text({ enum: ['header', 'footer'] }).notNull(),
    position: integer().notNull(),
    sectionId: reference().references(() => sections.id, { onDelete: 'cascade' }),
    articleId: reference().references(() => articles.id, { onDelete: 'cascade' }),
    url: text(),
    /** Empty for the name of what it leads to. */
    label: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.locale, table.place, table.position] }),
    check('navigation_links_place', sql`${table.place} in ('header','footer')`),
    check(
      'navigation_links_one_target',
      sql`num_nonnulls(${table.sectionId}, ${table.articleId}, ${table.url}) = 1 and (${table.url} is null or ${table.label} <> '')`,
    ),
  ],
);
