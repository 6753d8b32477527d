import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../build.ts';
import { siteLock } from '../prepare.ts';
import { markedProcess, type Running, run } from '../processes.ts';
import { Problem } from '../terminal.ts';

export type Server = {
  origin: string;
  /** From the command to the first answer, in milliseconds. */
  startTime: number;
  /** Memory of the server's own process, in bytes; the database is not in it. */
  memory(): number;
  stop(): Promise<void>;
};

/** `npm start` on a database that is filled and a build that is made; the embedded one when no other is named. */
export async function startSite(dataDir: string, databaseUrl = ''): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = run('npm', ['start'], {
    cwd: root,
    settings: {
      PORT: String(port),
      HOST: '127.0.0.1',
      SITE_URL: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      // Many networks, as the load names them.
      TRUSTED_PROXIES: '127.0.0.1',
      LOG_LEVEL: 'error',
    },
  });
  await firstAnswer(child, `${origin}/`);
  const startTime = performance.now() - begin;
  return {
    origin,
    startTime,
    memory: () => memoryOf(markedProcess(siteLock(dataDir))?.pid),
    stop: () => stop(child),
  };
}

/** The framework as it comes, with the same build on the same database, without the project's own front door. */
export async function startFramework(databaseUrl: string, siteUrl: string, path: string): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const next = join(root, 'node_modules/next/dist/bin/next');
  const child = run(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: root,
    settings: { NODE_ENV: 'production', DATABASE_URL: databaseUrl, SITE_URL: siteUrl, LOG_LEVEL: 'error' },
  });
  await firstAnswer(child, `${origin}${path}`);
  const startTime = performance.now() - begin;
  return { origin, startTime, memory: () => memoryOf(child.pid), stop: () => stop(child) };
}

/** A server of Node's own that sends what was recorded in a file; see `bare-server.ts`. */
export async function startBareServer(recording: string): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const child = run(
    process.execPath,
    [join(import.meta.dirname, 'bare-server.ts'), recording, String(port)],
    {
      cwd: root,
    },
  );
  await firstAnswer(child, `${origin}/`);
  const startTime = performance.now() - begin;
  return { origin, startTime, memory: () => memoryOf(child.pid), stop: () => stop(child) };
}

async function firstAnswer(child: Running, url: string): Promise<void> {
  let over = false;
  child.ended.finally(() => (over = true)).catch(() => {});
  for (const end = Date.now() + 120_000; !over && Date.now() < end; await sleep(10)) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
  }
  throw new Problem(`Nothing answered at ${url}. It printed: ${child.output()}`);
}

async function stop(child: Running): Promise<void> {
  child.signal('SIGTERM');
  await child.ended;
}

// Below npm the server is a grandchild; its own lock file names it.
function memoryOf(pid: number | undefined): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
