import { expect, test } from '#e2e/fixtures.ts';
import { type Answer, ask } from '#e2e/http.ts';
import type { Newsroom } from '#e2e/newsroom.ts';

const article = '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa';

const own = (...kinds: string[]) => kinds.map((what) => `${what}-src 'self'`);
/** The players of posts and films from elsewhere, which come only when a reader presses. */
const players =
  'https://www.youtube-nocookie.com https://player.vimeo.com https://www.facebook.com https://www.tiktok.com https://t.me https://platform.twitter.com https://w.soundcloud.com';
const policy = [
  "default-src 'none'",
  ...own('script', 'style', 'img', 'font', 'media'),
  `frame-src ${players}`,
  ...own('connect', 'manifest'),
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  'report-uri /api/reports',
  'report-to reports',
].join('; ');
const uploadedPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

test.describe('The front door', { tag: '@once' }, () => {
  test('Stranger - gets the security headers with every answer', async ({ baseURL, page }) => {
    await page.goto(article);
    const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
    const paths = [
      '/',
      article,
      '/km/latest',
      '/search?q=river',
      '/nothing-here',
      '/nothing.html',
      '/en/about',
      '/%',
      '/healthz',
      '/media/nothing',
      await attribute('link[rel=stylesheet]', 'href'),
      await attribute('script[src]', 'src'),
      await attribute('script[src]', 'data-dormant'),
      '/feed.xml',
      '/about/',
      '/?p=999',
      '/icon.svg',
      await attribute('main img', 'src'),
    ];
    for (const path of paths) {
      const { headers } = await ask(baseURL ?? '', path ?? '');
      expect(headers, path ?? '').toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      const uploaded = path?.startsWith('/media/') && path !== '/media/nothing';
      expect(headers['cross-origin-resource-policy'], path ?? '').toBe(
        uploaded ? 'cross-origin' : 'same-origin',
      );
      expect(headers['content-security-policy'], path ?? '').toBe(uploaded ? uploadedPolicy : policy);
      expect(headers['reporting-endpoints'], path ?? '').toBe('reports="/api/reports"');
      expect(headers['x-powered-by'], path ?? '').toBeUndefined();
      expect(headers['set-cookie'], path ?? '').toBeUndefined();
    }
  });

  test('Stranger - cannot make the site believe it has another address', async ({ baseURL, newsroom }) => {
    const forged = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Port': '444',
      'X-Forwarded-For': '203.0.113.7',
      Forwarded: 'host=evil.example',
      'X-Original-URL': '/about',
      'X-Rewrite-URL': '/about',
    };
    const first = await newsroom.write();
    for (const path of [first.path, '/', '/en/about', '/nothing/', '/search?q=x', '/nothing.html']) {
      const { headers, body } = await ask(baseURL ?? '', path, { headers: forged });
      expect(JSON.stringify(headers), path).not.toContain('evil.example');
      expect(body.toString(), path).not.toContain('evil.example');
    }
  });

  test('Stranger - cannot poison what others get by headers of the framework', async ({
    baseURL,
    newsroom,
  }) => {
    const { path } = await newsroom.write();
    const odd: Record<string, string>[] = [
      { RSC: '1' },
      { 'Next-Router-Prefetch': '1', RSC: '1' },
      { 'x-middleware-subrequest': 'middleware:middleware' },
      { 'x-nextjs-data': '1' },
      { 'x-matched-path': '/_not-found' },
      { 'x-now-route-matches': '1=x' },
      { 'x-invoke-status': '500' },
      { 'x-prerender-revalidate': 'x' },
      { 'Next-Action': 'x' },
    ];
    for (const headers of odd) await ask(baseURL ?? '', path, { headers });
    const plain = await ask(baseURL ?? '', path);
    expect(plain.status).toBe(200);
    expect(plain.headers['content-type']).toContain('text/html');
    expect(plain.body.toString()).toContain('A short text.');
  });

  test('Foreign page - cannot send our forms', async ({ baseURL, page, newsroom }) => {
    await page.goto((await newsroom.write()).path);
    const form = page.getByRole('complementary').locator('form').last();
    const action = await form.locator('input[type=hidden][name^="$ACTION"]').first().getAttribute('name');
    const boundary = 'edge';
    const address = `${newsroom.unique('victim')}@example.com`;
    const field = (name: string, value: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = `${field(action ?? '', '')}${field('locale', 'en')}${field('email', address)}--${boundary}--\r\n`;
    const post = (headers: Record<string, string>) =>
      ask(baseURL ?? '', '/about', {
        method: 'POST',
        headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}`, ...headers },
        body,
      });
    const refused: Record<string, string>[] = [
      {},
      { Origin: 'null' },
      { Origin: 'https://evil.example' },
      { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
      { Origin: 'https://evil.example', Host: 'evil.example' },
      { Origin: `${baseURL}.evil.example` },
      { Referer: `${baseURL}/` },
    ];
    for (const headers of refused) expect((await post(headers)).status, JSON.stringify(headers)).toBe(403);
    expect(await newsroom.mailTo(address)).toEqual([]);
    expect((await post({ Origin: baseURL ?? '' })).status).toBe(303);
    expect(await newsroom.mailTo(address)).toHaveLength(1);
  });

  test('Machine - asks whether the site is alive and ready', async ({ request }) => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(response.headers()['cache-control']).toBe('no-store');
    }
  });

  for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE']) {
    test(`Stranger - is refused ${method}`, async ({ baseURL }) => {
      const { status } = await ask(baseURL ?? '', '/about', { method, headers: { Origin: baseURL ?? '' } });
      expect(status).toBe(405);
    });
  }

  test('Stranger - gets a page or a refusal at any address, never a failure', async ({ baseURL }) => {
    const answers = await Promise.all(
      oddPaths.map(async (path) => ({ path, answer: await ask(baseURL ?? '', path) })),
    );
    for (const { path, answer } of answers) {
      expect(answer.status, shown(path)).toBeLessThan(500);
      expect(answer.status, shown(path)).toBeGreaterThanOrEqual(200);
      expectNoWayOut(path, answer, baseURL ?? '');
    }
  });

  test('Stranger - is cut off with headers or a body beyond all measure', async ({ baseURL }) => {
    const tooMany = await ask(baseURL ?? '', '/', { headers: { 'X-Long': 'x'.repeat(20_000) } });
    expect(tooMany.status).toBe(431);
    const big = await ask(baseURL ?? '', '/about', {
      method: 'POST',
      headers: { Origin: baseURL ?? '', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `email=${'x'.repeat(3_000_000)}`,
    }).then(
      ({ status }) => status,
      () => 413,
    );
    expect(big).toBeGreaterThanOrEqual(400);
    expect(big).toBeLessThan(500);
  });

  test('Stranger - gets a refusal for what is no form of ours', async ({ baseURL, newsroom }) => {
    const posts: Record<string, string>[] = [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/json' },
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { 'Content-Type': 'text/plain', 'Next-Action': '0'.repeat(42) },
      { 'Content-Type': 'multipart/form-data; boundary=x', 'Next-Action': 'nonsense' },
    ];
    for (const path of ['/', '/about', await pathOf(newsroom), '/search', '/nothing']) {
      for (const headers of posts) {
        const { status } = await ask(baseURL ?? '', path, {
          method: 'POST',
          headers: { Origin: baseURL ?? '', ...headers },
          body: '--x\r\nbroken',
        });
        expect(status, `${path} ${JSON.stringify(headers)}`).toBeLessThan(500);
      }
    }
  });
});

const pathOf = async (newsroom: Newsroom) => (await newsroom.write()).path;

const shown = (path: string) => (path.length > 80 ? `${path.slice(0, 80)}… (${path.length})` : path);

/** A redirect stays on this site. */
function expectNoWayOut(path: string, { headers }: Answer, siteUrl: string): void {
  if (!headers.location) return;
  expect(new URL(headers.location, siteUrl).origin, shown(path)).toBe(siteUrl);
}

const encoded = (text: string) => `/${encodeURIComponent(text)}`;

const oddPaths = [
  '/%',
  '/%E0%A4%A',
  '/%zz',
  '/a%00b',
  '/%00',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%0a%0d',
  '//evil.example',
  '//evil.example/',
  '///evil.example/%2e%2e',
  '/\\evil.example/',
  '/%5cevil.example/',
  '/%2f%2fevil.example/',
  '/en//evil.example',
  '/en/%2f%2fevil.example',
  '/en/\\evil.example',
  '/en/%5c%5cevil.example',
  '/km//evil.example/',
  '/km/%2f%2fevil.example/',
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/media/../../../etc/passwd',
  '/media/..%2f..%2f..%2fetc%2fpasswd',
  '/media/%2e%2e/%2e%2e/package.json',
  '/media/..%5c..%5cpackage.json',
  '/media/',
  '/media/%00',
  '/fonts/',
  '/_next/',
  '/_next/image?url=http://evil.example/x.png&w=640&q=75',
  '/_next/image?url=%2Fmedia%2Fx&w=99999&q=75',
  '/_next/data/x/index.json',
  '/_next/static/../../package.json',
  '/api',
  '/api/',
  '/api/nothing',
  '/category',
  '/category/',
  '/tag//',
  '/author/%F0%9F%8E%89',
  '/latest/page/',
  '/latest/page/99999999999999999999',
  '/latest/page/1.5',
  '/about/comments/1',
  '/about/comments/x',
  '/feed.xml/x',
  '/x/feed.xml',
  '/favicon.ico/x',
  '/.env',
  '/.git/config',
  '/wp-login.php',
  '/xmlrpc.php',
  '/index.php?p=1',
  '/?p=1',
  '/?p=-1',
  '/?p=99999999999999999999',
  '/?p=abc&page_id=1',
  '/?_rsc=x',
  '/?__nextLocale=km',
  '/?locale=xx',
  '/about?locale=km&slug=x',
  `/${'a'.repeat(3900)}`,
  `/${'a'.repeat(5000)}`,
  `/${'ក'.repeat(300).replace(/./gu, encodeURIComponent)}`,
  `/?q=${'a'.repeat(5000)}`,
  `/${'a/'.repeat(1000)}`,
  encoded('🎉'),
  encoded('\uD83C\uDF89\u200D'),
  encoded('e\u0301'),
  encoded('\uFEFF'),
  encoded('\u202Etxt'),
  encoded('\uFFFE'),
  '/%ED%A0%80',
  '/%C0%AE%C0%AE/',
  '/%FF%FE',
  encoded("' or 1=1 --"),
  encoded('<script>alert(1)</script>'),
  encoded('{{7*7}}'),
  encoded('[slug]'),
  encoded('__proto__'),
  encoded('constructor'),
  encoded('_'),
  '/(static)/en',
  '/[locale]/about',
  '/%5Blocale%5D/about',
  '/KM',
  '/EN/about',
  '/km/_',
  '/_/about',
  '/*',
  '/about;jsessionid=1',
  '/about%20',
  '/%20about',
  '/ABOUT',
  '/about.',
  '/about.html',
];
