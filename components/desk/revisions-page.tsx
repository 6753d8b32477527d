import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { Differences } from '#components/editor/differences.tsx';
import { fieldTexts } from '#components/editor/field-texts.ts';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { BlockType } from '#db/articles/document.ts';
import type {
  BlockDifference,
  FieldDifference,
  PartName,
  RevisionDifference,
  Thing,
} from '#db/articles/rules/revision-difference.ts';
import type { Stretch } from '#db/articles/rules/word-difference.ts';
import type { Locale } from '#db/core/locale.ts';
import type { RevisionRow } from '#db/revisions/queries.ts';

type Names = Record<'sections' | 'tags' | 'bylines' | 'sources' | 'media', Record<number, string>>;

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
  names: Names;
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
        <Changes t={t} difference={difference} textLocale={props.textLocale} names={props.names} />
      )}
    </section>
  );
}

function Changes({
  t,
  difference: { fields, blocks },
  textLocale,
  names,
}: Pick<Props, 'textLocale' | 'names'> & { t: Translate; difference: RevisionDifference }) {
  const isSame = fields.length === 0 && blocks.every(({ kind }) => kind === 'same');
  if (isSame) return <p>{t('revisions.same')}</p>;
  return (
    <div className="editor max-w-prose">
      {fields.length > 0 && (
        <section aria-labelledby="revision-fields" className="space-y-3">
          <h3 id="revision-fields" className="font-semibold">
            {t('revisions.fields')}
          </h3>
          <dl className="divide-y divide-line border-y border-line">
            {fields.map((field) => (
              <div key={field.field} className="py-2.5">
                <dt className="text-small text-muted">{t(fieldTexts[field.field])}</dt>
                <dd>
                  <FieldChange t={t} change={field} lang={textLocale} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {blocks.some(({ kind }) => kind !== 'same') && (
        <section aria-labelledby="revision-text" className="space-y-3">
          <h3 id="revision-text" className="font-semibold">
            {t('revisions.body')}
          </h3>
          <ol className="divide-y divide-line border-y border-line">
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
              <li key={index} className="py-2.5">
                <BlockChange t={t} change={block} lang={textLocale} media={names.media} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

const namesFor = {
  sectionIds: 'sections',
  tagIds: 'tags',
  bylineIds: 'bylines',
  sources: 'sources',
  pictureId: 'media',
  socialPictureId: 'media',
} as const;

function FieldChange({
  t,
  change,
  lang,
  names,
}: {
  t: Translate;
  change: FieldDifference;
  lang: Locale;
  names: Names;
}) {
  if (change.kind === 'words') return <Differences stretches={change.stretches} lang={lang} />;
  if (change.kind === 'choice') return <p>{t(change.after ? 'revisions.open' : 'revisions.closed')}</p>;
  const nameOf = ({ id, kind, url }: Thing) =>
    [
      names[namesFor[change.field]][id] ?? t('revisions.gone', { id: String(id) }),
      kind && `(${t(`editor.sourceKind.${kind}`)})`,
      url,
    ]
      .filter(Boolean)
      .join(' ');
  if (change.removed.length + change.added.length === 0) return <p>{t('revisions.order')}</p>;
  return (
    <ul>
      {change.removed.map((thing) => (
        <li key={`removed ${nameOf(thing)}`}>
          {t('revisions.sign.removed')}: <del lang={lang}>{nameOf(thing)}</del>
        </li>
      ))}
      {change.added.map((thing) => (
        <li key={`added ${nameOf(thing)}`}>
          {t('revisions.sign.added')}: <ins lang={lang}>{nameOf(thing)}</ins>
        </li>
      ))}
    </ul>
  );
}

/** What a sighted reader finds the kind of change by, beside the word for it. */
const signs = { added: '+', removed: '−', changed: '~', moved: '↕' } as const;

function BlockChange({
  t,
  change,
  lang,
  media,
}: {
  t: Translate;
  change: BlockDifference;
  lang: Locale;
  media: Record<number, string>;
}) {
  if (change.kind === 'same')
    return <p className="text-small text-muted">{t('revisions.unchanged', { count: change.count })}</p>;
  const isPlain = change.type === 'paragraph';
  return (
    <div className="space-y-1">
      <p className="text-small">
        <span aria-hidden="true" className="inline-block w-4 font-semibold">
          {signs[change.kind]}
        </span>{' '}
        <strong>{t(`revisions.sign.${change.kind}`)}</strong>
        {!isPlain && <span className="text-muted"> · {t(`editor.block.${blockTexts[change.type]}`)}</span>}
      </p>
      {change.isOnlyForm && <p className="text-small text-muted">{t('revisions.onlyForm')}</p>}
      {change.parts.length === 0 && <p className="text-small text-muted">{t('revisions.empty')}</p>}
      {change.parts.map(({ name, stretches }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is made once and never reordered
        <div key={index}>
          {name !== 'text' && <p className="text-tiny text-muted">{t(`revisions.part.${name}`)}</p>}
          <Differences stretches={stretches.map((one) => inWords(t, name, one, media))} lang={lang} />
        </div>
      ))}
    </div>
  );
}

const blockTexts = {
  paragraph: 'paragraph',
  heading: 'heading2',
  bulletList: 'bulletList',
  orderedList: 'orderedList',
  blockquote: 'blockquote',
  pullQuote: 'pullQuote',
  codeBlock: 'codeBlock',
  horizontalRule: 'divider',
  picture: 'picture',
  gallery: 'gallery',
  audio: 'audio',
  video: 'video',
  file: 'file',
  embed: 'embed',
  source: 'source',
  relatedLink: 'relatedLink',
  correction: 'correction',
  factBox: 'factBox',
  table: 'table',
} as const satisfies Record<BlockType, string>;

/** Files by what they show, and choices by their words. */
function inWords(
  t: Translate,
  name: PartName,
  { kind, text }: Stretch,
  media: Record<number, string>,
): Stretch {
  if (name === 'file')
    return {
      kind,
      text: text.replace(/\d+/g, (id) => media[Number(id)] ?? t('revisions.gone', { id })),
    };
  if (name === 'width' && text === 'wide') return { kind, text: t('editor.field.wide') };
  if (name === 'kind' && (text === 'correction' || text === 'clarification' || text === 'update'))
    return { kind, text: t(`editor.field.${text}`) };
  return { kind, text };
}
