import { expect, test } from 'vitest';
import { nextAttempt } from '#db/mail/rules/next-attempt.ts';

const created = new Date('2026-03-01T00:00:00Z');
const at = (minutes: number) => new Date(created.getTime() + minutes * 60_000);

test.each([
  [1, 0, 1],
  [2, 1, 2],
  [3, 3, 4],
  [6, 40, 32],
  [7, 80, 60],
  [500, 3000, 60],
])('after attempt %i, %i minutes old: in %i minutes', (attempts, age, pause) => {
  expect(nextAttempt({ attempts, createdAt: created, now: at(age) })).toEqual(at(age + pause));
});

test('It gives up after four days', () => {
  const day = 24 * 60;
  expect(nextAttempt({ attempts: 90, createdAt: created, now: at(4 * day - 61) })).not.toBeNull();
  expect(nextAttempt({ attempts: 90, createdAt: created, now: at(4 * day - 59) })).toBeNull();
});
