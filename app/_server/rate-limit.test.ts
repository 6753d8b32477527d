import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countUse } from '#app/_server/rate-limit.ts';
import { connect } from '#db/client.ts';
import { purgeRateLimits } from '#db/limits/mutations.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const limit = { times: 3, seconds: 60 };

async function use(address: string, action = 'letter.write', sql = database.sql) {
  return (await countUse(sql, { action, address, limit })) === 0;
}

test('So many times and not once more, each network and action by itself', async () => {
  expect([await use('203.0.113.1'), await use('203.0.113.1'), await use('203.0.113.1')]).toEqual([
    true,
    true,
    true,
  ]);
  expect(await use('203.0.113.1')).toBe(false);
  expect(await use('203.0.113.1')).toBe(false);
  expect(await use('203.0.113.2')).toBe(true);
  expect(await use('203.0.113.1', 'letter.read')).toBe(true);
});

test('One household has one count, however many IPv6 addresses it has', async () => {
  for (let n = 1; n <= 3; n += 1) expect(await use(`2001:db8:0:12${n}::${n}`)).toBe(true);
  expect(await use('2001:db8:0:1ff::9')).toBe(false);
  expect(await use('2001:db8:0:200::9')).toBe(true);
});

test('Processes count together', async () => {
  const other = connect(database.url, { max: 1 });
  await use('203.0.113.3');
  await use('203.0.113.3', 'letter.write', other.sql);
  await use('203.0.113.3');
  expect(await use('203.0.113.3', 'letter.write', other.sql)).toBe(false);
  await other.close();
});

test('Ten at once are counted one by one', async () => {
  const uses = await Promise.all(Array.from({ length: 10 }, () => use('203.0.113.4')));
  expect(uses.filter(Boolean)).toHaveLength(3);
});

test('It says how long to wait, and then it is allowed again', async () => {
  const brief = { action: 'brief', address: '203.0.113.5', limit: { times: 1, seconds: 1 } };
  expect(await countUse(database.sql, brief)).toBe(0);
  expect(await countUse(database.sql, brief)).toBe(1);
  await sleep(1100);
  expect(await countUse(database.sql, brief)).toBe(0);
});

test('Addresses are not stored, and counters go when their time is over', async () => {
  await use('203.0.113.6');
  const keys = await database.sql<{ key: string }[]>`select key from rate_limits`;
  expect(keys.every(({ key }) => /^(letter\.(write|read)|brief) \d+\/\d+:[\w-]{43}$/.test(key))).toBe(true);
  await purgeRateLimits(database.db, { now: new Date(Date.now() + 3_600_000) });
  expect(await database.sql`select key from rate_limits`).toHaveLength(0);
});

test('Without a database nothing is allowed', async () => {
  const nowhere = connect('postgres://nobody@127.0.0.1:1/none', { max: 1 });
  await expect(use('203.0.113.7', 'letter.write', nowhere.sql)).rejects.toThrow();
  await nowhere.close();
});
