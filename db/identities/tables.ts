import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { createdAt, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Accounts elsewhere that sign somebody in here. */
export const identities = pgTable(
  'identities',
  {
    /** The issuer's own name for itself, such as `https://accounts.google.com`. */
    issuer: text().notNull(),
    /** The issuer's name for the person. */
    subject: text().notNull(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('identities_user').on(table.userId),
  ],
);

/** A sign-in that is under way at another service (OpenID Connect): what its answer must fit. */
export const providerSignIns = pgTable(
  'provider_sign_ins',
  {
    /** SHA-256 of the secret in the browser that began it, which is also the `state` of the protocol. */
    stateHash: text().primaryKey(),
    provider: text().notNull(),
    nonce: text().notNull(),
    /** The secret of PKCE (RFC 7636). */
    verifier: text().notNull(),
    next: text().notNull().default(''),
    /** Of a member who ties an account elsewhere to theirs. */
    userId: reference().references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
  },
  (table) => [
    index('provider_sign_ins_user').on(table.userId),
    index('provider_sign_ins_expires').on(table.expiresAt),
  ],
);
