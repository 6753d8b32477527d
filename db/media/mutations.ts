import { createHash } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { Database } from '#db/client.ts';
import type { Localized } from '#db/core/columns.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { fileType } from '#db/media/file-type.ts';
import type { MediaStore } from '#db/media/store.ts';
import { media, mediaVariants } from '#db/media/tables.ts';

export const MAX_PICTURE_BYTES = 40 * 1024 * 1024;
/** A photograph as a phone makes it. */
const MAX_PORTRAIT_BYTES = 10 * 1024 * 1024;
export const MAX_FILE_BYTES = 256 * 1024 * 1024;
const MAX_PIXELS = 100_000_000;
const limits = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const;

/** The box the kept original fits in; tall, so that a long infographic stays readable. */
const LARGEST = { width: 2400, height: 4800 };
const VARIANT_WIDTHS = [400, 800, 1200, 1600];
/** The side of a portrait: shown small, and sharp on every screen. */
const PORTRAIT_SIDE = 400;

export type PictureRefusal = 'too_large' | 'too_many_pixels' | 'not_a_picture';

/** A picture ready to be stored: everything slow is done, nothing is written yet. */
export type PreparedPicture = {
  storageKey: string;
  mime: string;
  width: number;
  height: number;
  /** A thumbhash as base64. */
  placeholder: string;
  original: Uint8Array;
  variants: {
    format: 'avif' | 'webp';
    width: number;
    height: number;
    storageKey: string;
    data: Uint8Array;
  }[];
};

/** The part of a key that follows from a file's content. */
function contentKey(data: Uint8Array): string {
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 20);
  return `${hash.slice(0, 2)}/${hash}`;
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
  if (data.byteLength > MAX_PICTURE_BYTES) return refused('too_large');
  if (!options.trustedSvg && fileType(data, '')?.kind !== 'image') return refused('not_a_picture');
  try {
    const source = await sharp(data, limits).metadata();
    if (source.width * source.height > MAX_PIXELS) return refused('too_many_pixels');
    const key = contentKey(data);
    const frames = source.pages ?? 1;
    const animated =
      frames > 1 &&
      (source.format === 'gif' || source.format === 'webp') &&
      source.width * source.height * frames <= MAX_PIXELS;

    // Decoded and scaled once; every variant is made from these pixels.
    const pixels = await sharp(data, limits)
      .autoOrient()
      .resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = pixels.info;
    const upright = () => sharp(pixels.data, { raw: { width, height, channels } });
    const transparent =
      (channels === 2 || channels === 4) && !(await upright().toColourspace('srgb').stats()).isOpaque;
    const scaled = (to: number) => {
      const image = upright().resize({ width: to, withoutEnlargement: true });
      return transparent ? image : image.removeAlpha();
    };

    // A moving picture keeps moving, so it has no still variants.
    const variants = await Promise.all(
      (animated ? [] : variantWidths(width)).flatMap((to) =>
        (['avif', 'webp'] as const).map(async (format) => {
          const image = scaled(to);
          const encoded = await (format === 'avif'
            ? image.avif({ quality: 50, effort: 1, chromaSubsampling: '4:2:0' })
            : image.webp({ quality: 76, effort: 2 })
          ).toBuffer({ resolveWithObject: true });
          const { width, height } = encoded.info;
          return { format, width, height, storageKey: `${key}-${to}.${format}`, data: encoded.data };
        }),
      ),
    );
    const original = await originalOf(data, scaled(width), { animated, transparent });
    return ok({
      storageKey: `${key}.${original.ending}`,
      mime: original.mime,
      width,
      height: original.height ?? height,
      placeholder: await placeholderOf(upright()),
      original: original.data,
      variants,
    });
  } catch (error) {
    return refused(refusalOf(error));
  }
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
  { animated, transparent }: { animated: boolean; transparent: boolean },
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
  if (created && picture.variants.length)
    await tx
      .insert(mediaVariants)
      .values(
        picture.variants.map(({ data, ...variant }) => ({ ...variant, mediaId: id, bytes: data.byteLength })),
      );
  return id;
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
