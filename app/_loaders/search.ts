import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { loadSite } from '#app/_loaders/site.ts';
import { database } from '#app/_server/database.ts';
import { address } from '#components/layout/addresses.ts';
import { MOST_FOUND, searchArticles } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { env } from '#env.ts';

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

/** What stands before and after the results: the stored search page, asked of this server, without its scripts. */
export async function loadSearchFrame(locale: Locale) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.latest(locale));
  const { timeZone } = await loadSite(locale);
  const path = address.searchFrame(locale);
  const response = await fetch(`http://${ownHost()}:${env.PORT}${path}`);
  const page = await response.text();
  const [, before, after] = /^([\s\S]*<main\b[^>]*>)[\s\S]*(<\/main>[\s\S]*)$/.exec(page) ?? [];
  if (!response.ok || before === undefined || after === undefined)
    throw new Error(`The search page answered ${response.status}.`);
  // Nothing here needs a script. A form of the page sends its fields where its action is known.
  const part = (html: string) =>
    html
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g, '')
      .replaceAll(' action=""', ` action="${path}"`);
  return { timeZone, before: part(before), after: part(after), link: response.headers.get('link') };
}

/** The name by which this server reaches itself, whatever network it listens on. */
function ownHost(): string {
  if (['0.0.0.0', '::'].includes(env.HOST)) return 'localhost';
  return env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
}
