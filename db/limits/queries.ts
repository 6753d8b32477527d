import { and, eq, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { rateLimits } from '#db/limits/tables.ts';

/** How many there are under a key. */
export async function countUnder(db: Database, { key, now }: { key: string; now: Date }): Promise<number> {
  const [row] = await db
    .select({ points: rateLimits.points })
    .from(rateLimits)
    .where(and(eq(rateLimits.key, key), gt(rateLimits.expire, now.getTime())));
  return row?.points ?? 0;
}
