import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';

type Props = { headline: string; reason: string; withdrawnAt: Date; locale: Locale; timeZone: string };

/** What stands where a story was taken down. */
export function WithdrawnPage({ headline, reason, withdrawnAt, locale, timeZone }: Props) {
  const t = translator(locale);
  return (
    <div className="min-h-[40vh]">
      <h1 className="display mt-4 text-title">{t('withdrawn.title')}</h1>
      <p className="mt-4 text-dek">{headline}</p>
      <p className="mt-4">{t('withdrawn.text', { date: formatDate(withdrawnAt, { locale, timeZone }) })}</p>
      {reason && <p className="mt-2">{t('withdrawn.reason', { reason })}</p>}
    </div>
  );
}
