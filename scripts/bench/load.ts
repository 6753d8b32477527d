import { join } from 'node:path';
import { root } from '../build.ts';
import { run } from '../processes.ts';
import { Problem } from '../terminal.ts';
import { acceptEncoding } from './requests.ts';

export type Round = { perSecond: number; p95: number; p99: number };
export type LoadRow = {
  name: string;
  connections: number;
  site: Round[];
  bare: Round[];
  /** The same page from the framework alone, where it was asked too. */
  framework: Round[];
};

/** One page, or several of a kind that are asked for in turn. */
export type LoadedPage = { name: string; paths: string[]; framework?: boolean };

type Load = {
  site: string;
  bare: string;
  framework?: string;
  pages: LoadedPage[];
  connections: number[];
  rounds: number;
  seconds: number;
  encoding?: string;
  onProgress: (detail: string) => void;
};

/** Loads every page of the site and of its references in turns, so that a slow minute of the machine strikes all. */
export async function measureLoad(load: Load): Promise<LoadRow[]> {
  const { seconds, encoding } = load;
  const rows: LoadRow[] = [];
  for (const connections of load.connections) {
    for (const { name, paths, framework } of load.pages) {
      const row: LoadRow = { name, connections, site: [], bare: [], framework: [] };
      const one = { paths, connections, seconds, encoding };
      for (let round = 0; round < load.rounds; round += 1) {
        load.onProgress(`${name}, ${connections} connections, round ${round + 1} of ${load.rounds}`);
        row.site.push(await loadOnce(load.site, one));
        row.bare.push(await loadOnce(load.bare, one));
        if (framework && load.framework) row.framework.push(await loadOnce(load.framework, one));
      }
      rows.push(row);
    }
  }
  return rows;
}

/** What `wrk.lua` prints: counts, seconds, milliseconds. */
type Result = Round & { requests: number; refused: number; broken: number };

/**
 * Asks for some paths over and over. The load is made by wrk, which takes a third of the processor time that the
 * servers need: one written for Node would be the slower end, and all servers would look alike.
 */
export async function loadOnce(
  origin: string,
  options: { paths: string[]; connections: number; seconds: number; encoding?: string },
): Promise<Result> {
  const { paths, connections, seconds, encoding = acceptEncoding } = options;
  const child = run(
    'wrk',
    [
      ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
      ...['--timeout', '20s', '--header', `Accept-Encoding: ${encoding}`],
      ...['--script', join(import.meta.dirname, 'wrk.lua'), origin, '--', ...paths.map(encodeURI)],
    ],
    { cwd: root },
  );
  await child.ended;
  const line = child
    .output()
    .split('\n')
    .find((text) => text.startsWith('{'));
  if (!line) throw new Problem(child.output());
  const result = JSON.parse(line) as Result;
  if (result.refused > 0 || result.broken > 0 || result.requests === 0) {
    throw new Problem(
      `Under load ${origin}${paths[0]} gave ${result.requests} answers, ${result.refused} of them not good, and ${result.broken} connections broke.`,
    );
  }
  return result;
}
