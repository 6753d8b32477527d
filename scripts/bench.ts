import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { address } from '#components/layout/addresses.ts';
import { installed, installWithApt } from './apt.ts';
import { measureCold } from './bench/cold.ts';
import { endure } from './bench/endurance.ts';
import { measureLighthouse } from './bench/lighthouse.ts';
import { type LoadedPage, measureLoad } from './bench/load.ts';
import { growNewsroom, type Newsroom, seedDemo } from './bench/newsroom.ts';
import { measureNginx } from './bench/nginx.ts';
import { measurePlans } from './bench/plans.ts';
import { enduranceTable, type Measured, talkLines, writeReport } from './bench/report.ts';
import { record, request } from './bench/requests.ts';
import { commonSearches, rareSearches } from './bench/searches.ts';
import { type Server, startBareServer, startFramework, startSite } from './bench/site.ts';
import { measureSpike } from './bench/spike.ts';
import { measureTalk } from './bench/talk.ts';
import { measureWeight } from './bench/weight.ts';
import { buildIfChanged, root } from './build.ts';
import { openDatabase, startDatabase } from './database.ts';
import { main, onEnd } from './lifecycle.ts';
import { findNginx } from './nginx.ts';
import { readFlags, readSettings, siteLock } from './prepare.ts';
import { markedProcess } from './processes.ts';
import { Problem, say, step } from './terminal.ts';

const long = {
  sizes: [1_000, 50_000],
  starts: 5,
  cold: 220,
  rounds: 5,
  seconds: 2,
  connections: [16, 64],
  crowd: 500,
  talkSeconds: 20,
  runs: 7,
  rest: 8_000,
};
const quick: typeof long = {
  sizes: [200, 2_000],
  starts: 1,
  cold: 40,
  rounds: 1,
  seconds: 2,
  connections: [16],
  crowd: 500,
  talkSeconds: 5,
  runs: 3,
  rest: 1_000,
};

await main(async () => {
  const endurance = process.argv.find((word) => /^--endurance(=[1-9]\d*)?$/.test(word));
  const flags = readFlags('npm run bench', [
    '--quick',
    '--no-lighthouse',
    '--comments',
    endurance ?? '--endurance',
  ]);
  const plan = flags.has('--quick') ? quick : long;
  const [few = 0, many = 0] = plan.sizes;
  const running = markedProcess(siteLock((await readSettings()).DATA_DIR));
  if (running) {
    throw new Problem(
      `A site runs from this folder, as process ${running.pid}, and each would slow the other. Stop it first (kill ${running.pid}).`,
    );
  }
  await findNginx();
  await findWrk();
  const loadBefore = loadavg()[0] ?? 0;
  await buildIfChanged();
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  onEnd({ stop: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) });
  const recording = join(folder, 'recording.json');

  await step('Making the demo newsroom', (progress) => seedDemo(folder, progress));
  if (endurance) {
    const newsroom = await grow(folder, many, many);
    const minutes = Number(endurance.split('=')[1] ?? 60);
    say(enduranceTable(await withDatabase(folder, (url) => enduranceRun(url, newsroom, minutes))));
    return 0;
  }
  if (flags.has('--comments')) {
    await grow(folder, few, few);
    const site = await startSite(folder);
    say(talkLines(await talkRun(site)).join('\n'));
    await site.stop();
    return 0;
  }
  const small = await grow(folder, few, plan.cold);
  const starts = await measureStarts(folder, plan.starts);
  const cold = [await step(`First visits among ${few} articles`, (progress) => coldRun(small, progress))];

  const large = await grow(folder, many, plan.cold);
  const plans = await step('Asking the database for its plans', (progress) =>
    withDatabase(folder, (url) => measurePlans(url, plan.runs, progress)),
  );
  const site = await startSite(folder);
  await sleep(plan.rest);
  const memory = { idle: site.memory(), afterFirstVisits: 0, afterLoad: 0, bare: 0 };
  const pages = await pagesToLoad(site, large);
  const bare = await bareServer(
    site,
    pages.flatMap(({ paths }) => paths),
  );
  cold.push(
    await step(`First visits among ${many} articles`, (progress) =>
      measureCold({
        articles: large.articles,
        site: site.origin,
        bare: bare.origin,
        bareUrl: large.article,
        paths: large.scattered,
        onProgress: progress,
      }),
    ),
  );
  memory.afterFirstVisits = site.memory();
  const { url: databaseUrl } = await openDatabase({ url: undefined, dataDir: folder, log: say });
  const framework = await startFramework(databaseUrl, site.origin, large.article);
  const load = await step('Loading the pages', (progress) =>
    measureLoad({
      ...plan,
      site: site.origin,
      bare: bare.origin,
      framework: framework.origin,
      pages,
      onProgress: progress,
    }),
  );
  await framework.stop();
  const spike = await step('Everybody at once on a page just made stale', (onProgress) =>
    measureSpike({
      ...plan,
      site: site.origin,
      bare: bare.origin,
      databaseUrl,
      path: large.article,
      connections: plan.crowd,
      onProgress,
    }),
  );
  const talk = await talkRun(site);
  const nginx = await step('Loading the pages through nginx', (onProgress) =>
    measureNginx({
      ...plan,
      site: site.origin,
      folder: join(folder, 'nginx'),
      pages: pages.filter(({ paths: [path = ''] }) => !path.includes('/search?')),
      onProgress,
    }),
  );
  await sleep(plan.rest);
  memory.afterLoad = site.memory();
  memory.bare = bare.memory();
  const weight = await measureWeight(
    site.origin,
    large.editions.map(({ locale, article }) => ({ locale, path: article })),
  );
  // It takes five minutes.
  const lighthouse = flags.has('--no-lighthouse')
    ? undefined
    : await step('Asking Lighthouse', (onProgress) =>
        measureLighthouse({ ...plan, origin: site.origin, pages: pagesToRead(large), folder, onProgress }),
      );
  await Promise.all([site.stop(), bare.stop()]);

  const measured: Measured = {
    plan,
    machine: { cpu: cpus()[0]?.model ?? 'unknown', loadBefore, loadAfter: loadavg()[0] ?? 0 },
    small,
    large,
    starts,
    cold,
    load,
    spike,
    talk,
    nginx,
    memory,
    weight,
    lighthouse,
    plans,
  };
  const report = writeReport(measured);
  if (flags.has('--quick')) say(report);
  else {
    writeFileSync(join(root, 'docs', 'performance.md'), report);
    say('The report is in docs/performance.md.');
  }
  return 0;

  async function coldRun(newsroom: Newsroom, onProgress: (detail: string) => void) {
    const server = await startSite(folder);
    const reference = await bareServer(server, [newsroom.article]);
    const row = await measureCold({
      articles: newsroom.articles,
      site: server.origin,
      bare: reference.origin,
      bareUrl: newsroom.article,
      paths: newsroom.scattered,
      onProgress,
    });
    await Promise.all([server.stop(), reference.stop()]);
    return row;
  }

  async function enduranceRun(databaseUrl: string, newsroom: Newsroom, minutes: number) {
    const site = await startSite(folder, databaseUrl);
    await sleep(plan.rest);
    const samples = await step('Mixed load', (onProgress) =>
      endure({ site, newsroom, databaseUrl, minutes, onProgress }),
    );
    await site.stop();
    return samples;
  }

  async function talkRun(site: Server) {
    const { url: databaseUrl } = await openDatabase({ url: undefined, dataDir: folder, log: say });
    return step('Hundreds comment while thousands read', (onProgress) =>
      measureTalk({ site: site.origin, databaseUrl, perSecond: 200, seconds: plan.talkSeconds, onProgress }),
    );
  }

  async function bareServer(of: Server, paths: string[]): Promise<Server> {
    writeFileSync(recording, JSON.stringify(await record(of.origin, ['/', ...paths])));
    return startBareServer(recording);
  }

  async function measureStarts(dataDir: string, count: number) {
    const times = { site: [] as number[], bare: [] as number[] };
    await step('Starting the site', async (progress) => {
      for (let round = 0; round < count; round += 1) {
        progress(`${round + 1} of ${count}`);
        const server = await startSite(dataDir);
        times.site.push(server.startTime);
        const reference = await bareServer(server, []);
        times.bare.push(reference.startTime);
        await Promise.all([server.stop(), reference.stop()]);
      }
    });
    return times;
  }
});

async function withDatabase<T>(dataDir: string, work: (url: string) => Promise<T>): Promise<T> {
  const database = await startDatabase({ dataDir, log: say });
  onEnd(database);
  const result = await work(database.url);
  await database.stop();
  return result;
}

function grow(dataDir: string, total: number, scattered: number): Promise<Newsroom> {
  return step(`Writing ${total} articles`, (onProgress) =>
    withDatabase(dataDir, (url) => growNewsroom(url, { total, scattered, onProgress })),
  );
}

async function pagesToLoad(site: Server, newsroom: Newsroom): Promise<LoadedPage[]> {
  const pages = [
    { name: 'Home', paths: ['/'] },
    { name: 'Article', paths: [newsroom.article], framework: true },
    { name: 'Section', paths: [newsroom.section] },
    { name: 'Feed', paths: ['/feed.xml'] },
    { name: 'Search, rare words', paths: rareSearches(newsroom.scattered, 'en') },
    { name: 'Search, rare words in Khmer', paths: rareSearches(newsroom.scattered, 'km') },
    { name: 'Search, two common words', paths: commonSearches('en') },
    { name: 'Search, two common words in Khmer', paths: commonSearches('km') },
  ];
  const answers = await Promise.all(pages.map(({ paths: [path = ''] }) => request(site.origin + path)));
  return pages.filter((_, index) => answers[index]?.status === 200);
}

/** What makes the load; on Debian it is installed when there is none and we may. */
async function findWrk(): Promise<void> {
  if (!installed('wrk')) await installWithApt('wrk', ['wrk']);
  if (!installed('wrk')) throw new Problem('This needs wrk: install it (as root: apt-get install wrk).');
}

function pagesToRead({ editions }: Newsroom): { name: string; path: string }[] {
  return editions.flatMap(({ locale, article, section }) => [
    { name: `Home, ${locale}`, path: address.home(locale) },
    { name: `Article, ${locale}`, path: article },
    { name: `Section, ${locale}`, path: section },
  ]);
}
