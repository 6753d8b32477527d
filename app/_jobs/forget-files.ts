import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { storeOf } from '#db/media/store.ts';
import { sweepStore } from '#db/media/sweep.ts';
import { env } from '#env.ts';

const DAY = 24 * 3_600_000;

/** Removes the bytes of files that were replaced or removed. */
export const forgetFiles = defineJob({
  name: 'forget-files',
  schedule: { cron: '10 2 * * *', newsroomTime: true },
  payload: z.object({}),
  async handler({ db, now }) {
    await sweepStore(db, storeOf(env), new Date(now.getTime() - DAY));
  },
});
