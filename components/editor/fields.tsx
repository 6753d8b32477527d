'use client';
import { type ReactNode, useId } from 'react';
import { Thumbnail } from '#components/editor/blocks/parts.tsx';
import { type Entity, EntityField } from '#components/editor/entity-field.tsx';
import { useEditorTools } from '#components/editor/tools.ts';
import type { ArticleFields } from '#db/articles/content.ts';
import { articlePath } from '#db/articles/validation.ts';
import { slugify } from '#db/search/text.ts';
import { type SourceKind, sourceKinds } from '#db/sources/validation.ts';

/** A section as it stands in the tree. */
export type SectionChoice = { id: number; name: string; depth: number };
/** The names of what the fields hold as numbers. */
export type Names = { tags: Entity[]; bylines: Entity[]; sources: Entity[] };

export type FieldsProps = {
  fields: ArticleFields;
  setField<Name extends keyof ArticleFields>(name: Name, value: ArticleFields[Name]): void;
};

function Labelled({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: ReactNode;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="grid min-w-0 gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {children(id)}
      {hint && <p className="text-tiny break-words text-muted">{hint}</p>}
    </div>
  );
}

/** Everything about an article that is not its text. */
export function StoryFields({
  fields,
  setField,
  sections,
  names,
  setNames,
  slugTaken,
  talkHref,
}: FieldsProps & {
  sections: SectionChoice[];
  names: Names;
  setNames(names: Names): void;
  slugTaken: boolean;
  /** Where it is said when comments are read; null for whoever may not say it. */
  talkHref: string | null;
}) {
  const { t, textLocale, media, pick } = useEditorTools();
  const [mainSection, ...moreSections] = fields.sectionIds;
  const chosen = (all: Entity[], ids: number[]) =>
    ids.flatMap((id) => all.filter((entity) => entity.id === id));
  const entities = (kind: keyof Names, ids: number[], set: (ids: number[]) => void) => ({
    chosen: chosen(names[kind], ids),
    onChange(now: Entity[]) {
      const known = new Map([...names[kind], ...now].map((entity) => [entity.id, entity]));
      setNames({ ...names, [kind]: [...known.values()] });
      set(now.map(({ id }) => id));
    },
  });
  const picture = fields.pictureId ? media[fields.pictureId] : undefined;
  const ownSlug = slugify(fields.headline);
  return (
    <section className="grid gap-5" aria-label={t('editor.story.title')}>
      <div className="grid gap-1.5">
        <p className="text-small font-semibold">{t('editor.story.picture')}</p>
        {picture ? <Thumbnail media={picture} alt={picture.alt[textLocale] ?? ''} /> : null}
        <div className="flex flex-wrap items-center gap-3">
          {!picture && <span className="text-small text-muted">{t('editor.story.noPicture')}</span>}
          <button
            type="button"
            className="button button-quiet"
            onClick={async () => {
              const view = await pick(['image']);
              if (view) setField('pictureId', view.id);
            }}
          >
            {t(picture ? 'editor.replace' : 'editor.choose')}
          </button>
          {fields.pictureId !== null && (
            <button
              type="button"
              className="text-small underline"
              onClick={() => setField('pictureId', null)}
            >
              {t('editor.remove')}
            </button>
          )}
        </div>
      </div>
      <Labelled label={t('editor.story.pictureCaption')}>
        {(id) => (
          <input
            id={id}
            className="field"
            lang={textLocale}
            maxLength={2000}
            value={fields.pictureCaption}
            onChange={(event) => setField('pictureCaption', event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={t('editor.story.section')} hint={t('editor.story.shared')}>
        {(id) => (
          <select
            id={id}
            className="field"
            lang={textLocale}
            value={mainSection ?? ''}
            onChange={(event) => {
              const wanted = Number(event.target.value);
              setField('sectionIds', [
                ...(wanted ? [wanted] : []),
                ...moreSections.filter((section) => section !== wanted),
              ]);
            }}
          >
            <option value="">{t('editor.story.noSection')}</option>
            {sections.map(({ id: sectionId, name, depth }) => (
              <option key={sectionId} value={sectionId}>
                {`${'— '.repeat(depth)}${name}`}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {mainSection !== undefined && (
        <details>
          <summary className="text-small">
            {t('editor.story.moreSections')}
            {moreSections.length > 0 && ` (${moreSections.length})`}
          </summary>
          <div className="grid gap-1.5 pt-2" lang={textLocale}>
            {sections
              .filter(({ id }) => id !== mainSection)
              .map(({ id, name, depth }) => (
                <label key={id} className="flex gap-2 text-small">
                  <input
                    type="checkbox"
                    className="size-5 shrink-0"
                    checked={moreSections.includes(id)}
                    onChange={(event) =>
                      setField(
                        'sectionIds',
                        event.target.checked
                          ? [...fields.sectionIds, id]
                          : fields.sectionIds.filter((one) => one !== id),
                      )
                    }
                  />
                  {`${'— '.repeat(depth)}${name}`}
                </label>
              ))}
          </div>
        </details>
      )}
      <EntityField
        label={t('editor.story.tags')}
        find="find-tags"
        add="add-tag"
        {...entities('tags', fields.tagIds, (ids) => setField('tagIds', ids))}
      />
      <EntityField
        label={t('editor.story.bylines')}
        find="find-bylines"
        add="add-byline"
        {...entities('bylines', fields.bylineIds, (ids) => setField('bylineIds', ids))}
      />
      <EntityField
        label={t('editor.story.sources')}
        find="find-sources"
        add="add-source"
        {...entities(
          'sources',
          fields.sources.map(({ sourceId }) => sourceId),
          (ids) =>
            setField(
              'sources',
              ids.map(
                (sourceId) =>
                  fields.sources.find((source) => source.sourceId === sourceId) ?? {
                    sourceId,
                    kind: 'press_release' as const,
                    url: null,
                  },
              ),
            ),
        )}
        more={({ id: sourceId, name }) => {
          const source = fields.sources.find((one) => one.sourceId === sourceId);
          if (!source) return null;
          const change = (changed: Partial<typeof source>) =>
            setField(
              'sources',
              fields.sources.map((one) => (one === source ? { ...source, ...changed } : one)),
            );
          return (
            <span className="grid gap-1">
              <select
                className="field"
                aria-label={`${name}: ${t('editor.field.kind')}`}
                value={source.kind}
                onChange={(event) => change({ kind: event.target.value as SourceKind })}
              >
                {sourceKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`editor.sourceKind.${kind}`)}
                  </option>
                ))}
              </select>
              <input
                className="field"
                type="url"
                aria-label={`${name}: ${t('editor.sourceUrl')}`}
                placeholder={t('editor.sourceUrl')}
                maxLength={2048}
                value={source.url ?? ''}
                onChange={(event) => change({ url: event.target.value || null })}
              />
            </span>
          );
        }}
      />
      <Labelled
        label={t('editor.story.slug')}
        hint={
          slugTaken ? (
            <span role="alert" className="text-brick">
              {t('editor.slugTaken')}
            </span>
          ) : (
            t('editor.story.slugHint', { path: articlePath({ locale: textLocale, slug: fields.slug }) })
          )
        }
      >
        {(id) => (
          <input
            id={id}
            className="field"
            lang={textLocale}
            maxLength={200}
            value={fields.slug}
            onChange={(event) =>
              setField('slug', event.target.value.replace(/[\s/?#%]+/g, '-').toLowerCase() || fields.slug)
            }
          />
        )}
      </Labelled>
      {ownSlug !== '' && ownSlug !== fields.slug && (
        <button
          type="button"
          className="justify-self-start text-small underline"
          onClick={() => setField('slug', ownSlug)}
        >
          {t('editor.story.slugFollow')}
        </button>
      )}
      <label className="flex gap-3 text-small">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0"
          checked={fields.commentsOpen}
          onChange={(event) => setField('commentsOpen', event.target.checked)}
        />
        {t('editor.story.comments')}
      </label>
      {talkHref && (
        <a className="justify-self-start text-small underline" href={talkHref}>
          {t('editor.story.commentsRead')}
        </a>
      )}
    </section>
  );
}

/** As many letters as search engines and services show. */
const SHOWN = { seoTitle: 60, seoDescription: 155, socialTitle: 70, socialDescription: 120 } as const;

const letters = (text: string) => Array.from(new Intl.Segmenter('km').segment(text)).length;

/** What search engines and services show of an article, and how that looks. */
export function SearchFields({
  fields,
  setField,
  siteUrl,
  siteName,
  excerpt,
}: FieldsProps & { siteUrl: string; siteName: string; excerpt: string }) {
  const { t, textLocale, media, pick } = useEditorTools();
  const path = articlePath({ locale: textLocale, slug: fields.slug });
  const title = fields.seoTitle || fields.headline || t('editor.untitled');
  const description = fields.seoDescription || fields.dek || excerpt;
  const picture = media[fields.socialPictureId ?? fields.pictureId ?? ''];
  const line = (name: keyof typeof SHOWN, long: boolean, placeholder: string) => {
    const left = SHOWN[name] - letters(fields[name]);
    const Field = long ? 'textarea' : 'input';
    return (
      <Labelled
        label={t(`editor.search.${name}`)}
        hint={
          fields[name] && t(left < 0 ? 'editor.search.over' : 'editor.search.left', { count: Math.abs(left) })
        }
      >
        {(id) => (
          <Field
            id={id}
            className="field"
            lang={textLocale}
            maxLength={long ? 500 : 200}
            placeholder={placeholder}
            value={fields[name]}
            onChange={(event: { target: { value: string } }) => setField(name, event.target.value)}
          />
        )}
      </Labelled>
    );
  };
  return (
    <section className="grid gap-5" aria-label={t('editor.search.title')}>
      <figure className="preview-card" lang={textLocale}>
        <figcaption className="text-tiny text-muted" lang="">
          {t('editor.search.resultPreview')}
        </figcaption>
        <p className="text-tiny break-all text-muted">
          {new URL(siteUrl).host}
          {path}
        </p>
        <p className="text-card text-river">{cut(title, SHOWN.seoTitle)}</p>
        <p className="text-small">{cut(description, SHOWN.seoDescription)}</p>
      </figure>
      {line('seoTitle', false, fields.headline)}
      {line('seoDescription', true, fields.dek || excerpt)}
      <figure className="preview-card" lang={textLocale}>
        <figcaption className="text-tiny text-muted" lang="">
          {t('editor.search.cardPreview')}
        </figcaption>
        {picture && <Thumbnail media={picture} alt="" className="aspect-[1.91] !object-cover" />}
        <p className="text-tiny text-muted">{siteName}</p>
        <p className="font-semibold">{cut(fields.socialTitle || title, SHOWN.socialTitle)}</p>
        <p className="text-small">{cut(fields.socialDescription || description, SHOWN.socialDescription)}</p>
      </figure>
      {line('socialTitle', false, title)}
      {line('socialDescription', true, description)}
      <div className="grid gap-1.5">
        <p className="text-small font-semibold">{t('editor.search.socialPicture')}</p>
        <div className="flex flex-wrap items-center gap-3">
          <button
            type="button"
            className="button button-quiet"
            onClick={async () => {
              const view = await pick(['image']);
              if (view) setField('socialPictureId', view.id);
            }}
          >
            {t(fields.socialPictureId === null ? 'editor.choose' : 'editor.replace')}
          </button>
          {fields.socialPictureId !== null && (
            <button
              type="button"
              className="text-small underline"
              onClick={() => setField('socialPictureId', null)}
            >
              {t('editor.remove')}
            </button>
          )}
        </div>
      </div>
      <Labelled label={t('editor.search.canonical')} hint={t('editor.search.canonicalHint')}>
        {(id) => (
          <input
            id={id}
            type="url"
            className="field"
            maxLength={2048}
            value={fields.canonicalUrl}
            onChange={(event) => setField('canonicalUrl', event.target.value)}
          />
        )}
      </Labelled>
    </section>
  );
}

function cut(text: string, length: number): string {
  const parts = Array.from(new Intl.Segmenter('km').segment(text), ({ segment }) => segment);
  return parts.length > length ? `${parts.slice(0, length - 1).join('')}…` : text;
}
