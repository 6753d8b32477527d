import { existsSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from './database.ts';
import { main, onEnd } from './lifecycle.ts';
import { migrateWithProgress, readSettings, seedWithProgress } from './prepare.ts';
import { Problem, say, step } from './terminal.ts';

const help = `npm run import:wordpress -- export.xml [options]

Brings the posts, pages, comments, people, categories and tags of a WordPress export here.
Running it again adds what is new in the file and leaves everything else as it is.

  --media DIR      the old site's wp-content/uploads folder, for pictures and files
  --fetch-media    fetch pictures and files that are not in DIR from the public internet
  --locale LOCALE  the language of the texts: en (default), km, or auto to tell by their letters
  --dry-run        say what would happen and write nothing
  --report FILE    write the whole report to FILE as JSON
  --help           this text

DATABASE_URL names the database; without it the embedded one under DATA_DIR is used, also while the
site runs on it. docs/importing-from-wordpress.md tells how to move a site.`;

const phases = { checking: 'checked', media: 'files looked at', writing: 'texts written' };

await main(async () => {
  const options = readOptions();
  if (!options) {
    say(help);
    return 0;
  }
  const { dryRun, reportFile, ...given } = options;
  const env = await readSettings();
  const database = await openDatabase({ url: env.DATABASE_URL, dataDir: env.DATA_DIR, log: say });
  onEnd(database);
  await migrateWithProgress(database.url);

  const { connect } = await import('#db/client.ts');
  const { touched } = await import('#db/core/tags.ts');
  const { storeOf } = await import('#db/media/store.ts');
  const { recordStale } = await import('#db/freshness/mutations.ts');
  const { changedAnything, formatReport } = await import('#db/imports/report.ts');
  const { importWordpress } = await import('#db/imports/wordpress.ts');
  const connection = connect(database.url, { max: 3 });
  onEnd({ stop: () => connection.close() });

  const report = await step(dryRun ? 'Trying the import' : 'Importing', (progress) =>
    refusalsAsProblems(() =>
      importWordpress(connection, {
        ...given,
        dryRun,
        now: new Date(),
        store: storeOf(env),
        onProgress: ({ phase, done, total }) =>
          progress(`${done}${total ? ` of ${total}` : ''} ${phases[phase]}`),
      }),
    ),
  );
  // Else the first start of the site would find a new database and add the demo to what was imported.
  if (!dryRun) await seedWithProgress(database.url, false);
  if (reportFile) writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  say();
  say(formatReport(report));
  // Running servers hold finished pages; nearly all of them may show something new now.
  if (!dryRun && changedAnything(report)) await recordStale(connection.db, touched.everything());
  return 0;
});

function readOptions() {
  const { values, positionals } = parse();
  if (values.help) return null;
  const [file, ...more] = positionals;
  if (!file) throw new Problem(`Which file? For example: npm run import:wordpress -- export.xml\n\n${help}`);
  if (more.length) throw new Problem(`One file at a time; ${more.join(' ')} is too much.`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Problem(`There is no file ${file}.`);
  if (values.media && !(existsSync(values.media) && statSync(values.media).isDirectory()))
    throw new Problem(`There is no folder ${values.media}.`);
  const locale = values.locale ?? 'en';
  if (locale !== 'en' && locale !== 'km' && locale !== 'auto')
    throw new Problem(`--locale is en, km or auto, not ${locale}.`);
  return {
    file: resolve(file),
    mediaDir: values.media && resolve(values.media),
    fetchMedia: values['fetch-media'] ?? false,
    dryRun: values['dry-run'] ?? false,
    reportFile: values.report && resolve(values.report),
    locale,
  } as const;
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        media: { type: 'string' },
        'fetch-media': { type: 'boolean' },
        locale: { type: 'string' },
        'dry-run': { type: 'boolean' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n\n${help}`);
  }
}

/** What is wrong with the file, as a sentence. */
async function refusalsAsProblems<T>(work: () => Promise<T>): Promise<T> {
  const { ImportRefused } = await import('#db/imports/wxr.ts');
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportRefused)
      throw new Problem(`${error.message} Nothing was written.`, { cause: error });
    throw error;
  }
}
