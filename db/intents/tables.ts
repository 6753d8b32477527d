import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from '#db/core/columns.ts';

/** What somebody was about to do when they had to sign in first: kept, and done once afterwards. */
export const intents = pgTable(
  'intents',
  {
    id: id(),
    /** Of the secret in the browser, or of the link in the mail, that leads back to it. */
    tokenHash: text().notNull(),
    kind: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index('intents_token').on(table.tokenHash),
    // The job that removes what nobody came back for.
    index('intents_expires').on(table.expiresAt),
  ],
);
