import postgres from 'postgres';
import { tag } from '#db/core/tags.ts';

/**
 * When each cache tag last went stale. One a process, shared by the two caches; other processes hear of it through
 * PostgreSQL's LISTEN/NOTIFY.
 */
type Clock = { times: Map<string, number>; changes: number };

declare global {
  var newsroomTagClock: Clock | undefined;
}

// Global, since the framework's bundle of the actions has a copy of this module.
function clock(): Clock {
  globalThis.newsroomTagClock ??= { times: new Map(), changes: 0 };
  return globalThis.newsroomTagClock;
}

/** The channel on which processes tell each other what went stale, as a JSON array of tags. */
export const STALE_CHANNEL = 'stale_tags';

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

/**
 * Hears what other processes made stale. After a lost connection anything may have been missed, so everything
 * counts as stale then.
 */
export async function listenForStaleTags(databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, backoff: () => 0.5, connect_timeout: 5 });
  let connected = false;
  await sql.listen(
    STALE_CHANNEL,
    (payload) => {
      const tags: unknown = JSON.parse(payload);
      if (Array.isArray(tags)) markStale(tags.filter((tag) => typeof tag === 'string'));
    },
    () => {
      if (connected) markStale([tag.site()]);
      connected = true;
    },
  );
  return { stop: () => sql.end({ timeout: 2 }) };
}
