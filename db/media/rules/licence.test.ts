import { expect, test } from 'vitest';
import { dayAfter, licenceState } from '#db/media/rules/licence.ts';

test.each([
  ['2026-12-31T16:59:00Z', 0, 'Asia/Phnom_Penh', '2026-12-31'],
  ['2026-12-31T17:00:00Z', 0, 'Asia/Phnom_Penh', '2027-01-01'],
  ['2026-12-31T17:00:00Z', 0, 'UTC', '2026-12-31'],
  ['2028-02-01T12:00:00Z', 30, 'UTC', '2028-03-02'],
])('%s and %i days in %s is %s', (now, days, timeZone, day) => {
  expect(dayAfter(new Date(now), days, timeZone)).toBe(day);
});

test.each([
  [null, 'good'],
  ['2026-11-22', 'over'],
  ['2026-11-23', 'ending'],
  ['2026-12-23', 'ending'],
  ['2026-12-24', 'good'],
] as const)('A licence until %s is %s', (until, state) => {
  expect(licenceState(until, '2026-11-23', 30)).toBe(state);
});
