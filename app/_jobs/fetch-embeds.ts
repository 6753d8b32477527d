import { z } from 'zod';
import { defineJob, type JobContext } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { touched } from '#db/core/tags.ts';
import { type FoundEmbed, recordEmbed } from '#db/embeds/mutations.ts';
import { listWaitingEmbeds } from '#db/embeds/queries.ts';
import { readAnswer } from '#db/embeds/rules/answer.ts';
import { mayBeAsked, mayShow, questionOf } from '#db/embeds/rules/question.ts';
import { type FetchOptions, fetchPublic } from '#db/imports/fetch-public.ts';
import { preparePicture } from '#db/media/pictures.ts';
import { storeOf } from '#db/media/store.ts';
import { env } from '#env.ts';

const MAX_PAGE = 2 * 1024 * 1024;
const MAX_PICTURE = 10 * 1024 * 1024;
const TIMEOUT_MS = 10_000;

/** How the network is reached; the tests have a server of their own. */
export type Fetch = (
  address: string,
  options: Required<Pick<FetchOptions, 'maxBytes' | 'timeout' | 'mayAsk'>>,
) => ReturnType<typeof fetchPublic>;

/** What the place of an address says of it, with its picture; null when it says nothing. Nothing is written yet. */
export async function askAbout(address: string, fetch: Fetch = fetchPublic): Promise<FoundEmbed | null> {
  const question = questionOf(address);
  if (!question) return null;
  const page = await fetch(question.url, { maxBytes: MAX_PAGE, timeout: TIMEOUT_MS, mayAsk: mayBeAsked });
  const answer = page.ok ? readAnswer(question.as, page.value) : null;
  return answer && { ...answer, picture: answer.picture ? await pictureAt(answer.picture, fetch) : null };
}

async function pictureAt(address: string, fetch: Fetch): Promise<FoundEmbed['picture']> {
  const data = await fetch(address, { maxBytes: MAX_PICTURE, timeout: TIMEOUT_MS, mayAsk: mayShow });
  const picture = data.ok ? await preparePicture(data.value) : null;
  return picture?.ok ? picture.value : null;
}

/** So many at once that a run ends in its time, however slow the answers are. */
const AT_ONCE = 20;

/** Without a network nothing is found, which is no failure: a card does without a picture. */
export async function askForEmbeds({ db, now }: JobContext, fetch?: Fetch): Promise<void> {
  const store = storeOf(env);
  for (const waiting of await listWaitingEmbeds(db, { now, limit: AT_ONCE })) {
    const found = await askAbout(waiting.address, fetch);
    await change(
      db,
      (tx) => recordEmbed(tx, store, { ...waiting, found, now }),
      (isNew) => (isNew ? touched.embedChanged(waiting.address) : []),
    );
  }
}

/** Asks what articles embed for title and picture, so that readers need not. Woken by each new address. */
export const fetchEmbeds = defineJob({
  name: 'fetch-embeds',
  schedule: { cron: '* * * * *' },
  payload: z.object({}),
  handler: (context) => askForEmbeds(context),
});
