import type { ReactNode } from 'react';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { PageSteps } from '#components/desk/page-steps.tsx';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** A thing of a list: its names, the one in the language of the page first. */
export type ListRow = {
  id: number;
  names: { lang: string; text: string }[];
  href: string;
  /** What stands below the name. */
  detail?: string;
  /** How often it is used, in words. */
  used: string;
};

type Filter = { query: string; unused?: 'on'; page: number };

type Props = {
  locale: Locale;
  title: string;
  text: string;
  create: { label: string; href: string };
  /** Where the list is, and where what was ticked is merged. */
  at: (query?: Record<string, string | number | undefined>) => string;
  mergeAt: string;
  filter: Filter;
  /** Whether there is a filter for what nothing uses. */
  withUnused?: boolean;
  count: string;
  pages: number;
  rows: ListRow[];
  done: string | null;
};

/** Things that have names: looked for, counted, ticked to be merged. */
export function NewsroomList(props: Props) {
  const { locale, title, text, create, at, mergeAt, filter, withUnused, count, pages, rows, done } = props;
  const t = translator(locale);
  const { page, ...chosen } = filter;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <DeskTitle title={title} text={text} />
        <a className="button" href={create.href}>
          {create.label}
        </a>
      </div>
      <Done text={done} />
      <form method="get" action={at()} className="flex max-w-3xl flex-wrap items-end gap-x-6 gap-y-4">
        <div className="min-w-56 flex-1">
          <Field
            name="query"
            type="search"
            label={t('newsroom.search')}
            defaultValue={filter.query}
            maxLength={200}
          />
        </div>
        {withUnused && (
          <div className="flex min-h-11 items-center">
            <Checkbox name="unused" label={t('newsroom.unused')} defaultChecked={filter.unused === 'on'} />
          </div>
        )}
        <button type="submit" className="button button-quiet">
          {t('newsroom.show')}
        </button>
      </form>
      <p className="text-small text-muted">{count}</p>
      {rows.length ? (
        <form method="get" action={mergeAt} className="space-y-6">
          <ul className="border-b border-line text-small">
            {rows.map((row) => (
              <ListItem key={row.id} locale={locale} row={row} />
            ))}
          </ul>
          <div className="flex flex-wrap items-center justify-between gap-4">
            <button type="submit" className="button button-quiet">
              {t('newsroom.mergeChosen')}
            </button>
            <PageSteps locale={locale} page={page} pages={pages} at={(to) => at({ ...chosen, page: to })} />
          </div>
        </form>
      ) : (
        <p>{t('newsroom.none')}</p>
      )}
    </>
  );
}

function ListItem({ locale, row }: { locale: Locale; row: ListRow }): ReactNode {
  const t = translator(locale);
  const [first, ...others] = row.names;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-t border-line py-3 sm:grid-cols-[auto_minmax(0,1fr)_10rem]">
      {/* As large as a finger, around a box that is not. */}
      <label className="-m-2 flex size-10 items-center justify-center">
        <input type="checkbox" name={`id-${row.id}`} className="size-5" />
        <span className="sr-only">{t('newsroom.choose', { name: first?.text ?? '' })}</span>
      </label>
      <div className="min-w-0 break-words">
        <a className="font-semibold underline" href={row.href} lang={first?.lang}>
          {first?.text}
        </a>
        {others.map(({ lang, text }) => (
          <span key={lang} lang={lang} className="ms-3 text-muted">
            {text}
          </span>
        ))}
        {row.detail && <p className="text-muted">{row.detail}</p>}
      </div>
      <p className="col-start-2 text-muted sm:col-start-3 sm:text-end">{row.used}</p>
    </li>
  );
}
