import { type Locale, localePrefix } from '#db/core/locale.ts';

type Query = Record<string, string | number | undefined>;

const under = (locale: Locale, path: string, query: Query = {}) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const text = new URLSearchParams(given).toString();
  return `${localePrefix(locale)}/desk${path}${text && `?${text}`}`;
};

/** The rooms of the desk, as paths. */
export const deskAddress = {
  home: (locale: Locale) => under(locale, ''),
  /** For who may not see a room. */
  closed: (locale: Locale) => under(locale, '/closed'),
  people: (locale: Locale, query?: Query) => under(locale, '/people', query),
  person: (locale: Locale, id: number, query?: Query) => under(locale, `/people/${id}`, query),
  invitations: (locale: Locale, query?: Query) => under(locale, '/people/invite', query),
  permissions: (locale: Locale) => under(locale, '/permissions'),
  audit: (locale: Locale, query?: Query) => under(locale, '/audit', query),
  outbox: (locale: Locale, query?: Query) => under(locale, '/mail', query),
  settings: (locale: Locale, query?: Query) => under(locale, '/settings', query),
  media: (locale: Locale, query?: Query) => under(locale, '/media', query),
  mediaFile: (locale: Locale, id: number, query?: Query) => under(locale, `/media/${id}`, query),
  mail: (locale: Locale, id: number) => under(locale, `/mail/${id}`),
};
