import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgePendingSubscribers } from '#db/newsletter/mutations.ts';

/** Addresses that were typed in and never confirmed are not ours to keep. */
export const purgeSubscribers = defineJob({
  name: 'purge-subscribers',
  schedule: { cron: '7 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    await purgePendingSubscribers(db, { now });
  },
});
