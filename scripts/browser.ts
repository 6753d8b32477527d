import { installed, installWithApt } from './apt.ts';
import { Problem } from './terminal.ts';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the end-to-end tests; on Debian it is installed when there is none and we may. */
export async function findBrowser(given: string | undefined): Promise<string> {
  if (given && !installed(given)) throw new Problem(`CHROMIUM_PATH names ${given}, which is no program.`);
  if (given) return given;
  if (!installed(...commands)) await installWithApt('Chromium', ['chromium']);
  const found = installed(...commands);
  if (found) return found;
  throw new Problem(
    'The end-to-end tests need a browser: install chromium (as root: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}
