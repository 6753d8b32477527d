import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { removePictureForm, setPictureForm } from '#app/_actions/picture.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { hashToken } from '#db/core/token.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';
import { env } from '#env.ts';

const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, { value: string }>() }));
vi.mock('server-only', () => ({}));
vi.mock('next/cache', () => ({ updateTag: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => request.cookies.get(name),
    set: (name: string, value: string) => request.cookies.set(name, { value }),
  }),
}));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(to);
  },
}));

const database = withDatabase();
let photograph: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  globalThis.newsroomConnection = { db: database.db, sql: database.sql, close: async () => {} };
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  photograph = await drawn({ width: 900, height: 600 });
});
afterAll(() => rm(env.DATA_DIR, { recursive: true }));

let client = 0;
beforeEach(async () => {
  client += 1;
  request.headers = new Headers({ origin: env.SITE_URL, 'x-newsroom-client': `203.0.113.${client}` });
  request.cookies.clear();
  await forgetAccounts(database.sql);
});

async function drawn(size: { width: number; height: number }): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp({ create: { ...size, channels: 3, background: '#2f6f6a' } })
      .withExif({ IFD3: { GPSLatitude: '11/1' } })
      .jpeg()
      .toBuffer(),
  );
}

async function member(name: string): Promise<number> {
  const [row] = await database.sql`
    insert into users (email, display_name) values (${`${name}@example.org`}, ${name}) returning id`;
  const token = name.padEnd(43, '-');
  await database.sql`
    insert into sessions (token_hash, user_id, device, network) values (${hashToken(token)}, ${row?.id}, '', '')`;
  request.cookies.set('session', { value: token });
  return Number(row?.id);
}

/** Sends a form and returns the path it ends on. */
async function send(
  action: (form: FormData) => Promise<void>,
  fields: Record<string, string | File> = {},
): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const end = await action(form).catch((error: Error) => error);
  if (!(end instanceof Error)) throw new Error('The form ended on no page.');
  return end.message;
}

const file = (data: Uint8Array<ArrayBuffer>, name = 'dara.jpg') =>
  new File([data], name, { type: 'image/jpeg' });
const problem = async () => (await readProblem('/account'))?.code;
const pictureOf = async (id: number) => {
  const [row] = await database.sql`
    select m.* from users u join media m on m.id = u.picture_id where u.id = ${id}`;
  return row;
};

test('A picture becomes a square without what the camera wrote down, is replaced, and taken away', async () => {
  const id = await member('dara');
  const picture = file(photograph);
  expect(await send(setPictureForm, { picture, locale: 'km' })).toBe('/km/account?done=picture_set');
  const first = await pictureOf(id);
  expect(first).toMatchObject({ kind: 'image', width: 400, height: 400, file_name: 'portrait' });
  const stored = await readFile(path.join(env.DATA_DIR, 'media', first?.storage_key));
  expect((await sharp(stored).metadata()).exif).toBeUndefined();
  await send(setPictureForm, { picture: file(await drawn({ width: 200, height: 300 })) });
  expect(await pictureOf(id)).toMatchObject({ width: 200, height: 200 });
  expect(await send(removePictureForm)).toBe('/account?done=picture_removed');
  expect(await pictureOf(id)).toBeUndefined();
});

test('Two people with one picture have it each', async () => {
  const first = await member('dara');
  await send(setPictureForm, { picture: file(photograph) });
  const second = await member('sokha');
  await send(setPictureForm, { picture: file(photograph) });
  expect(await pictureOf(second)).toEqual(await pictureOf(first));
  await send(removePictureForm);
  expect(await pictureOf(first)).toMatchObject({ width: 400 });
});

test.each<[string, () => Promise<Record<string, string | File>>, string]>([
  ['no field', async () => ({}), 'picture_missing'],
  ['a text', async () => ({ picture: 'dara.jpg' }), 'picture_missing'],
  ['no file', async () => ({ picture: file(new Uint8Array(), '') }), 'picture_missing'],
  ['a page', async () => ({ picture: file(Buffer.from('<script>1</script>')) }), 'not_a_picture'],
  [
    'a drawing that can hold scripts',
    async () => ({ picture: file(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')) }),
    'not_a_picture',
  ],
  ['half a picture', async () => ({ picture: file(photograph.slice(0, 300)) }), 'not_a_picture'],
  ['more than 10 MB', async () => ({ picture: file(new Uint8Array(10 * 1024 * 1024 + 1)) }), 'too_large'],
  [
    'too many pixels',
    async () => ({ picture: file(await drawn({ width: 20_000, height: 6000 })) }),
    'too_many_pixels',
  ],
])('The picture stays when what is sent is wrong: %s', async (_, fields, code) => {
  const id = await member('dara');
  await send(setPictureForm, { picture: file(photograph) });
  const before = await pictureOf(id);
  expect(await send(setPictureForm, await fields())).toBe('/account');
  expect(await problem()).toBe(code);
  expect(await pictureOf(id)).toEqual(before);
  const [user] = await database.sql`select display_name as name from users where id = ${id}`;
  expect(user?.name).toBe('dara');
});

test("Nobody changes another's picture, and strangers and other sites none", async () => {
  const id = await member('dara');
  await send(setPictureForm, { picture: file(photograph) });
  const before = await pictureOf(id);
  await member('sokha');
  for (const field of ['id', 'userId', 'ownerId', 'viewer'])
    await send(removePictureForm, { [field]: String(id) });
  await send(setPictureForm, { picture: file(await drawn({ width: 50, height: 50 })), userId: String(id) });
  expect(await pictureOf(id)).toEqual(before);

  request.cookies.clear();
  const files = await readdir(path.join(env.DATA_DIR, 'media'));
  const other = file(await drawn({ width: 70, height: 70 }));
  await send(setPictureForm, { picture: other });
  expect(await problem()).toBe('not_allowed');
  await send(removePictureForm);
  expect(await problem()).toBe('not_allowed');
  await member('thida');
  request.headers.set('origin', 'https://evil.example');
  await send(setPictureForm, { picture: other });
  expect(await problem()).toBe('foreign_origin');
  expect(await readdir(path.join(env.DATA_DIR, 'media'))).toEqual(files);
});
