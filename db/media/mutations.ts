import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { isForReaders, listShown, type ShownMedia } from '#db/articles/queries.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { fileType } from '#db/media/file-type.ts';
import type { TakenFile } from '#db/media/intake.ts';
import { type PictureSize, type PreparedPicture, sizesOfStored } from '#db/media/pictures.ts';
import { isUsed, PORTRAIT_NAME } from '#db/media/queries.ts';
import { contentKey, type MediaStore } from '#db/media/store.ts';
import { media, mediaCaptions, mediaVariants } from '#db/media/tables.ts';
import { type MediaDescription, maxBytes } from '#db/media/validation.ts';
import type { Scope } from '#db/users/policy.ts';

export type MediaDetails = { fileName: string; alt?: Localized; credit?: string };

/** Writes a prepared picture and its sizes. The same content is stored once: the first row is returned. */
export async function storePicture(
  tx: Database,
  store: MediaStore,
  { picture, ...details }: MediaDetails & { picture: PreparedPicture },
): Promise<number> {
  await store.write(picture.storageKey, picture.original);
  for (const variant of picture.variants) await store.write(variant.storageKey, variant.data);
  const { id, created } = await insertOnce(tx, {
    ...described(details),
    kind: 'image',
    storageKey: picture.storageKey,
    mime: picture.mime,
    bytes: picture.original.byteLength,
    width: picture.width,
    height: picture.height,
    placeholder: picture.placeholder,
  });
  if (created) await insertSizes(tx, id, picture.variants);
  return id;
}

/** Writes a recording, film or paper whose content is one of the known types; pictures go to `storePicture`. */
export async function storeFile(
  tx: Database,
  store: MediaStore,
  { data, ...details }: MediaDetails & { data: Uint8Array },
): Promise<Result<{ id: number; kind: 'audio' | 'video' | 'file' }, 'too_large' | 'unknown_type'>> {
  if (data.byteLength > maxBytes.video) return refused('too_large');
  const type = fileType(data, details.fileName);
  if (!type || type.kind === 'image') return refused('unknown_type');
  const storageKey = `${contentKey(data)}.${type.ending}`;
  await store.write(storageKey, data);
  const { id } = await insertOnce(tx, {
    ...described(details),
    kind: type.kind,
    storageKey,
    mime: type.mime,
    bytes: data.byteLength,
  });
  return ok({ id, kind: type.kind });
}

/** The row that this very content was stored under before, if it was; spares preparing a picture again. */
export async function findStored(
  tx: Database,
  data: Uint8Array,
): Promise<{ id: number; kind: 'image' | 'audio' | 'video' | 'file' } | null> {
  const key = contentKey(data);
  const type = fileType(data, '');
  const endings = new Set(['jpg', 'webp', ...(type && type.kind !== 'image' ? [type.ending] : [])]);
  const [found] = await tx
    .select({ id: media.id, kind: media.kind })
    .from(media)
    .where(
      inArray(
        media.storageKey,
        [...endings].map((ending) => `${key}.${ending}`),
      ),
    );
  return found ?? null;
}

function described({ fileName, alt, credit }: MediaDetails) {
  return { fileName: fileName.slice(-200) || 'file', alt: alt ?? {}, credit: credit ?? '' };
}

async function insertOnce(
  tx: Database,
  row: typeof media.$inferInsert,
): Promise<{ id: number; created: boolean }> {
  const [created] = await tx
    .insert(media)
    .values(row)
    .onConflictDoNothing({ target: media.storageKey })
    .returning({ id: media.id });
  if (created) return { id: created.id, created: true };
  const [existing] = await tx
    .select({ id: media.id })
    .from(media)
    .where(eq(media.storageKey, row.storageKey));
  if (!existing) throw new Error('The file was not stored.');
  return { id: existing.id, created: false };
}

/** The channel on which the worker hears that a picture waits for its sizes. */
export const MEDIA_CHANNEL = 'media_added';

/** Adds what `takeFile` took; its number. What is in the library already stays as it is. */
export async function addFile(
  tx: Database,
  { file, fileName, userId }: { file: TakenFile; fileName: string; userId: number },
): Promise<number> {
  // The name of members' pictures would hide it.
  const name = fileName === PORTRAIT_NAME ? `${fileName}.${file.storageKey.split('.').at(-1)}` : fileName;
  const { id } = await insertOnce(tx, { ...file, fileName: name, uploadedBy: userId });
  await tx.execute(sql`select pg_notify(${MEDIA_CHANNEL}, '')`);
  return id;
}

/** Pictures that wait for their sizes, the longest waiting first. */
export async function listProcessing(db: Database): Promise<number[]> {
  const rows = await db
    .select({ id: media.id })
    .from(media)
    .where(eq(media.state, 'processing'))
    .orderBy(media.id)
    .limit(100);
  return rows.map(({ id }) => id);
}

/** The sizes of a picture that waits for them, written to the store; null when there is nothing to do. */
export async function prepareSizes(
  db: Database,
  store: MediaStore,
  id: number,
): Promise<{ id: number; storageKey: string; sizes: PictureSize[] | null } | null> {
  const [row] = await db
    .select({ storageKey: media.storageKey })
    .from(media)
    .where(and(eq(media.id, id), eq(media.state, 'processing')));
  if (!row) return null;
  const { storageKey } = row;
  const data = await store.read(storageKey);
  const sizes = data && (await sizesOfStored(data, storageKey));
  for (const size of sizes ?? []) await store.write(size.storageKey, size.data);
  return { id, storageKey, sizes };
}

/** Notes the sizes that `prepareSizes` made. False when the picture has changed or has them already. */
export async function recordSizes(
  tx: Database,
  { id, storageKey, sizes }: { id: number; storageKey: string; sizes: PictureSize[] | null },
): Promise<boolean> {
  const [row] = await tx
    .update(media)
    .set({ state: sizes ? 'ready' : 'failed' })
    .where(and(eq(media.id, id), eq(media.storageKey, storageKey), eq(media.state, 'processing')))
    .returning({ id: media.id });
  if (!row) return false;
  await insertSizes(tx, id, sizes ?? []);
  return true;
}

async function insertSizes(tx: Database, mediaId: number, sizes: PictureSize[]): Promise<void> {
  if (sizes.length)
    await tx
      .insert(mediaVariants)
      .values(sizes.map(({ data, ...size }) => ({ ...size, mediaId, bytes: data.byteLength })));
}

/** A file of the library that the permission reaches, held until the transaction ends. */
async function held(
  tx: Database,
  { id, scope }: { id: number; scope: Scope },
): Promise<Result<typeof media.$inferSelect, 'media_gone' | 'media_not_own'>> {
  const [row] = await tx
    .select()
    .from(media)
    .where(and(eq(media.id, id), ne(media.fileName, PORTRAIT_NAME)))
    .for('update');
  if (!row) return refused('media_gone');
  return scope === 'any' || row.uploadedBy === scope.ownerId ? ok(row) : refused('media_not_own');
}

type ChangeRefusal = 'media_gone' | 'media_not_own' | 'media_public';

/** The same for a change: what readers see is not changed by those whose work others approve. */
async function changeable(
  tx: Database,
  file: { id: number; scope: Scope },
): Promise<Result<typeof media.$inferSelect, ChangeRefusal>> {
  const found = await held(tx, file);
  if (!found.ok || file.scope === 'any') return found;
  return (await isForReaders(tx, file.id)) ? refused('media_public') : found;
}

type Change = { id: number; scope: Scope; actor: Actor };

/** What is said of a file. Answers what shows it, or null when nothing was new. */
export async function describeMedia(
  tx: Database,
  { id, scope, actor, values }: Change & { values: MediaDescription },
): Promise<Result<ShownMedia | null, ChangeRefusal>> {
  const found = await changeable(tx, { id, scope });
  if (!found.ok) return found;
  const before = found.value;
  const changed = (Object.keys(values) as (keyof MediaDescription)[]).filter(
    (name) => !isDeepStrictEqual(before[name], values[name]),
  );
  if (!changed.length) return ok(null);
  await tx.update(media).set(values).where(eq(media.id, id));
  await recordAudit(tx, {
    actor,
    action: 'media.changed',
    subjectKind: 'media',
    subjectId: id,
    detail: { changed },
  });
  return ok(await listShown(tx, id));
}

/** Puts another file in the place of one: everything that shows it shows the new one. */
export async function replaceMedia(
  tx: Database,
  { id, scope, actor, file, fileName }: Change & { file: TakenFile; fileName: string },
): Promise<Result<ShownMedia, ChangeRefusal | 'kind_differs' | 'file_there'>> {
  const found = await changeable(tx, { id, scope });
  if (!found.ok) return found;
  const before = found.value;
  if (before.kind !== file.kind) return refused('kind_differs');
  if (before.storageKey === file.storageKey) return ok({ articles: [], personIds: [], isLogo: false });
  const [other] = await tx.select({ id: media.id }).from(media).where(eq(media.storageKey, file.storageKey));
  if (other) return refused('file_there');
  await tx
    .update(media)
    .set({ ...file, fileName })
    .where(eq(media.id, id));
  await tx.delete(mediaVariants).where(eq(mediaVariants.mediaId, id));
  await tx.execute(sql`select pg_notify(${MEDIA_CHANNEL}, '')`);
  await recordAudit(tx, {
    actor,
    action: 'media.replaced',
    subjectKind: 'media',
    subjectId: id,
    detail: { before: before.fileName, after: fileName },
  });
  return ok(await listShown(tx, id));
}

/** Removes a file that nothing shows. Its bytes go with the next night. */
export async function removeMedia(
  tx: Database,
  { id, scope, actor }: Change,
): Promise<Result<void, 'media_gone' | 'media_not_own' | 'media_used'>> {
  // Whoever is about to show it has finished when it is held, and is seen by the next statement.
  const found = await held(tx, { id, scope });
  if (!found.ok) return found;
  const [used] = await tx
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, id), isUsed(tx)));
  if (used) return refused('media_used');
  await tx.delete(media).where(eq(media.id, id));
  await recordAudit(tx, {
    actor,
    action: 'media.removed',
    subjectKind: 'media',
    subjectId: id,
    detail: { fileName: found.value.fileName },
  });
  return ok(undefined);
}

/** Writes checked captions into the store; `setCaptions` says whose they are. */
export async function storeCaptions(store: MediaStore, captions: string): Promise<string> {
  const data = Buffer.from(captions);
  const key = `${contentKey(data)}.vtt`;
  await store.write(key, data);
  return key;
}

/** Gives a recording or film captions in a language, or takes them away. */
export async function setCaptions(
  tx: Database,
  { id, scope, actor, locale, key }: Change & { locale: Locale; key: string | null },
): Promise<Result<ShownMedia, ChangeRefusal>> {
  const found = await changeable(tx, { id, scope });
  if (!found.ok) return found;
  if (!['audio', 'video'].includes(found.value.kind)) return refused('media_gone');
  await tx.delete(mediaCaptions).where(and(eq(mediaCaptions.mediaId, id), eq(mediaCaptions.locale, locale)));
  if (key) await tx.insert(mediaCaptions).values({ mediaId: id, locale, storageKey: key });
  await recordAudit(tx, {
    actor,
    action: 'media.changed',
    subjectKind: 'media',
    subjectId: id,
    detail: { changed: ['captions'] },
  });
  return ok(await listShown(tx, id));
}
