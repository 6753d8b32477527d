/** Something the person at the terminal can put right; its message says what to do. */
export class Problem extends Error {}

export type Progress = (detail: string) => void;

const live = process.stdout.isTTY === true;
let liveLine = '';
let muted = false;

// A terminal that was closed must not take the server's shutdown with it.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

/** Prints a line, leaving a progress line that is being updated where it belongs: below. */
export function say(line = ''): void {
  if (liveLine) process.stdout.write('\r\x1b[2K');
  process.stdout.write(`${line}\n${liveLine}`);
}

/**
 * Runs one step of a longer task. What takes more than a second is shown: as one line that keeps
 * changing on a terminal, as plain lines elsewhere. A failure names the step.
 */
export async function step<T>(label: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  let detail = '';
  let nextPlainLine = 1;

  const show = () => {
    if (muted) return;
    const text = [label, detail, seconds() > 0 ? `${seconds()} s` : ''].filter(Boolean).join(' · ');
    if (live) {
      liveLine = text.slice(0, (process.stdout.columns || 80) - 1);
      process.stdout.write(`\r\x1b[2K${liveLine}`);
    } else if (seconds() >= nextPlainLine) {
      nextPlainLine = seconds() + 10;
      say(`${text} …`);
    }
  };
  const timer = setInterval(show, live ? 200 : 1000);
  try {
    const result = await work((text) => {
      detail = text;
    });
    endLiveLine();
    if (seconds() >= 1) say(`${label} · done in ${seconds()} s`);
    return result;
  } catch (error) {
    endLiveLine();
    const sentence = explain(error);
    throw sentence ? new Problem(`${label} failed. ${sentence}`, { cause: error }) : error;
  } finally {
    clearInterval(timer);
  }
}

/** Shows no more progress: what still runs is about to be ended. */
export function muteProgress(): void {
  muted = true;
  endLiveLine();
}

function endLiveLine(): void {
  if (liveLine) process.stdout.write('\r\x1b[2K');
  liveLine = '';
}

/** One sentence for a failure that people cause; undefined for a defect of the program. */
function explain(error: unknown): string | undefined {
  if (error instanceof Problem) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code, path, syscall, address, port } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  const place = path ?? 'The folder';
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space and run the command again.';
    case 'EACCES':
    case 'EPERM':
      return `${place} may not be used by this user. Give this user the folder (chown) or run the command as its owner.`;
    case 'EROFS':
      return `${place} is on a read-only disk. Move the project, or point DATA_DIR to a folder that can be written.`;
    case 'ENOENT':
      return syscall === 'mkdir' ? `${place} cannot be made there. Point DATA_DIR elsewhere.` : undefined;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${place} is not a folder. Move that file away, or point DATA_DIR elsewhere.`;
    case 'EMFILE':
    case 'ENFILE':
      return 'Too many files are open. Raise the limit (ulimit -n 4096) and run the command again.';
    case '42501':
      return `The database user lacks a right (${error.message}). Let it own the database.`;
    case '53100':
      return "The database's disk is full. Free some space and run the command again.";
    case 'ECONNREFUSED':
      return `Nothing answers at ${address ?? 'the address'}${port ? `:${port}` : ''}.`;
    default:
      return undefined;
  }
}

/** Prints why the command ends: a sentence where there is one, the stack where only a developer can help. */
export function printFailure(error: unknown): void {
  endLiveLine();
  const text = explain(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.stderr.write(`\n${text}\n`);
}
