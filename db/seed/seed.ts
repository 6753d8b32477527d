import { sql } from 'drizzle-orm';
import { type Connection, connect } from '#db/client.ts';
import { type MediaStore, storeOf } from '#db/media/store.ts';
import { listDemoSignIns, type SignIn, seedAccounts } from '#db/seed/accounts.ts';
import { seedModeration } from '#db/seed/moderation.ts';
import type { Progress } from '#db/seed/newsroom/types.ts';
import { saveSiteSettings } from '#db/settings/mutations.ts';
import { settings } from '#db/settings/tables.ts';
import { env } from '#env.ts';

export type SeedResult = { seeded: boolean; signIns: SignIn[] };

/**
 * Fills a new database: with the demo newsroom, or with what an empty one needs. A database that has been filled
 * before is left alone.
 */
export async function seed(options: {
  databaseUrl: string;
  demo: boolean;
  onProgress?: Progress;
}): Promise<SeedResult> {
  const connection = connect(options.databaseUrl, { max: 2 });
  try {
    const store = storeOf(env);
    const seeded = await fill(connection, store, options);
    return { seeded, signIns: await listDemoSignIns(connection.db, env.DATA_DIR) };
  } finally {
    await connection.close();
  }
}

async function fill(
  { db }: Connection,
  store: MediaStore,
  { demo, onProgress = () => {} }: { demo: boolean; onProgress?: Progress },
): Promise<boolean> {
  if (await isFilled(db)) return false;
  if (!demo) {
    await saveSiteSettings(db, {});
    return true;
  }
  // The demo's texts and drawings are a lot of code; only the first start needs them.
  const { preparePictures } = await import('#db/seed/pictures.ts');
  const { seedNewsroom } = await import('#db/seed/newsroom.ts');
  const pictures = await preparePictures((done, total) => onProgress('Drawing pictures', done, total));
  await db.transaction(async (tx) => {
    // Two processes that start together on one database must not both fill it.
    await tx.execute(sql`lock table ${settings} in exclusive mode`);
    if (await isFilled(tx)) return;
    await seedNewsroom(tx, { store, pictures, onProgress });
    await seedAccounts(tx, { dataDir: env.DATA_DIR, now: new Date() });
    await seedModeration(tx, { now: new Date() });
  });
  return true;
}

async function isFilled(db: Pick<Connection['db'], 'select'>): Promise<boolean> {
  return (await db.select({ key: settings.key }).from(settings).limit(1)).length > 0;
}
