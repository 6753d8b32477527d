import type { Block } from '#db/articles/document.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { story } from '#db/seed/newsroom/stories/asean-canada-dialogue.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';

const english = '/strengthening-ties-cambodias-asean-som-leader-joins-21st-asean-canada-dialogue-in-ottawa';
const khmer = `/km/${encodeURIComponent(story.km?.slug ?? '')}`;

const paragraphsOf = (body: Block[] = []) =>
  body.map((block) => documentText({ type: 'doc', content: [block] }).trim());

test.describe('The story it all started from', () => {
  test('Reader - reads every word of it', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto(english);
    await expect(article.title).toHaveText(
      'Strengthening Ties: Cambodia’s ASEAN SOM Leader Joins 21st ASEAN-Canada Dialogue in Ottawa',
    );
    const paragraphs = paragraphsOf(story.en?.body);
    expect(paragraphs).toHaveLength(6);
    await expect(article.body.locator('p')).toHaveText(paragraphs);
  });

  test('Reader - sees where it stands, who wrote it, when, and from what', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto(english);
    await expect(article.breadcrumb.getByRole('listitem')).toHaveText([
      /Home/,
      /Diplomacy/,
      /Strengthening Ties/,
    ]);
    await expect(article.bylines.filter({ hasText: 'Surya Narayan' }).first()).toHaveAttribute(
      'href',
      '/author/surya-narayan',
    );
    await expect(article.main.locator('time').first()).toHaveAttribute('datetime', /^2024-05-22T/);
    await expect(article.main).toContainText('22 May 2024');
    await expect(article.main).toContainText(/\d+ min read/);
    await expect(article.main.getByRole('link', { name: /^0 comments$/ })).toHaveAttribute(
      'href',
      '#comments',
    );
    await expect(article.main).toContainText('Source: MFAIC');
    const picture = article.leadPicture.getByRole('img');
    await expect(picture).toHaveAccessibleName(/\S/);
    await expect(picture).toHaveAttribute('width', /^\d+$/);
    await expect(article.leadPicture).toContainText('Ottawa, May 2024. Illustration: The Better Cambodia');
    await expect(article.tags.getByRole('link')).toHaveCount(3);
  });

  test('Reader - finds the way on: related, latest, older and newer', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto(english);
    const related = article.related.getByRole('article').getByRole('link');
    await expect(related).toHaveCount(6);
    const targets = await related.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(targets).size).toBe(6);
    expect(targets).not.toContain(english);
    await expect(article.latestNews.getByRole('listitem')).toHaveCount(8);
    await article.neighbours.getByRole('link').first().click();
    await expect(article.title).not.toHaveText(/Strengthening Ties/);
  });

  test('Reader - is offered the newsletter twice, the About box and this year', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto(english);
    await expect(article.newsletterBoxes).toHaveCount(2);
    await expect(article.footer.getByRole('region', { name: article.t('newsletter.title') })).toBeVisible();
    await expect(article.aboutBox).toContainText('A vibrant media hub');
    const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Phnom_Penh' }).format();
    await expect(article.footer).toContainText(
      `Copyright © ${year} The Better Cambodia. All rights reserved.`,
    );
  });

  test('Reader - shares it by plain links', async ({ page }) => {
    const article = new ArticlePage(page);
    await page.goto(english);
    for (const service of ['Facebook', 'Telegram', 'WhatsApp', 'X']) {
      const link = article.share.getByRole('link', { name: `Share on ${service}` });
      await expect(link).toHaveAttribute('href', new RegExp(encodeURIComponent(english)));
    }
    await expect(article.share.getByRole('link', { name: 'Send by e-mail' })).toHaveAttribute(
      'href',
      /^mailto:/,
    );
  });

  test('Reader - finds the Khmer edition and back', async ({ page, baseURL }) => {
    const article = new ArticlePage(page, 'km');
    await page.goto(english);
    const links = () =>
      page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    const both = [
      ['en', `${baseURL}${english}`],
      ['km', `${baseURL}${khmer}`],
      ['x-default', `${baseURL}${english}`],
    ];
    expect((await links()).toSorted()).toEqual(both);
    await page.getByRole('link', { name: 'អានជាភាសាខ្មែរ' }).click();
    await expect(page).toHaveURL(`${baseURL}${khmer}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'km');
    await expect(article.title).toHaveText(story.km?.headline ?? '');
    await expect(article.body.locator('p')).toHaveText(paragraphsOf(story.km?.body));
    expect((await links()).toSorted()).toEqual(both);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}${khmer}`);
  });

  test('Search engine - is told what it is', { tag: '@once' }, async ({ page, baseURL }) => {
    await page.goto(english);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    const [news, crumbs] = data['@graph'];
    expect(news).toMatchObject({
      '@type': 'NewsArticle',
      headline: story.en?.headline,
      datePublished: '2024-05-22T03:15:00.000Z',
      inLanguage: 'en',
      author: [{ name: 'Surya Narayan', url: `${baseURL}/author/surya-narayan` }],
    });
    expect(crumbs['@type']).toBe('BreadcrumbList');
    expect(crumbs.itemListElement).toHaveLength(3);
    await expect(page.locator('meta[property="og:image"]').first()).toHaveAttribute(
      'content',
      /^http.+\.(jpg|webp|png)$/,
    );
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /two decades/);
  });
});

test.describe('Front page', () => {
  for (const [locale, path] of [
    ['en', '/'],
    ['km', '/km'],
  ] as const) {
    test(`Reader in ${locale} - finds a lead, stories beside it and every top section`, async ({ page }) => {
      const front = new ArticlePage(page, locale);
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(front.main.getByRole('article').first().getByRole('heading', { level: 2 })).toBeVisible();
      await expect(front.main.getByRole('region')).toHaveCount(5);
      await expect(front.latestNews.getByRole('listitem')).toHaveCount(8);
      await expect(front.newsletterBoxes).toHaveCount(2);
    });
  }

  test('Reader - opens a story from it', async ({ page }) => {
    const front = new ArticlePage(page);
    await page.goto('/');
    const lead = front.main.getByRole('article').first().getByRole('link');
    const headline = await lead.textContent();
    await lead.click();
    await expect(front.title).toHaveText(headline ?? '');
  });
});
