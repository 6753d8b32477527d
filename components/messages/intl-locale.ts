import type { Locale } from '#db/core/locale.ts';

/** What `Intl` is asked for: Khmer pages count and date in Khmer digits. */
export const intlLocale: Record<Locale, string> = { en: 'en-GB', km: 'km-u-nu-khmr' };
