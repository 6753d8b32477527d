import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { hashToken } from '#db/core/token.ts';
import { intents } from '#db/intents/tables.ts';

/** The newest of a kind that is kept under the secret of a browser. */
export async function findIntent(
  db: Database,
  { browserToken, kind, now }: { browserToken: string; kind: string; now: Date },
): Promise<unknown> {
  const [row] = await db
    .select({ payload: intents.payload })
    .from(intents)
    .where(
      and(eq(intents.tokenHash, hashToken(browserToken)), eq(intents.kind, kind), gt(intents.expiresAt, now)),
    )
    .orderBy(desc(intents.id))
    .limit(1);
  return row?.payload ?? null;
}
