import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { touched } from '#db/core/tags.ts';
import { deleteAccount } from '#db/privacy/mutations.ts';
import { listDueDeletions } from '#db/privacy/queries.ts';

/** Deletes the accounts of those who left and did not come back. */
export const deleteAccounts = defineJob({
  name: 'delete-accounts',
  schedule: { cron: '11 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    for (const userId of await listDueDeletions(db, now))
      await change(
        db,
        (tx) => deleteAccount(tx, { userId, now }),
        (deleted) => deleted?.articleIds.flatMap(touched.commentsChanged) ?? [],
      );
  },
});
