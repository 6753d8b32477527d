import { lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { staleTags } from '#db/freshness/tables.ts';
import { REMEMBERED_DAYS, STALE_TAGS_AT_ONCE } from '#db/freshness/validation.ts';

/**
 * Makes stored pages and reads stale in every process of the site, once the transaction is committed. It should be
 * the last in it: until the end, others that record something wait.
 * @param tags of `touched` in db/core/tags.ts.
 * @returns the numbers of the entries.
 */
export async function recordStale(tx: Database, tags: string[]): Promise<number[]> {
  const ids: number[] = [];
  for (let at = 0; at < tags.length; at += STALE_TAGS_AT_ONCE) {
    const entry = { tags: tags.slice(at, at + STALE_TAGS_AT_ONCE) };
    const [row] = await tx.insert(staleTags).values(entry).returning({ id: staleTags.id });
    if (row) ids.push(row.id);
  }
  return ids;
}

/** A process that was away for longer takes everything for stale. */
export async function purgeStaleTags(db: Database, { now }: { now: Date }): Promise<void> {
  const oldest = new Date(now.getTime() - REMEMBERED_DAYS * 86_400_000);
  await db.delete(staleTags).where(lt(staleTags.at, oldest));
}
