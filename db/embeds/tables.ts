import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, instant, reference } from '#db/core/columns.ts';
import { media } from '#db/media/tables.ts';

export const embedStates = ['waiting', 'ready', 'failed'] as const;

/** What a place elsewhere says of an address that articles embed, asked once by a job; readers never ask it. */
export const embeds = pgTable(
  'embeds',
  {
    /** As it stands in the block: the public page of what is embedded. */
    address: text().primaryKey(),
    provider: text().notNull(),
    title: text().notNull().default(''),
    author: text().notNull().default(''),
    /** Its picture, in our store. */
    pictureId: reference().references(() => media.id, { onDelete: 'set null' }),
    state: text({ enum: embedStates }).notNull().default('waiting'),
    attempts: integer().notNull().default(0),
    /** When it is asked, or asked again. */
    dueAt: instant().notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (table) => [
    // The job that asks.
    index('embeds_due').on(table.dueAt).where(sql`${table.state} = 'waiting'`),
    // Whether a file is used.
    index('embeds_picture').on(table.pictureId).where(sql`${table.pictureId} is not null`),
    check('embeds_state', sql`${table.state} in ('waiting','ready','failed')`),
    check('embeds_address', sql`length(${table.address}) between 1 and 2000`),
  ],
);
