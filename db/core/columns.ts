import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';
import type { Locale } from '#db/core/locale.ts';

/** A text in several languages; a missing language falls back where it is shown. */
export type Localized<T = string> = Partial<Record<Locale, T>>;

export const id = () => bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity();
export const reference = () => bigint({ mode: 'number' });
/** An instant, stored in UTC. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
export const createdAt = () => instant().notNull().defaultNow();

/** Words for full-text search, written by `articleSearchVector`. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
