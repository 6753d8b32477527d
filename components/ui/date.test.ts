import { expect, test } from 'vitest';
import { formatDate, formatDateTime } from '#components/ui/date.tsx';

const timeZone = 'Asia/Phnom_Penh';

test('Khmer dates are those of ICU, also in browsers that have none', () => {
  const icu = new Intl.DateTimeFormat('km-u-nu-khmr', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 1 + 2 * month));
    expect(formatDate(date, { locale: 'km', timeZone })).toBe(icu.format(date));
  }
});

test('A time is that of the newsroom', () => {
  const date = new Date('2024-05-21T18:05:00Z');
  expect(formatDateTime(date, { locale: 'en', timeZone })).toBe('22 May 2024, 01:05');
  expect(formatDateTime(date, { locale: 'km', timeZone })).toBe('២២ ឧសភា ២០២៤, ០១:០៥');
});
