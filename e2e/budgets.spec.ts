import type { Page, Request } from '@playwright/test';
import { fontFiles } from '#components/layout/font-files.ts';
import { story } from '#db/seed/newsroom/stories/asean-canada-dialogue.ts';
import { story as longer } from '#db/seed/newsroom/stories/kampot-pepper.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';
import { pageKinds } from '#e2e/page-kinds.ts';

const kilobyte = 1000;
const pages = [
  { locale: 'en', path: `/${story.en?.slug}`, budget: 35 },
  { locale: 'km', path: `/km/${encodeURIComponent(story.km?.slug ?? '')}`, budget: 58 },
] as const;
/** What the first screen is written with. */
const firstFonts = {
  en: [fontFiles.fraunces],
  km: [fontFiles['kantumruy-khmer'], fontFiles['kantumruy-latin']],
};
const discussed = (locale: string) =>
  pageKinds.find((page) => page.kind === 'article with comments' && page.locale === locale)?.path ?? '';

test.describe('An article page', { tag: '@once' }, () => {
  test('Reader - downloads little: 600 words with comments in 25 kB', async ({ baseURL, newsroom }) => {
    const { id, path } = await newsroom.write({
      body: longer.en?.body.filter(({ type }) => /paragraph|heading|List|quote/i.test(type)),
    });
    const words = await newsroom.wordCount(id);
    expect(words).toBeGreaterThan(530);
    const remark =
      'My aunt is a sorter there. She says the radio serial is the reason why anyone does it, number';
    await newsroom.comment(
      id,
      Array.from({ length: 10 }, (_, index) => ({ body: `${remark} ${index}.` })),
    );
    const { headers, body } = await ask(baseURL ?? '', path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThanOrEqual(25 * kilobyte);
  });

  for (const { locale, path, budget } of pages) {
    test(`Reader in ${locale} - asks nobody but us, and never our API`, async ({ page, baseURL }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(path, { waitUntil: 'load' });
      await scrollThrough(page);
      const foreign = asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'));
      expect(foreign).toEqual([]);
      expect(asked.filter((url) => new URL(url).pathname.startsWith('/api'))).toEqual([]);
      // Plain links: nothing is loaded ahead, nothing is asked again.
      expect(asked.filter((url) => /[?&]_rsc=/.test(url))).toEqual([]);
    });

    test(`Reader in ${locale} - is shown text and comments for ${budget} kB, of it 3 kB of script`, async ({
      page,
    }) => {
      const requests = finishedRequests(page);
      await page.goto(discussed(locale), { waitUntil: 'networkidle' });
      const bytes = { document: 0, stylesheet: 0, script: 0, font: 0 };
      for (const request of requests) {
        const type = request.resourceType();
        if (type in bytes) bytes[type as keyof typeof bytes] += (await request.sizes()).responseBodySize;
      }
      expect(bytes.stylesheet).toBeGreaterThan(0);
      expect(bytes.stylesheet).toBeLessThanOrEqual(6 * kilobyte);
      expect(bytes.script).toBeLessThanOrEqual(3 * kilobyte);
      expect(bytes.document + bytes.stylesheet + bytes.script + bytes.font).toBeLessThanOrEqual(
        budget * kilobyte,
      );
    });

    test(`Reader in ${locale} - touches what needs a script, and gets it in 120 kB`, async ({ page }) => {
      await page.addInitScript(() => {
        const awake = new Promise((done) => addEventListener('awake', done, { once: true }));
        Object.assign(window, { awake });
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      const requests = finishedRequests(page);
      await page.locator('[data-wake] button').first().hover();
      await page.evaluate(() => (window as unknown as { awake: Promise<Event> }).awake.then(() => {}));
      const scripts = requests.filter((request) => request.resourceType() === 'script');
      const sizes = await Promise.all(scripts.map((request) => request.sizes()));
      const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      expect(bytes).toBeGreaterThan(0);
      expect(bytes).toBeLessThanOrEqual(120 * kilobyte);
    });
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      test(`Reader in ${locale} at ${viewport.width} px - never sees the page jump`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await observeMovement(page);
        // Where the device has no Khmer face, boxes stand in until ours has come, and they have no measure.
        if (locale === 'km') await page.goto('/km', { waitUntil: 'load' });
        await page.goto(path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        expect(await movement(page)).toBeCloseTo(0, 3);
      });
    }
  }

  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    test(`Reader at ${viewport.width} px - never sees the page jump when the font is late`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await observeMovement(page);
      const { promise: shown, resolve: show } = Promise.withResolvers<void>();
      await page.route('**/*.woff2', async (route) => {
        await shown;
        await route.continue();
      });
      await page.goto('/', { waitUntil: 'commit' });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1);
      await page.waitForLoadState('domcontentloaded');
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      show();
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      expect(await movement(page)).toBeCloseTo(0, 3);
    });
  }

  test('Reader - gets a picture that fits the screen, not the original', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pages[0].path);
    const lead = page.getByRole('main').getByRole('figure').first().locator('img');
    await expect
      .poll(() => lead.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeTruthy();
    expect(await lead.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeLessThanOrEqual(1000);
  });

  test('Browser - asks again and is told that nothing changed', async ({ baseURL, newsroom }) => {
    const { path } = await newsroom.write();
    await ask(baseURL ?? '', path);
    const { headers } = await ask(baseURL ?? '', path);
    const again = await ask(baseURL ?? '', path, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again.status).toBe(304);
    expect(headers['cache-control']).toContain('max-age=0');
  });

  test('Browser - keeps files that never change for a year', async ({ baseURL, page }) => {
    await page.goto(pages[0].path);
    const urls = [
      await page.locator('link[rel=stylesheet]').first().getAttribute('href'),
      await page.locator('main img').first().getAttribute('src'),
      await page.locator('link[rel=preload][as=font]').first().getAttribute('href'),
    ];
    for (const url of urls) {
      const { headers } = await ask(baseURL ?? '', url ?? '');
      expect(headers['cache-control'], url ?? '').toMatch(/max-age=31536000.*immutable/);
    }
  });
});

const kindsWithPictures = ['front page', 'article with comments', 'section', 'author', 'search results'];
for (const { kind, locale, path } of pageKinds.filter(({ kind }) => kindsWithPictures.includes(kind))) {
  test.describe(`Of a page of the kind "${kind}"`, { tag: '@once' }, () => {
    test(`Reader in ${locale} - loads the letters of the language, and no others`, async ({ page }) => {
      const requests = finishedRequests(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      const preloaded = await page
        .locator('link[rel=preload][as=font]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(preloaded).toEqual(firstFonts[locale]);
      const fonts = requests.filter((request) => request.resourceType() === 'font');
      const paths = new Set(fonts.map((request) => new URL(request.url()).pathname));
      // Only where the device has no Khmer face.
      if (locale === 'en') paths.delete(fontFiles['language-names']);
      expect([...paths].sort()).toEqual(firstFonts[locale].toSorted());
    });

    test(`Reader in ${locale} - loads one picture at once at most, and the others when they come near`, async ({
      page,
    }) => {
      await page.goto(path);
      const pictures = await page.locator('img').evaluateAll((images) =>
        images.map((image) => ({
          loading: image.getAttribute('loading'),
          priority: image.getAttribute('fetchpriority'),
          width: Number(image.getAttribute('width')),
          height: Number(image.getAttribute('height')),
        })),
      );
      const eager = pictures.filter(({ loading }) => loading !== 'lazy');
      expect(eager.length).toBeLessThanOrEqual(1);
      for (const picture of eager) expect(picture.priority).toBe('high');
      if (/front page|article/.test(kind)) expect(eager).toEqual(pictures.slice(0, 1));
      for (const { width, height } of pictures) expect(Math.min(width, height)).toBeGreaterThan(0);
      // What stands in for a picture may be neither style nor address of its own.
      await expect(page.locator('[style], [src^="data:"], [srcset*="data:"]')).toHaveCount(0);
    });
  });
}

/** Those that are finished, now and later. */
function finishedRequests(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  return requests;
}

/** For `movement`, from the next page on. */
async function observeMovement(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far things moved, in all; a swapped letter may move a hair. */
async function movement(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  return shifts.reduce((sum, value) => sum + value, 0);
}

/** To the end in steps, so that what loads late has loaded. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((y) => {
      scrollTo(0, y);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, top);
  }
  await expect
    .poll(() =>
      page.evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
    )
    .toBe(true);
}
