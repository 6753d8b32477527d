import { commandOf, killChildren, stopChildren } from './processes.ts';
import { muteProgress, printFailure, say } from './terminal.ts';

type Ending = {
  /** What others should know at once when the command begins to end. */
  begin?: () => void;
  stop: () => unknown;
  /** The quick way, when there is no time left for `stop`. */
  kill?: () => void;
};

const endings: Ending[] = [];
let ending = false;

/** Registers what must be ended with the command; the last registered is stopped first. */
export function onEnd(entry: Ending): void {
  endings.push(entry);
}

/** Waits for open requests to be answered, but not for ever. */
export async function withinTenSeconds(work: Promise<void>): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, 10_000);
  await Promise.race([work, late]);
  clearTimeout(timer);
}

/** True as soon as the command is being ended: a child that dies now died because of us. */
export const isEnding = (): boolean => ending;

/**
 * Runs a command to its end or until it is told to stop (Ctrl-C, SIGTERM, a closed terminal, or npm
 * above it dying), and then stops what it registered. A second signal ends everything at once.
 * `work` resolves with an exit code, or with nothing when the command goes on until it is stopped;
 * for such a command being stopped is its proper end (0), for any other it is not (130).
 */
export async function main(work: () => Promise<number | undefined>, stopped: 0 | 130 = 130): Promise<void> {
  let firstSignal = 0;
  const onSignal = () => {
    // npm passes on the Ctrl-C that the terminal has already sent here: that is one wish, not two.
    if (firstSignal && Date.now() - firstSignal > 1000) killAll();
    if (firstSignal) return;
    firstSignal = Date.now();
    muteProgress();
    say('Stopping …');
    void end(stopped);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  watchNpm(onSignal);
  try {
    const code = await work();
    if (code !== undefined) await end(code);
  } catch (error) {
    if (!ending) fail(error);
  }
}

function fail(error: unknown): void {
  printFailure(error);
  void end(1);
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  let result = code;
  for (const { begin } of endings) begin?.();
  await stopChildren();
  for (const { stop } of endings.toReversed()) {
    try {
      await stop();
    } catch (error) {
      printFailure(error);
      result = 1;
    }
  }
  process.exit(result);
}

function killAll(): never {
  killChildren();
  for (const { kill } of endings.toReversed()) {
    try {
      kill?.();
    } catch {
      // The process ends now whatever happens.
    }
  }
  process.exit(130);
}

// A killed npm (kill -9) cannot pass anything on; the system gives us another parent instead.
function watchNpm(onGone: () => void): void {
  const parent = process.ppid;
  const startedByNpm = commandOf(parent).some((word) => /\bnpm\b|scripts\//.test(word));
  if (!startedByNpm) return;
  setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 500).unref();
}
