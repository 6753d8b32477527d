import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { storeModel } from '#db/comment-rules/mutations.ts';
import { gatherLesson } from '#db/comment-rules/queries.ts';

/** Learns anew what moderators reject, if they have decided anything since the last time. */
export const learnFromVerdicts = defineJob({
  name: 'learn-from-verdicts',
  schedule: { cron: '*/10 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    const learned = await gatherLesson(db);
    if (learned) await storeModel(db, learned, now);
  },
});
