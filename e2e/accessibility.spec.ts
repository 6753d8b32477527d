import type { Page } from '@playwright/test';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { pageKinds } from '#e2e/page-kinds.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

for (const { kind, locale, path, status } of pageKinds) {
  test(`Reader in ${locale} - meets no barrier: ${kind}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expectNoBarrier(page);
  });

  test(`Reader in ${locale} - reads on a small screen and in large letters: ${kind}`, {
    tag: '@once',
  }, async ({ page }) => {
    for (const [width, fontSize] of [
      [320, '100%'],
      [390, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', size, 'important'),
        fontSize,
      );
      expect(await widerThanScreen(page), `${width} px, letters of ${fontSize}`).toEqual([]);
    }
  });
}

/** What makes the page scroll sideways; boxes that scroll by themselves may hold wide things. */
function widerThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const guilty = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= root.clientWidth + 1) return false;
      return !element.closest('nav, .table-scroll, pre, .sr-only');
    });
    return [`${root.scrollWidth} px wide`, ...guilty.map((element) => element.outerHTML.slice(0, 160))];
  });
}

test('Keyboard - skips to the text', async ({ page }) => {
  const site = new SitePage(page);
  await page.goto('/about');
  await page.keyboard.press('Tab');
  await expect(site.skipLink).toBeFocused();
  await expect(site.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(site.main).toBeFocused();
});

test('Keyboard - reaches everything and sees where it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(
    '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa',
  );
  const interactive = await page.locator('a[href], button, input:not([type=hidden])').count();
  const unseen: string[] = [];
  let reached = 0;
  for (; reached < interactive + 5; reached += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      return {
        visible: inView && outlineStyle !== 'none' && outlineWidth !== '0px',
        html: element.outerHTML.slice(0, 120),
      };
    });
    if (!focused) break;
    if (!focused.visible) unseen.push(focused.html);
  }
  expect(unseen).toEqual([]);
  expect(reached).toBeGreaterThanOrEqual(interactive - 2);
});

test('Reader who wants no motion - sees none', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
