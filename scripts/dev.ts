import { main, onEnd, withinTenSeconds } from './lifecycle.ts';
import { prepareDatabase, readFlags, readSettings } from './prepare.ts';
import { say } from './terminal.ts';

await main(async () => {
  const flags = readFlags('npm run dev', ['--no-demo']);
  const env = await readSettings();
  const { url, signIns } = await prepareDatabase(env, !flags.has('--no-demo'));
  for (const { role, email, password } of signIns) say(`${role}: ${email} ${password}`);
  const { serve } = await import('./serve.ts');
  const server = await serve({ port: env.PORT, host: env.HOST, databaseUrl: url, dev: true });
  onEnd({ stop: () => withinTenSeconds(server.close()) });
  say(`Open for development at ${env.SITE_URL}; every component is at ${env.SITE_URL}/dev/gallery`);
  return undefined;
}, 0);
