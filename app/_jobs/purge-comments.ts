import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgeComments } from '#db/comments/mutations.ts';

/** Forgets comments that their authors took back a month ago. */
export const purgeDeletedComments = defineJob({
  name: 'purge-deleted-comments',
  schedule: { cron: '23 3 * * *' },
  payload: z.object({}),
  handler: ({ db, now }) => db.transaction((tx) => purgeComments(tx, { now })),
});
