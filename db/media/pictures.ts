import sharp, { type Sharp } from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { ok, type Result, refused } from '#db/core/result.ts';
import { fileType } from '#db/media/file-type.ts';
import { contentKey } from '#db/media/store.ts';
import { maxBytes } from '#db/media/validation.ts';

/** A photograph as a phone makes it. */
const MAX_PORTRAIT_BYTES = 10 * 1024 * 1024;
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
  if (data.byteLength > maxBytes.image) return refused('too_large');
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
      .timeout({ seconds: MAX_SECONDS })
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

/** The sizes of a picture that lies in the store; null when it cannot be read any more. */
export async function sizesOfStored(data: Uint8Array, storageKey: string): Promise<PictureSize[] | null> {
  try {
    return await sizesOf(await pixelsOf(data), storageKey.replace(/\..*$/, ''));
  } catch {
    return null;
  }
}
