import { join } from 'node:path';
import type { SignIn } from '#db/seed/accounts.ts';
import type { Env } from '#env.ts';
import { checkDatabase, startDatabase } from './database.ts';
import { onEnd } from './lifecycle.ts';
import { Problem, say, step } from './terminal.ts';

/** Names the process that serves a site on this data folder. */
export const siteLock = (dataDir: string): string => join(dataDir, 'site.lock');

/** Refuses every word after a command that it does not know. Returns the flags that were given. */
export function readFlags(command: string, known: string[]): Set<string> {
  const given = process.argv.slice(2);
  const unknown = given.find((word) => !known.includes(word));
  if (unknown !== undefined) {
    const choice = known.length > 0 ? `It knows ${known.join(' and ')}.` : 'It takes none.';
    throw new Problem(`"${command}" does not know ${unknown}. ${choice}`);
  }
  return new Set(given);
}

/** The settings; a bad one becomes a sentence. */
export async function readSettings(): Promise<Env> {
  process.chdir(join(import.meta.dirname, '..'));
  try {
    return (await import('#env.ts')).env;
  } catch (error) {
    throw new Problem((error as Error).message, { cause: error });
  }
}

/**
 * Brings up the database a site needs: the given or the embedded one, with this version's schema
 * and, the first time, the demo newsroom.
 */
export async function prepareDatabase(env: Env, demo: boolean): Promise<{ url: string; signIns: SignIn[] }> {
  const url = await openSiteDatabase(env);
  await migrateWithProgress(url);
  const signIns = await seedWithProgress(url, demo);
  return { url, signIns };
}

async function openSiteDatabase(env: Env): Promise<string> {
  const given = env.DATABASE_URL;
  if (given) {
    await step('Connecting to the database', () => checkDatabase(given));
    return given;
  }
  const database = await step('Starting the database', () =>
    startDatabase({ dataDir: env.DATA_DIR, log: say }),
  );
  onEnd(database);
  return database.url;
}

export async function migrateWithProgress(url: string): Promise<string[]> {
  const { migrate } = await import('#db/migrate.ts');
  const { applied } = await step('Bringing the database up to date', () => migrate(url));
  return applied;
}

export async function seedWithProgress(url: string, demo: boolean): Promise<SignIn[]> {
  const { seed } = await import('#db/seed/seed.ts');
  const label = demo ? 'Filling the newsroom with the demo' : 'Opening an empty newsroom';
  const { signIns } = await step(label, (progress) =>
    seed({
      databaseUrl: url,
      demo,
      onProgress: (what: string, done: number, total: number) => progress(`${what} ${done} of ${total}`),
    }),
  );
  return signIns;
}
