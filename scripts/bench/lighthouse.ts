import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build.ts';
import { run } from '../processes.ts';
import { launchOptions } from './browser.ts';

/** Of each round. Times are simulated for a phone on a slow connection, Lighthouse's own preset. */
export type LighthouseRow = {
  name: string;
  /** From 0 to 100, in the order of `categories`. */
  scores: number[][];
  /** Milliseconds until the largest thing of the first screen is there. */
  largestPaint: number[];
  /** Milliseconds in which the page could not answer. */
  blocked: number[];
  /** How far things moved, as Lighthouse counts it. */
  shift: number[];
  bytes: number[];
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** Not a dependency: with it would come a hundred packages for everyone who installs. */
const lighthouse = ['--yes', 'lighthouse@13.5.0'];

/**
 * Lets Lighthouse visit pages, in turns.
 * @param options.folder for its reports.
 * @returns undefined where the package cannot be had, as without a connection to the registry.
 */
export async function measureLighthouse(options: {
  origin: string;
  pages: { name: string; path: string }[];
  rounds: number;
  folder: string;
  onProgress: (detail: string) => void;
}): Promise<LighthouseRow[] | undefined> {
  const { origin, pages, rounds, folder } = options;
  if ((await run('npx', [...lighthouse, '--version'], { cwd: folder }).ended) !== 0) return undefined;
  const rows: LighthouseRow[] = pages.map(({ name }) => ({
    name,
    scores: [],
    largestPaint: [],
    blocked: [],
    shift: [],
    bytes: [],
  }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [index, { name, path }] of pages.entries()) {
      options.onProgress(`${name}, ${round} of ${rounds}`);
      const report = await visit(new URL(path, origin).href, join(folder, 'lighthouse.json'));
      // Now and then its recording fails on a busy machine; a median does without that round.
      if (!report || report.runtimeError) continue;
      const value = (audit: string) => report.audits[audit]?.numericValue ?? Number.NaN;
      const row = rows[index];
      row?.scores.push(categories.map((category) => (report.categories[category]?.score ?? 0) * 100));
      row?.largestPaint.push(value('largest-contentful-paint'));
      row?.blocked.push(value('total-blocking-time'));
      row?.shift.push(value('cumulative-layout-shift'));
      row?.bytes.push(value('total-byte-weight'));
    }
  }
  return rows;
}

type Report = {
  runtimeError?: { code: string };
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
};

async function visit(url: string, file: string): Promise<Report | undefined> {
  const { executablePath, args } = await launchOptions();
  const child = run(
    'npx',
    [
      ...lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
    ],
    { cwd: root, settings: { CHROME_PATH: executablePath } },
  );
  return (await child.ended) === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
