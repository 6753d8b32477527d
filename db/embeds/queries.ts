import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { embeds } from '#db/embeds/tables.ts';
import { type MediaView, pictureColumn } from '#db/media/queries.ts';

/** What is known of an address that a text embeds. */
export type EmbedView = {
  state: (typeof embeds.$inferSelect)['state'];
  title: string;
  author: string;
  picture: MediaView | null;
};

/** By address; nothing of those that were never asked about. */
export async function listEmbeds(db: Database, addresses: string[]): Promise<Record<string, EmbedView>> {
  if (!addresses.length) return {};
  const rows = await db
    .select({
      address: embeds.address,
      state: embeds.state,
      title: embeds.title,
      author: embeds.author,
      picture: pictureColumn(sql`embeds.picture_id`),
    })
    .from(embeds)
    .where(inArray(embeds.address, addresses));
  return Object.fromEntries(rows.map(({ address, ...view }) => [address, view]));
}

export type WaitingEmbed = { address: string; attempts: number };

/** Addresses whose place is to be asked now, the longest waiting first. */
export async function listWaitingEmbeds(
  db: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<WaitingEmbed[]> {
  return db
    .select({ address: embeds.address, attempts: embeds.attempts })
    .from(embeds)
    .where(and(eq(embeds.state, 'waiting'), lte(embeds.dueAt, now)))
    .orderBy(asc(embeds.dueAt), asc(embeds.address))
    .limit(limit);
}

/** Addresses whose card shows a file. */
export async function listEmbedsShowing(db: Database, mediaId: number): Promise<string[]> {
  const rows = await db.select({ address: embeds.address }).from(embeds).where(eq(embeds.pictureId, mediaId));
  return rows.map(({ address }) => address);
}
