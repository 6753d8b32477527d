import { deskAddress } from '#components/desk/addresses.ts';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import { localTime } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = { locale: Locale; at: Date; now: Date; timeZone: string };

/** Above a front page in advance: of which moment it is, and the way to another and back. */
export function FrontPreviewNotice({ locale, at, now, timeZone }: Props) {
  const t = translator(locale);
  return (
    <aside aria-label={t('front.previewTitle')} className="border-b-[3px] border-gold bg-sand">
      <div className="shell flex flex-wrap items-end justify-between gap-x-8 gap-y-3 py-3 text-small">
        <div className="max-w-prose min-w-0">
          <p>
            <strong>
              {t('front.preview')}: {formatDateTime(at, { locale, timeZone })}
            </strong>
          </p>
          <p>{t('front.previewText')}</p>
          <a className="inline-block py-1 underline" href={deskAddress.front(locale, { language: locale })}>
            {t('front.toRoom')}
          </a>
        </div>
        <form
          method="get"
          action={deskAddress.frontPreview(locale)}
          className="flex flex-wrap items-end gap-x-3 gap-y-2"
        >
          <Field
            name="at"
            type="datetime-local"
            label={t('front.previewTime')}
            defaultValue={localTime(at, timeZone)}
            min={localTime(now, timeZone)}
          />
          <button type="submit" className="button button-quiet">
            {t('front.previewButton')}
          </button>
        </form>
      </div>
    </aside>
  );
}
