import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgePresence } from '#db/drafts/mutations.ts';

/** Forgets who had an article open and has left. */
export const purgeOldPresence = defineJob({
  name: 'purge-presence',
  schedule: { cron: '7 * * * *' },
  payload: z.object({}),
  handler: ({ db, now }) => purgePresence(db, now),
});
