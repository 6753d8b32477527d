import { locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import type { Cookie } from '#e2e/newsroom.ts';
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
  const threads = article.comments.locator('> div > ol > li');
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
  await article.comments.getByRole('link', { name: 'More comments' }).click();
  await expect(page).toHaveURL(/\/comments\/2#comments$/);
  await expect(article.comments.getByRole('article')).toHaveText([/number 51\./, /number 52\./]);
  await article.comments.getByRole('link', { name: 'Comments before these' }).click();
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

/** A session, with the hint for scripts that a sign-in leaves beside it. */
const signedIn = (session: Cookie): Cookie[] => [session, { ...session, name: 'signed-in', value: '1' }];

for (const locale of locales) {
  test.describe(`Member in ${locale}`, () => {
    test('Writes, and sees that it waits; a moderator approves, and everybody reads it', async ({
      page,
      context,
      browser,
      newsroom,
    }) => {
      const article = new ArticlePage(page, locale);
      const { id, path } = await newsroom.write({ locale });
      const member = await newsroom.account({ name: 'Dara Writes' });
      await context.addCookies(signedIn(member.cookie));
      await page.goto(path);
      await page
        .getByLabel(article.t('comments.write.title'))
        .fill('The ferry was late, and nobody said why.');
      await page.getByRole('button', { name: article.t('comments.write.button') }).click();
      await expect(article.comments.getByRole('status')).toContainText(article.t('comments.said.pending'));
      const own = article.comments.getByRole('region', { name: article.t('comments.mine.all') });
      await expect(own).toContainText('The ferry was late');
      await expectNoBarrier(page);
      const reader = await (await browser.newContext()).newPage();
      await reader.goto(path);
      await expect(reader.locator('#comments')).not.toContainText('The ferry was late');
      await newsroom.moderate(id, 'The ferry was late, and nobody said why.', 'approved');
      await expect(async () => {
        await reader.reload();
        await expect(reader.locator('#comments')).toContainText('Dara Writes', { timeout: 500 });
      }).toPass();
    });

    test('Writes before signing in, and finds it among their own afterwards', async ({ page, newsroom }) => {
      const article = new ArticlePage(page, locale);
      const { path } = await newsroom.write({ locale });
      await page.goto(path);
      const words = `Written before I was known, ${newsroom.unique()}.`;
      await page.getByLabel(article.t('comments.write.title')).fill(words);
      await page.getByRole('button', { name: article.t('comments.write.button') }).click();
      await expect(page).toHaveURL(/\/account\/sign-in\?next=/);
      const address = `${newsroom.unique()}@mail.example`;
      await article.main.getByLabel(article.t('account.signIn.email')).fill(address);
      await article.main.getByRole('button', { name: article.t('account.signIn.button') }).click();
      await page.getByLabel(article.t('account.code.label')).fill(await newsroom.codeFor(address));
      await page.getByRole('button', { name: article.t('account.code.button') }).click();
      await page.getByLabel(article.t('account.welcome.label')).fill('Sok Newly');
      await page.getByRole('button', { name: article.t('account.welcome.button') }).click();
      await expect(page).toHaveURL(/\/account\/comments/);
      await expect(page.getByText(words)).toHaveCount(1);
    });
  });
}

test('Member - likes, and takes it back', async ({ page, context, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(id, [{ body: 'Worth liking.' }]);
  await context.addCookies(signedIn((await newsroom.account({ name: 'Likes Things' })).cookie));
  await page.goto(path);
  const button = article.comment('Worth liking.').getByRole('button', { name: 'Like' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toHaveText('Liked · 1');
  await page.reload();
  await expect(article.comment('Worth liking.').getByRole('button')).toContainText('1');
  await button.hover();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveText('Like');
});

test('Member - replies below what is answered, once, however often the button is pressed', async ({
  page,
  context,
  newsroom,
}) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(id, [{ author: 'Maly', body: 'Which day was it?' }]);
  await context.addCookies(
    signedIn((await newsroom.account({ name: 'Answers Once', role: 'editor' })).cookie),
  );
  await page.goto(path);
  const asked = article.comment('Which day was it?');
  await asked.getByRole('link', { name: 'Reply' }).hover();
  await expect(page.locator('#comment[data-ready], form[data-ready]').first()).toBeAttached();
  await asked.getByRole('link', { name: 'Reply' }).click();
  await page.getByLabel('Your reply to Maly').fill('A Tuesday.');
  await page.getByRole('button', { name: 'Post the reply' }).dblclick();
  await expect(article.comments.getByRole('status')).toContainText('Your comment is posted.');
  await page.reload();
  await expect(article.comments.getByRole('article')).toHaveText([
    /Which day was it/,
    /Answers Once.*Newsroom.*A Tuesday/s,
  ]);
});

test('Reader - opens one comment of a long thread by its own address', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  const replies = Array.from({ length: 230 }, (_, index) => ({ body: `Reply number ${index + 1}.` }));
  await newsroom.comment(id, [{ body: 'The long one.', replies }]);
  await page.goto(path);
  const link = article.comment('Reply number 150.').getByRole('link', { name: /Link to this comment/ });
  await link.click();
  await expect(page).toHaveURL(/\/comment\/\d+#comment-\d+$/);
  const shown = page.locator('main section').getByRole('article');
  await expect(shown).toHaveText([/The long one/, /Reply number 150\./]);
  await page.getByRole('link', { name: 'All comments' }).click();
  await expect(page.locator('#comments')).toBeVisible();
});

test('Reader - chooses the order of the comments', async ({ page, newsroom }) => {
  const article = new ArticlePage(page);
  const { id, path } = await newsroom.write();
  await newsroom.comment(
    id,
    Array.from({ length: 12 }, (_, index) => ({ body: `Word ${index + 1}.` })),
  );
  await page.goto(path);
  await expect(article.comments.getByRole('article').first()).toContainText('Word 1.');
  await article.comments.getByRole('link', { name: 'Newest first' }).click();
  await expect(article.comments.getByRole('article').first()).toContainText('Word 12.');
  await expect(article.comments.getByRole('link', { name: 'Newest first' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});
