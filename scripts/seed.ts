import { openDatabase } from './database.ts';
import { main, onEnd } from './lifecycle.ts';
import { migrateWithProgress, readFlags, readSettings, seedWithProgress } from './prepare.ts';
import { say } from './terminal.ts';

await main(async () => {
  const flags = readFlags('npm run seed', ['--no-demo']);
  const env = await readSettings();
  const database = await openDatabase({ url: env.DATABASE_URL, dataDir: env.DATA_DIR, log: say });
  onEnd(database);
  await migrateWithProgress(database.url);
  const signIns = await seedWithProgress(database.url, !flags.has('--no-demo'));
  for (const { role, email, password } of signIns) say(`${role}: ${email} ${password}`);
  say('The newsroom is ready.');
  return 0;
});
