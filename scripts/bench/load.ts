import { join } from 'node:path';
import { root } from '../build.ts';
import { run } from '../processes.ts';
import { Problem } from '../terminal.ts';
import { acceptEncoding } from './requests.ts';

export type Round = { perSecond: number; p99: number };
export type LoadRow = { name: string; connections: number; site: Round[]; bare: Round[] };

type Load = {
  site: string;
  bare: string;
  /** `most` connections to load a page with; the report says why a page has fewer than others. */
  pages: { name: string; path: string; most?: number }[];
  connections: number[];
  rounds: number;
  seconds: number;
  encoding?: string;
  onProgress: (detail: string) => void;
};

/** Loads every page of the site and of the bare server in turns, so that a slow minute of the machine strikes both. */
export async function measureLoad(load: Load): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const connections of load.connections) {
    for (const { name, path } of load.pages.filter(({ most = connections }) => most >= connections)) {
      const row: LoadRow = { name, connections, site: [], bare: [] };
      for (let round = 0; round < load.rounds; round += 1) {
        load.onProgress(`${name}, ${connections} connections, round ${round + 1} of ${load.rounds}`);
        row.site.push(await loadOnce(load.site + path, connections, load.seconds, load.encoding));
        row.bare.push(await loadOnce(load.bare + path, connections, load.seconds, load.encoding));
      }
      rows.push(row);
    }
  }
  return rows;
}

type Autocannon = {
  errors: number;
  non2xx: number;
  '2xx': number;
  duration: number;
  latency: { p99: number };
};

async function loadOnce(
  url: string,
  connections: number,
  seconds: number,
  encoding = acceptEncoding,
): Promise<Round> {
  // A process of its own: what asks must not wait for what measures.
  const child = run(
    process.execPath,
    [
      join(root, 'node_modules/autocannon/autocannon.js'),
      '--json',
      '--no-progress',
      ...['--connections', String(connections)],
      ...['--duration', String(seconds)],
      ...['--headers', `accept-encoding=${encoding}`],
      encodeURI(url),
    ],
    { cwd: root },
  );
  await child.ended;
  const result = JSON.parse(child.output()) as Autocannon;
  if (result.errors > 0 || result.non2xx > 0 || result['2xx'] === 0) {
    throw new Problem(
      `Under load ${url} gave ${result['2xx']} good answers, ${result.non2xx} others, ${result.errors} errors.`,
    );
  }
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}
