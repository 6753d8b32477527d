import { setTimeout as sleep } from 'node:timers/promises';
import { logger } from '#app/_server/logger.ts';
import { connect } from '#db/client.ts';
import { listStaleAfter } from '#db/freshness/queries.ts';
import { STALE_CHANNEL } from '#db/freshness/validation.ts';

/** When each cache tag last went stale. One a process, shared by the two caches and the page store. */
type Clock = {
  times: Map<string, number>;
  /** Grows with every change. */
  changes: number;
  /** The newest entry of `stale_tags` that this process has heard of. */
  entry: number;
  /** Entries of this process whose tags it has marked, and which it has not heard of yet. */
  own: Set<number>;
};

declare global {
  var newsroomTagClock: Clock | undefined;
}

// Global, since the framework's bundle of the actions has a copy of this module.
function clock(): Clock {
  globalThis.newsroomTagClock ??= { times: new Map(), changes: 0, entry: 0, own: new Set() };
  return globalThis.newsroomTagClock;
}

/** The newest of the tags' times in milliseconds, 0 when none ever went stale. */
export function staleSince(tags: readonly string[]): number {
  const { times } = clock();
  return tags.reduce((newest, tag) => Math.max(newest, times.get(tag) ?? 0), 0);
}

/** Milliseconds since 1970 with fractions: the framework stamps its entries by the same clock. */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now();
}

/** Marks tags stale in this process. */
export function markStale(tags: readonly string[]): void {
  const now = preciseNow();
  const current = clock();
  for (const tag of tags) current.times.set(tag, now);
  current.changes += 1;
}

/** How often something went stale: while it stays, what was fresh is fresh. */
export function countOfChanges(): number {
  return clock().changes;
}

/** The newest entry of `stale_tags` that this process has heard of, 0 before the first. */
export function newestEntry(): number {
  return clock().entry;
}

/** Marks what a transaction of this process made stale, once it is committed. @param ids of `recordStale`. */
export function markOwnStale(ids: readonly number[], tags: readonly string[]): void {
  if (tags.length === 0) return;
  markStale(tags);
  const { own, entry } = clock();
  for (const id of ids) if (id > entry) own.add(id);
}

/** What went stale up to a time; what did since, the clock knows. */
export type Missed = { entries: Entry[]; until: number };
type Entry = { id: number; tags: string[] };

/**
 * Hears what other processes made stale, and after a lost connection reads what it missed.
 * @returns `missed` is what went stale as long as the database remembers, for pages of an earlier run.
 */
export async function listenForStaleTags(
  databaseUrl: string,
): Promise<{ missed: Missed; stop(): Promise<void> }> {
  const { sql, db, close } = connect(databaseUrl, { max: 1 });
  let connected = false;
  let stopped = false;
  /** While something may have been missed, what is heard says nothing of what came before it. */
  let behind = 0;
  const catchUp = async () => {
    behind += 1;
    const missed = await untilItSucceeds(() => listStaleAfter(db, clock().entry));
    behind -= 1;
    for (const entry of missed) hear(entry);
    if (behind === 0) clock().entry = Math.max(clock().entry, missed.at(-1)?.id ?? 0);
  };
  async function untilItSucceeds<Value>(work: () => Promise<Value[]>): Promise<Value[]> {
    while (!stopped) {
      try {
        return await work();
      } catch (err) {
        logger.warn({ err }, 'What went stale meanwhile could not be read; trying again');
        await sleep(500);
      }
    }
    return [];
  }
  await sql.listen(
    STALE_CHANNEL,
    (payload) => {
      const entry: Entry = JSON.parse(payload);
      hear(entry);
      if (behind === 0) clock().entry = Math.max(clock().entry, entry.id);
    },
    () => {
      if (connected) void catchUp();
      connected = true;
    },
  );
  const until = preciseNow();
  const entries = await listStaleAfter(db, 0);
  clock().entry = Math.max(clock().entry, entries.at(-1)?.id ?? 0);
  return {
    missed: { entries, until },
    stop() {
      stopped = true;
      return close();
    },
  };
}

function hear({ id, tags }: Entry): void {
  // Else what was rendered since this process marked them would be taken for stale.
  if (!clock().own.delete(id)) markStale(tags);
}
