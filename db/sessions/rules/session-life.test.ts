import { expect, test } from 'vitest';
import { isFreshSignIn } from '#db/sessions/rules/session-life.ts';

const now = new Date('2026-03-01T05:00:00Z');

test.each([
  ['2026-03-01T05:00:00Z', true],
  ['2026-03-01T04:45:01Z', true],
  ['2026-03-01T04:45:00Z', false],
  ['2026-02-28T05:00:00Z', false],
])('A sign-in of %s is fresh at 05:00: %s', (at, fresh) => {
  expect(isFreshSignIn(new Date(at), now)).toBe(fresh);
});
