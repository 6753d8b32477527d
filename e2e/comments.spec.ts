import { expect, test } from '#e2e/fixtures.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';

test('Reader - sees how many comments there are: none, one, many', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await page.goto(path);
  const count = article.main.getByRole('link', { name: /^\d+ comments?$/ });
  await expect(count).toHaveText('0 comments');
  await expect(article.comments).toContainText('No comments yet.');
  await newsroom.comment(id, [{ body: 'The first word.' }]);
  await expect(async () => {
    await page.reload();
    await expect(count).toHaveText('1 comment', { timeout: 500 });
  }).toPass();
  await expect(article.comments.getByRole('heading')).toHaveText('1 comment');
  await newsroom.comment(id, [{ body: 'The second word.' }, { body: 'Not yet read.', status: 'pending' }]);
  await expect(async () => {
    await page.reload();
    await expect(count).toHaveText('2 comments', { timeout: 500 });
  }).toPass();
  await expect(article.comment('Not yet read.')).toHaveCount(0);
});

test('Reader - follows a conversation', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(id, [
    {
      author: 'Dara',
      body: 'Which day was it?',
      replies: [
        {
          author: 'Maly',
          body: 'A Tuesday.',
          replies: [{ body: 'So it was.', replies: [{ author: 'Vuth', body: 'Deep down.' }] }],
        },
        { body: 'Ask the captain.' },
      ],
    },
    { body: 'Another matter.' },
  ]);
  await page.goto(path);
  await expect(article.comments.getByRole('article')).toHaveText([
    /Dara.*Which day/s,
    /Maly.*A Tuesday/s,
    /So it was/,
    /Vuth.*Deep down/s,
    /Ask the captain/,
    /Another matter/,
  ]);
  const threads = article.comments.locator('> ol > li');
  await expect(threads).toHaveCount(2);
  await expect(threads.first().locator('> ol > li')).toHaveCount(2);
  await expect(article.comment('Deep down.')).toContainText('in reply to A reader');
});

test('Reader - sees an empty place where an answered comment was removed, and nothing else of it', async ({
  page,
  newsroom,
}) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(id, [
    {
      author: 'Rude Person',
      body: 'Something rude.',
      status: 'deleted',
      replies: [{ body: 'Please stay kind.' }],
    },
    { author: 'Seller', body: 'Cheap watches.', status: 'spam' },
    { author: 'Refused', body: 'Refused words.', status: 'rejected' },
  ]);
  await page.goto(path);
  await expect(article.comments.getByRole('heading')).toHaveText('1 comment');
  await expect(article.comments.getByRole('article')).toHaveText([
    'This comment was removed.',
    /Please stay kind/,
  ]);
  const html = await page.content();
  for (const gone of ['Rude Person', 'Something rude', 'Cheap watches', 'Refused words'])
    expect(html).not.toContain(gone);
});

test('Reader - turns the pages of a long conversation', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(
    id,
    Array.from({ length: 52 }, (_, index) => ({ body: `Comment number ${index + 1}.` })),
  );
  await page.goto(path);
  await expect(article.comments.getByRole('article')).toHaveCount(50);
  await expect(article.comments).toContainText('Page 1 of 2');
  await article.comments.getByRole('link', { name: 'Newer comments' }).click();
  await expect(page).toHaveURL(/\/comments\/2#comments$/);
  await expect(article.comments.getByRole('article')).toHaveText([/number 51\./, /number 52\./]);
  await article.comments.getByRole('link', { name: 'Older comments' }).click();
  await expect(article.comment('Comment number 1.')).toBeVisible();
  const response = await page.goto(`${path}/comments/3`);
  expect(response?.status()).toBe(404);
});

test('Reader - sees that comments are closed', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  await page.goto((await newsroom.write({ commentsOpen: false })).path);
  await expect(article.comments).toContainText('Comments are closed.');
});

test('Reader - cannot be hurt by what somebody wrote', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write({ headline: '</script><img src=x onerror=alert(1)> & "quotes"' });
  const body = '<script>alert(1)</script><img src=x onerror=alert(2)>\nA second line.';
  await newsroom.comment(id, [{ author: '<b>Bold</b>', body }]);
  page.on('dialog', () => expect(false, 'No script of a reader may run.').toBe(true));
  await page.goto(path);
  await expect(article.title).toHaveText('</script><img src=x onerror=alert(1)> & "quotes"');
  await expect(article.comment('A second line.')).toContainText('<script>alert(1)</script>');
  await expect(article.comment('A second line.')).toContainText('<b>Bold</b>');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});
