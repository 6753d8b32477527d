import { arch, cpus, platform, release, totalmem } from 'node:os';
import type { ColdRow } from './cold.ts';
import type { Sample } from './endurance.ts';
import type { LoadRow } from './load.ts';
import type { Newsroom } from './newsroom.ts';
import type { PlanRow } from './plans.ts';
import { median, quantile } from './statistics.ts';
import type { Weight } from './weight.ts';

export type Measured = {
  plan: { rounds: number; seconds: number; runs: number; cold: number; starts: number };
  machine: { cpu: string; loadBefore: number };
  small: Newsroom;
  large: Newsroom;
  starts: { site: number[]; bare: number[] };
  cold: ColdRow[];
  load: LoadRow[];
  memory: { idle: number; afterFirstVisits: number; afterLoad: number; bare: number };
  weight: Weight[];
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
    `The article has ${large.words} words and comments. Search asks the database every time.`,
    'Two common words are searched at 16 connections only: at 64 the first run had 31 of 95 requests refused with 503,',
    'and how it goes since the cause was mended has not been measured.',
    '',
    ...table(
      ['Page', 'Connections', 'Site', 'Bare server', 'Site in % of bare', 'p99 site', 'p99 bare'],
      measured.load.map(loadRow),
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
    'What it names itself, without pictures. Fonts are compressed in themselves; more of them are fetched for the letters',
    'that a page has.',
    '',
    ...table(
      ['', 'Files', 'Bytes', 'gzip', 'Brotli'],
      measured.weight.map(({ name, files, ...sizes }) => [
        name,
        String(files),
        ...[sizes.raw, sizes.gzip, sizes.brotli].map((size) => size.toLocaleString('en')),
      ]),
    ),
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

function machine({ machine: { cpu, loadBefore }, large }: Measured): string[] {
  const day = new Date().toISOString().slice(0, 10);
  return table(
    ['Machine', ''],
    [
      ['Processor', `${cpus().length} × ${cpu}`],
      ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GB`],
      ['System', `${platform()} ${release()} ${arch()}`],
      ['Node.js', process.version],
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
  const p99 = (rounds: LoadRow['site']) => {
    const value = median(rounds.map((round) => round.p99));
    return value < 1 ? '< 1' : value.toFixed(0);
  };
  const share = (100 * median(own)) / median(reference);
  return [
    name,
    String(connections),
    spread(own, 0),
    spread(reference, 0),
    share.toFixed(share < 10 ? 1 : 0),
    p99(site),
    p99(bare),
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
