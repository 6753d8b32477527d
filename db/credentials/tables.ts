import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

const owner = () =>
  reference()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

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
  locale?: string;
  /** A path of this site to go on to. */
  next?: string;
  role?: string;
  /** The new address, in both proofs of a change. */
  to?: string;
  /** The account that sent an invitation. */
  invitedBy?: number;
};

/** Accounts elsewhere that sign somebody in here. */
export const identities = pgTable(
  'identities',
  {
    /** The issuer's own name for itself, such as `https://accounts.google.com`. */
    issuer: text().notNull(),
    /** The issuer's name for the person. */
    subject: text().notNull(),
    userId: owner(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index('identities_user').on(table.userId),
  ],
);

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
