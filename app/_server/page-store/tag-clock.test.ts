import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change } from '#app/_server/page-store/change.ts';
import {
  countOfChanges,
  listenForStaleTags,
  markOwnStale,
  markStale,
  newestEntry,
  preciseNow,
  staleSince,
} from '#app/_server/page-store/tag-clock.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let listener: Awaited<ReturnType<typeof listenForStaleTags>> | undefined;

beforeEach(async () => {
  globalThis.newsroomTagClock = undefined;
  await database.sql`truncate stale_tags`;
});
afterEach(async () => {
  await listener?.stop();
  listener = undefined;
});

const listen = async () => {
  listener = await listenForStaleTags(database.url);
  return listener.missed;
};
const record = async (...tags: string[]) => (await recordStale(database.db, tags)).at(-1) ?? 0;
/** An entry arrives in its turn, so all before it have arrived too. */
const heard = (id: number) => expect.poll(newestEntry).toBeGreaterThanOrEqual(id);

test('A tag was never stale before it was marked, and is from then on', () => {
  expect(staleSince(['a', 'b'])).toBe(0);
  const before = preciseNow();
  markStale(['a']);
  expect(staleSince(['b', 'a'])).toBeGreaterThanOrEqual(before);
  expect(staleSince(['b'])).toBe(0);
  expect(countOfChanges()).toBe(1);
});

test('What another process made stale is stale here', async () => {
  await listen();
  const before = preciseNow();
  await heard(await record('elsewhere', 'also'));
  expect(staleSince(['elsewhere'])).toBeGreaterThan(before);
  expect(staleSince(['also'])).toBeGreaterThan(before);
  expect(staleSince(['not'])).toBe(0);
});

test('What went stale before this run is listed for the pages of an earlier one', async () => {
  const first = await record('early');
  const second = await record('later', 'later still');
  const before = preciseNow();
  const { entries, until } = await listen();
  expect(entries).toEqual([
    { id: first, tags: ['early'] },
    { id: second, tags: ['later', 'later still'] },
  ]);
  expect(until).toBeGreaterThan(before);
  expect(until).toBeLessThan(preciseNow());
  expect(newestEntry()).toBe(second);
  expect(staleSince(['early'])).toBe(0);
});

test('A change of this process is stale once it returns, and is not marked again when it is heard of', async () => {
  await listen();
  const before = preciseNow();
  await change(
    database.db,
    async () => 'x',
    () => ['ours'],
  );
  const marked = staleSince(['ours']);
  expect(marked).toBeGreaterThan(before);
  await heard(await record('after'));
  expect(staleSince(['ours'])).toBe(marked);
});

test('A change of this process that is heard of before it is marked is stale from the hearing on', async () => {
  await listen();
  const ids = await recordStale(database.db, ['ours']);
  await heard(ids.at(-1) ?? 0);
  // Else a page made of old data in between would be taken for one made after the entry.
  const hearing = staleSince(['ours']);
  expect(hearing).toBeGreaterThan(0);
  markOwnStale(ids, ['ours']);
  expect(staleSince(['ours'])).toBeGreaterThan(hearing);
  expect(globalThis.newsroomTagClock?.own.size).toBe(0);
});

test('A change that is undone makes nothing stale', async () => {
  await listen();
  const failing = change(
    database.db,
    async (tx) => {
      await recordStale(tx, ['undone']);
      throw new Error('no');
    },
    () => ['undone'],
  );
  await expect(failing).rejects.toThrow('no');
  await heard(await record('after'));
  expect(staleSince(['undone'])).toBe(0);
  expect((await database.sql`select tags from stale_tags`).map(({ tags }) => tags)).toEqual([['after']]);
});

test('A change that touches nothing makes no page look twice', async () => {
  await change(
    database.db,
    async () => 'x',
    () => [],
  );
  expect(countOfChanges()).toBe(0);
});

test('What was missed while the line was cut is caught up with', async () => {
  await listen();
  const cut = await database.sql<{ pid: number }[]>`
    select pid, pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`;
  expect(cut).toHaveLength(1);
  await record('missed');
  await vi.waitFor(() => expect(staleSince(['missed'])).toBeGreaterThan(0), { timeout: 10_000 });
  await heard(await record('heard'));
  expect(staleSince(['heard'])).toBeGreaterThan(0);
});
