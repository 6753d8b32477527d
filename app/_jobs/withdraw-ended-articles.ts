import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { translator } from '#components/messages/translator.ts';
import { withdrawArticle } from '#db/articles/mutations.ts';
import { listEndedArticles } from '#db/articles/queries.ts';
import { touched } from '#db/core/tags.ts';

/** Withdraws what was to be read until a time. */
export const withdrawEndedArticles = defineJob({
  name: 'withdraw-ended-articles',
  schedule: { cron: '* * * * *' },
  due: async (db, now) => (await listEndedArticles(db, now)).map(({ id }) => id),
  payload: z.object({}),
  async handler({ db, now }) {
    const failures: unknown[] = [];
    for (const { id, locale } of await listEndedArticles(db, now)) {
      const reason = translator(locale)('workflow.ended');
      try {
        await change(
          db,
          (tx) => withdrawArticle(tx, { id, now, reason, actor: { name: 'job' }, over: true }),
          (withdrawn) => (withdrawn.ok ? touched.articleWithdrawn(withdrawn.value) : []),
        );
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length)
      throw new AggregateError(failures, `${failures.length} articles could not be withdrawn.`);
  },
});
