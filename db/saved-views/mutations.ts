import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { savedViews } from '#db/saved-views/tables.ts';
import { MAX_VIEWS } from '#db/saved-views/validation.ts';

/** Keeps a view under a name; another one of this name gives way. */
export async function saveView(
  tx: Database,
  view: { userId: number; name: string; query: string },
): Promise<Result<string, 'too_many_views'>> {
  await tx
    .insert(savedViews)
    .values(view)
    .onConflictDoUpdate({ target: [savedViews.userId, savedViews.name], set: { query: view.query } });
  const all = await tx
    .select({ id: savedViews.id })
    .from(savedViews)
    .where(eq(savedViews.userId, view.userId));
  return all.length > MAX_VIEWS ? refused('too_many_views') : ok(view.query);
}

/** It is gone afterwards, whoever else removed it. */
export async function removeView(
  tx: Database,
  { id, userId }: { id: number; userId: number },
): Promise<void> {
  await tx.delete(savedViews).where(and(eq(savedViews.id, id), eq(savedViews.userId, userId)));
}
