import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

export type Site = {
  url: string;
  /** All that it printed so far. */
  printed(): string;
  stop(): Promise<void>;
  /** Ends it as a machine without power does. */
  kill(): Promise<void>;
};

/**
 * Runs `scripts/start.ts` as its own process, as `npm start` does, until `stop`.
 * @throws Error with what it printed, when it ends before it is open.
 */
export async function startSite(options: {
  databaseUrl: string;
  dataDir: string;
  port: number;
  siteUrl?: string;
  flags?: string[];
  trustedProxies?: string;
  settings?: Record<string, string>;
}): Promise<Site> {
  const { databaseUrl, dataDir, port, flags = [], siteUrl = `http://localhost:${port}` } = options;
  const settings = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: siteUrl,
    SMTP_URL: '',
    TRUSTED_PROXIES: options.trustedProxies ?? '',
    LOG_LEVEL: 'warn',
    ...options.settings,
  };
  const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const child = spawn('env', [...given, process.execPath, 'scripts/start.ts', ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await new Promise<void>((open, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (/^The site is open at /m.test(output)) open();
      });
    }
    child.once('error', failed);
    child.once('close', () => failed(new Error(`The site did not start:\n${output}`)));
  });
  let told = false;
  return {
    url: siteUrl,
    printed: () => output,
    async kill() {
      told = true;
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      if (told) return;
      told = true;
      const { exitCode, signalCode } = child;
      child.kill('SIGTERM');
      await ended;
      if (exitCode !== null || signalCode) throw new Error(`The site had ended by itself:\n${output}`);
    },
  };
}
