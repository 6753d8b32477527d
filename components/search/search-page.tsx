import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { SearchForm } from '#components/search/search-form.tsx';
import { DateText } from '#components/ui/date.tsx';
import type { SearchResults } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  query: string;
  /** Null before anything was asked. */
  results: SearchResults | null;
  page: number;
  pages: number;
};

export function SearchPage({ locale, timeZone, query, results, page, pages }: Props) {
  const t = translator(locale);
  const link = (target: number) =>
    `${address.search(locale)}?${new URLSearchParams({ q: query, page: String(target) })}`;
  return (
    <>
      <h1 className="display mb-5 mt-4 text-title">{t('search.title')}</h1>
      <SearchForm locale={locale} query={query} />
      <p className="mt-6 border-b border-line pb-3 text-small text-muted" role="status">
        {results
          ? t(results.more ? 'search.manyResults' : 'search.results', { count: results.total, query })
          : t('search.invitation')}
      </p>
      {results?.total === 0 && <p className="mt-4">{t('search.hint')}</p>}
      {results && results.hits.length > 0 && (
        <ol>
          {results.hits.map((hit) => (
            <li key={hit.id} className="border-b border-line py-5">
              <h2 className="display text-card">
                <a className="no-underline hover:text-brick" href={address.article(hit)}>
                  {hit.headline}
                </a>
              </h2>
              <p className="mt-1.5 text-small">
                {hit.snippet.map((part, index) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one result keep their order
                  part.hit ? <mark key={index}>{part.text}</mark> : part.text,
                )}
              </p>
              <p className="mt-1 flex gap-x-3 text-tiny text-muted">
                {hit.section && <span className="font-semibold text-accent">{hit.section.name}</span>}
                <DateText date={hit.publishedAt} locale={locale} timeZone={timeZone} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav aria-label={t('search.title')} className="mt-4 flex gap-x-6">
          {page > 1 && (
            <a rel="prev" className="py-2" href={link(page - 1)}>
              ← {t('search.previous')}
            </a>
          )}
          {page < pages && (
            <a rel="next" className="ms-auto py-2" href={link(page + 1)}>
              {t('search.more')} →
            </a>
          )}
        </nav>
      )}
    </>
  );
}
