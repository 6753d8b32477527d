import { type Locale, localePrefix } from '#db/core/locale.ts';
import type { ProviderId } from '#db/credentials/validation.ts';

const under = (locale: Locale, path: string, query: Record<string, string> = {}) => {
  const given = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
  return `${localePrefix(locale)}/account${path}${given && `?${given}`}`;
};

/** The pages of an account, as paths. */
export const accountAddress = {
  overview: (locale: Locale) => under(locale, ''),
  /** @param next a path of this site to go on to. */
  signIn: (locale: Locale, next = '') => under(locale, '/sign-in', { next }),
  password: (locale: Locale, next = '') => under(locale, '/sign-in/password', { next }),
  code: (locale: Locale) => under(locale, '/sign-in/code'),
  /** On the way to another service. */
  elsewhere: (locale: Locale) => under(locale, '/sign-in/with'),
  /** Where that service sends people back to; it must know these addresses. */
  fromElsewhere: (locale: Locale, provider: ProviderId) => under(locale, `/sign-in/with/${provider}`),
  link: (locale: Locale, token = '') => under(locale, '/sign-in/link', { token }),
  secondFactor: (locale: Locale) => under(locale, '/sign-in/second-factor'),
  /** Where a new account gets its name. */
  welcome: (locale: Locale, next = '') => under(locale, '/welcome', { next }),
  security: (locale: Locale) => under(locale, '/security'),
  data: (locale: Locale) => under(locale, '/data'),
};
