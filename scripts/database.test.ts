import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDatabase, type Database, discardDatabases, openDatabase, startDatabase } from './database.ts';
import { isRunning, takeLock } from './processes.ts';

let base = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'newsroom-test-'));
  chmodSync(base, 0o755);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const start = (dataDir: string, log: (line: string) => void = () => {}) =>
  startDatabase({ dataDir, log, durable: false });

async function ask<Row>(url: string, query: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    return (await sql.unsafe(query)) as unknown as Row[];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const postmaster = (dataDir: string): number =>
  Number.parseInt(readFileSync(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8'), 10);

/** Starts the database in a process of its own and kills that process the hard way. */
async function startAndKill(dataDir: string): Promise<void> {
  const program = `
    import { startDatabase } from ${JSON.stringify(join(import.meta.dirname, 'database.ts'))};
    const { url } = await startDatabase({ dataDir: ${JSON.stringify(dataDir)}, log() {} });
    console.log(url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  const url = await new Promise<string>((done) =>
    child.stdout.once('data', (text) => done(String(text).trim())),
  );
  await ask(url, 'create table if not exists kept (words text)');
  await ask(url, "insert into kept values ('still here')");
  child.kill('SIGKILL');
  await ended;
}

describe('a new database', () => {
  let database: Database;
  let dataDir = '';
  beforeAll(async () => {
    dataDir = join(base, 'new');
    database = await start(dataDir);
  });
  afterAll(() => database.stop());

  it('holds UTF-8, and its trigrams see Khmer', async () => {
    const [row] = await ask<{ encoding: string; provider: string; trigrams: string[] }>(
      database.url,
      `create extension if not exists pg_trgm;
       select current_setting('server_encoding') as encoding, show_trgm('កម្ពុជា') as trigrams,
              (select datlocprovider from pg_database where datname = current_database()) as provider`,
    ).then((results) => results.flat().slice(-1));
    expect(row).toMatchObject({ encoding: 'UTF8', provider: 'b' });
    expect(row?.trigrams.length).toBeGreaterThan(3);
  });

  it('listens to this machine only, with a password that others cannot read', async () => {
    const [row] = await ask<{ address: string }>(
      database.url,
      "select current_setting('listen_addresses') as address",
    );
    expect(row?.address).toBe('127.0.0.1');
    expect(statSync(join(dataDir, 'database/password')).mode & 0o077).toBe(0);
    await expect(ask(database.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('does not give the site a superuser', async () => {
    const [row] = await ask<{ super: boolean }>(
      database.url,
      'select rolsuper as super from pg_roles where rolname = current_user',
    );
    expect(row?.super).toBe(false);
  });

  it('is used, not started again, by a command that runs beside the site', async () => {
    const beside = await openDatabase({ url: undefined, dataDir, log: () => {} });
    expect(beside.url).toBe(database.url);
    await beside.stop();
    expect(await ask(database.url, 'select 1')).toHaveLength(1);
  });

  it('comes back by itself, at the same address, when it is killed', async () => {
    process.kill(postmaster(dataDir), 'SIGKILL');
    await expect
      .poll(() => ask(database.url, 'select 1 as one').catch(() => []), { timeout: 20_000 })
      .toHaveLength(1);
  });

  it('says which setting is wrong when it cannot be reached as told', async () => {
    await expect(checkDatabase(database.url)).resolves.toBeUndefined();
    await expect(checkDatabase(database.url.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow(
      /refuses the user or password.*DATABASE_URL/,
    );
    await expect(checkDatabase(`${database.url}_other`)).rejects.toThrow(/does not exist/);
    await expect(checkDatabase('nonsense')).rejects.toThrow(/DATABASE_URL/);
  });
});

describe('what an earlier run left behind', () => {
  it('is kept: the data after a clean stop', async () => {
    const dataDir = join(base, 'clean');
    const first = await start(dataDir);
    await ask(first.url, "create table kept as select 'still here' as words");
    await first.stop();
    expect(existsSync(join(dataDir, 'database/cluster/postmaster.pid'))).toBe(false);
    const second = await start(dataDir);
    expect(await ask(second.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
    await second.stop();
  });

  it('does not disturb: a database whose program was killed', async () => {
    const dataDir = join(base, 'killed');
    await startAndKill(dataDir);
    const orphan = postmaster(dataDir);
    expect(isRunning(orphan)).toBe(true);
    const log: string[] = [];
    const database = await start(dataDir, (line) => log.push(line));
    expect(isRunning(orphan)).toBe(false);
    expect(log).toHaveLength(1);
    expect(await ask(database.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
    await database.stop();
  });

  it('does not disturb: program and database killed, and the number now another program’s', async () => {
    const dataDir = join(base, 'reused');
    await startAndKill(dataDir);
    const file = join(dataDir, 'database/cluster/postmaster.pid');
    process.kill(postmaster(dataDir), 'SIGKILL');
    await expect.poll(() => isRunning(postmaster(dataDir))).toBe(false);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    const database = await start(dataDir);
    expect(await ask(database.url, 'select words from kept')).toEqual([{ words: 'still here' }]);
    await database.stop();
  });

  it('does not count: a database whose creation was cut short', async () => {
    const dataDir = join(base, 'half');
    mkdirSync(join(dataDir, 'database.new-1/cluster/base'), { recursive: true });
    const database = await start(dataDir);
    expect(await ask(database.url, 'select 1')).toHaveLength(1);
    await database.stop();
    expect(existsSync(join(dataDir, 'database.new-1'))).toBe(false);
  });

  it('is ended and deleted when it was a test’s', async () => {
    const dataDir = join(base, 'discarded');
    await startAndKill(dataDir);
    const orphan = postmaster(dataDir);
    await discardDatabases(dataDir);
    expect(isRunning(orphan)).toBe(false);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('a folder', () => {
  it('that other users may not enter will do, as root and as a user', async () => {
    const closed = join(base, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const database = await start(join(closed, 'data'));
    expect(await ask(database.url, 'select 1')).toHaveLength(1);
    await database.stop();
  });

  it('that is in use is refused with the number of the process that uses it', async () => {
    const dataDir = join(base, 'used');
    const database = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(`in use by process ${process.pid}`);
    await database.stop();
  });

  it('of another PostgreSQL version is refused', async () => {
    const dataDir = join(base, 'older');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'database/cluster/PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow(/made by PostgreSQL 17.* needs 18/);
  });

  it('that is a file is refused', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });
});

describe('a lock', () => {
  const lockFile = () => join(base, 'some.lock');

  it('is held by one, and told whose it is to others', async () => {
    const lock = await takeLock(lockFile());
    expect(lock).not.toBeTypeOf('number');
    expect(await takeLock(lockFile())).toBe(process.pid);
    if (typeof lock !== 'number') lock.release();
    expect(existsSync(lockFile())).toBe(false);
  });

  it.each([
    ['of a process that is gone', JSON.stringify({ pid: 2 ** 30, started: '1' })],
    ['of a number that now belongs to another process', JSON.stringify({ pid: process.pid, started: '1' })],
    ['that was never written to its end', '{"pid":'],
  ])('%s is stale', async (_, content) => {
    writeFileSync(lockFile(), content);
    const lock = await takeLock(lockFile());
    expect(lock).not.toBeTypeOf('number');
    if (typeof lock !== 'number') lock.release();
  });
});
