import { sql } from 'drizzle-orm';
import { type AnyPgColumn, bigint, check, customType, timestamp } from 'drizzle-orm/pg-core';
import type { Locale } from '#db/core/locale.ts';

/** A text in several languages; a missing language falls back where it is shown. */
export type Localized<T = string> = Partial<Record<Locale, T>>;

export const id = () => bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity();
export const reference = () => bigint({ mode: 'number' });
/** An instant, stored in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
export const createdAt = () => instant().notNull().defaultNow();

/** The constraint that a column holds one of a few words; `name` is what an error calls it. */
export const oneOf = (name: string, column: AnyPgColumn, words: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(words.map((word) => `'${word}'`).join(','))})`);

/** Words for full-text search, written by `articleSearchVector`. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
