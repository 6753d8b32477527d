import { type Locale, localePrefix } from '#db/core/locale.ts';
import type { ProviderId } from '#db/identities/validation.ts';

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
  /** What an invitation to the newsroom links to. */
  invitation: (locale: Locale, token = '') => under(locale, '/invitation', { token }),
  security: (locale: Locale) => under(locale, '/security'),
  /** The same for staff who are asked for a second step before they go on to `next`. */
  securityBefore: (locale: Locale, next: string) => under(locale, '/security', { next }),
  /** Where the second step is set up, renewed and taken off. */
  secondStep: (locale: Locale, next = '') => under(locale, '/security/second-step', { next }),
  recoveryCodes: (locale: Locale, next = '') => under(locale, '/security/recovery-codes', { next }),
  ownPassword: (locale: Locale) => under(locale, '/security/password'),
  comments: (locale: Locale) => under(locale, '/comments'),
  data: (locale: Locale) => under(locale, '/data'),
  /** Everything that is stored about somebody, as a page or as data. */
  record: (locale: Locale, file: 'record.html' | 'record.json') => under(locale, `/data/${file}`),
  confirmAddress: (locale: Locale, token = '') => under(locale, '/address', { token }),
  /** Of a new newsroom; the one page here that belongs to no account yet. */
  setUp: (locale: Locale, token = '') => `${localePrefix(locale)}/set-up${token && `?token=${token}`}`,
};
