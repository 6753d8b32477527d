import { loadSite } from '#app/_loaders/site.ts';
import { loadNewsSitemap } from '#app/_loaders/sitemaps.ts';
import { writeNewsSitemap } from '#app/_server/feeds/sitemap.ts';
import { siteFile, siteFileParams } from '#app/_server/site-file.ts';
import { stored } from '#app/_server/stored-response.ts';
import { address } from '#components/layout/addresses.ts';
import { defaultLocale, locales } from '#db/core/locale.ts';

export const generateStaticParams = siteFileParams;

export const GET = siteFile(async () => {
  const { origin } = await loadSite(defaultLocale);
  const names = Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, (await loadSite(locale)).name])),
  );
  const entries = (await loadNewsSitemap()).map(({ locale, slug, publishedAt, headline }) => ({
    url: origin + address.article({ locale, slug }),
    siteName: names[locale],
    locale,
    publishedAt,
    headline,
  }));
  return stored(writeNewsSitemap(entries), 'application/xml; charset=utf-8');
});
