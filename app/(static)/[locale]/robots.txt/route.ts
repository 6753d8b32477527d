import { loadSite } from '#app/_loaders/site.ts';
import { siteFile, siteFileParams } from '#app/_server/site-file.ts';
import { stored } from '#app/_server/stored-response.ts';
import { defaultLocale, localePrefix, locales } from '#db/core/locale.ts';

export const generateStaticParams = siteFileParams;

/** Places without anything to find. */
const closed = [
  '/api',
  '/dashboard',
  ...locales.flatMap((locale) => ['/account', '/search'].map((path) => localePrefix(locale) + path)),
];

/** RFC 9309. `$` and `/` after a name leave `/search-for-dolphins` open. */
export const GET = siteFile(async () => {
  const { origin } = await loadSite(defaultLocale);
  const lines = [
    'User-agent: *',
    ...closed.flatMap((path) => [`Disallow: ${path}$`, `Disallow: ${path}/`, `Disallow: ${path}?`]),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
    '',
  ];
  return stored(lines.join('\n'), 'text/plain; charset=utf-8');
});
