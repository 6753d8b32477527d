import { sql } from 'drizzle-orm';
import { check, pgTable, text } from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import { createdAt, id, reference } from '#db/core/columns.ts';
import { media } from '#db/media/tables.ts';
import { people } from '#db/people/tables.ts';
import { sections } from '#db/sections/tables.ts';
import { tags } from '#db/tags/tables.ts';

/**
 * Addresses that something had before. The target is the thing itself, not another address, so chains cannot
 * form. `fromPath` is in the form that `normalisePath` gives: decoded, NFC, no slash at the end, `/?p=7` kept.
 */
export const redirects = pgTable(
  'redirects',
  {
    id: id(),
    fromPath: text().notNull().unique('redirects_from_path'),
    articleId: reference().references(() => articles.id, { onDelete: 'cascade' }),
    sectionId: reference().references(() => sections.id, { onDelete: 'cascade' }),
    tagId: reference().references(() => tags.id, { onDelete: 'cascade' }),
    personId: reference().references(() => people.id, { onDelete: 'cascade' }),
    mediaId: reference().references(() => media.id, { onDelete: 'cascade' }),
    toPath: text(),
    createdAt: createdAt(),
  },
  (table) => [
    check('redirects_from', sql`${table.fromPath} like '/%'`),
    check(
      'redirects_one_target',
      sql`num_nonnulls(${table.articleId}, ${table.sectionId}, ${table.tagId}, ${table.personId}, ${table.mediaId}, ${table.toPath}) = 1`,
    ),
  ],
);
