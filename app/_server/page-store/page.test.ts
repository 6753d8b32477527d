import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCompressible } from '#app/_server/page-store/encoding.ts';
import { makePage, type Page, send, sizeOf } from '#app/_server/page-store/page.ts';
import { securityHeaders } from '#app/_server/security-headers.ts';

const text = `<!DOCTYPE html><p>ភាសាខ្មែរ and English, ${'again and '.repeat(300)}</p>`;
const about = { tags: ['a'], begun: 1, entry: 0, expires: Number.POSITIVE_INFINITY, cacheControl: 'public' };
const make = (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200) =>
  makePage({ status, headers: { 'content-type': type, 'x-internal': '1' }, body: Buffer.from(body) }, about);

let page: Page;
let server: Server;
beforeAll(async () => {
  server = createServer((incoming, response) => void send(page, incoming, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
function ask(headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { port } = server.address() as AddressInfo;
  const sent = request({ host: '127.0.0.1', port, method, headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
    );
  });
  sent.on('error', reject).end();
  return promise;
}
const accepting = (encodings: string) => ask({ 'Accept-Encoding': encodings });
const unpacked = ({ headers, body }: Answer) => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
};

describe('A page of text', () => {
  beforeAll(async () => {
    page = await make(text);
  });

  const encodings: [accepted: string | undefined, encoding: string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['BR', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['deflate, zstd', undefined],
    ['', undefined],
    [';;,,q=,=', undefined],
    ['xbr, gzipped', undefined],
    [undefined, undefined],
  ];
  for (const [accepted, encoding] of encodings) {
    test(`comes as ${encoding ?? 'it is'} to who accepts ${accepted ?? 'no matter what'}`, async () => {
      const answer = await (accepted === undefined ? ask() : accepting(accepted));
      expect(answer.status).toBe(200);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      expect(unpacked(answer)).toBe(text);
    });
  }

  test('has one strong tag an encoding, and always the same', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity', 'br', 'gzip', 'identity'].map(
        async (one) => (await accepting(one)).headers.etag,
      ),
    );
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    expect(new Set(tags).size).toBe(3);
    expect(tags.slice(0, 3)).toEqual(tags.slice(3));
    const other = await make(`${text} `);
    expect(other.digest).not.toBe(page.digest);
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await accepting('br');
    const tag = headers.etag ?? '';
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, `"x",W/${tag} , "y"`, '*']) {
      const again = await ask({ 'Accept-Encoding': 'br', 'If-None-Match': known });
      expect(again.status, known).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers).toMatchObject({
        etag: tag,
        vary: 'Accept-Encoding',
        'cache-control': headers['cache-control'],
        'content-security-policy': headers['content-security-policy'],
      });
      expect(again.headers['content-type']).toBeUndefined();
    }
    for (const known of ['', '"x"', tag.slice(1, -1), `${tag.slice(0, -1)}x"`, `x${tag}`]) {
      const again = await ask({ 'Accept-Encoding': 'br', 'If-None-Match': known });
      expect(again.status, known).toBe(200);
    }
    // Another encoding is another content.
    expect((await ask({ 'Accept-Encoding': 'gzip', 'If-None-Match': tag })).status).toBe(200);
  });

  test('comes without itself when only its headers are asked for', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const whole = await accepting(encoding);
      const { status, headers, body } = await ask({ 'Accept-Encoding': encoding }, 'HEAD');
      expect(status).toBe(200);
      expect(body).toHaveLength(0);
      expect({ ...headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    }
    const known = (await accepting('br')).headers.etag ?? '';
    expect((await ask({ 'Accept-Encoding': 'br', 'If-None-Match': known }, 'HEAD')).status).toBe(304);
  });

  test('has the security headers once, and none of the framework', async () => {
    const { headers } = await accepting('br');
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], name).toBe(value);
    expect(Object.keys(headers)).not.toContain('x-internal');
    expect(headers['cache-control']).toBe('public');
    expect(headers.age).toBe('0');
  });

  test('is packed once for all who ask at the same time', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const fresh = await make(`${text}${encoding}`);
      const sent = new Set<unknown>();
      const response = { writeHead: () => {}, end: (body: unknown) => sent.add(body) };
      const asked = { method: 'GET', rawHeaders: ['Accept-Encoding', encoding] };
      const send50 = Array.from({ length: 50 }, () =>
        send(fresh, asked as IncomingMessage, response as unknown as ServerResponse),
      );
      await Promise.all(send50);
      expect(sent.size, encoding).toBe(1);
    }
  });

  test('is whole whatever range is asked for', async () => {
    const { status, body } = await ask({ Range: 'bytes=0-10' });
    expect(status).toBe(200);
    expect(body.toString()).toBe(text);
  });
});

describe('Other pages', () => {
  test('A picture is left as it is, and does not vary', async () => {
    const bytes = Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 7));
    page = await make(bytes, 'image/png');
    const { headers, body } = await accepting('br, gzip');
    expect(body.equals(bytes)).toBe(true);
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBeUndefined();
    expect(headers.etag).toBe((await ask()).headers.etag);
  });

  test('A redirect has its target and nothing to unpack', async () => {
    page = await makePage({ status: 301, headers: { location: '/there' }, body: Buffer.alloc(0) }, about);
    const { status, headers, body } = await accepting('br');
    expect(status).toBe(301);
    expect(headers.location).toBe('/there');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-length']).toBe('0');
    expect(body).toHaveLength(0);
  });

  test('What is not there stays so for who had it', async () => {
    page = await make(text, 'text/html', 410);
    const { headers } = await accepting('br');
    const again = await ask({ 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' });
    expect(again.status).toBe(410);
    expect(unpacked(again)).toBe(text);
  });

  test('Text is told from what is packed already', () => {
    const texts = [
      'text/html; charset=utf-8',
      'text/x-component',
      'application/rss+xml',
      'application/feed+json; charset=utf-8',
      'application/manifest+json',
      'application/xml',
      'image/svg+xml',
    ];
    for (const type of texts) expect(isCompressible(type), type).toBe(true);
    for (const type of ['image/png', 'font/woff2', 'application/octet-stream', 'audio/mpeg', undefined])
      expect(isCompressible(type), type).toBe(false);
  });

  test('A page counts with its content, its headers and what is dormant', async () => {
    const one = await make(text);
    const more = { ...one, dormant: await make(text, 'application/json') };
    expect(sizeOf(more)).toBeGreaterThan(sizeOf(one) + one.kept.bytes.length - 1);
    expect(sizeOf({ ...one, tags: ['x'.repeat(1000)] })).toBeGreaterThan(sizeOf(one) + 1000);
  });
});
