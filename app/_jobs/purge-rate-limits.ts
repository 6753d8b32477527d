import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgeRateLimits } from '#db/limits/mutations.ts';

export const purgeLimits = defineJob({
  name: 'purge-rate-limits',
  schedule: { cron: '41 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    await purgeRateLimits(db, { now });
  },
});
