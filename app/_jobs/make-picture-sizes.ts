import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { change } from '#app/_server/page-store/change.ts';
import { listShown } from '#db/articles/queries.ts';
import { touched } from '#db/core/tags.ts';
import { listProcessing, prepareSizes, recordSizes } from '#db/media/mutations.ts';
import { storeOf } from '#db/media/store.ts';
import { env } from '#env.ts';

/** Makes the sizes of new pictures. Woken by each; every minute for what had no room or no store. */
export const makePictureSizes = defineJob({
  name: 'make-picture-sizes',
  schedule: { cron: '* * * * *' },
  payload: z.object({}),
  async handler({ db }) {
    const store = storeOf(env);
    const failures: unknown[] = [];
    for (const id of await listProcessing(db)) {
      // One picture that cannot be written must not hold back the others.
      try {
        const made = await prepareSizes(db, store, id);
        if (!made) continue;
        await change(
          db,
          async (tx) => ((await recordSizes(tx, made)) ? listShown(tx, id) : null),
          (shown) => (shown ? touched.mediaChanged(shown) : []),
        );
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length) throw new AggregateError(failures, `${failures.length} pictures have no sizes yet.`);
  },
});
