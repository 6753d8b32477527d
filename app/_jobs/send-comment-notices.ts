import { z } from 'zod';
import { defineJob, type JobContext } from '#app/_jobs/job.ts';
import { replyMail } from '#components/emails/comment-letters.ts';
import { inLocale } from '#db/core/locale.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { claimNotices } from '#db/notices/mutations.ts';
import { listPeopleToTell, listRipeNotices } from '#db/notices/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** Tells of answers a minute after they can be read, those who want to hear of each. */
export const sendCommentNotices = defineJob({
  name: 'send-comment-notices',
  schedule: { cron: '* * * * *' },
  due: listRipeNotices,
  payload: z.object({}),
  handler: (context) => tell(context, 'immediately'),
});

/** Tells those who want it once a day. */
export const sendCommentDigests = defineJob({
  name: 'send-comment-digests',
  schedule: { cron: '0 8 * * *', newsroomTime: true },
  payload: z.object({}),
  handler: (context) => tell(context, 'daily'),
});

/** One mail a person. That they were told, and the mail, are one transaction: a crash leaves both or neither. */
async function tell({ db, now }: JobContext, when: 'immediately' | 'daily'): Promise<void> {
  const people = await listPeopleToTell(db, { when, now });
  if (!people.length) return;
  const { name, timeZone } = await getSiteSettings(db);
  const failures: unknown[] = [];
  for (const userId of people) {
    try {
      await db.transaction(async (tx) => {
        const notice = await claimNotices(tx, { userId, when, now });
        if (!notice) return;
        const { locale } = notice;
        const site = { locale, siteName: inLocale(name, locale), siteUrl: env.SITE_URL, timeZone };
        await queueMail(tx, { to: notice.email, ...replyMail({ ...site, ...notice }), now });
      });
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length) throw new AggregateError(failures, `${failures.length} people could not be told.`);
}
