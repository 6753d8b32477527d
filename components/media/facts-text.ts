import { intlLocale } from '#components/messages/intl-locale.ts';
import type { Locale } from '#db/core/locale.ts';

/** "4:07", "1:02:30". */
export function durationText(seconds: number, locale: Locale): string {
  const whole = new Intl.NumberFormat(intlLocale[locale], { useGrouping: false });
  const twoDigits = new Intl.NumberFormat(intlLocale[locale], { minimumIntegerDigits: 2 });
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = twoDigits.format(seconds % 60);
  return hours
    ? `${whole.format(hours)}:${twoDigits.format(minutes)}:${rest}`
    : `${whole.format(minutes)}:${rest}`;
}

/** "84 kB", "1.2 MB". */
export function sizeText(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [Math.max(1, Math.round(bytes / 1000)), 'kB']
      : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${new Intl.NumberFormat(intlLocale[locale]).format(value)} ${unit}`;
}
