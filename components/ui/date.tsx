import type { Locale } from '#db/core/locale.ts';

export type DateContext = { locale: Locale; timeZone: string };

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is a hundred times dearer to make than to use, and every card has a date. */
function formatFor(timeZone: string, parts: 'day' | 'numbers' | 'time'): Intl.DateTimeFormat {
  const key = `${timeZone} ${parts}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...partsOf[parts], timeZone });
  formats.set(key, format);
  return format;
}

const partsOf = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  numbers: { day: 'numeric', month: 'numeric', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Written here, since not every browser knows them: what a page says must not change as its scripts come in. */
const khmerMonths = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');

const khmerDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

/** "22 May 2024", "២២ ឧសភា ២០២៤". */
export function formatDate(date: Date, { locale, timeZone }: DateContext): string {
  if (locale !== 'km') return formatFor(timeZone, 'day').format(date);
  const [day = '', month = '', year = ''] = formatFor(timeZone, 'numbers').format(date).split('/');
  return `${khmerDigits(String(Number(day)))} ${khmerMonths[Number(month) - 1]} ${khmerDigits(year)}`;
}

/** "22 May 2024, 10:15". */
export function formatDateTime(date: Date, context: DateContext): string {
  const time = formatFor(context.timeZone, 'time').format(date);
  return `${formatDate(date, context)}, ${context.locale === 'km' ? khmerDigits(time) : time}`;
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
