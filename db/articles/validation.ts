import { type Locale, localePrefix } from '#db/core/locale.ts';

/** The public path of an article or page, decoded. */
export function articlePath(article: { locale: Locale; slug: string }): string {
  return `${localePrefix(article.locale)}/${article.slug}`;
}
