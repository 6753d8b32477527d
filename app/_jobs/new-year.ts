import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { touched } from '#db/core/tags.ts';

/** The year in the footer of every page is the newsroom's. */
export const newYear = defineJob({
  name: 'new-year',
  schedule: { cron: '0 0 1 1 *', newsroomTime: true },
  payload: z.object({}),
  async handler({ db }) {
    await change(db, async () => {}, touched.siteChanged);
  },
});
