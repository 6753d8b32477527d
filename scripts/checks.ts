import { join } from 'node:path';
import { root } from './build.ts';
import { run } from './processes.ts';
import { say, step } from './terminal.ts';

type Check = { name: string; commands: [program: string, ...args: string[]][] };

/** What must hold before any test runs, in this order. */
const checks: Check[] = [
  { name: 'Format and lint', commands: [['biome', 'check', '.']] },
  // The types of the routes are made from the folders; a fresh clone has none yet.
  {
    name: 'Types',
    commands: [
      ['next', 'typegen'],
      ['tsc', '-p', '.'],
    ],
  },
  { name: 'Unused code', commands: [['knip']] },
];

/** The rules about the folders, which are tests: run by `npm run check` here, by `npm test` with all others. */
export const architecture: Check = { name: 'Architecture', commands: [['vitest', 'run', 'e2e/checks']] };

/** Runs checks one after the other, shows what the failing ones print, and counts. */
export async function runChecks(more: Check[] = []): Promise<{ passed: number; failed: number }> {
  const count = { passed: 0, failed: 0 };
  for (const check of [...checks, ...more]) {
    const failure = await step(check.name, () => outputOfFailure(check));
    say(`${failure === undefined ? '✓' : '✗'} ${check.name}`);
    if (failure !== undefined) say(failure);
    count[failure === undefined ? 'passed' : 'failed'] += 1;
  }
  return count;
}

async function outputOfFailure({ commands }: Check): Promise<string | undefined> {
  for (const [program, ...args] of commands) {
    const child = run(join(root, 'node_modules', '.bin', program), args, { cwd: root });
    if ((await child.ended) !== 0) return child.output();
  }
  return undefined;
}
