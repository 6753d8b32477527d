import 'server-only';
import { database } from '#app/_server/database.ts';
import { MOST_FOUND, searchArticles } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';

export const RESULTS_PER_PAGE = 20;
export const LAST_PAGE = MOST_FOUND / RESULTS_PER_PAGE;

/** One page of results. Not cached: there are more queries than memory. */
export async function loadSearch(query: string, locale: Locale, page: number) {
  return searchArticles(database(), {
    query,
    locale,
    limit: RESULTS_PER_PAGE,
    offset: (page - 1) * RESULTS_PER_PAGE,
  });
}
