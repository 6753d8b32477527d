import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { heldMail } from '#components/emails/note-letters.ts';
import { listDueArticles } from '#db/articles/queries.ts';
import type { Database } from '#db/client.ts';
import { inLocale } from '#db/core/locale.ts';
import { touched } from '#db/core/tags.ts';
import { publishDue } from '#db/desk/mutations.ts';
import type { Awaiting } from '#db/desk/queries.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** Publishes what is scheduled for now or was while nobody ran. */
export const publishDueArticles = defineJob({
  name: 'publish-due-articles',
  schedule: { cron: '* * * * *' },
  due: listDueArticles,
  payload: z.object({}),
  async handler({ db, now }) {
    const failures: unknown[] = [];
    for (const id of await listDueArticles(db, now)) {
      // One story that cannot be published must not hold back the others.
      try {
        await change(
          db,
          async (tx) => {
            const due = await publishDue(tx, { id, now, actor: { name: 'job' } });
            if (due.ok) await tell(tx, { articleId: id, told: due.value.told, now });
            return due;
          },
          (due) => (due.ok && due.value.shown ? touched.articlePublished(due.value.shown) : []),
        );
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length)
      throw new AggregateError(failures, `${failures.length} articles could not be published.`);
  },
});

/** That it did not come out, to each in their language. */
async function tell(
  tx: Database,
  { articleId, told, now }: { articleId: number; told: Awaiting[]; now: Date },
): Promise<void> {
  if (told.length === 0) return;
  const { name, timeZone } = await getSiteSettings(tx);
  for (const { email, locale, headline } of told) {
    const site = { locale, siteName: inLocale(name, locale), siteUrl: env.SITE_URL, timeZone };
    await queueMail(tx, { ...heldMail({ ...site, headline, articleId }), to: email, now });
  }
}
