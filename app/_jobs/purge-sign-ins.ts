import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { purgePendingSignIns } from '#db/authenticators/mutations.ts';
import { purgeProofs } from '#db/credentials/mutations.ts';
import { purgeProviderSignIns } from '#db/identities/mutations.ts';
import { purgeIntents } from '#db/intents/mutations.ts';
import { purgeSessions } from '#db/sessions/mutations.ts';

export const purgeSignIns = defineJob({
  name: 'purge-sign-ins',
  schedule: { cron: '41 * * * *' },
  payload: z.object({}),
  async handler({ db, now }) {
    await purgeSessions(db, { now });
    await purgeProofs(db, { now });
    await purgePendingSignIns(db, { now });
    await purgeProviderSignIns(db, { now });
    await purgeIntents(db, { now });
  },
});
