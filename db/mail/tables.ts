import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from '#db/core/columns.ts';
import { mailStatuses } from '#db/mail/validation.ts';

/**
 * Mail to be sent, written in the transaction of its cause. `held` mail waits for a person because no mail
 * server is set; `failed` mail was refused for good or too often.
 */
export const mailOutbox = pgTable(
  'mail_outbox',
  {
    id: id(),
    recipient: text('to').notNull(),
    subject: text().notNull(),
    /** Emptied once delivered: bodies carry personal links. */
    text: text().notNull(),
    html: text().notNull(),
    headers: jsonb().$type<Record<string, string>>().notNull().default({}),
    status: text({ enum: mailStatuses }).notNull().default('queued'),
    attempts: integer().notNull().default(0),
    /** When it may be tried; while an attempt runs, when another process may take it over. */
    nextAttemptAt: instant().notNull().defaultNow(),
    lastError: text().notNull().default(''),
    createdAt: createdAt(),
    sentAt: instant(),
  },
  (table) => [
    // The job that delivers what is due.
    index('mail_outbox_due').on(table.nextAttemptAt, table.id).where(sql`${table.status} = 'queued'`),
    // The desk's list, and the job that removes what is old.
    index('mail_outbox_status').on(table.status, table.createdAt),
    check('mail_outbox_status_known', sql`${table.status} in ('queued','sent','failed','held')`),
    check('mail_outbox_sent_at', sql`${table.status} <> 'sent' or ${table.sentAt} is not null`),
  ],
);
