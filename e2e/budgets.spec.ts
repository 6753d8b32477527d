import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { story } from '#db/seed/newsroom/stories/asean-canada-dialogue.ts';
import { story as longer } from '#db/seed/newsroom/stories/kampot-pepper.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';

const kilobyte = 1000;
const pages = [
  { locale: 'en', path: `/${story.en?.slug}` },
  { locale: 'km', path: `/km/${encodeURIComponent(story.km?.slug ?? '')}` },
] as const;

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

  for (const { locale, path } of pages) {
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

    test(`Reader in ${locale} - has the style in 15 kB and two font files`, async ({ page }) => {
      const styles: Buffer[] = [];
      const fonts = new Set<string>();
      page.on('response', async (response) => {
        const type = response.request().resourceType();
        if (type === 'stylesheet') styles.push(await response.body());
        if (type === 'font') fonts.add(response.url());
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(styles.length).toBeGreaterThan(0);
      const bytes = styles.reduce((sum, style) => sum + gzipSync(style).length, 0);
      expect(bytes).toBeLessThanOrEqual(15 * kilobyte);
      expect([...fonts].length).toBeLessThanOrEqual(2);
    });

    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      test(`Reader in ${locale} at ${viewport.width} px - never sees the page jump`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        await scrollThrough(page);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        // Three digits, as the measure is commonly given: a swapped letter may move a hair.
        expect(shifts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 3);
      });
    }
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
