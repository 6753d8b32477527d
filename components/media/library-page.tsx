import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { durationText } from '#components/media/facts-text.ts';
import { LibraryUploader } from '#components/media/library-uploader.tsx';
import { Thumbnail } from '#components/media/thumbnail.tsx';
import { nameOf } from '#components/media/words.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';
import { licenceState } from '#db/media/rules/licence.ts';
import { EXPIRING_DAYS, type MediaFilter, mediaKinds, mediaStatuses } from '#db/media/validation.ts';

type Props = {
  locale: Locale;
  filter: MediaFilter;
  files: MediaView[];
  older: number | null;
  /** The day it is, where the newsroom is. */
  today: string;
  languages: readonly Locale[];
  mayUpload: boolean;
  removed: boolean;
};

/** Every picture and file there is, newest first. */
export function LibraryPage({ locale, filter, files, older, today, languages, mayUpload, removed }: Props) {
  const t = translator(locale);
  const { before, ...chosen } = filter;
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <>
      <DeskTitle title={t('media.title')} />
      <Done text={removed ? t('media.file.removed') : null} />
      {mayUpload && <LibraryUploader locale={locale} />}
      <form
        method="get"
        action={deskAddress.media(locale)}
        className="grid grid-cols-2 items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <div className="col-span-2 sm:col-span-1">
          <Field
            name="query"
            type="search"
            label={t('media.search')}
            defaultValue={filter.query}
            maxLength={200}
          />
        </div>
        <Choice
          name="kind"
          label={t('media.kindLabel')}
          defaultValue={filter.kind}
          options={[
            { value: '', label: t('desk.all') },
            ...mediaKinds.map((value) => ({ value, label: t(`media.kind.${value}`) })),
          ]}
        />
        <Choice
          name="status"
          label={t('media.statusLabel')}
          defaultValue={filter.status}
          options={[
            { value: '', label: t('desk.all') },
            ...mediaStatuses.map((value) => ({ value, label: t(`media.status.${value}`) })),
          ]}
        />
        <button type="submit" className="button button-quiet col-span-2 sm:col-span-1">
          {t('desk.filter')}
        </button>
      </form>
      {files.length ? (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(8.5rem,45%),1fr))] gap-x-4 gap-y-6">
          {files.map((file) => (
            <li key={file.id} className="min-w-0 text-tiny">
              <a
                href={deskAddress.mediaFile(locale, file.id)}
                className="grid gap-1.5 no-underline hover:text-brick hover:underline"
              >
                <Thumbnail file={file} />
                <span className="line-clamp-2 break-words">{nameOf(file, locale)}</span>
              </a>
              <p className="text-muted">{marks(t, file, { today, languages, locale }).join(' · ')}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t(isFiltered ? 'media.noneFound' : 'media.none')}</p>
      )}
      <Pager
        locale={locale}
        to={{
          newest: before ? deskAddress.media(locale, chosen) : null,
          older: older ? deskAddress.media(locale, { ...chosen, before: older }) : null,
        }}
      />
    </>
  );
}

/** What is worth knowing of a file before it is opened. */
function marks(
  t: Translate,
  file: MediaView,
  { today, languages, locale }: { today: string; languages: readonly Locale[]; locale: Locale },
): string[] {
  const licence = licenceState(file.licenceUntil, today, EXPIRING_DAYS);
  return [
    file.kind !== 'image' && t(`media.one.${file.kind}`),
    file.durationSeconds && durationText(file.durationSeconds, locale),
    file.kind === 'image' && languages.some((one) => !file.alt[one]) && t('media.nameless'),
    licence !== 'good' && t(`media.licence.${licence}`),
    file.state !== 'ready' && t(`media.state.${file.state}`),
  ].filter((mark): mark is string => Boolean(mark));
}
