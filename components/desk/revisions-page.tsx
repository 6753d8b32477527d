import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { TextChanges, type ThingNames } from '#components/desk/text-changes.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { RevisionDifference } from '#db/articles/rules/revision-difference.ts';
import type { Locale } from '#db/core/locale.ts';
import type { RevisionRow } from '#db/revisions/queries.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  articleId: number;
  textLocale: Locale;
  headline: string;
  rows: RevisionRow[];
  older: number | null;
  newest: number;
  from: number | null;
  to: number;
  difference: RevisionDifference | null;
  names: ThingNames;
  mayWrite: boolean;
  /** The number that was restored just now. */
  restored: number | undefined;
  problem: string | null;
  restore: (form: FormData) => Promise<void>;
};

/** What was written when and by whom, and what is different between two states of it. */
export function RevisionsPage(props: Props) {
  const { locale, articleId, headline, rows, older, newest, from, to, restored } = props;
  const t = translator(locale);
  const at = (query: { from?: number; to?: number; list?: number }) =>
    deskAddress.revisions(locale, articleId, query);
  return (
    <>
      <DeskTitle title={t('revisions.title')} text={t('revisions.text')} />
      <p>
        <a className="underline" href={deskAddress.article(locale, articleId)}>
          {t('revisions.back')}
        </a>
        {': '}
        <span lang={props.textLocale}>{headline || t('editor.untitled')}</span>
      </p>
      <Done text={restored ? t('revisions.restored', { number: String(restored) }) : null} />
      <Comparison t={t} {...props} />
      <section aria-labelledby="revision-list" className="space-y-4">
        <h2 id="revision-list" className="display rule-head text-heading text-river">
          {t('revisions.list')}
        </h2>
        <form method="get" action={at({})} className="space-y-4">
          <ol className="divide-y divide-line border-y border-line text-small">
            {rows.map((row) => (
              <Row key={row.number} t={t} {...props} row={row} />
            ))}
          </ol>
          {newest > 1 && (
            <button type="submit" className="button">
              {t('revisions.compare')}
            </button>
          )}
        </form>
        <Pager
          locale={locale}
          to={{
            newest: (rows[0]?.number ?? newest) < newest ? at({ from: from ?? undefined, to }) : null,
            older: older ? at({ from: from ?? undefined, to, list: older }) : null,
          }}
        />
      </section>
    </>
  );
}

function Row({
  t,
  row,
  locale,
  timeZone,
  articleId,
  newest,
  from,
  to,
}: Props & { t: Translate; row: RevisionRow }) {
  const number = String(row.number);
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[8rem_11rem_minmax(0,1fr)_auto]">
      <p>
        <a className="underline" href={deskAddress.revisions(locale, articleId, { to: row.number })}>
          {t('revisions.number', { number })}
        </a>
      </p>
      <p className="text-muted">
        <DateText date={row.savedAt} withTime locale={locale} timeZone={timeZone} />
      </p>
      <p className="min-w-0 break-words">
        <strong>{whatText(t, row)}</strong>
        {' · '}
        {t('revisions.who', {
          by: row.by || t('revisions.nobody'),
          others: row.others.length ? row.others.join(', ') : 'none',
        })}
      </p>
      {newest > 1 && (
        <p className="flex gap-4">
          <label className="inline-flex items-center gap-1.5 py-1">
            <input
              type="radio"
              name="from"
              value={number}
              defaultChecked={row.number === from}
              aria-label={t('revisions.fromNumber', { number })}
            />
            <span aria-hidden="true">{t('revisions.from')}</span>
          </label>
          <label className="inline-flex items-center gap-1.5 py-1">
            <input
              type="radio"
              name="to"
              value={number}
              defaultChecked={row.number === to}
              aria-label={t('revisions.toNumber', { number })}
            />
            <span aria-hidden="true">{t('revisions.to')}</span>
          </label>
        </p>
      )}
    </li>
  );
}

/** What somebody did that made a revision. */
function whatText(t: Translate, { kind, status, before }: RevisionRow): string {
  if (kind !== 'status') return t(`revisions.was.${kind}`);
  if (before === null) return t('revisions.was.begun');
  if (status !== before) return t(`workflow.state.${status}`);
  return t(status === 'published' ? 'revisions.was.shown' : 'revisions.was.changed');
}

function Comparison({ t, ...props }: Props & { t: Translate }) {
  const { locale, articleId, from, to, newest, difference, mayWrite, problem, restore } = props;
  if (from === null) return <p>{t('revisions.only')}</p>;
  const earlier = [...new Set([from, to])].filter((number) => number !== newest);
  return (
    <section aria-labelledby="revision-changes" className="space-y-4">
      <h2 id="revision-changes" className="display rule-head text-heading text-river">
        {t('revisions.between', { from: String(from), to: String(to) })}
      </h2>
      {mayWrite && earlier.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {earlier.map((number, index) => (
            <Form
              key={number}
              locale={locale}
              action={restore}
              hidden={{ id: articleId, number }}
              problem={index === 0 ? problem : null}
            >
              <button type="submit" className="button button-quiet">
                {t('revisions.restore', { number: String(number) })}
              </button>
            </Form>
          ))}
        </div>
      )}
      {difference && (
        <TextChanges t={t} difference={difference} textLocale={props.textLocale} names={props.names} />
      )}
    </section>
  );
}
