import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { touched } from '#db/core/tags.ts';
import { applyDuePlans } from '#db/front/mutations.ts';
import { listDuePlans } from '#db/front/queries.ts';

/** Puts planned stories on the front page when their time has come, or had come while nobody ran. */
export const applyFrontPlans = defineJob({
  name: 'apply-front-plans',
  schedule: { cron: '* * * * *' },
  due: async (db, now) => (await listDuePlans(db, now)).map(({ id }) => id),
  payload: z.object({}),
  async handler({ db, now }) {
    const locales = new Set((await listDuePlans(db, now)).map(({ locale }) => locale));
    for (const locale of locales)
      await change(
        db,
        (tx) => applyDuePlans(tx, { locale, now, actor: { name: 'job' } }),
        (changed) => (changed ? touched.frontArranged(locale) : []),
      );
  },
});
