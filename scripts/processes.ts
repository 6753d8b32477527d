import { execFileSync, spawn } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const linux = process.platform === 'linux';

/**
 * When a process started, as an opaque text: with the number it names a process for good, although
 * numbers are used again. Undefined when it does not run (or is only waiting to be buried).
 */
function startOf(pid: number): string | undefined {
  try {
    if (!linux) return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

export const isRunning = (pid: number): boolean => startOf(pid) !== undefined;

/** The words of a running process's command line; none when it does not run. */
export function commandOf(pid: number): string[] {
  try {
    if (linux) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
    return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(' ');
  } catch {
    return [];
  }
}

/** Waits until a process is gone. False when the time is over first. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; isRunning(pid); await sleep(20)) {
    if (Date.now() > end) return false;
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

type Mark = { pid: number; started: string | undefined; stopping?: boolean };

const readMark = (file: string): Mark | undefined => {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8')) as Mark;
    return Number.isInteger(mark.pid) ? mark : undefined;
  } catch {
    return undefined;
  }
};

const writeMark = (file: string, pid: number, stopping = false): void =>
  writeFileSync(file, JSON.stringify({ pid, started: startOf(pid), stopping } satisfies Mark));

/** Notes a process in a file so that a later run can tell whether that very process still runs. */
export function markProcess(file: string, pid: number, stopping = false): void {
  const temporary = `${file}.${process.pid}`;
  writeMark(temporary, pid, stopping);
  renameSync(temporary, file);
}

/** The process noted in a file, when it still runs. */
export function markedProcess(file: string): { pid: number; stopping: boolean } | undefined {
  const mark = readMark(file);
  if (!mark || mark.started === undefined || startOf(mark.pid) !== mark.started) return undefined;
  return { pid: mark.pid, stopping: mark.stopping ?? false };
}

export type Lock = { stopping(): void; release(): void };

/** Takes a lock that a killed process cannot keep. Returns the holder's number when somebody has it. */
function tryLock(file: string): Lock | number {
  const temporary = `${file}.${process.pid}`;
  try {
    writeMark(temporary, process.pid);
    for (;;) {
      try {
        linkSync(temporary, file);
        return {
          stopping: () => markProcess(file, process.pid, true),
          release: () => rmSync(file, { force: true }),
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = markedProcess(file);
      if (holder) return holder.pid;
      removeStale(file);
    }
  } finally {
    rmSync(temporary, { force: true });
  }
}

// Two starts may find the same stale lock. Moving it aside first shows whether it was still the
// stale one; a fresh lock that was moved by mistake is put back.
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (markedProcess(aside)) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

/**
 * Takes a lock; one whose holder is just ending is waited for.
 * @returns the lock, or the number of the process that holds it
 */
export async function takeLock(file: string): Promise<Lock | number> {
  const asked = Date.now();
  for (;;) {
    const lock = tryLock(file);
    if (typeof lock !== 'number') return lock;
    const patience = markedProcess(file)?.stopping ? 20_000 : 2_000;
    if (Date.now() - asked > patience) return lock;
    await sleep(100);
  }
}

const running = new Set<Running>();

/** Ends every command started by `run` that is still at work, politely first. */
export async function stopChildren(): Promise<void> {
  const children = [...running];
  for (const child of children) child.signal('SIGTERM');
  const stubborn = setTimeout(killChildren, 5000);
  await Promise.allSettled(children.map((child) => child.ended));
  clearTimeout(stubborn);
}

export function killChildren(): void {
  for (const child of running) child.signal('SIGKILL');
}

export type Running = {
  pid: number;
  /** Resolves with the exit code once the process and its output have ended; 1 after a signal. */
  ended: Promise<number>;
  /** Everything it has printed so far. */
  output(): string;
  signal(name: NodeJS.Signals): void;
};

/**
 * Starts a command in a process group of its own, so that Ctrl-C reaches only us and we can end
 * everything the command has started. `settings` are added to the environment it inherits.
 */
export function run(
  command: string,
  args: string[],
  {
    cwd,
    settings = {},
    onLine,
  }: { cwd: string; settings?: Record<string, string>; onLine?: (line: string) => void },
): Running {
  const pairs = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const child = spawn('env', [...pairs, command, ...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let rest = '';
  const take = (text: string) => {
    output += text;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
  const { promise: ended, resolve, reject } = Promise.withResolvers<number>();
  child.on('error', reject);
  child.on('close', (code) => {
    if (rest) onLine?.(rest);
    resolve(code ?? 1);
  });
  const pid = child.pid ?? 0;
  const result: Running = {
    pid,
    ended,
    output: () => output,
    signal: (name) => {
      if (pid) signal(-pid, name);
    },
  };
  running.add(result);
  ended.finally(() => running.delete(result)).catch(() => {});
  return result;
}
