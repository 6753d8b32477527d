import type { Env } from '#env.ts';

/** A day: long enough to find time for it, and the next start makes a new one. */
const MINUTES = 24 * 60;

/** A link that makes whoever opens it the first administrator; null when there is one already. */
export async function makeSetUpLink(env: Env, databaseUrl: string): Promise<string | null> {
  const { connect } = await import('#db/client.ts');
  const { askForProof, forgetProofs } = await import('#db/credentials/mutations.ts');
  const { hasAdministrator } = await import('#db/users/queries.ts');
  const { accountAddress } = await import('#components/account/addresses.ts');
  const connection = connect(databaseUrl, { max: 1 });
  try {
    if (await hasAdministrator(connection.db)) return null;
    const link = await connection.db.transaction(async (tx) => {
      await forgetProofs(tx, 'set_up');
      return askForProof(tx, { purpose: 'set_up', email: '', minutes: MINUTES, now: new Date() });
    });
    return `${env.SITE_URL}${accountAddress.setUp('en', link.linkToken)}`;
  } finally {
    await connection.close();
  }
}
