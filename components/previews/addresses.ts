import { type Locale, localePrefix } from '#db/core/locale.ts';

/** Where somebody who has a link sees what is not published. */
export const previewAddress = (locale: Locale, token: string): string =>
  `${localePrefix(locale)}/preview/${token}`;
