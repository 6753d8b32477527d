import { openDatabase } from './database.ts';
import { main, onEnd } from './lifecycle.ts';
import { migrateWithProgress, readFlags, readSettings } from './prepare.ts';
import { say } from './terminal.ts';

await main(async () => {
  readFlags('npm run migrate', []);
  const env = await readSettings();
  const database = await openDatabase({ url: env.DATABASE_URL, dataDir: env.DATA_DIR, log: say });
  onEnd(database);
  const applied = await migrateWithProgress(database.url);
  for (const name of applied) say(`Applied ${name}`);
  if (applied.length === 0) say('The database is up to date.');
  return 0;
});
