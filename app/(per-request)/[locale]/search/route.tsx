import { LAST_PAGE, loadSearch, RESULTS_PER_PAGE } from '#app/_loaders/search.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { FRAME_HEADER } from '#app/_server/page-store/frame.ts';
import { staticMarkup } from '#app/_server/static-markup.ts';
import { nothing } from '#app/_server/stored-response.ts';
import { address } from '#components/layout/addresses.ts';
import { SearchPage } from '#components/search/search-page.tsx';
import { isLocale } from '#db/core/locale.ts';

/** Whatever the address says becomes a query of at most 200 letters and a page from 1. */
function readQuery(given: URLSearchParams) {
  const page = given.get('page') ?? '';
  const number = /^\d{1,4}$/.test(page) ? Number(page) : 1;
  return {
    query: (given.get('q') ?? '').trim().slice(0, 200),
    page: Math.min(Math.max(1, number), LAST_PAGE),
  };
}

/**
 * What was found; the front door puts it into the stored search page. To have the framework render the whole page for
 * each query would take five times as long, and nothing but this part of it ever differs.
 */
export async function GET(request: Request, context: { params: Promise<{ locale: string }> }) {
  const { locale } = await context.params;
  if (!isLocale(locale)) return nothing();
  const { query, page } = readQuery(new URL(request.url).searchParams);
  const [site, results] = await Promise.all([
    loadSite(locale),
    query ? loadSearch(query, locale, page) : null,
  ]);
  const main = staticMarkup(
    <SearchPage
      locale={locale}
      timeZone={site.timeZone}
      query={query}
      results={results}
      page={page}
      pages={results ? Math.ceil(results.total / RESULTS_PER_PAGE) : 0}
    />,
  );
  return new Response(main, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      [FRAME_HEADER]: address.searchFrame(locale),
    },
  });
}
