import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { stories } from '#db/articles/tables.ts';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

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

/** A front page that begins at a time: a job then puts its stories into the slots. */
export const frontPlans = pgTable(
  'front_plans',
  {
    id: id(),
    locale: text().notNull(),
    startsAt: instant().notNull(),
    createdBy: reference().references(() => users.id),
    createdAt: createdAt(),
    appliedAt: instant(),
  },
  (table) => [index('front_plans_due').on(table.startsAt).where(sql`${table.appliedAt} is null`)],
);

export const frontPlanSlots = pgTable(
  'front_plan_slots',
  {
    planId: reference()
      .notNull()
      .references(() => frontPlans.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    storyId: reference()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.planId, table.position] })],
);
