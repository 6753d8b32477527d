import { expect, test } from 'vitest';
import { addOne, purgeRateLimits, takeOffOne } from '#db/limits/mutations.ts';
import { countUnder } from '#db/limits/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const start = new Date('2026-01-01T00:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const add = (key: string, now: Date) => addOne(database.db, { key, seconds: 900, now });
const count = (key: string, now: Date) => countUnder(database.db, { key, now });

test('Counts from the first for so long, then begins anew', async () => {
  expect(await count('a', start)).toBe(0);
  expect([await add('a', start), await add('a', later(800))]).toEqual([1, 2]);
  expect(await count('a', later(899))).toBe(2);
  expect(await count('a', later(900))).toBe(0);
  expect(await add('a', later(900))).toBe(1);
  expect(await count('a', later(1700))).toBe(1);
});

test('Of many at once, none is lost', async () => {
  const counted = await Promise.all(Array.from({ length: 20 }, () => add('b', start)));
  expect(counted.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test('Takes off what was counted, and no more', async () => {
  await add('c', start);
  await add('d', start);
  await add('d', start);
  await takeOffOne(database.db, ['c', 'd']);
  await takeOffOne(database.db, ['c']);
  expect([await count('c', start), await count('d', start)]).toEqual([0, 1]);
});

test('Is forgotten when its time is over', async () => {
  await add('e', start);
  await purgeRateLimits(database.db, { now: later(901) });
  expect(await database.sql`select 1 from rate_limits where key = 'e'`).toHaveLength(0);
});
