import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { users } from '#db/users/tables.ts';

export const passwords = pgTable('passwords', {
  userId: reference()
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** Argon2id in PHC form. */
  hash: text().notNull(),
  changedAt: instant().notNull().defaultNow(),
});

export const proofPurposes = [
  'sign_in',
  'change_address',
  'give_up_address',
  'invitation',
  'set_up',
] as const;

export type ProofPurpose = (typeof proofPurposes)[number];

/** What a mail asks somebody to show: a code, a link, or both, once. Only hashes are stored. */
export const mailProofs = pgTable(
  'mail_proofs',
  {
    id: id(),
    purpose: text({ enum: proofPurposes }).notNull(),
    /** The address that is proven. */
    email: text().notNull(),
    /** Whose; empty where the address alone says it. */
    userId: reference().references(() => users.id, { onDelete: 'cascade' }),
    /** Of the secret in the browser that asked: a code counts only there. */
    browserHash: text(),
    /** Of the browser's secret and the code together, so that six digits cannot be found by trying. */
    codeHash: text(),
    linkHash: text().notNull(),
    /** What is to happen afterwards. */
    detail: jsonb().$type<ProofDetail>().notNull().default({}),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    uniqueIndex('mail_proofs_link').on(table.linkHash),
    uniqueIndex('mail_proofs_browser').on(table.browserHash),
    index('mail_proofs_user').on(table.userId),
    // The job that removes what is over.
    index('mail_proofs_expires').on(table.expiresAt),
    check(
      'mail_proofs_purpose',
      sql`${table.purpose} in ('sign_in','change_address','give_up_address','invitation','set_up')`,
    ),
  ],
);

export type ProofDetail = {
  locale?: Locale;
  /** A path of this site to go on to. */
  next?: string;
  role?: string;
  /** The new address, in both proofs of a change. */
  to?: string;
  /** The account that sent an invitation. */
  invitedBy?: number;
};
