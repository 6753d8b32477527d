import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { thumbHashToAverageRGBA } from 'thumbhash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileType } from '#db/media/file-type.ts';
import { findStored, storeFile, storePicture } from '#db/media/mutations.ts';
import { preparePicture, preparePortrait } from '#db/media/pictures.ts';
import { PORTRAIT_NAME } from '#db/media/queries.ts';
import { diskStore, type MediaStore } from '#db/media/store.ts';
import { forgetPortraits } from '#db/media/sweep.ts';
import { media, mediaVariants } from '#db/media/tables.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
let folder: string;
let store: MediaStore;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'media-'));
  store = diskStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

type Canvas = { width: number; height: number; alpha?: number };
const canvas = ({ width, height, alpha }: Canvas) =>
  sharp({
    create: {
      width,
      height,
      channels: alpha === undefined ? 3 : 4,
      background: { r: 200, g: 60, b: 20, alpha: alpha ?? 1 },
    },
  });

async function prepared(data: Uint8Array) {
  const result = await preparePicture(data);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('preparePicture', () => {
  it('turns upright, drops metadata, and makes sizes no wider than the picture', async () => {
    const data = await canvas({ width: 1000, height: 500 })
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '11/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const picture = await prepared(data);
    expect(picture).toMatchObject({ width: 500, height: 1000, mime: 'image/jpeg' });
    expect(picture.storageKey).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{20}\.jpg$/);
    expect(picture.variants.map(({ format, width, height }) => `${format} ${width}×${height}`)).toEqual([
      'avif 400×800',
      'webp 400×800',
      'avif 500×1000',
      'webp 500×1000',
    ]);
    for (const file of [picture.original, ...picture.variants.map((variant) => variant.data)]) {
      const metadata = await sharp(file).metadata();
      expect(metadata.exif).toBeUndefined();
      expect(metadata.orientation ?? 1).toBe(1);
    }
    const { r, g } = thumbHashToAverageRGBA(Buffer.from(picture.placeholder, 'base64'));
    expect(r).toBeGreaterThan(g);
  });

  it('keeps what is seen through as WebP, and only that', async () => {
    const glass = await prepared(await canvas({ width: 900, height: 300, alpha: 0.5 }).png().toBuffer());
    expect(glass.mime).toBe('image/webp');
    expect((await sharp(glass.original).metadata()).hasAlpha).toBe(true);
    const solid = await prepared(await canvas({ width: 900, height: 300, alpha: 1 }).png().toBuffer());
    expect(solid.mime).toBe('image/jpeg');
  });

  it('scales down what is larger than a page ever shows', async () => {
    const picture = await prepared(await canvas({ width: 5000, height: 1000 }).jpeg().toBuffer());
    expect(picture).toMatchObject({ width: 2400, height: 480 });
    expect(picture.variants.map((variant) => variant.width)).toEqual([
      400, 400, 800, 800, 1200, 1200, 1600, 1600,
    ]);
  });

  it('keeps a moving picture moving', async () => {
    const frames = await Promise.all(
      ['red', 'blue'].map((color) =>
        sharp({ create: { width: 40, height: 20, channels: 3, background: color } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const picture = await prepared(gif);
    expect(picture).toMatchObject({ width: 40, height: 20, mime: 'image/webp', variants: [] });
    expect((await sharp(picture.original).metadata()).pages).toBe(2);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['nothing', async () => new Uint8Array(), 'not_a_picture'],
    [
      'text that calls itself a picture',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'not_a_picture',
    ],
    ['half a JPEG header', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'not_a_picture'],
    ['a PDF', async () => Buffer.from('%PDF-1.4'), 'not_a_picture'],
    ['too many pixels', () => canvas({ width: 20_000, height: 6000 }).png().toBuffer(), 'too_many_pixels'],
    ['too many bytes', async () => new Uint8Array(41 * 1024 * 1024), 'too_large'],
  ])('refuses %s', async (_name, make, code) => {
    expect(await preparePicture(await make())).toEqual({ ok: false, code });
  });

  it('takes drawings only from those who say that they are their own', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="9" height="9"/></svg>',
    );
    expect(await preparePicture(svg, { trustedSvg: true })).toMatchObject({
      ok: true,
      value: { width: 800, height: 400 },
    });
  });
});

describe('preparePortrait', () => {
  it.each([
    ['wide', 1000, 500, 400],
    ['tall', 500, 1000, 400],
    ['smaller than it would be', 300, 120, 120],
  ])('cuts a square from the middle: %s', async (_name, width, height, side) => {
    const edge = canvas({ width: 10, height: 10 }).png();
    const data = await canvas({ width, height })
      .composite([{ input: await edge.negate().toBuffer(), gravity: 'northwest' }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const result = await preparePortrait(data);
    if (!result.ok) throw new Error(result.code);
    expect(result.value).toMatchObject({ width: side, height: side, mime: 'image/jpeg' });
    const { channels } = await sharp(result.value.original).stats();
    // The mark at the edge is not in it.
    expect(channels.map(({ min, max }) => max - min < 12)).toEqual([true, true, true]);
  });

  it('holds a moving picture still, and keeps what is see-through', async () => {
    const frames = await Promise.all([1, 2].map(() => canvas({ width: 40, height: 30 }).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(await preparePortrait(moving)).toMatchObject({ ok: true, value: { mime: 'image/jpeg' } });
    const clear = await canvas({ width: 40, height: 30, alpha: 0.5 }).png().toBuffer();
    expect(await preparePortrait(clear)).toMatchObject({ ok: true, value: { mime: 'image/webp' } });
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['nothing', async () => new Uint8Array(), 'not_a_picture'],
    ['a drawing', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_picture'],
    ['half a JPEG header', async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'not_a_picture'],
    ['too many pixels', () => canvas({ width: 20_000, height: 6000 }).png().toBuffer(), 'too_many_pixels'],
    ['too many bytes', async () => new Uint8Array(11 * 1024 * 1024), 'too_large'],
  ])('refuses %s', async (_name, make, code) => {
    expect(await preparePortrait(await make())).toEqual({ ok: false, code });
  });
});

describe('storePicture', () => {
  it('stores the same content once', async () => {
    const data = await canvas({ width: 450, height: 300 }).jpeg().toBuffer();
    const picture = await prepared(data);
    const details = { fileName: 'boat.jpg', alt: { en: 'A boat' }, credit: 'Nary' };
    const id = await database.db.transaction((tx) => storePicture(tx, store, { picture, ...details }));
    expect(await storePicture(database.db, store, { picture, fileName: 'other.jpg' })).toBe(id);
    expect(await findStored(database.db, data)).toEqual({ id, kind: 'image' });
    const [row] = await database.db.select().from(media).where(eq(media.id, id));
    expect(row).toMatchObject({
      kind: 'image',
      fileName: 'boat.jpg',
      alt: { en: 'A boat' },
      credit: 'Nary',
      width: 450,
    });
    const variants = await database.db.select().from(mediaVariants).where(eq(mediaVariants.mediaId, id));
    expect(variants).toHaveLength(4);
    for (const variant of variants) expect(await store.size(variant.storageKey)).toBe(variant.bytes);
    expect(await store.size(row?.storageKey ?? '')).toBe(row?.bytes);
  });
});

describe('forgetPortraits', () => {
  it('forgets what no member has any more, and nothing else', async () => {
    const picture = async (red: number, fileName: string) => {
      const data = await canvas({ width: 60, height: 60 }).tint({ r: red, g: 0, b: 0 }).jpeg().toBuffer();
      return storePicture(database.db, store, { picture: await prepared(data), fileName });
    };
    const kept = await picture(10, PORTRAIT_NAME);
    const gone = await picture(120, PORTRAIT_NAME);
    const ofNewsroom = await picture(240, 'boat.jpg');
    await database.sql`insert into users (email, picture_id) values ('dara@example.org', ${kept})`;
    const keysOf = async (id: number) =>
      (
        await database.sql`
        select storage_key from media where id = ${id}
        union select storage_key from media_variants where media_id = ${id}`
      )
        .map((row) => row.storage_key)
        .sort();
    const abandoned = await keysOf(gone);
    const keys = await database.db.transaction((tx) => forgetPortraits(tx));
    expect(keys.sort()).toEqual(abandoned);
    for (const key of keys) await store.remove(key);
    for (const key of keys) expect(await store.size(key)).toBeNull();
    expect(await keysOf(gone)).toEqual([]);
    for (const id of [kept, ofNewsroom])
      for (const key of await keysOf(id)) expect(await store.size(key)).toBeGreaterThan(0);
    expect(await database.db.transaction((tx) => forgetPortraits(tx))).toEqual([]);
  });
});

describe('storeFile', () => {
  it('goes by content, not by name', async () => {
    const pdf = Buffer.from('%PDF-1.4 a paper');
    const result = await storeFile(database.db, store, { data: pdf, fileName: 'paper.exe' });
    expect(result).toMatchObject({ ok: true, value: { kind: 'file' } });
    for (const data of ['<html>', 'MZ\u0090', '#!/bin/sh', '', '<?xml version="1.0"?><svg/>'])
      expect(await storeFile(database.db, store, { data: Buffer.from(data), fileName: 'paper.pdf' })).toEqual(
        {
          ok: false,
          code: 'unknown_type',
        },
      );
  });

  it.each<[string, number[] | string, string | undefined]>([
    ['a.mp3', 'ID3\u0003', 'audio/mpeg'],
    ['a.mp3', [0xff, 0xfb, 0x90, 0x00], 'audio/mpeg'],
    ['a.ogg', 'OggS', 'audio/ogg'],
    ['a.m4a', '\0\0\0\u0020ftypM4A ', 'audio/mp4'],
    ['a.mp4', '\0\0\0\u0020ftypisom', 'video/mp4'],
    ['a.webm', [0x1a, 0x45, 0xdf, 0xa3], 'video/webm'],
    ['a.docx', [0x50, 0x4b, 3, 4], 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.html', [0x50, 0x4b, 3, 4], 'application/zip'],
    ['a.exe', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], undefined],
    ['a.jpg', 'GIF89a', 'image/gif'],
    ['a.js', 'alert(1)', undefined],
  ])('%s with its first bytes', (name, bytes, mime) => {
    const data = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes);
    expect(fileType(data, name)?.mime).toBe(mime);
  });
});

describe('diskStore', () => {
  const key = 'ab/abcdefabcdefabcdefab.jpg';

  it('writes whole files and reads parts of them', async () => {
    await store.write(key, Buffer.from('0123456789'));
    expect(Buffer.from((await store.read(key)) ?? []).toString()).toBe('0123456789');
    const parts: Buffer[] = [];
    for await (const part of await store.stream(key, { start: 2, end: 4 })) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toBe('234');
    expect(await readdir(path.join(folder, 'ab'))).toEqual(['abcdefabcdefabcdefab.jpg']);
    expect(await store.read('ab/ffffffffffffffffffff.jpg')).toBeNull();
  });

  it.each([
    '../secret',
    'ab/../../x.jpg',
    '/etc/passwd',
    'ab/abcdefabcdefabcdefab.jpg/x',
    'ab\\x',
    'ab/x\0.jpg',
    '',
  ])('knows no %j', async (bad) => {
    expect(await store.read(bad)).toBeNull();
    expect(await store.size(bad)).toBeNull();
    await expect(store.write(bad, Buffer.from('x'))).rejects.toThrow('no key');
  });
});
