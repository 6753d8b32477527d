import { expect, test } from '#e2e/fixtures.ts';
import { pageKinds } from '#e2e/page-kinds.ts';
import { ArchivePage } from '#e2e/pages/archive-page.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';
import { SearchPage } from '#e2e/pages/search-page.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

test.use({ javaScriptEnabled: false });

for (const { kind, locale, path, status, hasLatestNews } of pageKinds) {
  test(`Reader in ${locale} without JavaScript - reads: ${kind}`, { tag: '@once' }, async ({ page }) => {
    const site = new SitePage(page, locale);
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(site.title).toHaveText(/\S/);
    await expect(site.latestNews.getByRole('listitem')).toHaveCount(hasLatestNews ? 8 : 0);
    await expect(site.footer).toBeVisible();
    await expect(page.locator('[hidden] h1, template h1')).toHaveCount(0);
  });
}

test('Reader without JavaScript - walks from the front page to a story, its section and back', async ({
  page,
}) => {
  const front = new ArticlePage(page);
  const article = new ArticlePage(page);
  await page.goto('/');
  await front.main.getByRole('article').first().getByRole('link').click();
  await expect(article.body.locator('p').first()).toBeVisible();
  await expect(article.leadPicture.locator('img')).toBeVisible();
  await article.breadcrumb.getByRole('link').nth(1).click();
  await expect(new ArchivePage(page).headlines.first()).toBeVisible();
  await page.getByRole('link', { name: 'The Better Cambodia' }).first().click();
  await expect(page).toHaveURL('/');
});

test('Reader without JavaScript - searches', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search');
  await search.search('Ottawa');
  await expect(search.hits.first()).toContainText('Ottawa');
});

test('Reader without JavaScript - sees pictures load', async ({ page, request }) => {
  await page.goto('/');
  const source = await page.locator('main img').first().getAttribute('src');
  const picture = await request.get(source ?? '');
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toMatch(/^image\//);
});

for (const place of ['aside', 'footer'] as const) {
  test(`Reader without JavaScript - signs up for the newsletter in the ${place}`, { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    const site = new SitePage(page);
    const address = `${newsroom.unique(place)}@example.com`;
    await page.goto('/about');
    await site.signUp(site.newsletterBoxes.nth(place === 'aside' ? 0 : 1), address);
    await expect(page).toHaveURL('/newsletter/check-your-inbox');
    await expect(site.title).toHaveText('Look into your inbox');
    expect(await newsroom.mailTo(address)).toHaveLength(1);
  });
}
