import { Differences } from '#components/editor/differences.tsx';
import { fieldTexts } from '#components/editor/field-texts.ts';
import type { Translate } from '#components/messages/translator.ts';
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

/** How things are called that an article names by number. */
export type ThingNames = Record<
  'sections' | 'tags' | 'bylines' | 'sources' | 'media',
  Record<number, string>
>;

/** What is different between two states of an article, field by field and block by block. */
export function TextChanges({
  t,
  difference: { fields, blocks },
  textLocale,
  names,
}: {
  t: Translate;
  difference: RevisionDifference;
  textLocale: Locale;
  names: ThingNames;
}) {
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
  names: ThingNames;
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
