import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { storeOf } from '#db/media/store.ts';
import { forgetPortraits } from '#db/media/sweep.ts';
import { env } from '#env.ts';

/** Removes the pictures of members who chose another one, took it away, or left. */
export const forgetOldPortraits = defineJob({
  name: 'forget-portraits',
  schedule: { cron: '17 * * * *' },
  payload: z.object({}),
  async handler({ db }) {
    const store = storeOf(env);
    const keys = await db.transaction((tx) => forgetPortraits(tx));
    for (const key of keys) await store.remove(key);
  },
});
