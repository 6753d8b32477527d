import { z } from 'zod';
import { defineJob, type JobContext } from '#app/_jobs/job.ts';
import type { LetterSite } from '#components/emails/account-letters.ts';
import {
  rejectedMail,
  reportAnsweredMail,
  restoredMail,
  type ToldComment,
} from '#components/emails/moderation-letters.ts';
import type { Database } from '#db/client.ts';
import { inLocale, type Locale } from '#db/core/locale.ts';
import { type NewMail, queueMail } from '#db/mail/mutations.ts';
import { takeVerdictsToTell } from '#db/moderation/mutations.ts';
import { answersAppeal, getTold, listAnswered, listVerdicts } from '#db/moderation/queries.ts';
import { verdictNews } from '#db/moderation/rules/verdict-news.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

type Person = { email: string; locale: Locale };
type Letters<Item> = Map<number, Person & { items: Item[] }>;

/**
 * Tells authors and those who reported what moderators decided, once it has stood for two minutes: one mail a person
 * and kind, however many verdicts there were.
 */
export const tellVerdicts = defineJob({
  name: 'tell-verdicts',
  schedule: { cron: '*/5 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    // What is told and that it was told are one: after a failure all of it is told.
    await db.transaction((tx) => tellAll(tx, now));
  },
});

async function tellAll(tx: Database, now: Date): Promise<void> {
  const rejected: Letters<ToldComment> = new Map();
  const restored: Letters<ToldComment> = new Map();
  const answered: Letters<Parameters<typeof reportAnsweredMail>[0]['comments'][number]> = new Map();
  const due = new Map<number, number>();
  for (;;) {
    const taken = await takeVerdictsToTell(tx, { now });
    if (!taken.length) break;
    for (const { id, commentId } of taken) due.set(commentId, id);
  }
  for (const [commentId, id] of due) {
    const verdicts = await listVerdicts(tx, commentId);
    const verdict = verdicts.at(-1);
    const comment = await getTold(tx, commentId);
    // Where somebody has decided since, that is told in its time.
    if (!comment || verdict?.id !== id) continue;
    const history = verdicts.map(({ userId, ...rest }) => ({ ...rest, byModerator: userId !== null }));
    const { news, since } = verdictNews(history, now);
    const about = { headline: comment.headline, text: comment.body, words: verdict.words };
    const isAppeal = await answersAppeal(tx, { commentId, at: verdict.at });
    if (comment.author && news && !isAppeal)
      add(news === 'rejected' ? rejected : restored, comment.author, { ...about, wasHeld: comment.wasHeld });
    for (const reporter of await listAnswered(tx, { commentId, since }))
      add(answered, reporter, { ...about, isUpheld: comment.status !== 'approved' });
  }
  await sendEach({ tx, now }, rejected, (site, comments) => rejectedMail({ ...site, comments }));
  await sendEach({ tx, now }, restored, (site, comments) => restoredMail({ ...site, comments }));
  await sendEach({ tx, now }, answered, (site, comments) => reportAnsweredMail({ ...site, comments }));
}

function add<Item>(letters: Letters<Item>, { userId, ...person }: Person & { userId: number }, item: Item) {
  const letter = letters.get(userId) ?? { ...person, items: [] };
  letter.items.push(item);
  letters.set(userId, letter);
}

async function sendEach<Item>(
  { tx, now }: { tx: Database; now: JobContext['now'] },
  letters: Letters<Item>,
  letterFor: (site: LetterSite, items: Item[]) => Omit<NewMail, 'to'>,
): Promise<void> {
  const { name, timeZone } = await getSiteSettings(tx);
  for (const { email, locale, items } of letters.values()) {
    const site = { locale, siteName: inLocale(name, locale), siteUrl: env.SITE_URL, timeZone };
    const letter = letterFor(site, items);
    await queueMail(tx, { ...letter, to: email, now });
  }
}
