import { loadHasCorrections } from '#app/_loaders/corrections.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { loadSitemapArchives, loadSitemapEntries, loadSitemapParts } from '#app/_loaders/sitemaps.ts';
import { type SitemapUrl, writeSitemap, writeSitemapIndex } from '#app/_server/feeds/sitemap.ts';
import { pageNumber, placeholder } from '#app/_server/locale-param.ts';
import { languageLinks } from '#app/_server/metadata.ts';
import { siteFile } from '#app/_server/site-file.ts';
import { nothing, stored } from '#app/_server/stored-response.ts';
import { address } from '#components/layout/addresses.ts';
import { defaultLocale, type Locale, locales } from '#db/core/locale.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, part: placeholder }];
}

/** `/sitemap.xml` itself, `/sitemap/archives.xml`, or `/sitemap/1.xml` and so on for articles and pages. */
export const GET = siteFile(async ({ part }: { locale: string; part: string }) => {
  const name = /^(.+)\.xml$/.exec(part)?.[1] ?? '';
  const { origin } = await loadSite(defaultLocale);
  const xml =
    name === 'index'
      ? await index(origin)
      : name === 'archives'
        ? writeSitemap(await archives(origin))
        : await articles(origin, pageNumber(name));
  return xml ? stored(xml, 'application/xml; charset=utf-8') : nothing();
});

async function index(origin: string): Promise<string> {
  const parts = Array.from({ length: await loadSitemapParts() }, (_, at) => String(at + 1));
  return writeSitemapIndex(['archives', ...parts].map((name) => `${origin}/sitemap/${name}.xml`));
}

type Edition = { locale: Locale; path: string };

function allEditions(origin: string, editions: Edition[]): SitemapUrl[] {
  const languages = absoluteLinks(origin, editions);
  return editions.map(({ path }) => ({ url: origin + path, languages }));
}

function absoluteLinks(origin: string, editions: Edition[]): Record<string, string> {
  const links = Object.entries(languageLinks(editions));
  return Object.fromEntries(links.map(([language, path]) => [language, origin + path]));
}

/** The front pages and all archives, in all their languages. */
async function archives(origin: string): Promise<SitemapUrl[]> {
  const { category, tag, author } = await loadSitemapArchives();
  const everywhere = (path: (locale: Locale) => string) =>
    allEditions(
      origin,
      locales.map((locale) => ({ locale, path: path(locale) })),
    );
  const named = (kind: 'category' | 'tag' | 'author', things: { locale: Locale; slug: string }[][]) =>
    things.flatMap((editions) =>
      allEditions(
        origin,
        editions.map(({ locale, slug }) => ({ locale, path: address.archive(kind, locale, slug) })),
      ),
    );
  return [
    ...everywhere(address.home),
    ...everywhere(address.latest),
    ...(await corrections(origin)),
    ...named('category', category),
    ...named('tag', tag),
    ...named('author', author),
  ];
}

/** The list of corrections, in the languages in which there are any. */
async function corrections(origin: string): Promise<SitemapUrl[]> {
  const having: Locale[] = [];
  for (const locale of locales) if (await loadHasCorrections(locale)) having.push(locale);
  return allEditions(
    origin,
    having.map((locale) => ({ locale, path: address.corrections(locale) })),
  );
}

async function articles(origin: string, part: number): Promise<string | null> {
  if (part < 1 || part > (await loadSitemapParts())) return null;
  const entries = await loadSitemapEntries(part);
  return writeSitemap(
    entries.map((entry) => ({
      url: origin + address.article(entry),
      changedAt: entry.updatedAt ?? entry.publishedAt,
      languages: absoluteLinks(
        origin,
        entry.editions.map((edition) => ({ locale: edition.locale, path: address.article(edition) })),
      ),
    })),
  );
}
