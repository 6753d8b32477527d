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

/** A path segment as people write it; '' for what nobody writes, which is the name of nothing. */
export function decodeSegment(value: string): string {
  try {
    const decoded = decodeURIComponent(value);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    return /[\u0000-\u001f\u007f]/.test(decoded) ? '' : decoded.normalize('NFC');
  } catch {
    return '';
  }
}

/** A page number in an address: digits without leading zeros. 0, which no page has, for anything else. */
export function pageNumber(value: string): number {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : 0;
}
