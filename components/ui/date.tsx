import { intlLocale } from '#components/messages/intl-locale.ts';
import type { Locale } from '#db/core/locale.ts';

export type DateContext = { locale: Locale; timeZone: string };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is a hundred times dearer to make than to use, and every card has a date. */
function formatFor({ locale, timeZone }: DateContext, parts: 'day' | 'time'): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${parts}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intlLocale[locale], {
      ...(parts === 'day'
        ? { day: 'numeric', month: 'long', year: 'numeric' }
        : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      timeZone,
    });
  formats.set(key, format);
  return format;
}

/** "22 May 2024", "២២ ឧសភា ២០២៤". */
export function formatDate(date: Date, context: DateContext): string {
  return formatFor(context, 'day').format(date);
}

/** "22 May 2024, 10:15". */
export function formatDateTime(date: Date, context: DateContext): string {
  return `${formatDate(date, context)}, ${formatFor(context, 'time').format(date)}`;
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
