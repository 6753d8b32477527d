import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rangeOf, sendStored } from '#app/_server/stored-file.ts';
import { diskStore, type MediaStore } from '#db/media/store.ts';

const key = `ab/ab${'0'.repeat(18)}.mp3`;
let folder: string;
let server: Server;
let store: MediaStore;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'stored-'));
  store = diskStore(folder);
  await store.write(key, Buffer.from('0123456789'));
  server = createServer((request, response) =>
    sendStored(store, {
      request,
      response,
      key: request.url?.slice(1) ?? '',
      isThere: () => response.setHeader('X-There', 'yes'),
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const ask = (name: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`, { headers, method });

test.each<[string | undefined, ReturnType<typeof rangeOf>]>([
  [undefined, undefined],
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=4-', { start: 4, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-50', { start: 5, end: 9 }],
  ['bytes=10-', null],
  ['bytes=5-3', null],
  ['bytes=-0', null],
  ['bytes=-', undefined],
  ['bytes=0-1,4-5', undefined],
  ['lines=0-1', undefined],
])('Of ten bytes, %s is %o', (header, range) => {
  expect(rangeOf(header, 10)).toEqual(range);
});

test('The whole, a part, nothing new, nothing there', async () => {
  const whole = await ask(key);
  expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'audio/mpeg',
    'content-length': '10',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-there': 'yes',
  });
  const etag = whole.headers.get('etag') ?? '';
  const part = await ask(key, { Range: 'bytes=2-4', 'If-Range': etag });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  const other = await ask(key, { Range: 'bytes=2-4', 'If-Range': '"another"' });
  expect([other.status, await other.text()]).toEqual([200, '0123456789']);
  expect((await ask(key, { 'If-None-Match': etag })).status).toBe(304);
  const behind = await ask(key, { Range: 'bytes=20-' });
  expect([behind.status, behind.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  const head = await ask(key, {}, 'HEAD');
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  for (const name of ['ab/none.mp3', '..%2f..%2fetc%2fpasswd', '']) {
    const missing = await ask(name);
    expect([missing.status, missing.headers.get('x-there')], name).toEqual([404, null]);
  }
});

test('A store that does not answer is said, and not kept', async () => {
  const whole = store;
  store = {
    ...whole,
    stream: async () => {
      throw new Error('Away.');
    },
  };
  const answer = await ask(key);
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(await answer.text()).toMatch('cannot be sent');
  store = whole;
});
