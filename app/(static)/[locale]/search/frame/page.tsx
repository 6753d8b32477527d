import type { Metadata } from 'next';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { SearchPage } from '#components/search/search-page.tsx';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)('search.title'), robots: { index: false, follow: true } };
}

/** The search page before anything was asked. What is found takes the place of its text: see the search route. */
export default async function SearchFramePage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const site = await loadSite(locale);
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <SearchPage locale={locale} timeZone={site.timeZone} query="" results={null} page={1} pages={0} />
    </PageColumns>
  );
}
