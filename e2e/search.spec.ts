import { expect, test } from '#e2e/fixtures.ts';
import { paragraph } from '#e2e/newsroom.ts';
import { SearchPage } from '#e2e/pages/search-page.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

test('Reader - finds a story by a word of its text and sees the word marked', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search');
  await expect(search.count).toHaveText('Type a word, a name or a place.');
  await search.search('Ottawa');
  await expect(search.count).toHaveText(/^\d+ stories for “Ottawa”$/);
  await expect(search.hits.first()).toContainText('Ottawa');
  for (const word of await search.highlights.allTextContents()) expect(word).toMatch(/ottawa/i);
  await search.hits.first().getByRole('link').click();
  await expect(search.title).toContainText('Ottawa');
});

test('Reader - finds a story by another form of the word', async ({ page, newsroom }) => {
  const search = new SearchPage(page);
  // Letters that the rules of English word endings leave alone.
  const word = `${newsroom.unique('vora').replace(/[^a-z]/g, '')}k`;
  await newsroom.write({
    headline: 'The weavers',
    body: [paragraph(`They had been ${word}ing all winter.`)],
  });
  await page.goto(`/search?q=${word}ed`);
  await expect(search.hits.getByRole('heading')).toHaveText(['The weavers']);
});

test('Reader in km - finds a Khmer story by a word that no space surrounds', async ({ page }) => {
  const search = new SearchPage(page, 'km');
  await page.goto('/km/search');
  await search.search('កាណាដា');
  await expect(search.hits.first()).toContainText('កាណាដា');
  const marked = await search.highlights.allTextContents();
  expect(marked.join('')).toContain('កាណាដា');
});

test('Reader - is told when nothing is found, and what may help', async ({ page }) => {
  const search = new SearchPage(page);
  await page.goto('/search?q=qqzzxxyy');
  await expect(search.count).toHaveText('Nothing found for “qqzzxxyy”');
  await expect(search.main).toContainText('Try fewer or other words');
  await expect(search.field).toHaveValue('qqzzxxyy');
});

test('Reader - turns the pages of many results', async ({ page, newsroom }) => {
  const search = new SearchPage(page);
  const word = newsroom.unique('zx').replace(/[^a-z0-9]/g, '');
  for (let index = 0; index < 21; index += 1) await newsroom.write({ headline: `${word} number ${index}` });
  await page.goto(`/search?q=${word}`);
  await expect(search.count).toHaveText(`21 stories for “${word}”`);
  await expect(search.hits).toHaveCount(20);
  await search.main.getByRole('link', { name: 'More results' }).click();
  await expect(search.hits).toHaveCount(1);
  await search.main.getByRole('link', { name: 'Previous results' }).click();
  await expect(search.hits).toHaveCount(20);
});

test('Reader - loads no script with what was found, and can sign up for the newsletter beside it', {
  tag: '@once',
}, async ({ page, newsroom }) => {
  const site = new SitePage(page);
  const address = `${newsroom.unique('found')}@example.com`;
  await page.goto('/search?q=Ottawa');
  await expect(page.locator('script')).toHaveCount(0);
  await site.signUp(site.newsletterBoxes.first(), address);
  await expect(page).toHaveURL('/newsletter/check-your-inbox');
  expect(await newsroom.mailTo(address)).toHaveLength(1);
});

test('Reader - does not find what is not published', { tag: '@once' }, async ({ page, newsroom }) => {
  const search = new SearchPage(page);
  const word = newsroom.unique('zy').replace(/[^a-z0-9]/g, '');
  for (const status of ['draft', 'in_review', 'approved', 'withdrawn', 'archived'] as const)
    await newsroom.write({ headline: `${word} is ${status}`, status });
  await page.goto(`/search?q=${word}`);
  await expect(search.count).toHaveText(/^Nothing found/);
});

const hostile = [
  "' or 1=1; drop table articles; --",
  '"unclosed',
  'a & | ! <-> b:*',
  '((((((',
  '\\',
  '%',
  '\u0000',
  '\uFEFF\u200B',
  '<script>alert(1)</script>',
  '🎉🎉🎉',
  '្្្',
  'a'.repeat(3000),
  'ក'.repeat(400),
  '-'.repeat(200),
  ':* '.repeat(60),
];

test('Stranger - gets a page for any query', { tag: '@once' }, async ({ request }) => {
  for (const prefix of ['', '/km']) {
    for (const query of hostile) {
      const response = await request.get(`${prefix}/search?q=${encodeURIComponent(query)}`);
      expect(response.status(), `${prefix} ${query.slice(0, 40)}`).toBeLessThan(500);
      expect(await response.text()).not.toContain('<script>alert(1)');
    }
  }
  for (const query of [
    'q=a&q=b',
    'q[]=a',
    'q=a&page=-1',
    'q=a&page=99999999',
    'q=a&page=x',
    'q=%E0%A4%A',
    'page=2',
    '&&&',
  ])
    expect((await request.get(`/search?${query}`)).status(), query).toBe(200);
});
