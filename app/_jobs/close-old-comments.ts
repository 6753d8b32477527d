import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { closeOldComments } from '#db/comments/mutations.ts';
import { touched } from '#db/core/tags.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

/** A transaction that nobody waits for long; when the setting is new, an archive of years has to be closed. */
const AT_ONCE = 100;

/** Closes the comments of articles that are older than the settings say. */
export const closeComments = defineJob({
  name: 'close-old-comments',
  schedule: { cron: '*/15 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    const { closeAfterDays: days } = (await getSiteSettings(db)).comments;
    if (days === 0) return;
    let closed: number[];
    do
      closed = await change(
        db,
        (tx) => closeOldComments(tx, { days, now, limit: AT_ONCE, actor: { name: 'job' } }),
        (articleIds) => articleIds.flatMap(touched.commentsChanged),
      );
    while (closed.length === AT_ONCE);
  },
});
