import type { Metadata } from 'next';
import { LAST_PAGE, loadSearch, RESULTS_PER_PAGE } from '#app/_loaders/search.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { PageAside } from '#app/_server/page-aside.tsx';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { SearchPage } from '#components/search/search-page.tsx';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)('search.title'), robots: { index: false, follow: true } };
}

/** Whatever the address says becomes a query of at most 200 letters and a page from 1. */
function readQuery(given: Awaited<Props['searchParams']>) {
  const [q = ''] = [given.q].flat();
  const [page = '1'] = [given.page].flat();
  const number = /^\d{1,4}$/.test(page) ? Number(page) : 1;
  return { query: q.trim().slice(0, 200), page: Math.min(Math.max(1, number), LAST_PAGE) };
}

export default async function SearchRoute({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const { query, page } = readQuery(await searchParams);
  const [site, results] = await Promise.all([
    loadSite(locale),
    query ? loadSearch(query, locale, page) : null,
  ]);
  const pages = results ? Math.min(LAST_PAGE, Math.ceil(results.total / RESULTS_PER_PAGE)) : 0;
  return (
    <PageColumns aside={<PageAside site={site} />}>
      <SearchPage
        locale={locale}
        timeZone={site.timeZone}
        query={query}
        results={results}
        page={page}
        pages={pages}
      />
    </PageColumns>
  );
}
