import type { Locale } from '#db/core/locale.ts';

/** Browsers come with fewer languages than servers; digits they all have. */
const hasKhmer = Intl.NumberFormat.supportedLocalesOf('km').length > 0;

/** What `Intl` is asked for: Khmer pages count in Khmer digits. */
export const intlLocale: Record<Locale, string> = {
  en: 'en-GB',
  km: hasKhmer ? 'km-u-nu-khmr' : 'en-GB-u-nu-khmr',
};
