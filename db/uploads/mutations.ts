import { mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { and, count, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { typeByName } from '#db/media/file-type.ts';
import { isDiskFull } from '#db/media/store.ts';
import { maxBytes } from '#db/media/validation.ts';
import { uploads } from '#db/uploads/tables.ts';
import { MAX_OPEN_BYTES, MAX_OPEN_UPLOADS } from '#db/uploads/validation.ts';
import { users } from '#db/users/tables.ts';

/** What is left on the disk for everything else: a database without room for its log stops the whole site. */
const SPARE_BYTES = 512 * 1024 ** 2;

async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= bytes + SPARE_BYTES;
}

export type Upload = { id: string; fileName: string; bytes: number; received: number };

const columns = {
  id: uploads.id,
  fileName: uploads.fileName,
  bytes: uploads.bytes,
  received: uploads.received,
};

/** Where the parts of a file lie until all are there. */
export const partsPath = (folder: string, id: string): string => path.join(folder, id);

export type BeginRefusal = 'type_svg' | 'type_heic' | 'too_large' | 'too_many_uploads' | 'disk_full';

/** Opens an upload, or goes on with the one of this name and size that the same person did not finish. */
export async function beginUpload(
  tx: Database,
  { folder, userId, fileName, bytes }: { folder: string; userId: number; fileName: string; bytes: number },
): Promise<Result<{ id: string; received: number }, BeginRefusal>> {
  const expected = typeByName(fileName);
  if (expected === 'svg') return refused('type_svg');
  if (expected === 'heic') return refused('type_heic');
  if (expected && bytes > maxBytes[expected]) return refused('too_large');
  // Two tabs with one file wait for each other here, and then share it.
  await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
  const own = eq(uploads.userId, userId);
  const [unfinished] = await tx
    .select(columns)
    .from(uploads)
    .where(and(own, eq(uploads.fileName, fileName), eq(uploads.bytes, bytes)))
    .orderBy(uploads.createdAt)
    .limit(1)
    .for('update');
  if (unfinished) {
    const there = await sizeOf(partsPath(folder, unfinished.id));
    if (there >= unfinished.received) return ok({ id: unfinished.id, received: unfinished.received });
    // The disk has lost what the database remembers.
    await tx.update(uploads).set({ received: there }).where(eq(uploads.id, unfinished.id));
    return ok({ id: unfinished.id, received: there });
  }
  const [open] = await tx
    .select({ number: count(), bytes: sql<number>`coalesce(sum(${uploads.bytes}), 0)::float8` })
    .from(uploads)
    .where(own);
  if ((open?.number ?? 0) >= MAX_OPEN_UPLOADS || (open?.bytes ?? 0) + bytes > MAX_OPEN_BYTES)
    return refused('too_many_uploads');
  await mkdir(folder, { recursive: true });
  // What others have begun needs its room as well.
  const [promised] = await tx
    .select({ bytes: sql<number>`coalesce(sum(${uploads.bytes} - ${uploads.received}), 0)::float8` })
    .from(uploads);
  if (!(await hasRoom(folder, bytes + (promised?.bytes ?? 0)))) return refused('disk_full');
  const [created] = await tx
    .insert(uploads)
    .values({ userId, fileName, bytes })
    .returning({ id: uploads.id });
  if (!created) throw new Error('The upload was not opened.');
  return ok({ id: created.id, received: 0 });
}

/**
 * Appends a part. One that comes twice, or out of turn, changes nothing: the answer says where to go on.
 * It is on the disk before the database counts it, so that nothing counted is ever missing.
 */
export async function addPart(
  tx: Database,
  {
    folder,
    userId,
    id,
    offset,
    part,
  }: { folder: string; userId: number; id: string; offset: number; part: Uint8Array },
): Promise<Result<{ received: number }, 'upload_gone' | 'too_large' | 'disk_full'>> {
  const [upload] = await tx.select(columns).from(uploads).where(isOwn(id, userId)).for('update');
  if (!upload) return refused('upload_gone');
  if (offset !== upload.received) return ok({ received: upload.received });
  const received = offset + part.byteLength;
  if (received > upload.bytes) return refused('too_large');
  // The disk may have filled since it was begun, by this or by something else.
  if (!(await hasRoom(folder, part.byteLength))) return refused('disk_full');
  try {
    await writeAt(partsPath(folder, id), part, offset);
  } catch (error) {
    if (isDiskFull(error)) return refused('disk_full');
    throw error;
  }
  await tx.update(uploads).set({ received }).where(eq(uploads.id, id));
  return ok({ received });
}

/** An upload of which everything is there. Until the transaction ends nobody else gets it, in any process. */
export async function claimWhole(
  tx: Database,
  { id, userId }: { id: string; userId: number },
): Promise<Result<Upload, 'upload_busy' | 'upload_gone' | 'upload_incomplete'>> {
  // Not a lock on the row: whoever takes the upload back meanwhile need not wait.
  const [lock] = await tx.execute<{ isFree: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) as "isFree"`,
  );
  if (!lock?.isFree) return refused('upload_busy');
  const [upload] = await tx.select(columns).from(uploads).where(isOwn(id, userId));
  if (!upload) return refused('upload_gone');
  return upload.received === upload.bytes ? ok(upload) : refused('upload_incomplete');
}

/** Forgets an upload: what came is in the library, or not wanted any more. True when it was there. */
export async function closeUpload(
  tx: Database,
  { folder, userId, id }: { folder: string; userId: number; id: string },
): Promise<boolean> {
  const closed = await tx.delete(uploads).where(isOwn(id, userId)).returning({ id: uploads.id });
  if (!closed.length) return false;
  // If the transaction fails after all, `beginUpload` sees that the parts are gone.
  await rm(partsPath(folder, id), { force: true });
  return true;
}

/** Clears away what was begun before `before` and never finished, and parts that belong to no upload. */
export async function purgeUploads(
  db: Database,
  { folder, before }: { folder: string; before: Date },
): Promise<void> {
  await db.delete(uploads).where(lt(uploads.createdAt, before));
  for (const name of await namesIn(folder)) {
    const parts = partsPath(folder, name);
    const [known] = await db
      .select({ id: uploads.id })
      .from(uploads)
      .where(inArray(uploads.id, /^[0-9a-f-]{36}$/.test(name) ? [name] : []));
    const lying = known ? undefined : await stat(parts).catch(() => undefined);
    if (lying && lying.mtime < before) await rm(parts, { force: true });
  }
}

const isOwn = (id: string, userId: number) => and(eq(uploads.id, id), eq(uploads.userId, userId));

async function writeAt(target: string, data: Uint8Array, offset: number): Promise<void> {
  const file = await open(target, offset === 0 ? 'w' : 'r+');
  try {
    for (let done = 0; done < data.byteLength; ) {
      const { bytesWritten } = await file.write(data, done, data.byteLength - done, offset + done);
      done += bytesWritten;
    }
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function sizeOf(target: string): Promise<number> {
  return (await stat(target).catch(() => null))?.size ?? 0;
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
