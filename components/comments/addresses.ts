import { type Locale, localePrefix } from '#db/core/locale.ts';

const under = (locale: Locale, path: string, query: Record<string, string | number | undefined> = {}) => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  const text = new URLSearchParams(given).toString();
  return `${localePrefix(locale)}/account/comments${path}${text && `?${text}`}`;
};

/** What members do with comments, as paths; the comments themselves are under their articles. */
export const commentAddress = {
  /** What somebody wrote themselves, newest first. */
  own: (locale: Locale, query: { before?: number; done?: string } = {}) => under(locale, '', query),
  /** The same, at the one that was posted just now. */
  posted: (locale: Locale, id: number) => `${under(locale, '', { posted: id })}#comment-${id}`,
  write: (locale: Locale, query: { article?: number; reply?: number }) => under(locale, '/write', query),
  change: (locale: Locale, id?: number) => under(locale, '/change', { id }),
  report: (locale: Locale, id?: number) => under(locale, '/report', { id }),
  appeal: (locale: Locale, id?: number) => under(locale, '/appeal', { id }),
  /** What a mail about replies links to. */
  stop: (locale: Locale, token = '') => under(locale, '/stop', { token }),
  /** What mail programs post to, to stop them for their people. */
  oneClick: (token: string) => `/api/comments/stop?token=${token}`,
};
