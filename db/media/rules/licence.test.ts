import { expect, test } from 'vitest';
import { licenceState } from '#db/media/rules/licence.ts';

test.each([
  [null, 'good'],
  ['2026-11-22', 'over'],
  ['2026-11-23', 'ending'],
  ['2026-12-23', 'ending'],
  ['2026-12-24', 'good'],
] as const)('A licence until %s is %s', (until, state) => {
  expect(licenceState(until, '2026-11-23', 30)).toBe(state);
});
