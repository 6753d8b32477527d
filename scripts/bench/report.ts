import { arch, cpus, platform, release, totalmem } from 'node:os';
import project from '../../package.json' with { type: 'json' };
import type { ColdRow } from './cold.ts';
import type { Sample } from './endurance.ts';
import type { LighthouseRow } from './lighthouse.ts';
import type { LoadRow, Round } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import type { PlanRow } from './plans.ts';
import type { Spike } from './spike.ts';
import { median, quantile } from './statistics.ts';
import type { Talk } from './talk.ts';
import type { Weight } from './weight.ts';

export type Measured = {
  plan: { rounds: number; seconds: number; runs: number; cold: number; starts: number };
  machine: { cpu: string; loadBefore: number; loadAfter: number };
  small: Newsroom;
  large: Newsroom;
  starts: { site: number[]; bare: number[] };
  cold: ColdRow[];
  load: LoadRow[];
  spike: Spike;
  talk: Talk;
  /** Through the shipped nginx configuration; the bare server is the same nginx with files. */
  nginx: LoadRow[];
  memory: { idle: number; afterFirstVisits: number; afterLoad: number; bare: number };
  weight: Weight[];
  lighthouse: LighthouseRow[] | undefined;
  plans: PlanRow[];
};

/** The whole report as Markdown. */
export function writeReport(measured: Measured): string {
  const { plan, large, small } = measured;
  return [
    '# Performance',
    '',
    'Written by `npm run bench`; run it again rather than change it by hand. It starts a site and a database of its own',
    'in a temporary folder, with articles made for the purpose, and beside the site a bare Node server that sends the same',
    'bytes with the same headers from memory: the most that Node can do on the machine at that moment.',
    'Figures are medians, with the lowest and the highest in brackets. Where those lie far apart, the machine had other',
    'work, and only the relation to the reference says something.',
    '',
    ...machine(measured),
    '',
    '## Requests a second',
    '',
    `${large.articles.toLocaleString('en')} articles; ${plan.rounds} rounds of ${plan.seconds} s for each row, site and bare server in turns. The`,
    'load generator shares the machine. p99 is the time within which 99 of 100 requests were answered, in ms.',
    `The article has ${large.words} words and comments. Searches take turns with many words, and each asks the database.`,
    '',
    ...table(
      ['Page', 'Connections', 'Site', 'Bare server', 'Site in % of bare', 'p95 site', 'p99 site', 'p99 bare'],
      measured.load.map(loadRow),
    ),
    '',
    ...measured.load.filter(({ framework }) => framework.length > 0).map(besideFramework),
    '',
    '## Everybody at once',
    '',
    ...spikeLines(measured),
    '',
    '## Hundreds comment while thousands read',
    '',
    ...talkLines(measured.talk),
    '',
    '## Through nginx',
    '',
    'The same pages through nginx with `deploy/nginx/newsroom.conf`, and the same bytes with the same headers as files that',
    'the same nginx sends (`gzip_static`); both by TLS, both asked for gzip.',
    '',
    ...table(
      ['Page', 'Connections', 'Site', 'Files', 'Site in % of files', 'p95 site', 'p99 site', 'p99 files'],
      measured.nginx.map(loadRow),
    ),
    '',
    '## First visit of an article',
    '',
    'Articles of all years and both languages that nobody had asked for since the start, one request after the other, from',
    'request to last byte, in ms; the first 20 are not counted.',
    '',
    ...table(
      [
        'Articles in all',
        'Visited',
        'p50',
        'p95',
        'Slowest',
        'Second visit p50',
        'p95',
        'Bare server p50',
        'p95',
      ],
      measured.cold.map(coldRow),
    ),
    '',
    '## Start and memory',
    '',
    ...table(
      ['', 'Site', 'Bare server'],
      [
        [
          `From the command to the first answer (built, ${small.articles.toLocaleString('en')} articles), s`,
          ...[measured.starts.site, measured.starts.bare].map((times) =>
            spread(
              times.map((time) => time / 1000),
              2,
            ),
          ),
        ],
        [
          `Memory at rest, ${large.articles.toLocaleString('en')} articles, MB`,
          megabytes(measured.memory.idle),
          '',
        ],
        [`… after ${plan.cold} first visits`, megabytes(measured.memory.afterFirstVisits), ''],
        ['… after the load', megabytes(measured.memory.afterLoad), megabytes(measured.memory.bare)],
      ],
    ),
    '',
    'Memory is the resident set of the server process; PostgreSQL has its own.',
    '',
    '## Weight of an article page',
    '',
    'What Chromium fetches on its first visit to an article with ten comments, without its pictures, in bytes as they were',
    'transferred (Brotli); then what the first click on “Copy link” brings in.',
    '',
    ...table(
      ['', 'HTML', 'CSS', 'Script', 'Fonts', 'Together', 'Script after interaction', 'Data'],
      measured.weight.map(weightRow),
    ),
    '',
    '## Lighthouse',
    '',
    ...(measured.lighthouse
      ? [
          `Mobile preset, medians of ${plan.rounds} rounds in turns; load average at the end ${measured.machine.loadAfter.toFixed(1)}. Times are simulated from what the processor`,
          'needed, so they are worse when it has other work.',
          '',
          ...table(
            [
              'Page',
              'Performance',
              'Accessibility',
              'Best practices',
              'SEO',
              'Largest paint, ms',
              'Blocked, ms',
              'Shift',
              'Bytes',
            ],
            measured.lighthouse.map(lighthouseRow),
          ),
        ]
      : ['Not measured in this run.']),
    '',
    `## What pages ask the database, at ${large.articles.toLocaleString('en')} articles`,
    '',
    `Each call ${plan.runs} times, in ms as its caller waits; rows and 8 kB blocks as EXPLAIN (ANALYZE, BUFFERS) counts them.`,
    'Whole tables are those of more than 1,000 rows that were read from end to end.',
    '',
    ...table(
      ['', 'Time', 'Rows given', 'Rows read', 'Blocks', 'Whole tables'],
      measured.plans.map(({ name, times, rows, read, blocks, scans }) => [
        name,
        spread(times, 1),
        ...[rows, read, blocks].map((count) => count.toLocaleString('en')),
        scans.join(', ') || 'none',
      ]),
    ),
    '',
  ].join('\n');
}

/** Memory minute by minute. */
export function enduranceTable(samples: Sample[]): string {
  return table(
    ['Minute', 'Requests', 'Memory, MB'],
    samples.map(({ minute, requests, memory }) => [
      String(minute),
      requests.toLocaleString('en'),
      megabytes(memory),
    ]),
  ).join('\n');
}

const startFlags = project.scripts.start.split(' ').filter((word) => word.startsWith('--'));

function machine({ machine: { cpu, loadBefore }, large }: Measured): string[] {
  const day = new Date().toISOString().slice(0, 10);
  return table(
    ['Machine', ''],
    [
      ['Processor', `${cpus().length} × ${cpu}`],
      ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GB`],
      ['System', `${platform()} ${release()} ${arch()}`],
      ['Node.js', `${process.version}, started with ${startFlags.join(' ')}`],
      ['PostgreSQL', `${large.databaseVersion}, ${megabytes(large.databaseBytes)} MB of data`],
      ['Measured', `${day}, load average at the beginning ${loadBefore.toFixed(1)}`],
    ],
  );
}

function loadRow({ name, connections, site, bare }: LoadRow): string[] {
  const [own, reference] = [site, bare].map((rounds) => rounds.map((round) => round.perSecond)) as [
    number[],
    number[],
  ];
  const share = (100 * median(own)) / median(reference);
  return [
    name,
    String(connections),
    spread(own, 0),
    spread(reference, 0),
    share.toFixed(share < 10 ? 1 : 0),
    latency(site, 'p95'),
    latency(site, 'p99'),
    latency(bare, 'p99'),
  ];
}

/** In milliseconds. */
function latency(rounds: Round[], which: 'p95' | 'p99'): string {
  return median(rounds.map((round) => round[which])).toFixed(1);
}

function besideFramework({ name, connections, site, framework }: LoadRow): string {
  const [own, alone] = [site, framework].map((rounds) => median(rounds.map((round) => round.perSecond)));
  const times = ((own ?? 0) / (alone ?? 1)).toFixed(0);
  const rate = spread(
    framework.map((round) => round.perSecond),
    0,
  );
  return `${name} at ${connections} connections from the framework alone (\`next start\`, the same build and database, stored): ${rate}; the site answers ${times} times as many.`;
}

function spikeLines({ spike: { connections, site, bare }, plan }: Measured): string[] {
  return [
    `${connections} connections ask for an article of which everything was just made stale, ${plan.seconds} s, ${plan.rounds} rounds.`,
    `All answers were good. p99 ${latency(site, 'p99')} ms (bare server, which has nothing to render: ${latency(bare, 'p99')} ms);`,
    `requests a second ${spread(
      site.map((round) => round.perSecond),
      0,
    )} (bare ${spread(
      bare.map((round) => round.perSecond),
      0,
    )}). The first wait for the one rendering.`,
  ];
}

/** What became of every comment that was sent, and what it cost readers. */
export function talkLines({
  wanted,
  alone,
  beside,
  reads,
  sent,
  twice,
  stored,
  duplicates,
  countsAgree,
}: Talk): string[] {
  const row = (name: string, { perSecond, times }: Talk['alone']) => [
    name,
    perSecond.toFixed(0),
    ...[0.5, 0.95, 0.99].map((share) => quantile(times, share).toFixed(1)),
  ];
  const read = ({ perSecond, p95, p99 }: Round) =>
    `${perSecond.toLocaleString('en', { maximumFractionDigits: 0 })} a second (p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`;
  return [
    `Members post ${wanted} comments a second under fifty articles, judged by all rules, and each is on its page at once;`,
    'meanwhile 64 connections read these pages. Times from sending to the answer, in ms.',
    '',
    ...table(
      ['', 'Comments a second', 'p50', 'p95', 'p99'],
      [row('Comments alone', alone), row('Comments beside readers', beside)],
    ),
    '',
    `Reads of these pages before: ${read(reads.before)}; meanwhile: ${read(reads.meanwhile)}.`,
    `Of ${sent.toLocaleString('en')} comments, ${twice.toLocaleString('en')} of them sent twice at once, ${stored.toLocaleString('en')} are stored, ${duplicates} twice, ${sent - stored + duplicates} lost;`,
    `the counts beside the headlines ${countsAgree ? 'all agree' : 'do not all agree'}.`,
  ];
}

function coldRow({ articles, first, second, bare }: ColdRow): string[] {
  const times = (values: number[]) => [quantile(values, 0.5).toFixed(1), quantile(values, 0.95).toFixed(1)];
  return [
    articles.toLocaleString('en'),
    String(first.length),
    ...times(first),
    Math.max(...first).toFixed(1),
    ...times(second),
    ...times(bare),
  ];
}

function weightRow({ locale, before, after }: Weight): string[] {
  const sizes = [before.HTML, before.CSS, before.Script, before.Fonts];
  const together = sizes.reduce((sum, size) => sum + size, 0);
  return [
    locale,
    ...[...sizes, together, after.scripts, after.data].map((size) => size.toLocaleString('en')),
  ];
}

function lighthouseRow(row: LighthouseRow): string[] {
  return [
    row.name,
    ...[0, 1, 2, 3].map((category) =>
      median(row.scores.map((scores) => scores[category] ?? Number.NaN)).toFixed(0),
    ),
    spread(row.largestPaint, 0),
    spread(row.blocked, 0),
    spread(row.shift, 3),
    median(row.bytes).toLocaleString('en'),
  ];
}

/** The median with the lowest and the highest. */
function spread(values: number[], digits: number): string {
  const text = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${text(median(values))} (${text(Math.min(...values))} – ${text(Math.max(...values))})`;
}

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  // Names to the left, figures to the right.
  const rule = head.map((_, index) => (index === 0 || head.length === 2 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)];
}
