import { startSite } from '#e2e/site.ts';
import { env } from '#env.ts';

/** The site that all tests share, started the way an operator starts it, on the demo newsroom. */
export default async function setup() {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: port, SITE_URL: siteUrl } = env;
  // The tests write into the database: never into one that someone uses.
  if (!databaseUrl?.endsWith('/end_to_end')) {
    throw new Error(
      'Run the end-to-end tests with "npm test -- e2e": it gives them a database of their own.',
    );
  }
  const site = await startSite({ databaseUrl, dataDir, port, siteUrl });
  return site.stop;
}
