import type { Page } from '@playwright/test';
import { expect, test } from '#e2e/fixtures.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';

const path = '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa';

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('Reader at night - gets the dark page without a script', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path);
  expect(await groundOf(page)).toBe('rgb(251, 248, 242)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await groundOf(page)).toBe('rgb(23, 20, 17)');
});

test('Reader - prints the story and nothing around it', { tag: '@once' }, async ({ page }) => {
  const article = new ArticlePage(page);
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(article.title).toBeVisible();
  await expect(article.body).toBeVisible();
  await expect(article.bylines.first()).toBeVisible();
  for (const around of [
    article.footer,
    article.share,
    article.related,
    article.neighbours,
    article.latestNews,
  ])
    await expect(around).toBeHidden();
  expect(await groundOf(page)).toMatch(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
});

test('Reader - has names in the display face and Khmer in its own', { tag: '@once' }, async ({ page }) => {
  const familyOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  await page.goto(path);
  expect(await familyOf('h1')).toMatch(/Fraunces/);
  await page.goto('/km');
  expect(await familyOf('h2')).toMatch(/Kantumruy/);
  const spaced = await page
    .locator('body *')
    .evaluateAll(
      (all) =>
        all.filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing)).length,
    );
  expect(spaced).toBe(0);
});
