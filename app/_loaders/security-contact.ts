import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { loadSite } from '#app/_loaders/site.ts';
import { defaultLocale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';

const DAYS_VALID = 180;

/**
 * What security.txt says, RFC 9116; null when no contact is set. The date moves on every day and lies well within
 * the year that the standard asks for.
 */
export async function loadSecurityContact() {
  'use cache';
  cacheLife('days');
  cacheTag(tag.site());
  const { contactEmail, origin } = await loadSite(defaultLocale);
  if (!contactEmail) return null;
  const expires = new Date(Date.now() + DAYS_VALID * 86_400_000);
  expires.setUTCHours(0, 0, 0, 0);
  return { contactEmail, origin, expires };
}
