import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onServer, withName } from '#db/testing-server.ts';
import type { Env } from '#env.ts';
import { findBrowser } from './browser.ts';
import { buildIfChanged, isBuilt, root } from './build.ts';
import { runChecks } from './checks.ts';
import { discardDatabases, freePort, startDatabase } from './database.ts';
import { isEnding, main, onEnd } from './lifecycle.ts';
import { findNginx } from './nginx.ts';
import { readSettings, siteLock } from './prepare.ts';
import { markedProcess, run } from './processes.ts';
import { Problem, printFailure, say, step } from './terminal.ts';

type Count = { passed: number; failed: number };
type Stage = { name: string; wanted: boolean; run: () => Promise<Count> };

const folderPrefix = 'newsroom-test-';

await main(async () => {
  const patterns = process.argv.slice(2);
  const option = patterns.find((word) => word.startsWith('-'));
  if (option) throw new Problem(`"npm test" does not know ${option}. It takes parts of test files' names.`);
  const env = await readSettings();
  const endToEnd = endToEndFiles(patterns);
  const folder = await temporaryFolder();
  const serverUrl = env.TEST_DATABASE_URL ?? (await startServer(folder));
  const report = join(folder, 'report.json');
  const everything = patterns.length === 0;
  const site = everything || endToEnd.length > 0;
  const stages: Stage[] = [
    { name: 'Checks', wanted: everything, run: () => runChecks() },
    {
      name: 'Unit and database tests',
      wanted: true,
      run: () => runVitest({ patterns, report, databaseUrl: serverUrl }),
    },
    { name: 'Production build', wanted: site, run: () => build(env) },
    {
      name: 'End-to-end tests',
      wanted: site,
      run: () => runPlaywright({ env, files: endToEnd, folder, report, serverUrl }),
    },
  ];
  const total = { passed: 0, failed: 0 };
  for (const stage of stages.filter(({ wanted }) => wanted)) {
    const count = await runStage(stage);
    if (isEnding()) return undefined;
    total.passed += count.passed;
    total.failed += count.failed;
    say(`${stage.name}: ${count.passed} passed, ${count.failed} failed`);
  }
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

/** Runs a stage to its count; one that breaks down counts as a failure and the others go on. */
async function runStage({ name, run: work }: Stage): Promise<Count> {
  say(`\n${name}`);
  try {
    return await work();
  } catch (error) {
    if (!isEnding()) printFailure(error);
    return { passed: 0, failed: 1 };
  }
}

async function startServer(folder: string): Promise<string> {
  const database = await step('Starting a database for the tests', () =>
    startDatabase({ dataDir: folder, log: say, durable: false }),
  );
  onEnd(database);
  return database.url;
}

async function temporaryFolder(): Promise<string> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const left = join(tmpdir(), name);
    // Another run may this moment be between two databases.
    if (Date.now() - statSync(left).mtimeMs > 5 * 60_000) await discardDatabases(left).catch(() => {});
  }
  const folder = mkdtempSync(join(tmpdir(), folderPrefix));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  onEnd({ stop: remove, kill: remove });
  return folder;
}

/** The end-to-end test files whose path has one of the patterns in it; all when there are none. */
function endToEndFiles(patterns: string[]): string[] {
  return readdirSync(join(root, 'e2e'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('e2e', file))
    .filter((file) => file.endsWith('.spec.ts'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)));
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

async function runVitest({
  patterns,
  report,
  databaseUrl,
}: {
  patterns: string[];
  report: string;
  databaseUrl: string;
}): Promise<Count> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '--passWithNoTests', ...reporters, ...patterns], {
    TEST_DATABASE_URL: databaseUrl,
  });
  const { numPassedTests: passed, numFailedTests, testResults } = takeReport<VitestReport>(report);
  // A file that could not even be loaded has no tests to fail.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return withExitCode({ passed, failed: numFailedTests + broken.length }, code);
}

async function build(env: Env): Promise<Count> {
  const site = markedProcess(siteLock(env.DATA_DIR));
  if (site && !isBuilt()) {
    throw new Problem(
      `A site runs from this folder (process ${site.pid}), and building would take its pages away. Stop it, or run the tests in another clone.`,
    );
  }
  await buildIfChanged();
  return { passed: 1, failed: 0 };
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
};

async function runPlaywright({
  env,
  files,
  folder,
  report,
  serverUrl,
}: {
  env: Env;
  files: string[];
  folder: string;
  report: string;
  serverUrl: string;
}): Promise<Count> {
  if (!isBuilt()) throw new Problem('Without a build there is nothing to test.');
  const browser = await findBrowser(env.CHROMIUM_PATH);
  if (files.some((file) => file.endsWith('nginx.spec.ts'))) await findNginx();
  const port = await freePort();
  const code = await runTool('playwright', ['test', '--reporter=list,json', ...files], {
    DATABASE_URL: await createDatabase(serverUrl),
    DATA_DIR: join(folder, 'site'),
    PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats, errors } = takeReport<PlaywrightReport>(report);
  return withExitCode(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
    code,
  );
}

/** Makes the end-to-end tests' database, which by its name is nobody else's. */
async function createDatabase(serverUrl: string): Promise<string> {
  const name = 'end_to_end';
  const drop = () => onServer(serverUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  await drop();
  await onServer(serverUrl, (sql) => sql.unsafe(`create database ${name}`));
  onEnd({ stop: drop });
  return withName(serverUrl, name);
}

function runTool(program: string, args: string[], settings: Record<string, string>): Promise<number> {
  return run(join(root, 'node_modules', '.bin', program), args, { cwd: root, settings, onLine: say }).ended;
}

function takeReport<Report>(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    throw new Problem('The tests ended without a report; what they printed is above.', { cause: error });
  } finally {
    rmSync(file, { force: true });
  }
}

/** A runner that says it failed has failed, whatever its counts are. */
function withExitCode(count: Count, code: number): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
