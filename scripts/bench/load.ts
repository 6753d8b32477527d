import { join } from 'node:path';
import type { Result } from 'autocannon';
import { root } from '../build.ts';
import { run } from '../processes.ts';
import { Problem } from '../terminal.ts';

export type Round = { perSecond: number; p99: number };
export type LoadRow = { name: string; connections: number; site: Round[]; bare: Round[] };

/** One page, or several of a kind that are asked for in turn. */
export type LoadedPage = { name: string; paths: string[] };

type Load = {
  site: string;
  bare: string;
  pages: LoadedPage[];
  connections: number[];
  rounds: number;
  seconds: number;
  onProgress: (detail: string) => void;
};

/** Loads every page of the site and of the bare server in turns, so that a slow minute of the machine strikes both. */
export async function measureLoad(load: Load): Promise<LoadRow[]> {
  const rows: LoadRow[] = [];
  for (const connections of load.connections) {
    for (const { name, paths } of load.pages) {
      const row: LoadRow = { name, connections, site: [], bare: [] };
      for (let round = 0; round < load.rounds; round += 1) {
        load.onProgress(`${name}, ${connections} connections, round ${round + 1} of ${load.rounds}`);
        row.site.push(await loadOnce(load.site, paths, connections, load.seconds));
        row.bare.push(await loadOnce(load.bare, paths, connections, load.seconds));
      }
      rows.push(row);
    }
  }
  return rows;
}

async function loadOnce(
  origin: string,
  paths: string[],
  connections: number,
  seconds: number,
): Promise<Round> {
  const script = join(import.meta.dirname, 'ask.ts');
  const child = run(process.execPath, [script, origin, String(connections), String(seconds), ...paths], {
    cwd: root,
  });
  await child.ended;
  const result = JSON.parse(child.output()) as Result;
  if (result.errors > 0 || result.non2xx > 0 || result['2xx'] === 0) {
    throw new Problem(
      `Under load ${origin}${paths[0]} gave ${result['2xx']} good answers, ${result.non2xx} others, ${result.errors} errors.`,
    );
  }
  return { perSecond: result['2xx'] / result.duration, p99: result.latency.p99 };
}
