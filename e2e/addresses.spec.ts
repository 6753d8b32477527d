import { story as withdrawn } from '#db/seed/newsroom/stories/island-midwife.ts';
import { story as draft } from '#db/seed/newsroom/stories/market-scales.ts';
import { story as inReview } from '#db/seed/newsroom/stories/port-cranes.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';
import { SearchPage } from '#e2e/pages/search-page.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

for (const { locale, path, word } of [
  { locale: 'en', path: '/there-is-nothing-here', word: 'ASEAN' },
  { locale: 'km', path: '/km/គ្មានអ្វីនៅទីនេះ', word: 'អាស៊ាន' },
] as const) {
  test(`Reader in ${locale} - is helped where there is no page`, async ({ page }) => {
    const site = new SitePage(page, locale);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(site.title).toHaveText(site.t('notFound.title'));
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(site.latestNews.getByRole('listitem')).toHaveCount(8);
    const search = new SearchPage(page, locale);
    await search.search(word);
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(search.hits.first()).toBeVisible();
  });
}

test('Reader - learns why a story was withdrawn', async ({ page }) => {
  const site = new SitePage(page);
  const response = await page.goto(`/${withdrawn.en?.slug}`);
  expect(response?.status()).toBe(410);
  await expect(site.title).toHaveText('This story has been withdrawn');
  await expect(site.main).toContainText(withdrawn.en?.headline ?? '');
  await expect(site.main).toContainText(withdrawn.withdrawnReason ?? '');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test.describe('Addresses', { tag: '@once' }, () => {
  for (const path of [
    '/nothing',
    '/a/b/c',
    '/category/nothing',
    '/tag/nothing',
    '/author/nobody',
    '/km/category/diplomacy',
    '/fr',
    '/fr/about',
    '/nothing.html',
    '/_',
    '/en/_',
    '/dev/gallery',
    '/media/nothing.jpg',
    '/_next/static/nothing.js',
    '/about/comments/2',
  ]) {
    test(`Stranger - gets 404 at ${path}`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
    });
  }

  test('Stranger - sees no story that is not published', async ({ request, newsroom }) => {
    const scheduled = await newsroom.write({
      status: 'scheduled',
      scheduledFor: new Date(Date.now() + 86_400_000),
    });
    for (const path of [`/${draft.en?.slug}`, `/${inReview.en?.slug}`, scheduled.path]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(404);
      expect(await response.text()).not.toContain('<article>');
    }
  });

  for (const [from, to] of [
    ['/en', '/'],
    ['/en/about', '/about'],
    ['/en/category/diplomacy', '/category/diplomacy'],
    ['/about/', '/about'],
    ['/km/', '/km'],
    ['/category/diplomacy/', '/category/diplomacy'],
  ] as const) {
    test(`Old link - leads from ${from} to ${to} for good`, async ({ baseURL }) => {
      const answer = await ask(baseURL ?? '', from);
      expect(answer.status).toBe(301);
      expect(new URL(answer.headers.location ?? '', baseURL).href).toBe(new URL(to, baseURL).href);
    });
  }

  test('Old link - leads to where a story is now, however often it moved', async ({
    newsroom,
    baseURL,
    request,
  }) => {
    const { id, slug, path } = await newsroom.write();
    expect((await request.get(path)).status()).toBe(200);
    await newsroom.move(id, `${slug}-2`);
    await newsroom.move(id, `${slug}-3`);
    for (const old of [slug, `${slug}-2`]) {
      await expect.poll(async () => (await ask(baseURL ?? '', `/${old}`)).status).toBe(301);
      expect((await ask(baseURL ?? '', `/${old}`)).headers.location).toBe(`/${slug}-3`);
    }
    expect((await request.get(`/${slug}-3`)).status()).toBe(200);
  });

  test('Old link - of a story in Khmer leads on too', async ({ newsroom, baseURL }) => {
    const { id, slug } = await newsroom.write({ locale: 'km', slug: newsroom.unique('រឿង') });
    await newsroom.move(id, `${slug}-ថ្មី`);
    const from = `/km/${encodeURIComponent(slug)}`;
    await expect.poll(async () => (await ask(baseURL ?? '', from)).status).toBe(301);
    const { location = '' } = (await ask(baseURL ?? '', from)).headers;
    expect(location).toMatch(/^[\x21-\x7e]+$/);
    expect(decodeURIComponent(location)).toBe(`/km/${slug}-ថ្មី`);
  });

  test('Old link - of another system leads on when it was kept', async ({ newsroom, baseURL }) => {
    const { id, path } = await newsroom.write();
    const number = Math.floor(Math.random() * 1e9) + 1e9;
    const dated = `/2019/01/07/${newsroom.unique()}`;
    await newsroom.redirect(dated, id);
    await newsroom.redirect(`/?p=${number}`, id);
    for (const old of [dated, `${dated}/`, `/?p=${number}`, `/?p=${number}&utm_source=x`]) {
      const end = await follow(baseURL ?? '', old);
      expect(end, old).toBe(path);
    }
  });
});

/** The path on which an address ends, by permanent redirects only. */
async function follow(siteUrl: string, path: string): Promise<string> {
  let at = path;
  for (let steps = 0; steps < 5; steps += 1) {
    const { status, headers } = await ask(siteUrl, at);
    if (status !== 301) return status === 200 ? at : `${at} (${status})`;
    const next = new URL(headers.location ?? '', siteUrl);
    at = next.pathname + next.search;
  }
  return at;
}
