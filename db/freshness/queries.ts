import { gt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { staleTags } from '#db/freshness/tables.ts';

/** What went stale after an entry, oldest first. */
export async function listStaleAfter(db: Database, id: number): Promise<{ id: number; tags: string[] }[]> {
  return db
    .select({ id: staleTags.id, tags: staleTags.tags })
    .from(staleTags)
    .where(gt(staleTags.id, id))
    .orderBy(staleTags.id);
}

/** Tells one database from another, or from itself before it was restored into a new one. */
export async function identifyDatabase(db: Database): Promise<string> {
  const [row] = await db.execute<{ identity: string }>(
    sql`select system_identifier || '-' || oid as identity from pg_control_system(), pg_database where datname = current_database()`,
  );
  return row?.identity ?? '';
}
