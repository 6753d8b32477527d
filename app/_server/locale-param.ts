import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#db/core/locale.ts';

/**
 * The one parameter set that every public route names for the build. It answers 404, so a build renders nothing
 * and needs no database; real addresses are rendered on their first visit and stored.
 */
export const placeholder = '_';

/** The language of an address; the 404 page for anything that is none. */
export function requireLocale(value: string): Locale {
  if (!isLocale(value)) notFound();
  return value;
}

/** A path segment as people write it. Anything that cannot be decoded has no page. */
export function decodeSegment(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    notFound();
  }
}

/** A page number in an address: digits without leading zeros. Anything else has no page. */
export function pageNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) notFound();
  return Number(value);
}
