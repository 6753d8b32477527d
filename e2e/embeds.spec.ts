import { deskAddress } from '#components/desk/addresses.ts';
import type { Block } from '#db/articles/document.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { paragraph } from '#e2e/newsroom.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

const film = (url: string, title = 'Boats at dawn'): Block => ({
  type: 'embed',
  attrs: { url, provider: 'youtube', title, caption: '', mediaId: null },
});
const body = [paragraph('Before.'), film('https://www.youtube.com/watch?v=abcdefghijk'), paragraph('After.')];

test('Reader - loads a film in its place by a press, and nothing from elsewhere before', async ({
  page,
  newsroom,
}) => {
  const foreign: string[] = [];
  await page.route(/youtube/, async (route) => {
    foreign.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<p>The film</p>' });
  });
  const article = new ArticlePage(page);
  await page.goto((await newsroom.write({ body })).path);
  const card = article.body.getByRole('figure');
  const play = card.getByRole('button', { name: 'Play here' });
  await expect(play).toContainText('Loads from YouTube');
  await expectNoBarrier(page);
  await play.hover();
  const before = await card.boundingBox();
  expect(foreign).toEqual([]);
  await play.click();
  const frame = card.getByTitle('Boats at dawn (YouTube)');
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin');
  await expect(frame.contentFrame().getByText('The film')).toBeVisible();
  expect(foreign).toEqual(['https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1']);
  expect(await card.boundingBox()).toEqual(before);
  await expectNoBarrier(page);
});

test('Reader - is shown no player of another place', { tag: '@once' }, async ({ page, newsroom }) => {
  await page.goto((await newsroom.write({ body })).path);
  const policy = (await page.request.get(page.url())).headers()['content-security-policy'] ?? '';
  expect(/frame-src ([^;]+)/.exec(policy)?.[1]?.split(' ')).toEqual([
    'https://www.youtube-nocookie.com',
    'https://player.vimeo.com',
    'https://www.facebook.com',
    'https://www.tiktok.com',
    'https://t.me',
    'https://platform.twitter.com',
    'https://w.soundcloud.com',
  ]);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('Reader - has a link to the film', { tag: '@once' }, async ({ page, newsroom }) => {
    const article = new ArticlePage(page);
    await page.goto((await newsroom.write({ body })).path);
    await expect(article.body.getByRole('link', { name: 'Watch on YouTube' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
    await expect(article.body.getByRole('button')).toHaveCount(0);
  });
});

test.describe('In the editor', () => {
  // The first one to open it may find a machine that is still warming up.
  test.describe.configure({ timeout: 90_000 });

  test('Author - puts in a film and a story, asked in the page', async ({ page, newsroom }) => {
    const told = `Ferry ${newsroom.unique()}`;
    const { path } = await newsroom.write({ headline: told, body: [] });
    const { id } = await newsroom.write({ body: [paragraph('Text.')], status: 'draft' });
    const desk = new DeskPage(page, 'en');
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    await page.goto(deskAddress.article('en', id));
    const text = desk.main.getByRole('textbox', { name: desk.t('editor.body'), exact: true });
    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/youtube');
    await page.keyboard.press('Enter');
    const address = desk.main.getByLabel(desk.t('editor.embedAsk'));
    await address.fill('https://elsewhere.example/');
    await address.press('Enter');
    await expect(desk.main.getByText(desk.t('editor.embedWrong'))).toBeVisible();
    await address.fill('https://youtu.be/abcdefghijk');
    await address.press('Enter');
    const card = text.getByRole('region', { name: desk.t('editor.block.embed') });
    await expect(card.getByText('https://www.youtube.com/watch?v=abcdefghijk')).toBeVisible();
    await expect(card.getByRole('status')).toHaveText(desk.t('editor.embedState.waiting'));

    await desk.main.getByRole('button', { name: desk.t('editor.insert') }).click();
    await page.getByRole('menuitem', { name: desk.t('editor.block.relatedLink') }).click();
    await page.getByRole('combobox', { name: desk.t('editor.stories.find') }).fill(told);
    await expectNoBarrier(page);
    await page.getByRole('option', { name: told }).click();
    await page.keyboard.press('Control+s');
    await expect(desk.main.getByRole('status').first()).toContainText(desk.t('editor.state.saved'));
    const { content } = await newsroom.bodyOf(id);
    expect(content.map(({ type }) => type)).toContain('embed');
    expect(content).toContainEqual(
      expect.objectContaining({
        type: 'relatedLink',
        attrs: expect.objectContaining({ url: path, title: told }),
      }),
    );
  });
});
