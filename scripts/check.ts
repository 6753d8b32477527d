import { architecture, runChecks } from './checks.ts';
import { main } from './lifecycle.ts';
import { readFlags } from './prepare.ts';

await main(async () => {
  readFlags('npm run check', []);
  const { failed } = await runChecks([architecture]);
  return failed > 0 ? 1 : 0;
});
