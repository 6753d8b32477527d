import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchPublic, isPublicAddress } from '#db/imports/fetch-public.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '1.1.1.1', '103.5.5.5', '2606:4700:4700::1111', '2001:4860:4860::8888'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
  it.each([
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
    ],
    ...[
      '100.64.0.1',
      '100.127.255.255',
      '198.18.0.1',
      '192.0.2.1',
      '203.0.113.9',
      '224.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::1',
      '::',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      'fc00::1',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      '64:ff9b::a00:1',
    ],
    ...['2002:7f00:1::', '2001:db8::1', '2001:0:4136:e378::', 'localhost', ''],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('fetchPublic', () => {
  let server: Server;
  let port: number;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      const [, kind, rest = ''] = /^\/(\w+)\/?(.*)/.exec(request.url ?? '') ?? [];
      if (kind === 'to') response.writeHead(302, { location: decodeURIComponent(rest) }).end();
      else if (kind === 'big') response.end(Buffer.alloc(5000));
      else if (kind === 'slow') response.write('x');
      else if (kind === 'missing') response.writeHead(404).end();
      else response.end('hello');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The test's server stands for a public one; names ending in `.private` lead to a forbidden address. */
  const get = (path: string, host = 'pictures.example', timeout = 5000) =>
    fetchPublic(path.startsWith('http') ? path : `http://${host}:${port}${path}`, {
      maxBytes: 1000,
      timeout,
      resolve: async (name) => (name.endsWith('.private') ? ['10.0.0.1'] : ['127.0.0.1']),
      isAllowed: (address) => address === '127.0.0.1',
    });

  it('connects to the address that was checked and keeps the name', async () => {
    const result = await get('/file');
    expect(result.ok && Buffer.from(result.value).toString()).toBe('hello');
    expect(asked.at(-1)).toBe(`pictures.example:${port}/file`);
  });

  it('follows redirects and checks each hop', async () => {
    expect((await get(`/to/${encodeURIComponent(`http://other.example:${port}/file`)}`)).ok).toBe(true);
    expect((await get('/to/%2Ffile')).ok).toBe(true);
    expect(await get(`/to/${encodeURIComponent(`http://db.private:${port}/`)}`)).toEqual({
      ok: false,
      code: 'not_public',
    });
    expect(await get(`/to/${encodeURIComponent('http://10.0.0.1/')}`)).toEqual({
      ok: false,
      code: 'not_public',
    });
    expect(await get(`/to/${encodeURIComponent('http://[::1]/')}`)).toEqual({
      ok: false,
      code: 'not_public',
    });
    expect(await get(`/to/${encodeURIComponent('file:///etc/passwd')}`)).toEqual({
      ok: false,
      code: 'bad_address',
    });
  });

  it('asks no place that is not listed, redirects included', async () => {
    const listed = (address: string) =>
      fetchPublic(address, {
        maxBytes: 1000,
        mayAsk: (url) => url.hostname === 'listed.example',
        resolve: async () => ['127.0.0.1'],
        isAllowed: () => true,
      });
    const at = (host: string, path: string) => `http://${host}:${port}${path}`;
    const to = (address: string) => at('listed.example', `/to/${encodeURIComponent(address)}`);
    expect((await listed(at('listed.example', '/file'))).ok).toBe(true);
    expect((await listed(to(at('listed.example', '/file')))).ok).toBe(true);
    const before = asked.length;
    const refusal = { ok: false, code: 'not_public' };
    expect(await listed(at('other.example', '/file'))).toEqual(refusal);
    expect(await listed(to(at('other.example', '/file')))).toEqual(refusal);
    expect(await listed(to(at('127.0.0.1', '/file')))).toEqual(refusal);
    expect(asked.slice(before).every((one) => one.startsWith('listed.example'))).toBe(true);
  });

  it('ends loops', async () => {
    const loop = () =>
      get('/to/%2Fto%2F%252Fto%252F%25252Fto%25252F%2525252Fto%2525252F%252525252Fto%252525252Fx');
    expect(await loop()).toEqual({ ok: false, code: 'too_many_redirects' });
  });

  it.each([
    ['/big', 'too_large'],
    ['/missing', 'unreachable'],
    ['ftp://pictures.example/x', 'bad_address'],
    ['not an address', 'bad_address'],
    ['http://db.private/', 'not_public'],
  ])('refuses %s: %s', async (path, code) => {
    expect(await get(path)).toEqual({ ok: false, code });
  });

  it('gives up when time is over', async () => {
    expect(await get('/slow', 'pictures.example', 200)).toEqual({ ok: false, code: 'unreachable' });
  });

  it('refuses the local machine and the cloud provider by itself', async () => {
    const plain = (address: string) => fetchPublic(address, { maxBytes: 1000 });
    for (const host of [
      '127.0.0.1',
      '0x7f000001',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '169.254.169.254',
      'localhost',
    ])
      expect(await plain(`http://${host}:${port}/`), host).toEqual({ ok: false, code: 'not_public' });
  });
});
