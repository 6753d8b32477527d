import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgeStaleTags } from '#db/freshness/mutations.ts';

export const purgeOldStaleTags = defineJob({
  name: 'purge-stale-tags',
  schedule: { cron: '23 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    await purgeStaleTags(db, { now });
  },
});
