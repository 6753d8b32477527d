import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Connection, connect, type Database } from '#db/client.ts';
import { purgeStaleTags, recordStale } from '#db/freshness/mutations.ts';
import { identifyDatabase, listStaleAfter } from '#db/freshness/queries.ts';
import { REMEMBERED_DAYS, STALE_CHANNEL, STALE_TAGS_AT_ONCE } from '#db/freshness/validation.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let others: Connection[];

beforeEach(async () => {
  others = [];
  await database.sql`truncate stale_tags`;
});
afterEach(() => Promise.all(others.map(({ close }) => close())));

/** A transaction on a connection of its own that waits to be told to end. */
function transaction(work: (tx: Database) => Promise<void>) {
  const connection = connect(database.url, { max: 1 });
  others.push(connection);
  const worked = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const committed = connection.db.transaction(async (tx) => {
    await work(tx);
    worked.resolve();
    await end.promise;
  });
  committed.catch(worked.reject);
  return {
    worked: worked.promise,
    commit() {
      end.resolve();
      return committed;
    },
    undo() {
      end.reject(new Error('undone'));
      return committed.catch(() => {});
    },
  };
}

const waiting = async () => {
  const rows = await database.sql`
    select 1 from pg_locks join pg_database on pg_database.oid = pg_locks.database
    where datname = current_database() and locktype = 'advisory' and not granted`;
  return rows.length;
};
const listed = async (after = 0) => (await listStaleAfter(database.db, after)).map(({ tags }) => tags.join());

describe('Entries of what went stale', () => {
  test('are numbered in the order of their commits, however transactions overlap', async () => {
    const early = transaction(async (tx) => {
      await tx.execute('select 1');
    });
    await early.worked;
    const [later] = await recordStale(database.db, ['began later']);
    const slow = transaction(async (tx) => {
      await recordStale(tx, ['recorded first']);
    });
    await slow.worked;
    await early.commit();
    const quick = transaction(async (tx) => {
      await recordStale(tx, ['recorded second']);
    });
    // It must not be committed, and numbered, before the one in front of it.
    await expect.poll(waiting).toBe(1);
    expect(await listed(later)).toEqual([]);
    await slow.commit();
    await quick.worked;
    await quick.commit();
    expect(await listed()).toEqual(['began later', 'recorded first', 'recorded second']);
    expect(await listed(later)).toEqual(['recorded first', 'recorded second']);
  });

  test('of a transaction that is undone are gone, and the next goes on', async () => {
    const undone = transaction(async (tx) => {
      await recordStale(tx, ['undone']);
    });
    await undone.worked;
    await undone.undo();
    await recordStale(database.db, ['kept']);
    expect(await listed()).toEqual(['kept']);
  });

  test('tell of themselves at the commit, not before', async () => {
    const told: { id: number; tags: string[] }[] = [];
    const { unlisten } = await database.sql.listen(STALE_CHANNEL, (payload) =>
      told.push(JSON.parse(payload)),
    );
    const slow = transaction(async (tx) => {
      await recordStale(tx, ['article:1', 'latest:km']);
    });
    await slow.worked;
    await database.sql`select pg_notify(${STALE_CHANNEL}, '{"id":0,"tags":["before"]}')`;
    await expect.poll(() => told.length).toBe(1);
    await slow.commit();
    await expect.poll(() => told.length).toBe(2);
    await unlisten();
    const entries = await listStaleAfter(database.db, 0);
    expect(told).toEqual([{ id: 0, tags: ['before'] }, ...entries]);
  });

  test('fit into their notification, however much a change touches', async () => {
    const tags = Array.from(
      { length: STALE_TAGS_AT_ONCE * 2 + 1 },
      (_, at) => `address:${String(at).padEnd(22, 'x')}`,
    );
    const ids = await recordStale(database.db, tags);
    expect(ids).toHaveLength(3);
    const entries = await listStaleAfter(database.db, 0);
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(entries.flatMap((entry) => entry.tags)).toEqual(tags);
    expect(await recordStale(database.db, [])).toEqual([]);
  });

  test('are forgotten after some days', async () => {
    const now = new Date('2026-05-01T00:00:00Z');
    const [old, recent] = await recordStale(database.db, Array(STALE_TAGS_AT_ONCE + 1).fill('x'));
    const at = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    await database.sql`update stale_tags set at = ${at(REMEMBERED_DAYS + 0.01)} where id = ${old ?? 0}`;
    await database.sql`update stale_tags set at = ${at(REMEMBERED_DAYS - 0.01)} where id = ${recent ?? 0}`;
    await purgeStaleTags(database.db, { now });
    expect((await listStaleAfter(database.db, 0)).map(({ id }) => id)).toEqual([recent]);
  });
});

test('A database is told from another on the same server', async () => {
  const identity = await identifyDatabase(database.db);
  expect(identity).toMatch(/^\d+-\d+$/);
  expect(await identifyDatabase(database.db)).toBe(identity);
  const admin = connect(new URL('/postgres', database.url).href, { max: 1 });
  others.push(admin);
  expect(await identifyDatabase(admin.db)).not.toBe(identity);
});
