import { markStale, STALE_CHANNEL } from '#app/_server/page-store/tag-clock.ts';
import { connection } from '#db/client.ts';

/** A NOTIFY carries 8,000 bytes at most. */
const TAGS_PER_MESSAGE = 50;

/** Makes stored pages and reads stale here and in every other process. For jobs and scripts; actions use `updateTag`. */
export async function expireTags(tags: string[]): Promise<void> {
  markStale(tags);
  const { sql } = connection();
  for (let at = 0; at < tags.length; at += TAGS_PER_MESSAGE)
    await sql.notify(STALE_CHANNEL, JSON.stringify(tags.slice(at, at + TAGS_PER_MESSAGE)));
}
