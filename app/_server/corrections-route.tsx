import 'server-only';
import type { Metadata } from 'next';
import { loadCorrections, loadHasCorrections } from '#app/_loaders/corrections.ts';
import { loadRedirect } from '#app/_loaders/redirects.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { feedLink, languageLinks, nothingHere, shareTags } from '#app/_server/metadata.ts';
import { MovedOrNothing } from '#app/_server/nothing-here.tsx';
import { PageAside } from '#app/_server/page-aside.tsx';
import { CorrectionsPage } from '#components/corrections/corrections-page.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { type Locale, localePrefix, locales } from '#db/core/locale.ts';

type Params = Promise<{ locale: string; page?: string }>;

async function load(params: Params) {
  const { locale: given, page: number } = await params;
  const locale = requireLocale(given);
  const page = number === undefined ? null : pageNumber(number);
  const found = await loadCorrections(locale, page);
  const t = translator(locale);
  const title = t('corrections.title');
  return {
    locale,
    page,
    found,
    title: page ? t('corrections.pageTitle', { title, page }) : title,
    path: `${localePrefix(locale)}/corrections${number === undefined ? '' : `/page/${number}`}`,
  };
}

/** The head of the list of corrections, or of one of its numbered pages. */
export async function correctionsMetadata(params: Params): Promise<Metadata> {
  const { locale, page, found, title } = await load(params);
  if (!found) return nothingHere(locale);
  const site = await loadSite(locale);
  const description = translator(locale)('corrections.text');
  const path = address.corrections(locale, page);
  const having: Locale[] = [];
  if (!page) for (const other of locales) if (await loadHasCorrections(other)) having.push(other);
  return {
    title,
    description,
    ...shareTags(site, { path, title, description, otherLanguages: having.filter((one) => one !== locale) }),
    alternates: {
      ...feedLink(locale, site.name),
      canonical: path,
      languages: languageLinks(having.map((one) => ({ locale: one, path: address.corrections(one) }))),
    },
    ...(found.total === 0 && { robots: { index: false } }),
  };
}

export async function CorrectionsRoute({ params }: { params: Params }) {
  const { locale, found, title, path } = await load(params);
  if (!found) return <MovedOrNothing locale={locale} to={await loadRedirect(path)} />;
  const site = await loadSite(locale);
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <CorrectionsPage locale={locale} timeZone={site.timeZone} title={title} {...found} />
    </PageColumns>
  );
}
