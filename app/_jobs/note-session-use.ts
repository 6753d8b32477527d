import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { takeUses } from '#app/_server/session-use.ts';
import { noteSessionUse } from '#db/sessions/mutations.ts';

/** Writes down when sessions were last used, of those that this process served. */
export const noteUseOfSessions = defineJob({
  name: 'note-session-use',
  schedule: { cron: '* * * * *' },
  payload: z.object({}),
  async handler({ db }) {
    await noteSessionUse(db, takeUses());
  },
});
