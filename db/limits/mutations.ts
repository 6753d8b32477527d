import { and, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/limits/tables.ts';

/** Forgets the counters whose time is over. */
export async function purgeRateLimits(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()));
}

/** Takes one count off each of these rows. */
export async function takeOffOne(tx: Database, rows: string[]): Promise<void> {
  await tx
    .update(rateLimits)
    .set({ points: sql`${rateLimits.points} - 1` })
    .where(and(inArray(rateLimits.key, rows), gt(rateLimits.points, 0)));
}
