import { spawnSync } from 'node:child_process';
import { run } from './processes.ts';
import { Problem, step } from './terminal.ts';

const pathOf = (command: string): string =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim();

/** The path of the first of these programs that there is. */
export const installed = (...commands: string[]): string | undefined => commands.map(pathOf).find(Boolean);

/** Installs packages where that is Debian and we are root; elsewhere it does nothing. */
export async function installWithApt(what: string, packages: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !installed('apt-get')) return;
  await step(`Installing ${what}`, async (progress) => {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      const child = run('apt-get', args, {
        cwd: '/',
        settings: { DEBIAN_FRONTEND: 'noninteractive' },
        onLine: progress,
      });
      if ((await child.ended) !== 0) {
        const why = child.output().trim().split('\n').slice(-3).join('\n');
        throw new Problem(
          `apt-get ${args[0]} did not succeed:\n${why}\nInstall ${packages.join(', ')} by hand.`,
        );
      }
    }
  });
}
