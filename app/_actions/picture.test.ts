import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { removePictureForm, setPictureForm } from '#app/_actions/picture.ts';
import { problemAt, send, signInAs, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { forgetAccounts } from '#db/testing.ts';
import { env } from '#env.ts';

const database = withRequests();
let photograph: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  photograph = await drawn({ width: 900, height: 600 });
});
afterAll(() => rm(env.DATA_DIR, { recursive: true }));

beforeEach(async () => {
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

const file = (data: Uint8Array<ArrayBuffer>, name = 'dara.jpg') =>
  new File([data], name, { type: 'image/jpeg' });
const problem = () => problemAt('/account');
const pictureOf = async (id: number) => {
  const [row] = await database.sql`
    select m.* from users u join media m on m.id = u.picture_id where u.id = ${id}`;
  return row;
};

test('A picture becomes a square without what the camera wrote down, is replaced, and taken away', async () => {
  const { id } = await signInAs('reader', 'dara');
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
  const { id: first } = await signInAs('reader', 'dara');
  await send(setPictureForm, { picture: file(photograph) });
  const { id: second } = await signInAs('reader', 'sokha');
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
  const { id } = await signInAs('reader', 'dara');
  await send(setPictureForm, { picture: file(photograph) });
  const before = await pictureOf(id);
  expect(await send(setPictureForm, await fields())).toBe('/account');
  expect(await problem()).toBe(code);
  expect(await pictureOf(id)).toEqual(before);
  const [user] = await database.sql`select display_name as name from users where id = ${id}`;
  expect(user?.name).toBe('dara');
});

test("Nobody changes another's picture, and strangers and other sites none", async () => {
  const { id } = await signInAs('reader', 'dara');
  await send(setPictureForm, { picture: file(photograph) });
  const before = await pictureOf(id);
  await signInAs('reader', 'sokha');
  for (const field of ['id', 'userId', 'ownerId', 'viewer']) await send(removePictureForm, { [field]: id });
  await send(setPictureForm, { picture: file(await drawn({ width: 50, height: 50 })), userId: id });
  expect(await pictureOf(id)).toEqual(before);

  use();
  const files = await readdir(path.join(env.DATA_DIR, 'media'));
  const other = file(await drawn({ width: 70, height: 70 }));
  await send(setPictureForm, { picture: other });
  expect(await problem()).toBe('not_allowed');
  await send(removePictureForm);
  expect(await problem()).toBe('not_allowed');
  await signInAs('reader', 'thida');
  request.headers.set('origin', 'https://evil.example');
  await send(setPictureForm, { picture: other });
  expect(await problem()).toBe('foreign_origin');
  expect(await readdir(path.join(env.DATA_DIR, 'media'))).toEqual(files);
});
