import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request as requestPlain } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { translator } from '#components/messages/translator.ts';
import { connect } from '#db/client.ts';
import { locales } from '#db/core/locale.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask, type Answer as SiteAnswer } from '#e2e/http.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';
import { type Nginx, startNginx } from '#scripts/nginx.ts';

const name = 'news.example';
const chrome = 'gzip, deflate, br, zstd';
const securityHeaders = [
  'x-content-type-options',
  'x-frame-options',
  'content-security-policy',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'strict-transport-security',
];

type Answer = SiteAnswer & { all: string[] };
type Question = { method?: string; headers?: Record<string, string>; body?: string };

test.describe('The site behind nginx', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_nginx');
  let folder: string;
  let site: Site;
  let sitePort: number;
  let nginx: Nginx;
  let newsroom: Newsroom;
  let connection: ReturnType<typeof connect>;
  const answered: { address: string; store: unknown }[] = [];

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_nginx with (force)');
      await sql.unsafe('create database end_to_end_nginx');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-nginx-'));
    sitePort = await freePort();
    site = await startSite({
      databaseUrl: database,
      dataDir: path.join(folder, 'data'),
      port: sitePort,
      siteUrl: `https://${name}`,
      trustedProxies: '127.0.0.1',
      flags: ['--no-demo'],
    });
    nginx = await startNginx({ folder, name, sitePort });
    connection = connect(database, { max: 2 });
    newsroom = new Newsroom(connection, database);
  });

  test.afterAll(async () => {
    await nginx?.stop();
    await site?.stop();
    await connection?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** One request by TLS, exactly as given. */
  const visit = (address: string, { method = 'GET', headers = {}, body }: Question = {}, through = nginx) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: through.port,
          servername: name,
          ca: through.certificate,
          agent: false,
          path: address,
          method,
          headers: { Host: name, ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            answered.push({ address, store: response.headers['x-cache'] });
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              all: response.rawHeaders
                .filter((_, index) => index % 2 === 0)
                .map((word) => word.toLowerCase()),
              body: Buffer.concat(chunks),
            });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const statusOf = async (address: string) => (await visit(address)).status;
  /** The same from the site itself. */
  const direct = (address: string, headers: Record<string, string> = {}) =>
    ask(`http://127.0.0.1:${sitePort}`, address, { headers });
  /** What the store had whenever this address was asked for: `HIT`, `MISS`, … */
  const storeOf = (address: string) =>
    answered.filter((answer) => answer.address === address).map(({ store }) => store);

  const expectSecurityHeaders = ({ all }: Answer, about: string) => {
    const found = securityHeaders.map(
      (header) => `${header} × ${all.filter((other) => other === header).length}`,
    );
    expect(found, about).toEqual(securityHeaders.map((header) => `${header} × 1`));
  };

  test('Reader - is led to https and to the one name', async () => {
    const plain = await new Promise<string | undefined>((resolve, reject) => {
      requestPlain(
        {
          host: '127.0.0.1',
          port: nginx.httpPort,
          path: '/km/latest?a=b',
          headers: { Host: 'www.other.example' },
        },
        (response) => resolve(response.resume().headers.location),
      )
        .on('error', reject)
        .end();
    });
    expect(plain).toBe(`https://${name}/km/latest?a=b`);
    const www = await visit('/about', { headers: { Host: `www.${name}` } });
    expect(www.status).toBe(301);
    expect(www.headers.location).toBe(`https://${name}/about`);
    expectSecurityHeaders(www, 'www');
    const forCertificates = await ask(`http://127.0.0.1:${nginx.httpPort}`, '/.well-known/acme-challenge/x');
    expect(forCertificates.status).toBe(404);
  });

  test('Browser - speaks HTTP/2', async () => {
    const { path: address } = await newsroom.write();
    const session = connectHttp2(`https://127.0.0.1:${nginx.port}`, {
      servername: name,
      ca: nginx.certificate,
    });
    const status = await new Promise((resolve, reject) => {
      session.on('error', reject);
      session
        .request({ ':path': address, ':authority': name })
        .on('response', (headers) => resolve(headers[':status']))
        .resume();
    });
    session.close();
    expect(status).toBe(200);
  });

  test('Reader - gets one of three stored forms of a page, as the site made it', async () => {
    const { path: address } = await newsroom.write();
    const forms = {
      'br, gzip': [chrome, 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8, *;q=0.1'],
      gzip: ['gzip', 'gzip, deflate'],
      '': ['', 'identity', 'zstd', 'gzip;q=0, br', 'br;q=0.000'],
    };
    for (const [form, wishes] of Object.entries(forms)) {
      const own = await direct(address, form ? { 'Accept-Encoding': form } : {});
      for (const wish of wishes) {
        const { status, headers, body } = await visit(address, { headers: { 'Accept-Encoding': wish } });
        expect(status, wish).toBe(200);
        expect(headers['content-encoding'], wish).toBe(own.headers['content-encoding']);
        expect(headers.vary, wish).toMatch(/accept-encoding/i);
        expect(body.equals(own.body), wish).toBe(true);
      }
    }
    expect(storeOf(address).filter((store) => store === 'MISS')).toHaveLength(3);
    const { body } = await visit(address, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(gunzipSync(body).toString()).toContain('A short text.');
  });

  test('Browser - learns that it has the page already', async () => {
    const { path: address } = await newsroom.write();
    const { headers } = await visit(address, { headers: { 'Accept-Encoding': chrome } });
    const again = await visit(address, {
      headers: { 'Accept-Encoding': chrome, 'If-None-Match': headers.etag ?? '' },
    });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers.etag).toBe(headers.etag);
    expectSecurityHeaders(again, '304');
    const head = await visit(address, { method: 'HEAD', headers: { 'Accept-Encoding': chrome } });
    expect([head.status, head.headers.etag, head.body.length]).toEqual([200, headers.etag, 0]);
    expect(storeOf(address)[0]).toBe('MISS');
    expect(storeOf(address)).not.toContain('BYPASS');
    expect(storeOf(address).slice(1)).not.toContain('MISS');
  });

  test('Reader - shares a page with those who came with another query', async () => {
    const { path: address } = await newsroom.write();
    const queries = ['?fbclid=a', '', '?utm_source=x&utm_medium=y', '?p=', '?page=2', '?=&&'];
    for (const query of queries) expect(await statusOf(address + query), query).toBe(200);
    const stores = queries.flatMap((query) => storeOf(address + query));
    expect(stores).toHaveLength(queries.length);
    expect(stores.filter((store) => store === 'MISS')).toHaveLength(1);
  });

  test('Reader - finds what was searched for, and is led on from old addresses', async () => {
    const first = await newsroom.write({ headline: 'Kingfisher' });
    const second = await newsroom.write({ headline: 'Pangolin' });
    for (const word of ['Kingfisher', 'Pangolin', 'Kingfisher']) {
      const text = (await visit(`/search?q=${word}`)).body.toString();
      expect(text.includes(first.path), word).toBe(word === 'Kingfisher');
      expect(text.includes(second.path), word).toBe(word === 'Pangolin');
    }
    await newsroom.redirect('/?p=4711', first.id);
    expect((await visit('/?utm_source=x&p=4711')).headers.location).toBe(first.path);
    for (const query of ['a=1', 'a=2']) {
      expect((await visit(`${first.path}/?${query}`)).headers.location).toBe(`${first.path}?${query}`);
      expect((await visit(`/en${first.path}?${query}`)).headers.location).toBe(`${first.path}?${query}`);
    }
  });

  test('Member - is led by the links of mails, other services and the desk, and nothing of it is kept', async () => {
    const next = async (address: string) =>
      /name="next" value="([^"]*)"/.exec((await visit(address)).body.toString())?.[1];
    for (const prefix of ['', '/km'])
      for (const wish of ['/about', '/contact', ''])
        expect(await next(`${prefix}/account/sign-in?next=${wish}`)).toBe(wish);
    const personal = ['/account/sign-in/link?token=x', '/account/data', '/set-up?token=x', '/desk?done=x'];
    for (const address of [...personal, ...personal])
      expect((await visit(address)).headers['cache-control'], address).toContain('no-store');
    expect(personal.flatMap(storeOf)).not.toContain('HIT');
  });

  test("Framework's script - gets its own answers, and nobody else does", async () => {
    const { path: address } = await newsroom.write();
    const asked: [query: string, headers: Record<string, string>][] = [
      ['', { RSC: '1' }],
      ['?_rsc=abc', { RSC: '1' }],
      ['?_rsc=abc', { RSC: '1', 'Next-Router-Prefetch': '1' }],
      ['', { 'Next-Router-State-Tree': '%5B%5D' }],
      ['', { 'Next-Action': 'x' }],
      ['', { Authorization: 'Basic eDp4' }],
    ];
    for (const round of [1, 2]) {
      for (const [query, headers] of asked) await visit(address + query, { headers });
      const plain = await visit(address);
      expect(plain.headers['content-type'], String(round)).toContain('text/html');
      expect(plain.body.toString(), String(round)).toContain('A short text.');
    }
    const bypassed = [address, `${address}?_rsc=abc`].flatMap(storeOf).filter((store) => store === 'BYPASS');
    expect(bypassed).toHaveLength(2 * asked.length);
  });

  test('Stranger - gets the security headers once, whoever answers', async () => {
    const { path: address } = await newsroom.write();
    const bySite = [
      address,
      '/nothing-here',
      '/search?q=x',
      '/healthz',
      '/en/about',
      `${address}/`,
      '/media/nothing',
    ];
    for (const asked of bySite) {
      const own = await direct(asked);
      // Once from the site and once from the store.
      for (const answer of [await visit(asked), await visit(asked)]) {
        expect(answer.status, asked).toBe(own.status);
        expectSecurityHeaders(answer, asked);
        for (const header of [...securityHeaders, 'cache-control'])
          expect(answer.headers[header], `${asked} ${header}`).toBe(own.headers[header]);
      }
    }
    const byNginx: [status: number, asked: string, question?: Question][] = [
      [400, '/%'],
      [405, '/', { method: 'TRACE' }],
      [413, '/about', { method: 'POST', headers: { 'Content-Length': '30000000' } }],
      [414, `/${'x'.repeat(20_000)}`],
      [400, '/', { headers: { 'X-Long': 'x'.repeat(20_000) } }],
      // Too long for the site, which says no more than that.
      [
        431,
        '/',
        { headers: { 'X-Long': 'x'.repeat(7000), 'Y-Long': 'x'.repeat(7000), 'Z-Long': 'x'.repeat(7000) } },
      ],
    ];
    for (const [status, asked, question] of byNginx) {
      const answer = await visit(asked, question);
      expect(answer.status, asked.slice(0, 20)).toBe(status);
      expectSecurityHeaders(answer, asked.slice(0, 20));
      expect(answer.headers['cache-control'], asked.slice(0, 20)).toBe('no-store');
    }
  });

  test('Reader - sends a form, and the site knows from which network', async () => {
    const form = (await visit('/newsletter?from=here')).body.toString();
    const action = /name="(\$ACTION[^"]*)"/.exec(form)?.[1] ?? '';
    const address = `${newsroom.unique('reader')}@example.com`;
    const fields = { [action]: '', locale: 'en', email: address };
    const body = `${Object.entries(fields)
      .map(([key, value]) => `--edge\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`)
      .join('')}--edge--\r\n`;
    const { status, headers } = await visit('/newsletter?from=here', {
      method: 'POST',
      headers: {
        Origin: `https://${name}`,
        'Content-Type': 'multipart/form-data; boundary=edge',
        'Content-Length': String(body.length),
        // This test stands where a further trusted proxy would.
        'X-Forwarded-For': '203.0.113.77',
      },
      body,
    });
    expect([status, headers.location]).toEqual([303, '/newsletter/check-your-inbox']);
    const rows = await connection.sql`
      select consent_network as network from newsletter_subscribers where lower(email) = ${address}`;
    expect([...rows]).toEqual([{ network: '203.0.113.0/24' }]);
    expect(storeOf('/newsletter?from=here')).not.toContain('HIT');
  });

  test('Site - is told who asks, and what they understand', async () => {
    const folderOfOther = await mkdtemp(path.join(folder, 'other-'));
    const heard: IncomingMessage['headers'][] = [];
    const listener = createServer(({ headers }, response) => {
      heard.push(headers);
      response.end();
    });
    await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
    const { port } = listener.address() as AddressInfo;
    const other = await startNginx({ folder: folderOfOther, name, sitePort: port });
    try {
      const wish = { 'Accept-Encoding': chrome };
      await visit('/', { headers: wish }, other);
      await visit('/', { headers: { ...wish, 'X-Forwarded-For': '203.0.113.77' } }, other);
    } finally {
      await other.stop();
      listener.close();
    }
    const told = heard.map((headers) => [
      headers['x-forwarded-for'],
      headers['accept-encoding'],
      headers.connection,
    ]);
    expect(told).toEqual([
      ['127.0.0.1', 'br, gzip', undefined],
      ['203.0.113.77, 127.0.0.1', 'br, gzip', undefined],
    ]);
  });

  test('Robot - that sends forms without end is slowed down, readers are not', async () => {
    const { path: address } = await newsroom.write();
    const many = <Result>(work: () => Promise<Result>) => Promise.all(Array.from({ length: 90 }, work));
    const sent = await many(() => visit('/about', { method: 'POST', headers: { 'Content-Length': '0' } }));
    expect(sent.filter(({ status }) => status === 403).length).toBeGreaterThanOrEqual(50);
    const slowed = sent.find(({ status }) => status === 429);
    expect(slowed).toBeDefined();
    if (slowed) expectSecurityHeaders(slowed, '429');
    expect(new Set(await many(() => statusOf(address)))).toEqual(new Set([200]));
  });

  test('Reader - sees what the newsroom did as soon as a stored page is no longer fresh', async () => {
    const { id, path: address } = await newsroom.write({ status: 'draft' });
    expect(await statusOf(address)).toBe(404);
    await newsroom.publish(id);
    await expect.poll(() => statusOf(address), { timeout: 5000 }).toBe(200);
    await newsroom.withdraw(id, 'A source asked for it.');
    await expect.poll(() => statusOf(address), { timeout: 5000 }).toBe(410);
    // Never anything that was known to be old.
    for (const store of storeOf(address)) expect(['MISS', 'HIT', 'EXPIRED', 'REVALIDATED']).toContain(store);
  });

  test('Reader - listens to a recording from its middle, sees pictures from the store', async () => {
    const media = path.join(folder, 'data', 'media', 'ab');
    await mkdir(media, { recursive: true });
    for (const file of ['talk.mp3', 'boat.avif']) await writeFile(path.join(media, file), '0123456789');
    const fromDisk = await mkdtemp(path.join(folder, 'disk-'));
    const other = await startNginx({
      folder: fromDisk,
      name,
      sitePort,
      // As the file says: the other location instead.
      edit: (config) =>
        config
          .replace(/^ {4}location \/media\/ \{.*?^ {4}\}\n/ms, '')
          .replaceAll(/^ {4}# (?=location|\}| {4})/gm, '    ')
          .replace('/srv/newsroom/.data', path.join(folder, 'data')),
    });
    try {
      for (const through of [nginx, other]) {
        const part = await visit('/media/ab/talk.mp3', { headers: { Range: 'bytes=4-6' } }, through);
        expect([part.status, part.body.toString()]).toEqual([206, '456']);
        const picture = await visit('/media/ab/boat.avif', {}, through);
        for (const answer of [part, picture]) {
          expect(answer.headers['content-security-policy']).toContain('sandbox');
          expect(answer.headers['x-content-type-options']).toBe('nosniff');
          expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
        }
        expect(picture.headers['content-type']).toBe('image/avif');
      }
    } finally {
      await other.stop();
    }
    await visit('/media/ab/boat.avif');
    expect(storeOf('/media/ab/boat.avif')).toEqual(['MISS', undefined, 'HIT']);
    expect(storeOf('/media/ab/talk.mp3')).toEqual([undefined, undefined]);
  });

  test('Reader - reads on while the site is away, and is told so where nothing was stored', async () => {
    test.setTimeout(60_000);
    const { path: address } = await newsroom.write({ headline: 'Read before' });
    const before = await visit(address);
    const script = /src="(\/_next\/static\/[^"]+)"/.exec(before.body.toString())?.[1] ?? '';
    const stored = [address, '/', '/km', '/nothing-here', script];
    const statuses = await Promise.all(stored.map(statusOf));
    expect(statuses).toEqual([200, 200, 200, 404, 200]);

    await site.stop();
    const storeNow = async () => {
      await visit(address);
      return storeOf(address).at(-1);
    };
    await expect.poll(storeNow, { timeout: 10_000 }).toBe('STALE');
    expect(await Promise.all(stored.map(statusOf))).toEqual(statuses);
    const kept = await visit(`${address}?fbclid=late`);
    expect(kept.body.equals(before.body)).toBe(true);
    expectSecurityHeaders(kept, 'stale');

    const asked: [address: string, method: string][] = [
      ['/never-asked-for', 'GET'],
      ['/search?q=x', 'GET'],
      ['/about', 'POST'],
    ];
    for (const [away, method] of asked) {
      const answer = await visit(away, { method, headers: { 'Content-Length': '0' } });
      expect(answer.status, away).toBe(503);
      expectSecurityHeaders(answer, away);
      expect(answer.headers['retry-after'], away).toBe('5');
      expect(answer.headers['cache-control'], away).toBe('no-store');
      expect(answer.headers['content-type'], away).toBe('text/html; charset=utf-8');
      const page = answer.body.toString();
      for (const locale of locales) {
        const t = translator(locale);
        expect(page).toContain(
          `<section lang="${locale}"><h1>${t('outage.title')}</h1><p>${t('outage.text')}</p></section>`,
        );
      }
      const style = /<style>(.*)<\/style>/.exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(answer.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    }
  });
});
