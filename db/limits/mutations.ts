import { lt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/limits/tables.ts';

/** Forgets the counters whose time is over. */
export async function purgeRateLimits(db: Database, { now }: { now: Date }): Promise<void> {
  await db.delete(rateLimits).where(lt(rateLimits.expire, now.getTime()));
}
