import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './database.ts';
import { commandOf, markedProcess, markProcess, run, signal, waitUntilGone } from './processes.ts';
import { Problem, say, step } from './terminal.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');
const output = join(root, '.next');
const stampFile = join(output, 'built-from');

// What never changes a build: everything else in the project is taken to matter.
const ignoredFolders = new Set(['node_modules', 'docs', 'e2e', 'scripts', 'deploy', 'test-results']);
const ignoredFiles = /\.(md|log|tsbuildinfo)$|\.(test|bench|spec)\.tsx?$|^next-env\.d\.ts$|^LICENSE$|^\./;

function* sources(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && !ignoredFiles.test(entry.name)) yield path;
    const wanted = entry.isDirectory() && !entry.name.startsWith('.') && !ignoredFolders.has(entry.name);
    if (wanted) yield* sources(path);
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources(root)) {
    const content = readFileSync(path);
    hash.update(`\0${path.slice(root.length)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const builtFrom = (): string => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

/** Whether the finished build in `.next` is one of the sources as they are now. */
export const isBuilt = (): boolean => builtFrom() === fingerprint();

/** Builds the site when its sources have changed since the last finished build. */
export async function buildIfChanged(): Promise<void> {
  const wanted = fingerprint();
  if (builtFrom() === wanted) return;
  await step('Building the site', (progress) => build(wanted, progress));
}

async function build(wanted: string, progress: (detail: string) => void): Promise<void> {
  await endLeftBuild();
  // The stamp goes first and comes back last: a build that was killed is never taken for one.
  rmSync(stampFile, { force: true });
  const child = run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    settings: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    onLine: (line) => {
      const text = line.trim();
      if (/^[\w✓▲]/.test(text)) progress(text);
    },
  });
  markProcess(markFile(), child.pid);
  const code = await child.ended;
  rmSync(markFile(), { force: true });
  if (code !== 0) {
    say(child.output());
    throw new Problem(
      /ENOSPC|No space left/.test(child.output())
        ? 'The disk is full. Free some space and run the command again.'
        : 'What "next build" printed is above.',
    );
  }
  writeFileSync(`${stampFile}.new`, wanted);
  renameSync(`${stampFile}.new`, stampFile);
}

const markFile = (): string => {
  makeFolder(join(root, '.data'));
  return join(root, '.data', 'build.pid');
};

/** A run that was killed may have left its build at work, which would write into the next one's. */
async function endLeftBuild(): Promise<void> {
  const left = markedProcess(markFile());
  if (!left || !commandOf(left.pid).some((word) => word.includes('next'))) return;
  signal(-left.pid, 'SIGKILL');
  await waitUntilGone(left.pid, 5000);
}
