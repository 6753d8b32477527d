import { join } from 'node:path';
import { root } from './build.ts';
import { isEnding, main } from './lifecycle.ts';
import { prepareDatabase, readFlags, readSettings } from './prepare.ts';
import { run } from './processes.ts';
import { say } from './terminal.ts';

await main(async () => {
  const flags = readFlags('npm run dev', ['--no-demo']);
  const env = await readSettings();
  const { url, signIns } = await prepareDatabase(env, !flags.has('--no-demo'));
  for (const { role, email, password } of signIns) say(`${role}: ${email} ${password}`);
  const next = join(root, 'node_modules/next/dist/bin/next');
  const server = run(process.execPath, [next, 'dev', '--port', String(env.PORT), '--hostname', env.HOST], {
    cwd: root,
    settings: { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: url },
    onLine: say,
  });
  const code = await server.ended;
  return isEnding() ? undefined : code;
});
