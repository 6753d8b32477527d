import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { publishArticle } from '#db/articles/mutations.ts';
import { listDueArticles } from '#db/articles/queries.ts';
import { touched } from '#db/core/tags.ts';
import { noteInStep } from '#db/editions/mutations.ts';

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
            const published = await publishArticle(tx, { id, now, actor: { name: 'job' }, due: true });
            if (published.ok) await noteInStep(tx, id);
            return published;
          },
          (published) => (published.ok ? touched.articlePublished(published.value) : []),
        );
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length)
      throw new AggregateError(failures, `${failures.length} articles could not be published.`);
  },
});
