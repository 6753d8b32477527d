import { and, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/limits/tables.ts';

/** Forgets the counters whose time is over. */
export async function purgeRateLimits(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()));
}

/** Counts one more under a key, for so many seconds from the first. Returns how many there are now. */
export async function addOne(
  db: Database,
  { key, seconds, now }: { key: string; seconds: number; now: Date },
): Promise<number> {
  const at = now.getTime();
  const isOver = sql`${rateLimits.expire} <= ${at}`;
  const [row] = await db
    .insert(rateLimits)
    .values({ key, points: 1, expire: at + seconds * 1000 })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${isOver} then 1 else ${rateLimits.points} + 1 end`,
        expire: sql`case when ${isOver} then excluded.expire else ${rateLimits.expire} end`,
      },
    })
    .returning({ points: rateLimits.points });
  if (!row) throw new Error('Nothing was counted.');
  return row.points;
}

/** Takes one off under each of these keys. */
export async function takeOffOne(tx: Database, keys: string[]): Promise<void> {
  await tx
    .update(rateLimits)
    .set({ points: sql`${rateLimits.points} - 1` })
    .where(and(inArray(rateLimits.key, keys), gt(rateLimits.points, 0)));
}
