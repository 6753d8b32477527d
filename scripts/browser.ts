import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './processes.ts';
import { Problem, step } from './terminal.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApp = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

const pathOf = (command: string): string =>
  spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim();

const installed = (): string | undefined =>
  commands.map(pathOf).find(Boolean) ?? (existsSync(macApp) ? macApp : undefined);

/** The browser for the end-to-end tests; on Debian it is installed when there is none and we may. */
export async function findBrowser(given: string | undefined): Promise<string> {
  if (given && !pathOf(given)) throw new Problem(`CHROMIUM_PATH names ${given}, which is no program.`);
  const found = given ?? installed();
  if (found) return found;
  if (process.getuid?.() === 0 && pathOf('apt-get')) {
    await step('Installing Chromium', installWithApt);
    const now = installed();
    if (now) return now;
  }
  throw new Problem(
    'The end-to-end tests need a browser: install chromium (as root: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}

async function installWithApt(progress: (detail: string) => void): Promise<void> {
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  for (const args of [['update'], install]) {
    const child = run('apt-get', args, {
      cwd: '/',
      settings: { DEBIAN_FRONTEND: 'noninteractive' },
      onLine: progress,
    });
    if ((await child.ended) !== 0) {
      const why = child.output().trim().split('\n').slice(-3).join('\n');
      throw new Problem(`apt-get ${args[0]} did not succeed:\n${why}\nInstall chromium by hand.`);
    }
  }
}
