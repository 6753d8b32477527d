import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgeMail } from '#db/mail/mutations.ts';

export const purgeOldMail = defineJob({
  name: 'purge-mail',
  schedule: { cron: '23 3 * * *', newsroomTime: true },
  payload: z.object({}),
  async handler({ db, now }) {
    await purgeMail(db, { now });
  },
});
