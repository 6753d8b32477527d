import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Who is signed in, and where: the only authority. A session that is not here has ended, on every process at once. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    /** SHA-256 of the token; the token itself is only in the browser's cookie. */
    tokenHash: text().notNull(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    /** To the minute or so: written by the way, not on every request. */
    lastUsedAt: instant().notNull().defaultNow(),
    /** A browser and a system in words, such as `Firefox · Android`. */
    device: text().notNull(),
    /** Where it was last used from: a network of a region (/24 or /48), never an address. */
    network: text().notNull(),
    /** When the second factor was shown in this session; empty without one. */
    secondFactorAt: instant(),
  },
  (table) => [
    uniqueIndex('sessions_token').on(table.tokenHash),
    // Somebody's list of sessions, and ending all of them.
    index('sessions_user').on(table.userId, table.lastUsedAt),
    // The job that removes what is over.
    index('sessions_last_used').on(table.lastUsedAt),
  ],
);

/** Browsers in which somebody has signed in before: only a new one is worth a mail, and a known one is not locked out. */
export const knownDevices = pgTable(
  'known_devices',
  {
    /** SHA-256 of the token in the browser's cookie and the account, so that accounts in one browser are not linked. */
    hash: text().primaryKey(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    lastUsedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index('known_devices_user').on(table.userId),
    index('known_devices_last_used').on(table.lastUsedAt),
  ],
);
