import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import type { Locale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { hasCorrections, listCorrections } from '#db/corrections/queries.ts';

/** One page of the notices in published articles; null when there is no such page. */
export async function loadCorrections(locale: Locale, page: number | null) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.corrections(locale));
  return listCorrections(database(), { locale, page });
}

/** Whether there is anything on the page of corrections: it is linked only then. */
export async function loadHasCorrections(locale: Locale) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.anyCorrection(locale));
  return hasCorrections(database(), locale);
}
