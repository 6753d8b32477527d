import { z } from 'zod';
import { defineJob } from '#app/_jobs/job.ts';
import { logger } from '#app/_server/logger.ts';
import { createMailer, type Mailer, troubleOf } from '#app/_server/mailer.ts';
import type { Database } from '#db/client.ts';
import { claimMail, holdQueuedMail, recordDelivery, recordFailure } from '#db/mail/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { env } from '#env.ts';

/** Hands the outbox to the mail server. Woken by new mail; every minute for what is tried again. */
export const sendMail = defineJob({
  name: 'send-mail',
  schedule: { cron: '* * * * *' },
  payload: z.object({}),
  async handler({ db }) {
    if (!env.SMTP_URL) {
      const held = await holdQueuedMail(db);
      if (held) logger.info({ held }, 'Mail is held: no mail server is set in SMTP_URL');
      return;
    }
    const { name } = await getSiteSettings(db);
    const from = env.MAIL_FROM ?? {
      name: name.en ?? '',
      address: `no-reply@${new URL(env.SITE_URL).hostname}`,
    };
    const mailer = createMailer({ url: env.SMTP_URL, from });
    try {
      await deliverDueMail({ db, mailer, clock: () => new Date() });
    } finally {
      mailer.close();
    }
  },
});

/** Sends one mail after the other until none is due or the server has trouble of its own. Returns how many went. */
export async function deliverDueMail({
  db,
  mailer,
  clock,
}: {
  db: Database;
  mailer: Mailer;
  clock: () => Date;
}): Promise<number> {
  for (let sent = 0; ; ) {
    const mail = await claimMail(db, { now: clock() });
    if (!mail) return sent;
    try {
      await mailer.send(mail);
    } catch (error) {
      const trouble = troubleOf(error);
      const reason = error instanceof Error ? error.message : String(error);
      await recordFailure(db, { mail, now: clock(), permanent: trouble === 'refused', reason });
      logger.warn({ mailId: mail.id, trouble, err: error }, 'Mail was not delivered');
      // The others would only meet the same; they keep their turn.
      if (trouble === 'server') return sent;
      continue;
    }
    await recordDelivery(db, { id: mail.id, now: clock() });
    sent += 1;
  }
}
