import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { PageSteps } from '#components/desk/page-steps.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { RedirectRow } from '#db/redirects/queries.ts';
import type { RedirectFilter } from '#db/redirects/validation.ts';

type Props = {
  locale: Locale;
  filter: RedirectFilter;
  redirects: RedirectRow[];
  total: number;
  pages: number;
  done: string | null;
};

/** Old addresses and where they lead, newest first. */
export function RedirectsPage({ locale, filter, redirects, total, pages, done }: Props) {
  const t = translator(locale);
  const { page, query } = filter;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <DeskTitle title={t('newsroom.redirects.title')} text={t('newsroom.redirects.text')} />
        <a className="button" href={deskAddress.redirect(locale, 'new')}>
          {t('newsroom.redirects.new')}
        </a>
      </div>
      <Done text={done} />
      <form
        method="get"
        action={deskAddress.redirects(locale)}
        className="flex max-w-2xl flex-wrap items-end gap-4"
      >
        <div className="min-w-56 flex-1">
          <Field
            name="query"
            type="search"
            label={t('newsroom.searchPath')}
            defaultValue={query}
            maxLength={200}
          />
        </div>
        <button type="submit" className="button button-quiet">
          {t('newsroom.show')}
        </button>
      </form>
      <p className="text-small text-muted">{t('newsroom.redirects.count', { count: total })}</p>
      {redirects.length ? (
        <ul className="border-b border-line text-small">
          {redirects.map(({ id, fromPath, to, isLive }) => (
            <li key={id} className="grid gap-x-6 gap-y-1 border-t border-line py-3 sm:grid-cols-2">
              <div className="min-w-0 break-words">
                <a className="font-semibold underline" href={deskAddress.redirect(locale, id)}>
                  {fromPath}
                </a>
                {isLive && <p className="text-brick">{t('newsroom.redirects.live')}</p>}
              </div>
              <p className="min-w-0 break-words text-muted">
                <span aria-hidden>→ </span>
                {to ?? t('newsroom.redirects.nowhere')}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        total > 0 || (query && <p>{t('newsroom.none')}</p>)
      )}
      <PageSteps
        locale={locale}
        page={page}
        pages={pages}
        at={(to) => deskAddress.redirects(locale, { query, page: to })}
      />
    </>
  );
}
