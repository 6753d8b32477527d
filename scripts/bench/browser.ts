import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { readSettings } from '../prepare.ts';

/** How the browser of the measurements is started; as root Chromium's own sandbox cannot work. */
export async function launchOptions(): Promise<LaunchOptions & { executablePath: string; args: string[] }> {
  return {
    executablePath: await findBrowser((await readSettings()).CHROMIUM_PATH),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}
