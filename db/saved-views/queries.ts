import { asc, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { savedViews } from '#db/saved-views/tables.ts';

export type SavedView = { id: number; name: string; query: string };

export async function listSavedViews(db: Database, userId: number): Promise<SavedView[]> {
  return db
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(eq(savedViews.userId, userId))
    .orderBy(asc(savedViews.name));
}
