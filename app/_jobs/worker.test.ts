import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jobs } from '#app/_jobs/registry.ts';
import { startWorker } from '#app/_jobs/worker.ts';
import { logger } from '#app/_server/logger.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { touched } from '#db/core/tags.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const started: { stop(): Promise<void> }[] = [];

async function start(databaseUrl = database.url) {
  const worker = await startWorker({ databaseUrl });
  started.push(worker);
  return worker;
}

beforeEach(() => {
  vi.spyOn(logger, 'info').mockImplementation(() => {});
  vi.spyOn(logger, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.stop()));
  vi.restoreAllMocks();
});

const queue = () =>
  database.db.transaction((tx) =>
    queueMail(tx, { to: 'sok@example.org', subject: '', text: '', html: '', now: new Date() }),
  );
const waiting = async () =>
  Number((await database.sql`select count(*) from mail_outbox where status = 'queued'`)[0]?.count);
const patient = { timeout: 20_000, interval: 50 };

test('It runs what is asked for at once, and stops', async () => {
  const worker = await start();
  await queue();
  await expect.poll(waiting, patient).toBe(0);
  await worker.stop();
  started.length = 0;
  await queue();
  expect(await waiting()).toBe(1);
});

test('What was queued while nobody ran is done at start', async () => {
  await queue();
  await start();
  await expect.poll(waiting, patient).toBe(0);
});

test('Two workers on one database live together', async () => {
  await Promise.all([start(), start()]);
  await Promise.all(Array.from({ length: 10 }, queue));
  await expect.poll(waiting, patient).toBe(0);
});

test('Schedules are those of the registry, in the newsroom’s time zone', async () => {
  await (await start()).stop();
  started.length = 0;
  await database.sql`insert into pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, table_name, partition)
    select 'a-job-of-old', policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, table_name, partition from pgboss.queue where name = 'new-year'`;
  await database.sql`insert into pgboss.schedule (name, cron) values ('a-job-of-old', '* * * * *')`;
  await saveSiteSettings(database.db, { timeZone: 'America/Toronto' });
  await start();
  const schedules = await database.sql`select name, cron, timezone from pgboss.schedule order by name`;
  expect(schedules.map(({ name, cron, timezone }) => ({ name, cron, timezone }))).toEqual(
    jobs
      .flatMap(({ name, schedule }) =>
        schedule
          ? [{ name, cron: schedule.cron, timezone: schedule.newsroomTime ? 'America/Toronto' : 'UTC' }]
          : [],
      )
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
});

test('A new year that began while nobody ran is caught up at start', async () => {
  await (await start()).stop();
  started.length = 0;
  await database.sql`truncate stale_tags`;
  await database.sql`update pgboss.schedule set created_on = now() - interval '2 years'`;
  await database.sql`update pgboss.version set cron_on = now() - interval '13 months'`;
  await start();
  const stale = async () => (await database.sql`select tags from stale_tags`).map(({ tags }) => tags);
  await expect.poll(stale, patient).toContainEqual(touched.siteChanged());
});

async function scheduled(inSeconds: number): Promise<number> {
  const { db } = database;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: [], tagIds: [] }),
    locale: 'en',
    slug: `due-${randomBytes(4).toString('hex')}`,
    status: 'scheduled',
    headline: 'Due',
    body: { type: 'doc', content: [] },
    scheduledFor: new Date(Date.now() + inSeconds * 1000),
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}
const publications = async (id: number) =>
  Number(
    (
      await database.sql`select count(*) from audit_log where action = 'article.published' and subject_id = ${id}`
    )[0]?.count,
  );

test('What is due comes out within seconds, once, however many workers look', async () => {
  await Promise.all([start(), start()]);
  const id = await scheduled(1);
  // The run of the minute alone would mostly be too late for this.
  await expect.poll(() => publications(id), { timeout: 8_000, interval: 50 }).toBe(1);
  const late = await scheduled(-3600);
  await expect.poll(() => publications(late), { timeout: 8_000, interval: 50 }).toBe(1);
  await Promise.all(started.splice(0).map((worker) => worker.stop()));
  expect([await publications(id), await publications(late)]).toEqual([1, 1]);
});

test('What was due while everything was down comes out at start', async () => {
  const id = await scheduled(-7200);
  await start();
  await expect.poll(() => publications(id), { timeout: 8_000, interval: 50 }).toBe(1);
});

test('A job that fails is logged and does not end the process', async () => {
  const logged = vi.spyOn(logger, 'error').mockImplementation(() => {});
  await database.sql`alter table mail_outbox rename to mail_outbox_away`;
  await start();
  await database.sql`select pg_notify('mail_queued', '')`;
  await expect.poll(() => logged.mock.calls.length, patient).toBeGreaterThan(0);
  expect(logged.mock.calls[0]?.[0]).toMatchObject({ job: 'send-mail' });
  await database.sql`alter table mail_outbox_away rename to mail_outbox`;
  const kept =
    await database.sql`select output from pgboss.job where name = 'send-mail' and output is not null`;
  expect(JSON.stringify(kept)).not.toContain('select');
});

test('A database that goes away and comes back is waited for', async () => {
  const way = await openWay(Number(new URL(database.url).port));
  const url = new URL(database.url);
  url.port = String(way.port);
  await start(url.href);
  await queue();
  await expect.poll(waiting, patient).toBe(0);
  way.close();
  await queue();
  await new Promise((done) => setTimeout(done, 3000));
  expect(await waiting()).toBe(1);
  await way.reopen();
  await expect.poll(waiting, patient).toBe(0);
  await queue();
  await expect.poll(waiting, patient).toBe(0);
  const trouble = vi.mocked(logger.warn).mock.calls.filter(([, text]) => /job queue/.test(String(text)));
  expect(trouble.length).toBeLessThanOrEqual(2);
});

const ways: { close(): void }[] = [];
afterAll(() => {
  for (const way of ways) way.close();
});

/** A way to the database that can be cut. */
async function openWay(target: number) {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const open = (port: number) =>
    new Promise<number>((done) => {
      const opened = createServer((near) => {
        const far = connectTo(target, '127.0.0.1');
        for (const [socket, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(socket);
          socket.on('error', () => {});
          socket.on('close', () => {
            sockets.delete(socket);
            other.destroy();
          });
          socket.pipe(other);
        }
      });
      opened.listen(port, '127.0.0.1', () => done((opened.address() as AddressInfo).port));
      server = opened;
    });
  const way = {
    port: await open(0),
    close() {
      server?.close();
      for (const socket of sockets) socket.destroy();
    },
    reopen: () => open(way.port),
  };
  ways.push(way);
  return way;
}
