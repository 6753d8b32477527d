import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { type Connection, connect } from '#db/client.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { type Answer, ask } from '#e2e/http.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { pageKinds } from '#e2e/page-kinds.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

type Question = NonNullable<Parameters<typeof ask>[2]>;

const textOf = ({ headers, body }: Answer) => {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString();
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString();
};

test.describe('Stored pages', { tag: '@once' }, () => {
  test('Many people at once - each gets the page of everyone, and nothing of another', async ({
    baseURL,
    newsroom,
  }) => {
    const stories = await Promise.all(
      (['en', 'km', 'en'] as const).map((locale) => newsroom.write({ locale, commentsOpen: true })),
    );
    const paths = [...stories.map((story) => story.path), '/', '/km', '/nothing-here', '/latest/page/1'];
    const secret = newsroom.unique('secret');
    const kinds: ((n: number) => { query?: string } & Question)[] = [
      () => ({}),
      (n) => ({ headers: { Cookie: `session=${secret}${n}; locale=km`, Authorization: `Bearer ${secret}` } }),
      (n) => ({ headers: { 'Accept-Language': n % 2 ? 'km' : 'en', 'User-Agent': `${secret}/${n}` } }),
      (n) => ({ query: `?utm_source=${secret}&fbclid=${n}` }),
      () => ({ headers: { 'Accept-Encoding': 'br' } }),
      () => ({ headers: { 'Accept-Encoding': 'gzip' } }),
      () => ({ query: '?_rsc', headers: { RSC: '1', Cookie: `session=${secret}` } }),
      (n) => ({ query: `?_rsc=&utm_source=${secret}${n}`, headers: { RSC: '1' } }),
      () => ({ query: `?_rsc=${secret}` }),
      () => ({ method: 'HEAD', headers: { Cookie: secret } }),
      () => ({ headers: { Range: 'bytes=0-20' } }),
      () => ({ headers: { 'If-None-Match': `"${secret}"`, 'If-Modified-Since': new Date().toUTCString() } }),
      () => ({ headers: { Host: `${secret}.example`, 'X-Forwarded-Host': `${secret}.example` } }),
      () => ({ headers: { Origin: `https://${secret}.example`, Referer: `https://${secret}.example/` } }),
    ];
    const all = await Promise.all(
      paths.flatMap((address) =>
        kinds.flatMap((kind) =>
          [1, 2].map(async (n) => {
            const { query = '', ...question } = kind(n);
            return { address, question, query, answer: await ask(baseURL ?? '', address + query, question) };
          }),
        ),
      ),
    );
    for (const address of paths) {
      const right = await ask(baseURL ?? '', address);
      const said = right.body.toString();
      expect(right.headers.etag).toMatch(/^"[\w-]+"$/);
      for (const { question, query, answer } of all.filter((one) => one.address === address)) {
        const why = `${address}${query} ${JSON.stringify(question)}`;
        expect(JSON.stringify(answer.headers), why).not.toContain(secret);
        expect(textOf(answer), why).not.toContain(secret);
        if (query.startsWith('?_rsc')) {
          expect(answer.headers['cache-control'], why).toBe('private, no-store');
          continue;
        }
        expect(answer.status, why).toBe(right.status);
        expect(answer.headers['content-type'], why).toBe(right.headers['content-type']);
        expect(answer.headers.vary, why).toBe('Accept-Encoding');
        if (question.method === 'HEAD') expect(answer.body, why).toHaveLength(0);
        else expect(textOf(answer) === said, why).toBe(true);
      }
    }
  });

  test('Stranger - cannot change what is stored by any request', async ({ baseURL, newsroom }) => {
    const story = await newsroom.write();
    const tried = (address: string): [url: string, question?: Question][] => {
      const odd = address.replace(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
      const headers: Record<string, string>[] = [
        { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-Port': '1' },
        { 'X-Forwarded-Prefix': '/evil', 'X-Forwarded-For': 'evil' },
        { 'X-Nextjs-Data': '1', 'X-Nextjs-Prerender': '1', 'X-Nextjs-Cache': 'HIT' },
        { 'X-Nextjs-Postponed': '1', 'X-Nextjs-Rewritten-Path': '/km' },
        { RSC: '1' },
        { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
        { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%5D', 'Next-Url': '/km' },
        { 'Next-Router-State-Tree': 'x', 'Next-Router-Prefetch': '1', 'Next-Url': '/km' },
        { 'Next-Action': 'x' },
        { 'X-Matched-Path': '/km', 'X-Invoke-Path': '/km', 'X-Invoke-Status': '500' },
        { 'X-Middleware-Rewrite': '/km', 'X-Middleware-Subrequest': 'middleware' },
        { 'X-Prerender-Revalidate': 'x', 'X-Prerender-Bypass': '1', Cookie: '__prerender_bypass=x' },
        { 'X-HTTP-Method-Override': 'POST', 'X-Original-URL': '/km', 'X-Rewrite-URL': '/km' },
        { 'X-Frame': '/km', Forwarded: 'host=evil.example', 'Accept-Encoding': 'evil, br;q=x' },
      ];
      const urls = [
        odd,
        `/${odd}`,
        `${address}/`,
        `${address}//`,
        `/.${address}`,
        `/x/..${address}`,
        `/%2e%2e${address}`,
        `/en${address}`,
        address.toUpperCase(),
        `${address}%20`,
        `${address}%2F`,
        `${address};x=1`,
        ...[
          '?_rsc=x',
          '?_rsc',
          '?p=1',
          '?%5frsc=x',
          '?__nextLocale=km',
          '?locale=km&slug=x',
          '?x=<script>',
        ].map((query) => address + query),
      ];
      const post = (type: string, body: string, more = {}): [string, Question] => [
        address,
        { method: 'POST', headers: { Origin: baseURL ?? '', 'Content-Type': type, ...more }, body },
      ];
      return [
        ...headers.map((some): [string, Question] => [address, { headers: some }]),
        ...headers.map((some): [string, Question] => [`${address}?_rsc`, { headers: some }]),
        ...urls.map((url): [string] => [url]),
        ...['HEAD', 'OPTIONS', 'PUT'].map((method): [string, Question] => [address, { method }]),
        post('text/plain', 'x'),
        post('application/json', '{}'),
        post('application/x-www-form-urlencoded', 'a=b'),
        post('multipart/form-data; boundary=x', '--x--\r\n'),
        post('text/plain', '[]', { 'Next-Action': '0'.repeat(42) }),
      ];
    };
    const right: [address: string, status: number, says: string | RegExp][] = [
      [story.path, 200, `A story about ${story.slug}`],
      ['/search?q=Ottawa', 200, 'Canada'],
      ['/newsletter', 200, /name="email"/],
      ['/healthz', 200, /^ok\n$/],
      ['/readyz', 200, /^ready\n$/],
      ['/about', 200, '<html lang="en"'],
      ['/icon.svg', 200, /^<svg/],
    ];
    for (const [address, status, says] of right) {
      const plain = address.split('?')[0] ?? '';
      // All at once, and the plain one among them, so that they may meet.
      const questions = tried(plain);
      const asked = questions.map(([url, question]) => ask(baseURL ?? '', url, question));
      const among = await ask(baseURL ?? '', address);
      for (const [at, answer] of (await Promise.all(asked)).entries())
        expect(answer.status, JSON.stringify(questions[at])).toBeLessThan(500);
      for (const answer of [among, await ask(baseURL ?? '', address)]) {
        expect(answer.status, address).toBe(status);
        expect(answer.body.toString(), address).toMatch(says);
        expect(answer.body.toString() + JSON.stringify(answer.headers), address).not.toContain('evil');
      }
    }
    // However busy others are at its address, a page is stored.
    for (const { headers } of [await ask(baseURL ?? '', story.path), await ask(baseURL ?? '', '/about')])
      expect(headers.etag).toMatch(/^"/);
  });

  test('Browser - gets no inline script on any kind of page, and each file with its integrity', async ({
    baseURL,
  }) => {
    const answers = await Promise.all(
      pageKinds.map(async ({ kind, locale, path, status }) => {
        const { pathname, search } = new URL(path, baseURL);
        return {
          name: `${kind} in ${locale}`,
          expected: status,
          ...(await ask(baseURL ?? '', pathname + search)),
        };
      }),
    );
    let files = 0;
    for (const { name, status, expected, body } of answers) {
      expect(status, name).toBe(expected);
      for (const [tag] of body.toString().matchAll(/<script\b[^>]*>/g)) {
        if (/ type="application\/(?:ld\+)?json"/.test(tag)) continue;
        expect(tag, name).toMatch(/^<script src="\/_next\/static\/wake-[^"]+" integrity="sha384-[^"]+"/);
        files += 1;
      }
      expect(body.toString(), name).not.toMatch(/<[^<>]* (?:on\w+|style)="|<style|href="javascript:/);
    }
    expect(files).toBeGreaterThan(0);
  });

  test('Browser - runs no script that somebody put into a page, and the tests hear of it', async ({
    page,
    refused,
  }) => {
    await page.goto('/about');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inline = true';
      document.head.append(script);
    });
    expect(await page.evaluate(() => 'inline' in window)).toBe(false);
    await expect.poll(() => refused).toEqual([expect.stringContaining("script-src 'self'")]);
    // Else this one would fail, as any other.
    refused.length = 0;
  });
});

test.describe('A site with TLS in front', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_tls');
  let folder: string;
  let site: Site;
  let url: string;
  let connection: Connection;
  let story: { path: string };

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_tls with (force)');
      await sql.unsafe('create database end_to_end_tls');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-tls-'));
    const port = await freePort();
    const siteUrl = 'https://news.example';
    site = await startSite({ databaseUrl: database, dataDir: folder, port, siteUrl, flags: ['--no-demo'] });
    url = `http://localhost:${port}`;
    connection = connect(database, { max: 1 });
    story = await new Newsroom(connection, database).write();
  });

  test.afterAll(async () => {
    await site?.stop();
    await connection?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('Observatory - gives 130 and more', async () => {
    for (const address of ['/', story.path, '/km', '/search', '/search?q=x', '/newsletter', '/nothing'])
      expect(observatoryScore(await ask(url, address)), address).toBeGreaterThanOrEqual(130);
    expect(observatoryScore(await ask(url, story.path))).toBe(135);
  });

  test('Browser - tells what it refused, and the log has it', async () => {
    const place = `https://news.example/${'a-page'}`;
    const post = async (body: string) => {
      const headers = { 'Content-Type': 'application/csp-report', 'Content-Length': String(body.length) };
      const question = { method: 'POST', headers, body };
      return ask(url, '/api/reports', question).then(
        ({ status }) => status,
        () => 'cut off',
      );
    };
    const report = (page: string) =>
      JSON.stringify({ 'csp-report': { 'document-uri': page, 'violated-directive': 'img-src' } });
    const lines = () =>
      site
        .printed()
        .split('\n')
        .filter((line) => line.includes('refused something'));
    expect(await post('garbage')).toBe(204);
    expect(await post('{}')).toBe(204);
    expect(await post(`${report(place)}${' '.repeat(100_000)}`)).toBe('cut off');
    expect(await post(report(`${place}?token=secret`))).toBe(204);
    await expect.poll(() => lines().length).toBe(1);
    expect(lines()[0]).toContain(place);
    expect(lines()[0]).not.toContain('secret');
  });

  test('Reader - gets the same protection with a failure', async () => {
    await connection.sql`alter table articles rename to articles_away`;
    const answers = await Promise.all(['/never-asked', '/km/latest'].map((address) => ask(url, address)));
    await connection.sql`alter table articles_away rename to articles`;
    for (const { status, headers, body } of answers) {
      expect(status).toBe(500);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-\S+'; /);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(body.toString()).not.toMatch(/<script|articles/);
    }
    await expect.poll(async () => (await ask(url, '/never-asked')).status).toBe(404);
  });
});

/** By the scoring that the Mozilla Observatory publishes; what a site like ours cannot lose or win is left out. */
function observatoryScore({ headers, body }: Answer): number {
  const policy = new Map(
    String(headers['content-security-policy'])
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const all = [...policy.values()].flat().join(' ');
  const scripts = body.toString().match(/<script\b[^>]* src=[^>]*>/g) ?? [];
  let score = 100;
  if (!policy.has('default-src')) score -= 25;
  else if (/unsafe|data:|\*|http:/.test(all)) score -= 20;
  else if (policy.get('default-src')?.join() === "'none'") score += 10;
  if (policy.get('frame-ancestors')?.join() === "'none'") score += 5;
  else if (!/^(?:DENY|SAMEORIGIN)$/.test(String(headers['x-frame-options']))) score -= 20;
  const age = Number(/max-age=(\d+)/.exec(String(headers['strict-transport-security']))?.[1] ?? 0);
  if (age < 15_768_000) score -= 20;
  if (headers['x-content-type-options'] !== 'nosniff') score -= 5;
  const referrer = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
  if (referrer.includes(String(headers['referrer-policy']))) score += 5;
  if (headers['cross-origin-resource-policy'] === 'same-origin') score += 10;
  if (headers['access-control-allow-origin']) score -= 50;
  if (headers['set-cookie']) score -= 20;
  if (scripts.length > 0 && scripts.every((tag) => tag.includes(' integrity="sha384-'))) score += 5;
  return score;
}

test.describe('The button that copies the link', { tag: '@once' }, () => {
  /** A story that is loaded, and of whose scripts only the loader is. */
  async function opened(page: Page, address: string) {
    const article = new ArticlePage(page);
    const failures: Error[] = [];
    page.on('pageerror', (error) => failures.push(error));
    await page.goto(address, { waitUntil: 'load' });
    expect(await page.evaluate(() => document.scripts.length)).toBe(2);
    const button = article.share.getByRole('button', { name: article.t('article.copyLink') });
    return { article, button, failures };
  }
  const status = ({ share, t }: ArticlePage) =>
    share.getByRole('status').filter({ hasText: t('article.linkCopied') });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const allow = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

  test('Reader - presses it before anything else, on a slow line', async ({
    page,
    context,
    newsroom,
    baseURL,
  }) => {
    await allow(context);
    const { path } = await newsroom.write();
    const arrived = Promise.withResolvers<void>();
    await page.route(/_next\/static\/chunks\/.*\.js|\/_dormant\//, async (route) => {
      await arrived.promise;
      await route.continue();
    });
    const { article, button, failures } = await opened(page, path);
    // Only the press: no pointer came near before.
    await button.dispatchEvent('click');
    await expect(status(article)).toHaveCount(0);
    arrived.resolve();
    await expect(status(article)).toHaveCount(1);
    expect(await copied(page)).toBe(`${baseURL}${path}`);
    expect(failures).toEqual([]);
  });

  test('Reader - keeps what was typed when the page wakes up, by keyboard', async ({
    page,
    context,
    newsroom,
  }) => {
    await allow(context);
    const { article, button, failures } = await opened(page, (await newsroom.write()).path);
    const field = article.newsletterBoxes.first().getByLabel(article.t('newsletter.email'));
    await field.fill('reader@example.com');
    await button.press('Enter');
    await expect(status(article)).toHaveCount(1);
    await expect(field).toHaveValue('reader@example.com');
    expect(failures).toEqual([]);
  });

  test('Reader - presses it on a page that has changed since', async ({
    page,
    context,
    newsroom,
    request,
  }) => {
    await allow(context);
    const { id, path } = await newsroom.write({ commentsOpen: true });
    const { article, button, failures } = await opened(page, path);
    await newsroom.comment(id, [{ body: 'Something new.' }]);
    await expect.poll(async () => (await request.get(path)).text()).toContain('Something new.');
    await button.click();
    await expect(status(article)).toHaveCount(1);
    expect(failures).toEqual([]);
  });

  test('Reader - presses it without a connection, and again with one', async ({
    page,
    context,
    newsroom,
  }) => {
    await allow(context);
    const { article, button } = await opened(page, (await newsroom.write()).path);
    await context.setOffline(true);
    const failed = page.waitForEvent('requestfailed');
    await button.click();
    await failed;
    await expect(status(article)).toHaveCount(0);
    await context.setOffline(false);
    await button.click();
    await expect(status(article)).toHaveCount(1);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('Reader - does not see it', async ({ page, newsroom }) => {
      const article = new ArticlePage(page);
      await page.goto((await newsroom.write()).path);
      await expect(article.share.getByRole('link').first()).toBeVisible();
      await expect(article.share.getByRole('button')).toHaveCount(0);
    });
  });
});
