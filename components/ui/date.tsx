import { intlLocale } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

export type DateContext = { locale: Locale; timeZone: string };

/** "22 May 2024", "២២ ឧសភា ២០២៤". */
export function formatDate(date: Date, { locale, timeZone }: DateContext): string {
  return new Intl.DateTimeFormat(intlLocale[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(date);
}

/** "22 May 2024, 10:15". */
export function formatDateTime(date: Date, context: DateContext): string {
  const { locale, timeZone } = context;
  const time = new Intl.DateTimeFormat(intlLocale[locale], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return `${formatDate(date, context)}, ${time.format(date)}`;
}

export function DateText({
  date,
  withTime = false,
  ...context
}: DateContext & { date: Date; withTime?: boolean }) {
  return (
    <time dateTime={date.toISOString()}>
      {withTime ? formatDateTime(date, context) : formatDate(date, context)}
    </time>
  );
}
