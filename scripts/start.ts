import { createServer } from 'node:net';
import type { SignIn } from '#db/seed/accounts.ts';
import { buildIfChanged } from './build.ts';
import { makeFolder } from './database.ts';
import { main, onEnd, withinTenSeconds } from './lifecycle.ts';
import { prepareDatabase, readFlags, readSettings, siteLock } from './prepare.ts';
import { takeLock } from './processes.ts';
import { makeSetUpLink } from './set-up-link.ts';
import { Problem, say, step } from './terminal.ts';

await main(async () => {
  const flags = readFlags('npm start', ['--no-demo']);
  const env = await readSettings();
  const { PORT: port, HOST: host } = env;
  await lockSite(env.DATA_DIR);
  await checkPort(port, host);
  const { url, signIns } = await prepareDatabase(env, !flags.has('--no-demo'));
  const setUp = await makeSetUpLink(env, url);
  await buildIfChanged();
  const { serve } = await import('./serve.ts');
  const server = await step('Opening the site', () => serve({ port, host, databaseUrl: url }));
  onEnd({ stop: () => withinTenSeconds(server.close()) });
  announce(env.SITE_URL, port, signIns);
  if (setUp) say(`\nSet it up and become its first administrator, within a day:\n  ${setUp}`);
  say('\nStop it with Ctrl-C.');
  return undefined;
}, 0);

/** One site a data folder: a second one would wait for the same port and the same database. */
async function lockSite(folder: string): Promise<void> {
  makeFolder(folder);
  const lock = await takeLock(siteLock(folder));
  if (typeof lock === 'number') {
    throw new Problem(
      `The site already runs from this folder, as process ${lock}. Stop it first (kill ${lock}).`,
    );
  }
  onEnd({ begin: lock.stopping, stop: lock.release, kill: lock.release });
}

function checkPort(port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => failed(explainPort(error, port, host)));
    server.listen({ port, host }, () => server.close(() => done()));
  });
}

function explainPort(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `Port ${port} is reserved for the system. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `This machine has no network address ${host}. Set HOST to one it has, or leave it out.`,
    ENOTFOUND: `The address ${host} in HOST is not known. Set it to one of this machine, or leave it out.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence ? new Problem(sentence, { cause: error }) : error;
}

function announce(address: string, port: number, signIns: SignIn[]): void {
  say();
  say(`The site is open at ${address}`);
  if (!address.endsWith(`localhost:${port}`)) say(`On this machine: http://localhost:${port}`);
  if (signIns.length > 0) {
    say();
    say('Sign-ins of the demo newsroom:');
    const width = Math.max(...signIns.map(({ role }) => role.length));
    const widest = Math.max(...signIns.map(({ email }) => email.length));
    for (const { role, email, password } of signIns) {
      say(`  ${role.padEnd(width)}  ${email.padEnd(widest)}  ${password}`);
    }
  }
}
