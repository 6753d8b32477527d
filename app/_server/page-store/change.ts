import { markOwnStale } from '#app/_server/page-store/tag-clock.ts';
import type { Database } from '#db/client.ts';
import { recordStale } from '#db/freshness/mutations.ts';

/**
 * A change and what it makes stale, in one transaction: all processes hear of it at the commit, also those that are
 * down at the time; in this one nothing old is served once it returns. For jobs; actions have `touches`.
 */
export async function change<Value>(
  db: Database,
  work: (tx: Database) => Promise<Value>,
  touches: (value: Value) => string[],
): Promise<Value> {
  let stale: string[] = [];
  let ids: number[] = [];
  const value = await db.transaction(async (tx) => {
    const value = await work(tx);
    stale = touches(value);
    ids = await recordStale(tx, stale);
    return value;
  });
  markOwnStale(ids, stale);
  return value;
}
