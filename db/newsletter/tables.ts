import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';

export const subscriberStatuses = ['pending', 'confirmed', 'left'] as const;
export type SubscriberStatus = (typeof subscriberStatuses)[number];

/** Everybody who asked for the newsletter. Who left stays, so that the wish is remembered. */
export const newsletterSubscribers = pgTable(
  'newsletter_subscribers',
  {
    id: id(),
    email: text().notNull(),
    locale: text().notNull(),
    status: text({ enum: subscriberStatuses }).notNull().default('pending'),
    /** The words beside the button that was pressed, when, and from which network (/24 or /48). */
    consentText: text().notNull(),
    consentAt: instant().notNull(),
    consentNetwork: text().notNull(),
    /** When the last mail about signing up went out, and how many since the address became pending. */
    mailedAt: instant(),
    mails: integer().notNull().default(0),
    confirmedAt: instant(),
    leftAt: instant(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('newsletter_subscribers_email').on(sql`lower(${table.email})`),
    // The job that removes what was never confirmed.
    index('newsletter_subscribers_pending').on(table.consentAt).where(sql`${table.status} = 'pending'`),
    check('newsletter_subscribers_status', sql`${table.status} in ('pending','confirmed','left')`),
    check('newsletter_subscribers_locale', sql`${table.locale} ~ '^[a-z]{2,3}$'`),
    check(
      'newsletter_subscribers_confirmed_at',
      sql`${table.status} <> 'confirmed' or ${table.confirmedAt} is not null`,
    ),
    check('newsletter_subscribers_left_at', sql`${table.status} <> 'left' or ${table.leftAt} is not null`),
  ],
);

/** What the links in mails prove. A second mail does not break the link in the first. */
export const newsletterTokens = pgTable(
  'newsletter_tokens',
  {
    /** SHA-256 of the token; the token itself is only in the mail. */
    hash: text().primaryKey(),
    subscriberId: reference()
      .notNull()
      .references(() => newsletterSubscribers.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    // Deleting a subscriber.
    index('newsletter_tokens_subscriber').on(table.subscriberId),
  ],
);
