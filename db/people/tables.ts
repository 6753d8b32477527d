import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, reference } from '#db/core/columns.ts';
import { media } from '#db/media/tables.ts';
import { users } from '#db/users/tables.ts';

/** Bylines: people who write or photograph, with or without an account. */
export const people = pgTable('people', {
  id: id(),
  userId: reference().references(() => users.id, { onDelete: 'set null' }),
  portraitId: reference().references(() => media.id, { onDelete: 'set null' }),
  createdAt: createdAt(),
});

/** A person's name, address and biography in one language. */
export const personEditions = pgTable(
  'person_editions',
  {
    personId: reference()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    locale: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    role: text().notNull().default(''),
    bio: text().notNull().default(''),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.locale] }),
    uniqueIndex('person_editions_slug').on(table.locale, table.slug),
    index('person_editions_name').on(table.name),
    check('person_editions_slug_form', sql`${table.slug} ~ '^[^\\s/?#%]{1,200}$'`),
  ],
);
