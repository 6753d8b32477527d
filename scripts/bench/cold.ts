import { Problem } from '../terminal.ts';
import { request } from './requests.ts';

/** Milliseconds of each request: the first of a page, its second, and the bare server's between them. */
export type ColdRow = { articles: number; first: number[]; second: number[]; bare: number[] };

/** Requests before anything is counted: the code must be loaded and compiled, and the lists beside articles read. */
const WARM_UP = 20;

/** Asks for articles that nobody has asked for before, one after the other. */
export async function measureCold(options: {
  articles: number;
  site: string;
  bare: string;
  bareUrl: string;
  paths: string[];
  onProgress: (detail: string) => void;
}): Promise<ColdRow> {
  const row: ColdRow = { articles: options.articles, first: [], second: [], bare: [] };
  for (const [index, path] of options.paths.entries()) {
    options.onProgress(`${index} of ${options.paths.length}`);
    const first = await request(options.site + path);
    const bare = await request(options.bare + options.bareUrl);
    const second = await request(options.site + path);
    if (first.status !== 200) throw new Problem(`${options.site}${path} answered ${first.status}.`);
    if (index < WARM_UP) continue;
    row.first.push(first.milliseconds);
    row.second.push(second.milliseconds);
    row.bare.push(bare.milliseconds);
  }
  return row;
}
