import { PgBoss } from 'pg-boss';
import { fetchEmbeds } from '#app/_jobs/fetch-embeds.ts';
import type { Job, JobContext } from '#app/_jobs/job.ts';
import { makePictureSizes } from '#app/_jobs/make-picture-sizes.ts';
import { jobs } from '#app/_jobs/registry.ts';
import { sendMail } from '#app/_jobs/send-mail.ts';
import { logger } from '#app/_server/logger.ts';
import { type Connection, connect } from '#db/client.ts';
import { EMBEDS_CHANNEL } from '#db/embeds/mutations.ts';
import { MAIL_CHANNEL } from '#db/mail/mutations.ts';
import { MEDIA_CHANNEL } from '#db/media/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

const HOUR = 3_600_000;
/** How long what is due may wait, in milliseconds. */
const LOOK = 2_000;
/** A database that is away makes every poll fail; one line in so many milliseconds says so. */
const QUIET = 30_000;

/**
 * Runs the jobs of the registry in this process until `stop`, which waits for those under way. Any number of
 * processes may do so on one database. A database that goes away is waited for.
 */
export async function startWorker({
  databaseUrl,
}: {
  databaseUrl: string;
}): Promise<{ stop(): Promise<void> }> {
  const connection = connect(databaseUrl, { max: 3 });
  const boss = new PgBoss({
    connectionString: databaseUrl,
    max: 3,
    application_name: 'newsroom-jobs',
    connectionTimeoutMillis: 5_000,
    useListenNotify: true,
    // A late pass is made up for; a run that was missed while nothing ran is caught up at start.
    cronMonitorIntervalSeconds: 20,
  });
  boss.on('error', reportNowAndThen('The job queue has trouble with its database'));
  const stop = async () => {
    clearInterval(timer);
    clearInterval(looking);
    await looked;
    await boss
      .stop({ graceful: true, timeout: 8_000 })
      .catch((err) => logger.warn({ err }, 'The job queue did not stop well'));
    await connection.close();
  };
  const timer = setInterval(() => {
    // The newsroom's time zone is a setting and may have changed.
    applySchedules(boss, connection).catch((err) => logger.warn({ err }, 'The schedules were not renewed'));
  }, HOUR);
  const look = lookForDue(boss, connection);
  let looking: NodeJS.Timeout | undefined;
  let looked: Promise<void> | undefined;
  try {
    await boss.start();
    for (const job of jobs) {
      await boss.createQueue(job.name, { policy: 'short', notify: true, ...endurance });
      await boss.work(job.name, (queued) => runJob(job, queued, { db: connection.db }));
    }
    await applySchedules(boss, connection);
    for (const [channel, { name }] of wakes) {
      const wake = () =>
        void boss
          .send(name)
          .catch((err) => logger.warn({ err, job: name }, 'What is new waits for the next minute'));
      await connection.sql.listen(channel, wake, wake);
    }
    looking = setInterval(() => {
      looked = look();
    }, LOOK);
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

/** What a transaction tells of, and who does not wait for its minute then. */
const wakes: [channel: string, job: Job][] = [
  [MAIL_CHANNEL, sendMail],
  [MEDIA_CHANNEL, makePictureSizes],
  [EMBEDS_CHANNEL, fetchEmbeds],
];

/** A failed run is tried again after half a minute, a minute, two … A run that hangs counts as failed. */
const endurance = {
  retryLimit: 5,
  retryDelay: 30,
  retryBackoff: true,
  expireInSeconds: 600,
  deleteAfterSeconds: 24 * 3600,
};

async function runJob(
  job: Job,
  queued: { data: unknown }[],
  context: Omit<JobContext, 'now'>,
): Promise<void> {
  for (const { data } of queued) {
    try {
      await job.handler({ ...context, now: new Date() }, job.payload.parse(data ?? {}));
    } catch (err) {
      logger.error({ job: job.name, err }, 'A job failed');
      // The queue keeps what is thrown; it need not learn the values of a statement.
      throw new Error(`${job.name} failed; the log says why.`);
    }
  }
}

/**
 * Has a job run when something waits for it. By looking instead of by a timer for each time: so nothing has to follow
 * when times are changed, and it does not matter who was down, or that the clock was set.
 */
function lookForDue(boss: PgBoss, { db }: Connection): () => Promise<void> {
  const asked = new Map<string, string>();
  const warn = reportNowAndThen('What is due could not be looked for');
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    try {
      for (const { name, due } of jobs) {
        const waiting = (await due?.(db, new Date()))?.join() ?? '';
        // What is still there after a run could not be done: the run of the minute tries again.
        if (waiting && waiting !== asked.get(name)) await boss.send(name);
        asked.set(name, waiting);
      }
    } catch (err) {
      warn(err);
    } finally {
      busy = false;
    }
  };
}

async function applySchedules(boss: PgBoss, { db }: Connection): Promise<void> {
  const { timeZone } = await getSiteSettings(db);
  for (const { name, schedule } of jobs) {
    if (!schedule) continue;
    await boss.schedule(name, schedule.cron, null, {
      tz: schedule.newsroomTime ? timeZone : 'UTC',
      missed: 'once',
    });
  }
  const known = new Set(jobs.filter((job) => job.schedule).map((job) => job.name));
  // Those of jobs that an earlier version had.
  for (const { name } of await boss.getSchedules()) if (!known.has(name)) await boss.unschedule(name);
}

function reportNowAndThen(text: string): (error: unknown) => void {
  let last = 0;
  return (err) => {
    if (Date.now() - last < QUIET) return;
    last = Date.now();
    logger.warn({ err }, text);
  };
}
