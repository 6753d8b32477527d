import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

const owner = () =>
  reference()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** Second factors by an authenticator app (RFC 6238). */
export const authenticators = pgTable('authenticators', {
  userId: reference()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Encrypted with the site's key; see `app/_server/secret-key.ts`. */
  secret: text().notNull(),
  createdAt: createdAt(),
  /** Empty until the first code was right: before that it protects nothing. */
  confirmedAt: instant(),
  /** The 30-second step of the last accepted code, which cannot be used again. */
  lastStep: integer().notNull().default(0),
});

export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    /** SHA-256: the codes have 80 random bits. */
    hash: text().primaryKey(),
    userId: owner(),
    usedAt: instant(),
  },
  (table) => [index('recovery_codes_user').on(table.userId)],
);

/** A sign-in that has shown one factor and still owes the second. */
export const pendingSignIns = pgTable(
  'pending_sign_ins',
  {
    tokenHash: text().primaryKey(),
    userId: owner(),
    next: text().notNull().default(''),
    /** Under which `db/intents` keeps what was being done. */
    intentHash: text(),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index('pending_sign_ins_user').on(table.userId),
    index('pending_sign_ins_expires').on(table.expiresAt),
  ],
);
