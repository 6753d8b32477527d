import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';
import { ArchivePage } from '#e2e/pages/archive-page.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';

test('Reader - turns the pages of a topic to the oldest story and back', async ({ page, newsroom }) => {
  const archive = new ArchivePage(page);
  const topic = await newsroom.topic();
  const headlines: string[] = [];
  for (let day = 1; day <= 45; day += 1) {
    const headline = `Day ${day} of ${topic.slug}`;
    await newsroom.write({ headline, tagIds: [topic.id], publishedAt: new Date(Date.UTC(2018, 0, day)) });
    headlines.unshift(headline);
  }
  // The address without a number holds the newest full page and the rest; pages count from the oldest.
  const steps = [
    { url: `/tag/${topic.slug}`, shown: headlines.slice(0, 25) },
    { url: `/tag/${topic.slug}/page/1`, shown: headlines.slice(25) },
  ];
  await page.goto(`/tag/${topic.slug}`);
  await expect(archive.main).toContainText('45 stories');
  await expect(archive.headlines).toHaveText(steps[0]?.shown ?? []);
  await archive.older.click();
  await expect(page).toHaveURL(new RegExp(`/tag/${topic.slug}/page/1$`));
  await expect(archive.headlines).toHaveText(steps[1]?.shown ?? []);
  await expect(archive.older).toHaveCount(0);
  await archive.newer.click();
  await expect(page).toHaveURL(new RegExp(`/tag/${topic.slug}$`));
  await expect(archive.headlines).toHaveText(steps[0]?.shown ?? []);
});

test('Reader - is led to the list from a page that it does not have', { tag: '@once' }, async ({
  baseURL,
}) => {
  for (const number of ['0', '9999']) {
    const answer = await ask(baseURL ?? '', `/latest/page/${number}`);
    expect([answer.status, answer.headers.location], number).toEqual([301, '/latest']);
  }
  for (const nonsense of ['one', '1e3', '-1', '%D9%A3', '1.5'])
    expect((await ask(baseURL ?? '', `/latest/page/${nonsense}`)).status, nonsense).toBe(404);
});

test('Reader - turns a page of all news', async ({ page }) => {
  const archive = new ArchivePage(page);
  await page.goto('/latest');
  await expect(archive.title).toHaveText('All news');
  const newest = await archive.headlines.allTextContents();
  expect(newest.length).toBeGreaterThanOrEqual(20);
  await archive.older.click();
  await expect(archive.headlines).toHaveCount(20);
  const older = await archive.headlines.allTextContents();
  expect(newest.filter((headline) => older.includes(headline))).toEqual([]);
});

for (const { locale, path, title } of [
  { locale: 'en', path: '/category/diplomacy', title: 'Diplomacy' },
  { locale: 'km', path: '/km/category/ការទូត', title: 'ការទូត' },
] as const) {
  test(`Reader in ${locale} - opens a section and a story of it`, async ({ page }) => {
    const archive = new ArchivePage(page, locale);
    await page.goto(path);
    await expect(archive.title).toHaveText(title);
    await expect(archive.cards.filter({ hasText: title }).first()).toBeVisible();
    const headline = await archive.headlines.first().textContent();
    await archive.headlines.first().getByRole('link').click();
    await expect(new ArticlePage(page, locale).title).toHaveText(headline ?? '');
  });
}

test('Reader - finds the author of a story with everything they wrote', async ({ page }) => {
  const archive = new ArchivePage(page);
  await page.goto('/author/surya-narayan');
  await expect(archive.title).toHaveText('Surya Narayan');
  await expect(archive.main.getByText('Author', { exact: true })).toBeVisible();
  await expect(archive.headlines.filter({ hasText: 'Strengthening Ties' })).toHaveCount(1);
});

test('Reader - finds the stories of a topic', async ({ page }) => {
  const archive = new ArchivePage(page);
  const article = new ArticlePage(page);
  await page.goto(
    '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa',
  );
  await article.tags.getByRole('link').first().click();
  await expect(archive.main.getByText('Topic', { exact: true })).toBeVisible();
  await expect(archive.headlines.filter({ hasText: 'Strengthening Ties' })).toHaveCount(1);
});

test('Reader - sees the stories of a section inside a section in both', async ({ page, newsroom }) => {
  const archive = new ArchivePage(page);
  const section = await newsroom.sectionWithin('diplomacy');
  const { id, slug } = await newsroom.write({ sectionIds: [section.id], status: 'draft' });
  await newsroom.publish(id);
  const headline = `A story about ${slug}`;
  await page.goto(`/category/${section.slug}`);
  await expect(archive.headlines).toHaveText([headline]);
  await page.goto('/category/diplomacy');
  await expect(archive.headlines.filter({ hasText: headline })).toHaveCount(1);
  await archive.headlines.getByRole('link', { name: headline }).click();
  await expect(new ArticlePage(page).breadcrumb.getByRole('listitem')).toHaveText([
    /Home/,
    /Diplomacy/,
    new RegExp(section.slug),
    new RegExp(headline),
  ]);
});

test('Reader - sees that a topic has no stories yet', async ({ page, newsroom }) => {
  const archive = new ArchivePage(page);
  const response = await page.goto(`/tag/${(await newsroom.topic()).slug}`);
  expect(response?.status()).toBe(200);
  await expect(archive.main).toContainText('Nothing has been published here yet.');
});
