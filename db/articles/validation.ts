import { type Locale, localePrefix } from '#db/core/locale.ts';

/** The public path of an article or page, decoded. */
export function articlePath(article: { locale: Locale; slug: string }): string {
  return `${localePrefix(article.locale)}/${article.slug}`;
}

/** First words of addresses that belong to the site itself: an article there would never be seen. */
const reservedSlugs = new Set(
  'en km category tag author search latest feed api media dev account dashboard desk set-up newsletter fonts sitemap healthz readyz admin login feed.xml atom.xml feed.json share.png robots.txt sitemap.xml news-sitemap.xml manifest.webmanifest .well-known'.split(
    ' ',
  ),
);

export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug.toLowerCase());
}
