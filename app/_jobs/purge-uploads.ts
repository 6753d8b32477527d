import { join } from 'node:path';
import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgeUploads } from '#db/uploads/mutations.ts';
import { env } from '#env.ts';

const DAY = 24 * 3_600_000;

/** Clears away what somebody began to send in and did not finish within a day. */
export const purgeOldUploads = defineJob({
  name: 'purge-uploads',
  schedule: { cron: '23 * * * *' },
  payload: z.object({}),
  handler: ({ db, now }) =>
    purgeUploads(db, { folder: join(env.DATA_DIR, 'uploads'), before: new Date(now.getTime() - DAY) }),
});
