import { expect, test } from 'vitest';
import { topBlockSchema } from '#db/articles/document.ts';

test.each([
  ['2026-01-02T00:00:00Z', true],
  ['0001-01-01T00:00:00Z', true],
  ['9999-12-31T23:59:59Z', true],
  // The database would read them as years that it does not know.
  ['9999-12-31T23:59:59-12:00', false],
  ['0001-01-01T00:00:00+14:00', false],
  ['2026-02-30T00:00:00Z', false],
  ['today', false],
])('A notice of %s', (at, isTaken) => {
  const notice = { type: 'correction', attrs: { kind: 'update', at, text: 'Ten.' } };
  expect(topBlockSchema.safeParse(notice).success).toBe(isTaken);
});
