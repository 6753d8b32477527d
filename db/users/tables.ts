import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { replyNotices } from '#db/comments/validation.ts';
import { createdAt, id, instant, oneOf, reference } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { media } from '#db/media/tables.ts';
import { accountRoles } from '#db/users/validation.ts';

/** Accounts. A byline is a person, not a user; see `people`. What proves who somebody is, `db/credentials` keeps. */
export const users = pgTable(
  'users',
  {
    id: id(),
    /** Proven to be theirs. Empty once the account is deleted: the row stays, so that threads stay readable. */
    email: text(),
    /** Empty until its owner has chosen one. */
    displayName: text().notNull().default(''),
    role: text({ enum: accountRoles }).notNull().default('reader'),
    /** The language of mails to them. */
    locale: text().$type<Locale>().notNull().default('en'),
    pictureId: reference().references(() => media.id, { onDelete: 'set null' }),
    /** When mail tells them of answers to what they wrote. */
    replyNotices: text({ enum: replyNotices }).notNull().default('immediately'),
    createdAt: createdAt(),
    /** While it is set they cannot sign in. */
    suspendedAt: instant(),
    /** Their wish to leave: at this time the account is deleted, unless they come back before. */
    deleteAt: instant(),
    deletedAt: instant(),
    invitedBy: reference().references((): AnyPgColumn => users.id),
  },
  (table) => [
    uniqueIndex('users_email').on(sql`lower(${table.email})`),
    // The desk's list of people, newest first, of one role or all.
    index('users_role').on(table.role, table.createdAt),
    // The job that deletes who has left.
    index('users_delete_at').on(table.deleteAt).where(sql`${table.deleteAt} is not null`),
    check(
      'users_role',
      sql`${table.role} in ('reader','contributor','author','editor','moderator','administrator')`,
    ),
    oneOf('users_reply_notices', table.replyNotices, replyNotices),
    check('users_locale', sql`${table.locale} ~ '^[a-z]{2,3}$'`),
    check('users_display_name', sql`length(${table.displayName}) <= 200`),
    // Nothing personal is left of a deleted account, and no other is without an address.
    check(
      'users_deleted',
      sql`(${table.deletedAt} is null) = (${table.email} is not null) and (${table.deletedAt} is null or (${table.displayName} = '' and ${table.pictureId} is null and ${table.role} = 'reader'))`,
    ),
  ],
);
