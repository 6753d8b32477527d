import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '#db/client.ts';
import { touched } from '#db/core/tags.ts';
import { recordStale } from '#db/freshness/mutations.ts';
import { loadOnce, type Round } from './load.ts';

export type Spike = { connections: number; site: Round[]; bare: Round[] };

/** Everybody comes at once, just after everything on the page was made stale. The bare server has nothing to render. */
export async function measureSpike(options: {
  site: string;
  bare: string;
  databaseUrl: string;
  path: string;
  connections: number;
  rounds: number;
  seconds: number;
  onProgress: (detail: string) => void;
}): Promise<Spike> {
  const { path, connections, rounds, seconds } = options;
  const spike: Spike = { connections, site: [], bare: [] };
  const { db, close } = connect(options.databaseUrl, { max: 1 });
  for (let round = 0; round < rounds; round += 1) {
    options.onProgress(`round ${round + 1} of ${rounds}`);
    await recordStale(db, touched.siteChanged());
    // The site has heard of it then, and nobody has asked for the page since.
    await sleep(200);
    spike.site.push(await loadOnce(options.site, { paths: [path], connections, seconds }));
    spike.bare.push(await loadOnce(options.bare, { paths: [path], connections, seconds }));
  }
  await close();
  return spike;
}
