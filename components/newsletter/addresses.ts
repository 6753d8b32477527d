import { type Locale, localePrefix } from '#db/core/locale.ts';

/** The pages of the newsletter, as paths. */
export const newsletterAddress = {
  /** The form on a page of its own, with what was wrong. */
  signUp: (locale: Locale) => `${localePrefix(locale)}/newsletter`,
  checkInbox: (locale: Locale) => `${localePrefix(locale)}/newsletter/check-your-inbox`,
  confirm: (locale: Locale, token?: string) => `${localePrefix(locale)}/newsletter/confirm${query(token)}`,
  confirmed: (locale: Locale) => `${localePrefix(locale)}/newsletter/confirmed`,
  leave: (locale: Locale, token?: string) => `${localePrefix(locale)}/newsletter/unsubscribe${query(token)}`,
  left: (locale: Locale) => `${localePrefix(locale)}/newsletter/left`,
  /** Where mail programs post to. */
  oneClick: (token: string) => `/api/newsletter/unsubscribe${query(token)}`,
};

const query = (token = '') => (token ? `?token=${encodeURIComponent(token)}` : '');
