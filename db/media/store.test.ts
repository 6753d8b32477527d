import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketStore, diskStore, type MediaStore } from '#db/media/store.ts';

/** Enough of S3 for one bucket: what is signed by its key, in pages of two. */
const stored = new Map<string, { data: Buffer; type: string; at: Date }>();
let server: Server;
let folder: string;
/** Answers to give before the right ones. */
const troubles: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
  server = createServer(async (request, response) => {
    const data = await bodyOf(request);
    const trouble = troubles.shift();
    const isSigned = /^AWS4-HMAC-SHA256 Credential=the-key\/\d{8}\/here\/s3\/aws4_request, /.test(
      request.headers.authorization ?? '',
    );
    if (trouble ?? !isSigned) return response.writeHead(trouble ?? 403).end();
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const key = pathname.replace(/^\/files\/?/, '');
    if (!key) {
      const keys = [...stored.keys()].sort();
      const from = Number(searchParams.get('continuation-token')?.replace('after & ', '') ?? 0);
      const entries = keys.slice(from, from + 2).map((one) => {
        const at = stored.get(one)?.at.toISOString();
        return `<Contents><Key>${one}</Key><LastModified>${at}</LastModified><Size>1</Size></Contents>`;
      });
      const next =
        from + 2 < keys.length
          ? `<NextContinuationToken>after &amp; ${from + 2}</NextContinuationToken>`
          : '';
      return response.end(
        `<?xml version="1.0"?><ListBucketResult>${entries.join('\n')}${next}</ListBucketResult>`,
      );
    }
    if (request.method === 'PUT') {
      stored.set(key, { data, type: request.headers['content-type'] ?? '', at: new Date() });
      return response.end();
    }
    if (request.method === 'DELETE') {
      stored.delete(key);
      return response.writeHead(204).end();
    }
    const file = stored.get(key);
    if (!file) return response.writeHead(404).end();
    const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const part = start ? file.data.subarray(Number(start), Number(end) + 1) : file.data;
    response.writeHead(start ? 206 : 200, { 'Content-Length': part.length });
    return response.end(request.method === 'HEAD' ? undefined : part);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const settings = () => ({
  endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  region: 'here',
  bucket: 'files',
  key: 'the-key',
  secret: 'the-secret',
});
const keys = ['ab', 'bc', 'cd', 'de', 'ef'].map((first) => `${first}/${first}${'0'.repeat(18)}.mp3`);
const [key = '', other = ''] = keys;

describe.each<[string, () => MediaStore]>([
  ['A folder', () => diskStore(path.join(folder, 'media'))],
  ['A bucket', () => bucketStore(settings())],
])('%s', (_name, open) => {
  const all = async (store: MediaStore) => {
    const portions = [];
    for await (const portion of store.list()) portions.push(...portion);
    return portions.sort((one, another) => (one.key < another.key ? -1 : 1));
  };

  test('keeps files, gives parts of them, lists and removes them', async () => {
    const store = open();
    expect(await all(store)).toEqual([]);
    expect(await store.size(key)).toBeNull();
    expect(await store.read(key)).toBeNull();
    await store.write(key, Buffer.from('0123456789'));
    const file = path.join(folder, 'a-file');
    await writeFile(file, 'a long film');
    await store.take(other, file);
    for (const one of keys.slice(2)) await store.write(one, Buffer.from(one));
    expect(await store.size(key)).toBe(10);
    expect(Buffer.from((await store.read(other)) ?? '').toString()).toBe('a long film');
    const parts: Buffer[] = [];
    for await (const part of await store.stream(key, { start: 2, end: 4 })) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe('234');
    const listed = await all(store);
    expect(listed.map((one) => one.key)).toEqual(keys);
    for (const { at } of listed) expect(Date.now() - at.getTime()).toBeLessThan(60_000);
    for (const one of keys) await store.remove(one);
    await store.remove(key);
    expect(await all(store)).toEqual([]);
  });

  test.each(['../../etc/passwd', 'ab/x.mp3', `${key}/..`, ''])('has no place for %j', async (bad) => {
    const store = open();
    await expect((async () => store.write(bad, Buffer.from('x')))()).rejects.toThrow('is no key');
    expect(await store.size(bad)).toBeNull();
    expect(await store.read(bad)).toBeNull();
  });
});

test('A folder notes that a file is wanted again', async () => {
  const store = diskStore(path.join(folder, 'again'));
  await store.write(key, Buffer.from('x'));
  await utimes(path.join(folder, 'again', key), new Date(0), new Date(0));
  await store.write(key, Buffer.from('x'));
  for await (const [file] of store.list()) expect(file?.at.getTime()).toBeGreaterThan(0);
});

test('A bucket says what files are, and is asked again when it stumbles', async () => {
  const store = bucketStore(settings());
  troubles.push(503, 500);
  await store.write(key, Buffer.from('x'));
  expect(stored.get(key)?.type).toBe('audio/mpeg');
  await store.remove(key);
});

test('A bucket that refuses is no bucket without files', async () => {
  const store = bucketStore({ ...settings(), key: 'another' });
  for (const asked of [
    () => store.size(key),
    () => store.read(key),
    () => store.write(key, Buffer.from('x')),
    () => store.remove(key),
    () => store.stream(key),
    () => store.list()[Symbol.asyncIterator]().next(),
  ])
    await expect(asked()).rejects.toThrow('The store of files answered 403.');
});
