import { and, eq, inArray, not, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { isUsed, PORTRAIT_NAME } from '#db/media/queries.ts';
import type { MediaStore } from '#db/media/store.ts';
import { media, mediaCaptions, mediaVariants } from '#db/media/tables.ts';

/** Forgets the pictures of members that nobody has any more. Returns the keys of their files, for the store to remove. */
export async function forgetPortraits(tx: Database): Promise<string[]> {
  const abandoned = await tx
    .select({ id: media.id, storageKey: media.storageKey })
    .from(media)
    .where(and(eq(media.fileName, PORTRAIT_NAME), not(isUsed(tx))))
    .for('update');
  if (abandoned.length === 0) return [];
  const ids = abandoned.map(({ id }) => id);
  const variants = await tx
    .delete(mediaVariants)
    .where(inArray(mediaVariants.mediaId, ids))
    .returning({ storageKey: mediaVariants.storageKey });
  await tx.delete(media).where(inArray(media.id, ids));
  return [...abandoned, ...variants].map(({ storageKey }) => storageKey);
}

/**
 * Removes the bytes that no row names: of files that were replaced or removed, or whose transaction failed. What was
 * written after `before` may be about to get its row.
 */
export async function sweepStore(db: Database, store: MediaStore, before: Date): Promise<number> {
  let removed = 0;
  for await (const portion of store.list()) {
    const old = portion.filter(({ at }) => at < before).map(({ key }) => key);
    if (!old.length) continue;
    const rows = await db.execute<{ key: string }>(sql`
      select key from unnest(${sql.param(`{${old.join()}}`)}::text[]) as old (key)
      where not exists (select from ${media} m where m.storage_key = key)
        and not exists (select from ${mediaVariants} v where v.storage_key = key)
        and not exists (select from ${mediaCaptions} c where c.storage_key = key)`);
    for (const { key } of rows) await store.remove(key);
    removed += rows.length;
  }
  return removed;
}
