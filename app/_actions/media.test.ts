import { access, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  addPartCall,
  beginUploadCall,
  cancelUploadCall,
  findMediaCall,
  finishUploadCall,
} from '#app/_actions/media.ts';
import { signInAs, use, withRequests } from '#app/_server/testing.ts';
import { takeFile } from '#db/media/intake.ts';
import { storeOf } from '#db/media/store.ts';
import { forgetAccounts } from '#db/testing.ts';
import { addPart, beginUpload, claimWhole } from '#db/uploads/mutations.ts';
import { PART_BYTES } from '#db/uploads/rules/parts.ts';
import { MAX_OPEN_BYTES, MAX_OPEN_UPLOADS } from '#db/uploads/validation.ts';
import { accountRoles } from '#db/users/validation.ts';
import { env } from '#env.ts';

const database = withRequests();
beforeAll(async () => {
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'library-'));
});
afterAll(() => rm(env.DATA_DIR, { recursive: true }));
beforeEach(async () => {
  await forgetAccounts(database.sql);
  await database.sql`delete from media`;
});

type Answer = { ok: boolean; code?: string; value?: Record<string, unknown> };
type Bytes = Uint8Array<ArrayBuffer>;

async function made<Value>(answer: Promise<unknown>): Promise<Value> {
  const result = (await answer) as { ok: true; value: Value } | { ok: false; code: string };
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const begin = (fileName: string, bytes: number) => beginUploadCall({ fileName, bytes }) as Promise<Answer>;
const opened = (fileName: string, bytes: number) =>
  made<{ id: string; received: number }>(begin(fileName, bytes));

function add(id: string, offset: number, part: Bytes): Promise<Answer> {
  const form = new FormData();
  form.set('id', id);
  form.set('offset', String(offset));
  form.set('part', new File([part], 'part'));
  return addPartCall(form) as Promise<Answer>;
}

async function send(data: Bytes, fileName: string): Promise<Answer> {
  const begun = await begin(fileName, data.byteLength);
  if (!begun.ok) return begun;
  const id = String(begun.value?.id);
  for (let offset = Number(begun.value?.received); offset < data.byteLength; offset += PART_BYTES) {
    const added = await add(id, offset, data.slice(offset, offset + PART_BYTES));
    if (!added.ok) return added;
  }
  return finishUploadCall({ id }) as Promise<Answer>;
}

const bytes = (data: Uint8Array): Bytes => new Uint8Array(data);
const text = (given: string): Bytes => bytes(Buffer.from(given, 'latin1'));
const photograph = async (width = 900, height = 600, noise = true): Promise<Bytes> =>
  bytes(
    await sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#2f6f6a',
        ...(noise && { noise: { type: 'gaussian', mean: 128, sigma: 60 } }),
      },
    })
      .withExif({ IFD3: { GPSLatitude: '11/1 33/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg({ quality: 95 })
      .toBuffer(),
  );

const rows = () => database.sql`select * from media order by id`;
const partsThere = () => readdir(path.join(env.DATA_DIR, 'uploads')).catch(() => []);

describe('What is taken', () => {
  test('A picture is there at once, without what the camera wrote down; its parts are gone', async () => {
    const { id: userId } = await signInAs('contributor');
    const data = await photograph();
    expect(data.byteLength).toBeGreaterThan(PART_BYTES / 4);
    const answer = await send(data, 'C:\\Photos\\boat race.jpg');
    expect(answer).toMatchObject({
      ok: true,
      value: {
        view: {
          kind: 'image',
          fileName: 'boat race.jpg',
          width: 900,
          height: 600,
          state: 'processing',
          variants: [],
        },
      },
    });
    const [row] = await rows();
    expect(Number(row?.uploaded_by)).toBe(userId);
    const stored = await readFile(path.join(env.DATA_DIR, 'media', row?.storage_key));
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
    expect(row?.bytes).toBe(stored.byteLength);
    expect(await partsThere()).toEqual([]);
    expect(await database.sql`select from uploads`).toHaveLength(0);
  });

  test('The same picture twice is one, and what is said of it stays', async () => {
    await signInAs('author');
    const data = await photograph(200, 100);
    await send(data, 'boat.jpg');
    await database.sql`update media set credit = 'Sok Dara'`;
    expect(await send(data, 'again.jpg')).toMatchObject({
      ok: true,
      value: { view: { fileName: 'boat.jpg', credit: 'Sok Dara' } },
    });
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    ['a\0b\x1b[31m\r\nx.jpg', 'ab[31mx.jpg'],
    [`${'x'.repeat(300)}.jpg`, `${'x'.repeat(196)}.jpg`],
    ['\u202egpj.exe.jpg', 'gpj.exe.jpg'],
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['ទូកប្រណាំង.jpg', 'ទូកប្រណាំង.jpg'],
    [`ទូ${'ក'.repeat(195)}.jpg`, `${'ក'.repeat(195)}.jpg`],
    [`😀${'x'.repeat(195)}.jpg`, `${'x'.repeat(195)}.jpg`],
  ])('%j is kept as %j', async (given, kept) => {
    await signInAs('author');
    await send(await photograph(60, 50), given);
    expect((await rows())[0]?.file_name).toBe(kept);
  });

  test('Nothing can hide as a portrait of a member', async () => {
    await signInAs('author');
    await send(await photograph(50, 50), 'portrait');
    expect((await rows())[0]?.file_name).toBe('portrait.jpg');
  });
});

const seeded = (name: string) =>
  readFile(path.join(import.meta.dirname, '../../db/seed/newsroom/files', name));

describe('Recordings and films', () => {
  test.each([
    ['river-morning.mp4', { kind: 'video', mime: 'video/mp4', width: 640, height: 360 }],
    ['temple-bells.mp3', { kind: 'audio', mime: 'audio/mpeg', width: null }],
  ])('%s comes with how long it is; cut off it does not come', async (name, facts) => {
    await signInAs('author');
    const whole = bytes(await seeded(name));
    const answer = await send(whole, name);
    expect(answer).toMatchObject({ ok: true, value: { view: { ...facts, state: 'ready' } } });
    expect((await rows())[0]?.duration_seconds).toBeGreaterThan(1);
    expect(await send(whole.slice(0, whole.length * 0.7), name)).toEqual({ ok: false, code: 'file_damaged' });
  });

  test('A film that was held upright is upright, and forgets where it was made', async () => {
    await signInAs('author');
    const film = Buffer.from(await seeded('river-morning.mp4'));
    // What a phone writes at the end of the index, which is made longer by it.
    const place = Buffer.from(
      '\0\0\0\x2cudta\0\0\0\x24\xa9xyz\0\x18\x15\xc7+11.5564+104.9282+010.0/',
      'latin1',
    );
    const moov = film.indexOf('moov') - 4;
    const end = moov + film.readUInt32BE(moov);
    const matrix = film.indexOf('tkhd') + 4 + 40;
    for (const [index, value] of [0, 0x1_0000, 0, -0x1_0000, 0].entries())
      film.writeInt32BE(value, matrix + 4 * index);
    film.writeUInt32BE(film.readUInt32BE(moov) + place.length, moov);
    const located = Buffer.concat([film.subarray(0, end), place, film.subarray(end)]);
    const answer = await send(bytes(located), 'river.mp4');
    expect(answer).toMatchObject({ ok: true, value: { view: { kind: 'video', width: 360, height: 640 } } });
    const stored = await readFile(path.join(env.DATA_DIR, 'media', (await rows())[0]?.storage_key));
    expect(stored.length).toBe(located.length);
    expect(stored.includes('udta')).toBe(false);
  });
});

describe('What is refused', () => {
  const jpeg = () => photograph(400, 300);
  const cut = async (data: Promise<Bytes>, share: number) =>
    (await data).slice(0, (await data).length * share);
  const as = (format: 'png' | 'webp' | 'avif' | 'gif') => async () =>
    bytes(
      await sharp(await jpeg())
        [format]()
        .toBuffer(),
    );

  test.each<[string, string, () => Promise<Bytes>, string]>([
    ['a page', 'page.jpg', async () => text('<!doctype html><script>alert(1)</script>'), 'type_unknown'],
    ['a program', 'photo.jpg', async () => text('MZ\x90\0\x03\0\0\0'), 'type_unknown'],
    ['a drawing with a script', 'drawing.svg', async () => text('<svg onload="alert(1)"/>'), 'type_svg'],
    [
      'one under a false name',
      'drawing.png',
      async () => text('<?xml version="1.0"?><svg onload="alert(1)"/>'),
      'type_svg',
    ],
    ['a picture of a phone in its own format', 'a.jpg', async () => text('\0\0\0\x20ftypheic'), 'type_heic'],
    ['a paper that says it is a picture', 'a.jpg', async () => text('%PDF-1.4\n%%EOF'), 'type_false'],
    ['a picture that says it is a film', 'a.mp4', jpeg, 'type_false'],
    ['a JPEG cut off', 'a.jpg', () => cut(jpeg(), 0.9), 'file_damaged'],
    ['a PNG cut off', 'a.png', () => cut(as('png')(), 0.9), 'file_damaged'],
    ['a WebP cut off', 'a.webp', () => cut(as('webp')(), 0.9), 'file_damaged'],
    ['an AVIF cut off', 'a.avif', () => cut(as('avif')(), 0.9), 'file_damaged'],
    ['a GIF cut off', 'a.gif', () => cut(as('gif')(), 0.5), 'file_damaged'],
    ['a picture of noise', 'a.jpg', async () => text(`\xff\xd8\xff\xe0${'?'.repeat(5000)}`), 'file_damaged'],
    ['a paper cut off', 'a.pdf', async () => text('%PDF-1.4 and then'), 'file_damaged'],
    ['a film that is only a name', 'a.mp4', async () => text('\0\0\0\x10ftypisom\0\0\0\0'), 'file_damaged'],
    [
      'a recording of nothing',
      'a.mp3',
      async () => text(`ID3\x03\0\0\0\0\0\0${'\0'.repeat(500)}`),
      'file_damaged',
    ],
    ['a picture of more than 100 megapixels', 'a.png', async () => bomb(20_000, 6000), 'too_many_pixels'],
    [
      'a small file that would unpack to gigabytes',
      'a.png',
      async () => bomb(60_000, 60_000),
      'too_many_pixels',
    ],
  ])('%s', async (_name, fileName, data, code) => {
    await signInAs('author');
    expect(await send(await data(), fileName)).toEqual({ ok: false, code });
    expect(await rows()).toHaveLength(0);
    expect(await database.sql`select from uploads`).toHaveLength(0);
    expect(await partsThere()).toEqual([]);
  });

  test.each([
    ['nothing', 'a.jpg', 0, { fields: { bytes: 'file_empty' } }],
    ['a picture too large', 'a.jpg', 41 * 1024 * 1024, { code: 'too_large' }],
    ['a paper too large', 'a.pdf', 51 * 1024 * 1024, { code: 'too_large' }],
    ['anything too large', 'a', 257 * 1024 * 1024, { fields: { bytes: 'too_large' } }],
    ['a nameless file', '/', 5, { fields: { fileName: 'file_name_missing' } }],
  ])('%s, before anything is sent', async (_name, fileName, size, refusal) => {
    await signInAs('author');
    expect(await begin(fileName, size)).toMatchObject({ ok: false, ...refusal });
    expect(await database.sql`select from uploads`).toHaveLength(0);
  });

  test('More than a person can have on its way', async () => {
    const { id } = await signInAs('author');
    await database.sql`insert into uploads (user_id, file_name, bytes)
      select ${id}, 'file ' || n, 5 from generate_series(1, ${MAX_OPEN_UPLOADS}) n`;
    expect(await begin('one more.jpg', 5)).toEqual({ ok: false, code: 'too_many_uploads' });
    expect(await begin('file 7', 5)).toMatchObject({ ok: true });
  });

  test('More bytes than a person can have on their way', async () => {
    const { id } = await signInAs('author');
    await database.sql`insert into uploads (user_id, file_name, bytes)
      select ${id}, 'film ' || n, ${MAX_OPEN_BYTES / 8} from generate_series(1, 8) n`;
    expect(await begin('one more.jpg', 1)).toEqual({ ok: false, code: 'too_many_uploads' });
    await database.sql`update uploads set bytes = bytes - 1 where file_name = 'film 1'`;
    expect(await begin('one more.jpg', 1)).toMatchObject({ ok: true });
  });

  test('What is looked through too often, by one person', async () => {
    await signInAs('author');
    const { id } = await opened('a.jpg', 5);
    for (let times = 0; times < 300; times++)
      expect(await finishUploadCall({ id })).toEqual({ ok: false, code: 'upload_incomplete' });
    expect(await finishUploadCall({ id })).toMatchObject({ ok: false, code: 'too_many' });
    expect(await add(id, 0, text('hello'))).toMatchObject({ ok: true });
  });

  test('Those who do not write for the newsroom', async () => {
    for (const role of [...accountRoles, undefined]) {
      use();
      if (role) await signInAs(role, `some-${role}`);
      const allowed = ['contributor', 'author', 'editor', 'administrator'].includes(role ?? '');
      expect(await begin('a.jpg', 5), role).toMatchObject(allowed ? { ok: true } : { code: 'not_allowed' });
    }
  });
});

/** A picture whose head promises so many pixels, all in one colour. */
async function bomb(width: number, height: number): Promise<Bytes> {
  const png = Buffer.from(
    await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .png()
      .toBuffer(),
  );
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  const { crc32 } = await import('node:zlib');
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return bytes(png);
}

describe('What goes on', () => {
  const size = 2 * PART_BYTES + 100;
  const data = bytes(Buffer.alloc(size, 7));
  const part = (number: number) => data.slice(number * PART_BYTES, (number + 1) * PART_BYTES);

  test('after a lost connection it begins where it was, for nobody but its owner', async () => {
    const { browser } = await signInAs('author', 'dara');
    const { id, received } = await opened('long.mp4', size);
    expect(received).toBe(0);
    expect(await add(id, 0, part(0))).toMatchObject({ value: { received: PART_BYTES } });
    expect(await opened('long.mp4', size)).toEqual({ id, received: PART_BYTES });
    expect((await opened('long.mp4', size + 1)).id).not.toBe(id);
    await signInAs('author', 'sokha');
    expect(await add(id, PART_BYTES, part(1))).toEqual({ ok: false, code: 'upload_gone' });
    expect(await finishUploadCall({ id })).toEqual({ ok: false, code: 'upload_gone' });
    await cancelUploadCall({ id });
    expect((await opened('long.mp4', size)).received).toBe(0);
    use(browser);
    expect(await opened('long.mp4', size)).toEqual({ id, received: PART_BYTES });
  });

  test('a part that comes twice, or out of turn, changes nothing', async () => {
    await signInAs('author');
    const { id } = await opened('long.mp4', size);
    await add(id, 0, part(0));
    expect(await add(id, 0, bytes(Buffer.alloc(50, 1)))).toMatchObject({ value: { received: PART_BYTES } });
    expect(await add(id, 2 * PART_BYTES, part(2))).toMatchObject({ value: { received: PART_BYTES } });
    expect(await finishUploadCall({ id })).toEqual({ ok: false, code: 'upload_incomplete' });
    await add(id, PART_BYTES, part(1));
    await add(id, 2 * PART_BYTES, part(2));
    expect(await readFile(path.join(env.DATA_DIR, 'uploads', id))).toEqual(Buffer.from(data));
    expect(await add(id, size, part(0))).toEqual({ ok: false, code: 'too_large' });
  });

  test('two tabs share one upload, also when they send at the same moment', async () => {
    await signInAs('author');
    const [one, other] = await Promise.all([opened('long.mp4', size), opened('long.mp4', size)]);
    expect(other).toEqual(one);
    for (const number of [0, 1, 2]) {
      const both = [
        add(one.id, number * PART_BYTES, part(number)),
        add(one.id, number * PART_BYTES, part(number)),
      ];
      const received = Math.min(size, (number + 1) * PART_BYTES);
      for (const answer of await Promise.all(both)) expect(answer).toEqual({ ok: true, value: { received } });
    }
    expect(await readFile(path.join(env.DATA_DIR, 'uploads', one.id))).toEqual(Buffer.from(data));
  });

  test('two tabs that finish together make one file', async () => {
    await signInAs('author');
    const picture = await photograph(300, 200);
    const { id } = await opened('boat.jpg', picture.byteLength);
    await add(id, 0, picture);
    const [one, other] = await Promise.all([finishUploadCall({ id }), finishUploadCall({ id })]);
    expect(one).toMatchObject({ ok: true, value: { view: { fileName: 'boat.jpg' } } });
    expect(other).toEqual(one);
    expect(await rows()).toHaveLength(1);
    expect(await finishUploadCall({ id })).toEqual({ ok: false, code: 'upload_gone' });
  });

  test('what another process looks through is left to it', async () => {
    const { id: userId } = await signInAs('author');
    const picture = await photograph(300, 200);
    const { id } = await opened('boat.jpg', picture.byteLength);
    await add(id, 0, picture);
    await database.db.transaction(async (tx) => {
      await claimWhole(tx, { id, userId });
      expect(await finishUploadCall({ id })).toEqual({ ok: false, code: 'upload_busy' });
    });
    expect(await finishUploadCall({ id })).toMatchObject({ ok: true });
  });

  test('a store that is full says so, and leaves what was sent', async () => {
    await signInAs('author');
    const picture = await photograph(300, 200);
    const { id } = await opened('boat.jpg', picture.byteLength);
    await add(id, 0, picture);
    const full = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    const sent = { path: path.join(env.DATA_DIR, 'uploads', id), fileName: 'boat.jpg' };
    expect(await takeFile({ ...storeOf(env), write: full }, sent)).toEqual({ ok: false, code: 'disk_full' });
    expect(await finishUploadCall({ id })).toMatchObject({ ok: true });
  });

  test('a disk with no room to spare takes nothing more', async () => {
    const { id: userId } = await signInAs('author');
    // A file system without any room.
    const full = '/proc';
    const { db } = database;
    expect(await beginUpload(db, { folder: full, userId, fileName: 'a.jpg', bytes: 5 })).toEqual({
      ok: false,
      code: 'disk_full',
    });
    const { id } = await opened('a.jpg', 5);
    expect(await addPart(db, { folder: full, userId, id, offset: 0, part: text('hello') })).toEqual({
      ok: false,
      code: 'disk_full',
    });
    expect(await add(id, 0, text('hello'))).toMatchObject({ ok: true });
  });

  test('a full disk is said, and nothing that arrived is lost', async () => {
    await signInAs('author');
    const { id } = await opened('long.mp4', size);
    await add(id, 0, part(0));
    const there = path.join(env.DATA_DIR, 'uploads', id);
    const kept = await readFile(there);
    await rm(there);
    await symlink('/dev/full', there);
    expect(await add(id, PART_BYTES, part(1))).toEqual({ ok: false, code: 'disk_full' });
    await rm(there);
    await mkdir(path.dirname(there), { recursive: true });
    await (await import('node:fs/promises')).writeFile(there, kept);
    expect(await opened('long.mp4', size)).toEqual({ id, received: PART_BYTES });
  });

  test('what the disk has lost is asked for again', async () => {
    await signInAs('author');
    const { id } = await opened('long.mp4', size);
    await add(id, 0, part(0));
    await rm(path.join(env.DATA_DIR, 'uploads', id));
    expect(await opened('long.mp4', size)).toEqual({ id, received: 0 });
    await add(id, 0, part(0));
    await expect(access(path.join(env.DATA_DIR, 'uploads', id))).resolves.toBeUndefined();
  });

  test('what is not wanted any more is forgotten', async () => {
    await signInAs('author');
    const { id } = await opened('long.mp4', size);
    await add(id, 0, part(0));
    expect(await cancelUploadCall({ id })).toMatchObject({ ok: true });
    expect(await partsThere()).not.toContain(id);
    expect(await add(id, PART_BYTES, part(1))).toEqual({ ok: false, code: 'upload_gone' });
  });
});

describe('What is found', () => {
  test('the newest first, by words and kinds, page by page; members’ own pictures never', async () => {
    await signInAs('author');
    await database.sql`insert into media (kind, storage_key, file_name, mime, bytes, width, height, alt, created_at)
      select 'image', 'k' || n, 'file ' || n, 'image/jpeg', 1, 1, 1,
        jsonb_build_object('en', 'A boat', 'km', 'ទូក'), now() + n * interval '1 second' from generate_series(1, 45) n`;
    await database.sql`insert into media (kind, storage_key, file_name, mime, bytes, credit)
      values ('file', 'p', '100%.pdf', 'application/pdf', 1, 'Boat club')`;
    await database.sql`insert into media (kind, storage_key, file_name, mime, bytes, width, height)
      values ('image', 'q', 'portrait', 'image/jpeg', 1, 1, 1)`;
    const find = (given: object) =>
      made<{ files: { id: number; fileName: string }[]; older: number | null }>(
        findMediaCall({ query: '', kinds: ['image', 'file'], ...given }),
      );
    const first = await find({ kinds: ['image'] });
    expect(first.files.slice(0, 2).map(({ fileName }) => fileName)).toEqual(['file 45', 'file 44']);
    expect(first.files).toHaveLength(40);
    const second = await find({ kinds: ['image'], before: first.older });
    expect(second.files.map(({ fileName }) => fileName)).toEqual([
      'file 5',
      'file 4',
      'file 3',
      'file 2',
      'file 1',
    ]);
    expect(second.older).toBeNull();
    expect((await find({ query: 'BOAT club' })).files.map(({ fileName }) => fileName)).toEqual(['100%.pdf']);
    expect((await find({ query: 'ទូក file 45' })).files).toHaveLength(1);
    expect((await find({ query: '%' })).files).toHaveLength(1);
    expect((await find({ query: 'portrait' })).files).toHaveLength(0);
  });
});
