import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual } from 'node:util';
import { and, eq, exists, inArray, ne, not, or, sql } from 'drizzle-orm';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { listShown, type ShownMedia } from '#db/articles/queries.ts';
import { articles } from '#db/articles/tables.ts';
import { type Actor, recordAudit } from '#db/audit/mutations.ts';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { type FileType, fileType, typeByName } from '#db/media/file-type.ts';
import { isUsed, PORTRAIT_NAME } from '#db/media/queries.ts';
import { isWhole, type Read, readIsoFilm } from '#db/media/rules/whole-file.ts';
import { isDiskFull, type MediaStore } from '#db/media/store.ts';
import { media, mediaCaptions, mediaVariants } from '#db/media/tables.ts';
import { type MediaDescription, maxBytes } from '#db/media/validation.ts';
import { people } from '#db/people/tables.ts';
import type { Scope } from '#db/users/policy.ts';
import { users } from '#db/users/tables.ts';

export const MAX_PICTURE_BYTES = maxBytes.image;
/** A photograph as a phone makes it. */
const MAX_PORTRAIT_BYTES = 10 * 1024 * 1024;
export const MAX_FILE_BYTES = maxBytes.video;
const MAX_PIXELS = 100_000_000;
/** Nothing that somebody photographed takes longer to decode. */
const MAX_SECONDS = 30;
const limits = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;

/** The box the kept original fits in; tall, so that a long infographic stays readable. */
const LARGEST = { width: 2400, height: 4800 };
const VARIANT_WIDTHS = [400, 800, 1200, 1600];
/** The side of a portrait: shown small, and sharp on every screen. */
const PORTRAIT_SIDE = 400;

export type PictureRefusal = 'too_large' | 'too_many_pixels' | 'not_a_picture';

export type PictureSize = {
  format: 'avif' | 'webp';
  width: number;
  height: number;
  storageKey: string;
  data: Uint8Array;
};

/** The picture itself, checked and encoded anew; nothing is written yet. */
type PreparedOriginal = {
  storageKey: string;
  mime: string;
  width: number;
  height: number;
  /** A thumbhash as base64. */
  placeholder: string;
  original: Uint8Array;
};

/** A picture ready to be stored: everything slow is done, nothing is written yet. */
export type PreparedPicture = PreparedOriginal & { variants: PictureSize[] };

/** The part of a key that follows from a file's content. */
function contentKey(data: Uint8Array): string {
  return keyOfHash(createHash('sha256').update(data).digest('hex'));
}

const keyOfHash = (hash: string): string => `${hash.slice(0, 2)}/${hash.slice(0, 20)}`;

type Pixels = {
  image: () => Sharp;
  width: number;
  height: number;
  transparent: boolean;
  animated: boolean;
};

/**
 * Decodes a picture once, upright and no larger than a page ever shows it; everything is made from these pixels.
 * @throws what the decoder says of a picture that is none, too large, or not whole.
 */
async function pixelsOf(data: Uint8Array): Promise<Pixels> {
  const source = await sharp(data, limits).metadata();
  const frames = source.pages ?? 1;
  const animated =
    frames > 1 &&
    (source.format === 'gif' || source.format === 'webp') &&
    source.width * source.height * frames <= MAX_PIXELS;
  const pixels = await sharp(data, limits)
    .autoOrient()
    .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: MAX_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = pixels.info;
  const upright = () => sharp(pixels.data, { raw: { width, height, channels } });
  const transparent =
    (channels === 2 || channels === 4) && !(await upright().toColourspace('srgb').stats()).isOpaque;
  return { image: upright, width, height, transparent, animated };
}

/**
 * Checks, turns upright, and re-encodes a picture, which drops its metadata. Takes most of a second, so call it
 * before the transaction.
 * @param options.trustedSvg accept SVG; only for drawings that are our own.
 */
export async function preparePicture(
  data: Uint8Array,
  options: { trustedSvg?: boolean } = {},
): Promise<Result<PreparedPicture, PictureRefusal>> {
  return decoded(data, options, async (pixels) => ({
    ...(await preparedOriginal(data, pixels)),
    variants: await sizesOf(pixels, contentKey(data)),
  }));
}

/** The same without the sizes, which a job makes: what somebody who waits for it has to wait for. */
export async function prepareOriginal(data: Uint8Array): Promise<Result<PreparedOriginal, PictureRefusal>> {
  return decoded(data, {}, (pixels) => preparedOriginal(data, pixels));
}

async function decoded<Value>(
  data: Uint8Array,
  options: { trustedSvg?: boolean },
  work: (pixels: Pixels) => Promise<Value>,
): Promise<Result<Value, PictureRefusal>> {
  if (data.byteLength > MAX_PICTURE_BYTES) return refused('too_large');
  if (!options.trustedSvg && fileType(data, '')?.kind !== 'image') return refused('not_a_picture');
  try {
    return ok(await work(await pixelsOf(data)));
  } catch (error) {
    return refused(refusalOf(error));
  }
}

async function preparedOriginal(data: Uint8Array, pixels: Pixels): Promise<PreparedOriginal> {
  const { width, height } = pixels;
  const original = await originalOf(data, scaled(pixels, width), pixels);
  return {
    storageKey: `${contentKey(data)}.${original.ending}`,
    mime: original.mime,
    width,
    height: original.height ?? height,
    placeholder: await placeholderOf(pixels.image()),
    original: original.data,
  };
}

/** The sizes of a picture in the formats of today's browsers. A moving picture keeps moving, so it has none. */
async function sizesOf(pixels: Pixels, key: string): Promise<PictureSize[]> {
  if (pixels.animated) return [];
  return Promise.all(
    variantWidths(pixels.width).flatMap((to) =>
      (['avif', 'webp'] as const).map(async (format) => {
        const image = scaled(pixels, to);
        const encoded = await (format === 'avif'
          ? image.avif({ quality: 50, effort: 1, chromaSubsampling: '4:2:0' })
          : image.webp({ quality: 76, effort: 2 })
        ).toBuffer({ resolveWithObject: true });
        const { width, height } = encoded.info;
        return { format, width, height, storageKey: `${key}-${to}.${format}`, data: encoded.data };
      }),
    ),
  );
}

function scaled({ image, transparent }: Pixels, to: number): Sharp {
  const resized = image().resize({ width: to, withoutEnlargement: true });
  return transparent ? resized : resized.removeAlpha();
}

/** The same for somebody's likeness: a square from the middle of the picture, which does not move. */
export async function preparePortrait(data: Uint8Array): Promise<Result<PreparedPicture, PictureRefusal>> {
  if (data.byteLength > MAX_PORTRAIT_BYTES) return refused('too_large');
  if (fileType(data, '')?.kind !== 'image') return refused('not_a_picture');
  try {
    const source = await sharp(data, limits).metadata();
    if (source.width * source.height > MAX_PIXELS) return refused('too_many_pixels');
    const side = Math.min(PORTRAIT_SIDE, source.width, source.height);
    const square = await sharp(data, limits)
      .autoOrient()
      .resize({ width: side, height: side, fit: 'cover' })
      .png()
      .toBuffer();
    return preparePicture(square);
  } catch (error) {
    return refused(refusalOf(error));
  }
}

function refusalOf(error: unknown): PictureRefusal {
  return /pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'not_a_picture';
}

/** The usual widths up to the picture's own, and its own when it lies between two of them. */
function variantWidths(width: number): number[] {
  const fitting = VARIANT_WIDTHS.filter((candidate) => candidate <= width);
  const largest = VARIANT_WIDTHS.at(-1) ?? width;
  return width < largest && !fitting.includes(width) ? [...fitting, width] : fitting;
}

/** The picture for every browser: JPEG, or WebP where it moves or shows what is behind it. */
async function originalOf(
  data: Uint8Array,
  still: Sharp,
  { animated, transparent }: Pixels,
): Promise<{ data: Uint8Array; mime: string; ending: string; height?: number }> {
  if (animated) {
    const encoded = await sharp(data, { animated: true, limitInputPixels: MAX_PIXELS })
      .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 70, effort: 2 })
      .toBuffer({ resolveWithObject: true });
    return {
      data: encoded.data,
      mime: 'image/webp',
      ending: 'webp',
      height: encoded.info.pageHeight ?? encoded.info.height,
    };
  }
  if (transparent)
    return {
      data: await still.webp({ quality: 88, effort: 3 }).toBuffer(),
      mime: 'image/webp',
      ending: 'webp',
    };
  return {
    data: await still.jpeg({ quality: 84, progressive: true }).toBuffer(),
    mime: 'image/jpeg',
    ending: 'jpg',
  };
}

async function placeholderOf(image: Sharp): Promise<string> {
  const small = await image
    .resize({ width: 100, height: 100, fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(small.info.width, small.info.height, small.data)).toString('base64');
}

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

/** Forgets the pictures of members that nobody has any more. Returns the keys of their files, for the store to remove. */
export async function forgetPortraits(tx: Database): Promise<string[]> {
  const isUsed = [
    exists(tx.select({ id: users.id }).from(users).where(eq(users.pictureId, media.id))),
    exists(tx.select({ id: people.id }).from(people).where(eq(people.portraitId, media.id))),
    exists(tx.select({ id: articles.id }).from(articles).where(eq(articles.pictureId, media.id))),
  ];
  const abandoned = await tx
    .select({ id: media.id, storageKey: media.storageKey })
    .from(media)
    .where(and(eq(media.fileName, PORTRAIT_NAME), not(or(...isUsed) ?? sql`false`)))
    .for('update');
  if (abandoned.length === 0) return [];
  const ids = abandoned.map(({ id }) => id);
  const variants = await tx
    .delete(mediaVariants)
    .where(inArray(mediaVariants.mediaId, ids))
    .returning({ storageKey: mediaVariants.storageKey });
  await tx.delete(media).where(inArray(media.id, ids));
  return [...abandoned, ...variants].map(({ storageKey }) => storageKey);
}

/** Writes a recording, film or paper whose content is one of the known types; pictures go to `storePicture`. */
export async function storeFile(
  tx: Database,
  store: MediaStore,
  { data, ...details }: MediaDetails & { data: Uint8Array },
): Promise<Result<{ id: number; kind: 'audio' | 'video' | 'file' }, 'too_large' | 'unknown_type'>> {
  if (data.byteLength > MAX_FILE_BYTES) return refused('too_large');
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

export type FileRefusal =
  | 'file_empty'
  | 'type_unknown'
  | 'type_svg'
  | 'type_heic'
  | 'type_false'
  | 'too_large'
  | 'too_many_pixels'
  | 'file_damaged'
  | 'disk_full';

/** A file that was checked and lies in the store; only its row is missing. */
export type TakenFile = Required<
  Pick<
    typeof media.$inferInsert,
    | 'kind'
    | 'storageKey'
    | 'mime'
    | 'bytes'
    | 'width'
    | 'height'
    | 'durationSeconds'
    | 'placeholder'
    | 'state'
  >
>;

/** Checks an uploaded file by its content and puts it into the store, without what says where and when it was made. */
export async function takeFile(
  store: MediaStore,
  { path, fileName }: { path: string; fileName: string },
): Promise<Result<TakenFile, FileRefusal>> {
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const read: Read = async (offset, length) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset);
      return buffer.subarray(0, bytesRead);
    };
    const head = await read(0, 4096);
    const type = fileType(head, fileName);
    const refusal = refusalOfType(type, { head, fileName, size });
    if (refusal || !type) return refused(refusal ?? 'type_unknown');
    if (type.kind === 'image') return await takePicture(store, await readFile(path));
    if (!(await isWhole(read, size, type.ending))) return refused('file_damaged');
    let facts: Recording = { type, width: null, height: null, durationSeconds: null };
    if (type.kind !== 'file') {
      const film = ['mp4', 'mov', 'm4a'].includes(type.ending) ? await readIsoFilm(read, size) : undefined;
      // A box of this name is passed over by every player; nothing behind it moves.
      for (const name of film?.personal ?? []) await file.write('free', name, 'latin1');
      const recording = await recordingOf(path, type, film?.isTurned ?? false);
      if (!recording) return refused('file_damaged');
      facts = recording;
    }
    const storageKey = `${await contentKeyOf(path)}.${facts.type.ending}`;
    await store.take(storageKey, path);
    const { kind, mime } = facts.type;
    const { width, height, durationSeconds } = facts;
    return ok({
      kind,
      mime,
      storageKey,
      bytes: size,
      width,
      height,
      durationSeconds,
      placeholder: null,
      state: 'ready',
    });
  } catch (error) {
    if (isDiskFull(error)) return refused('disk_full');
    throw error;
  } finally {
    await file.close();
  }
}

function refusalOfType(
  type: FileType | null,
  { head, fileName, size }: { head: Buffer; fileName: string; size: number },
): FileRefusal | null {
  if (size === 0) return 'file_empty';
  if (!type) return /<svg[\s>]/i.test(head.toString('latin1')) ? 'type_svg' : 'type_unknown';
  if (type.mime === 'image/heic') return 'type_heic';
  const promised = typeByName(fileName);
  const sounds = [promised, type.kind].every((kind) => kind === 'audio' || kind === 'video');
  if (promised && promised !== type.kind && !sounds) return 'type_false';
  return size > maxBytes[type.kind] ? 'too_large' : null;
}

async function takePicture(store: MediaStore, data: Uint8Array): Promise<Result<TakenFile, FileRefusal>> {
  const prepared = await prepareOriginal(data);
  if (!prepared.ok) return refused(prepared.code === 'not_a_picture' ? 'file_damaged' : prepared.code);
  const { original, ...picture } = prepared.value;
  await store.write(picture.storageKey, original);
  return ok({
    ...picture,
    kind: 'image',
    bytes: original.byteLength,
    durationSeconds: null,
    // Its sizes are made by a job.
    state: 'processing',
  });
}

type Recording = {
  type: FileType;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
};

/** What is heard and seen in a recording or film; null for one that cannot be played. */
async function recordingOf(path: string, type: FileType, isTurned: boolean): Promise<Recording | null> {
  // Loaded when it is needed: most of what comes is pictures.
  const { parseFile } = await import('music-metadata');
  const parsed = await parseFile(path, { duration: true, skipCovers: true }).catch(() => null);
  const { hasVideo, hasAudio, duration: whole, trackInfo = [] } = parsed?.format ?? {};
  if (!hasVideo && !hasAudio) return null;
  // A film without sound says it of its tracks only.
  const duration = Math.max(whole ?? 0, ...trackInfo.map((track) => track.duration ?? 0));
  const picture = trackInfo.find(({ video }) => video)?.video;
  const sides = [picture?.pixelWidth ?? null, picture?.pixelHeight ?? null] as const;
  const [width, height] = isTurned ? sides.toReversed() : sides;
  return {
    type: hasVideo ? { ...type, kind: 'video' } : audioOnly(type),
    width: width ?? null,
    height: height ?? null,
    durationSeconds: duration > 0 ? Math.max(1, Math.round(duration)) : null,
  };
}

/** The same container without pictures in it. */
function audioOnly(type: FileType): FileType {
  if (type.kind === 'audio') return type;
  return type.ending === 'webm'
    ? { kind: 'audio', mime: 'audio/webm', ending: 'weba' }
    : { kind: 'audio', mime: 'audio/mp4', ending: 'm4a' };
}

async function contentKeyOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return keyOfHash(hash.digest('hex'));
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

async function sizesOfStored(data: Uint8Array, storageKey: string): Promise<PictureSize[] | null> {
  try {
    return await sizesOf(await pixelsOf(data), storageKey.replace(/\..*$/, ''));
  } catch {
    return null;
  }
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

/** A file of the library, held until the transaction ends, if the permission reaches it. */
async function held(tx: Database, id: number, scope: Scope) {
  const [row] = await tx
    .select()
    .from(media)
    .where(
      and(
        eq(media.id, id),
        ne(media.fileName, PORTRAIT_NAME),
        scope === 'any' ? undefined : eq(media.uploadedBy, scope.ownerId),
      ),
    )
    .for('update');
  return row;
}

type Change = { id: number; scope: Scope; actor: Actor };

/** What is said of a file. Answers what shows it, or null when nothing was new. */
export async function describeMedia(
  tx: Database,
  { id, scope, actor, values }: Change & { values: MediaDescription },
): Promise<Result<ShownMedia | null, 'media_gone'>> {
  const before = await held(tx, id, scope);
  if (!before) return refused('media_gone');
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
): Promise<Result<ShownMedia, 'media_gone' | 'kind_differs' | 'file_there'>> {
  const before = await held(tx, id, scope);
  if (!before) return refused('media_gone');
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
): Promise<Result<void, 'media_gone' | 'media_used'>> {
  // Whoever is about to show it has finished when it is held, and is seen by the next statement.
  const before = await held(tx, id, scope);
  if (!before) return refused('media_gone');
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
    detail: { fileName: before.fileName },
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
): Promise<Result<ShownMedia, 'media_gone'>> {
  const before = await held(tx, id, scope);
  if (!before || !['audio', 'video'].includes(before.kind)) return refused('media_gone');
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

/**
 * Removes the bytes that no row names: of files that were replaced or removed, or whose transaction failed. What was
 * written after `before` may be about to get its row.
 */
export async function sweepStore(db: Database, store: MediaStore, before: Date): Promise<number> {
  let removed = 0;
  for await (const portion of store.list()) {
    const old = portion.filter(({ at }) => at < before).map(({ key }) => key);
    if (!old.length) continue;
    const rows = await db.execute<{ key: string }>(sql`
      select key from unnest(${sql.param(`{${old.join()}}`)}::text[]) as old (key)
      where not exists (select from ${media} m where m.storage_key = key)
        and not exists (select from ${mediaVariants} v where v.storage_key = key)
        and not exists (select from ${mediaCaptions} c where c.storage_key = key)`);
    for (const { key } of rows) await store.remove(key);
    removed += rows.length;
  }
  return removed;
}
