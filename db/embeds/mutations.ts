import { and, eq, sql } from 'drizzle-orm';
import type { ArticleDocument } from '#db/articles/document.ts';
import { documentEmbeds } from '#db/articles/rules/document-text.ts';
import { embedOf } from '#db/articles/rules/embed.ts';
import type { Database } from '#db/client.ts';
import type { WaitingEmbed } from '#db/embeds/queries.ts';
import { questionOf } from '#db/embeds/rules/question.ts';
import { embeds } from '#db/embeds/tables.ts';
import { storePicture } from '#db/media/mutations.ts';
import type { PreparedPicture } from '#db/media/pictures.ts';
import type { MediaStore } from '#db/media/store.ts';

/** The channel on which the worker hears of a new address. */
export const EMBEDS_CHANNEL = 'embeds_added';

const MAX_ADDRESS = 2000;

/** Has a job ask about the posts and films of a text that nobody has asked about yet. */
export async function noteEmbeds(
  tx: Database,
  { body, now }: { body: ArticleDocument; now: Date },
): Promise<void> {
  const rows = documentEmbeds(body)
    .filter((address) => address.length <= MAX_ADDRESS && questionOf(address))
    // Two saves at once wait for each other in one order.
    .sort()
    .map((address) => ({ address, provider: embedOf(address)?.provider ?? '', dueAt: now }));
  if (!rows.length) return;
  const added = await tx
    .insert(embeds)
    .values(rows)
    .onConflictDoNothing()
    .returning({ address: embeds.address });
  if (added.length) await tx.execute(sql`select pg_notify(${EMBEDS_CHANNEL}, '')`);
}

export type FoundEmbed = { title: string; author: string; picture: PreparedPicture | null };

/** How long it waits after each try that came to nothing; then nobody asks any more. */
const PAUSES_MINUTES = [5, 60];

/**
 * Writes down what a place said, or that it said nothing.
 * @returns whether something else is shown now.
 */
export async function recordEmbed(
  tx: Database,
  store: MediaStore,
  { address, attempts, found, now }: WaitingEmbed & { found: FoundEmbed | null; now: Date },
): Promise<boolean> {
  const asked = and(eq(embeds.address, address), eq(embeds.state, 'waiting'), eq(embeds.attempts, attempts));
  const count = { attempts: attempts + 1 };
  if (!found) {
    const pause = PAUSES_MINUTES[attempts];
    await tx
      .update(embeds)
      .set(
        pause === undefined
          ? { ...count, state: 'failed' }
          : { ...count, dueAt: new Date(now.getTime() + pause * 60_000) },
      )
      .where(asked);
    return false;
  }
  const [held] = await tx.select({ provider: embeds.provider }).from(embeds).where(asked).for('update');
  if (!held) return false;
  const { title, author, picture } = found;
  const pictureId =
    picture && (await storePicture(tx, store, { picture, fileName: `${held.provider}.jpg`, credit: author }));
  await tx
    .update(embeds)
    .set({ ...count, state: 'ready', title, author, pictureId })
    .where(asked);
  return true;
}
