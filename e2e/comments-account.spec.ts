import { commentAddress } from '#components/comments/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import type { Newsroom } from '#e2e/newsroom.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';

const said = {
  en: { comment: 'The river was *low* this year.', other: 'Fish were dear, too.' },
  km: { comment: 'ឆ្នាំនេះទឹកទន្លេ *ទាប* ណាស់។', other: 'ត្រីក៏ឡើងថ្លៃដែរ។' },
};

for (const locale of ['en', 'km'] as const satisfies Locale[])
  test.describe(`Member without JavaScript in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('writes, sees that it waits, changes it and takes it back', async ({ page, newsroom }) => {
      const account = new AccountPage(page, locale);
      const { t } = account;
      const { id, cookie } = await memberIn(newsroom, locale);
      await page.context().addCookies([cookie]);
      const article = await newsroom.write({ locale });
      await page.goto(commentAddress.write(locale, { article: article.id }));
      await expect(account.title).toHaveText(t('comments.writePage.title'));
      await account.field(t('comments.write.label')).fill(said[locale].comment);
      await account.press(t('comments.write.button'));
      await expect(page).toHaveURL(/\/account\/comments\?posted=\d+#comment-\d+$/);
      await expect(account.main.getByRole('status')).toHaveText(t('comments.said.pending'));
      const own = account.main.getByRole('listitem').filter({ hasText: said[locale].comment.slice(0, 8) });
      await expect(own).toContainText(t('comments.own.status.pending'));
      await own.getByRole('link', { name: t('comments.mine.change') }).click();
      await account.field(t('comments.write.label')).fill(said[locale].other);
      await account.press(t('comments.write.change'));
      await expect(account.main).toContainText(said[locale].other);
      await expect(account.main).toContainText(t('comments.edited'));
      await account.main.getByText(t('comments.mine.delete'), { exact: true }).first().click();
      await account.press(t('comments.mine.yes'));
      await expect(account.main.getByRole('status')).toHaveText(t('comments.own.done.deleted'));
      await expect(account.main).toContainText(t('comments.own.none'));
      expect(await newsroom.commentsOf(id)).toEqual([{ body: said[locale].other, status: 'deleted' }]);
    });

    test('gets a refused text back, beside what is wrong with it', async ({ page, newsroom }) => {
      const account = new AccountPage(page, locale);
      const { t } = account;
      const { id: userId, cookie } = await memberIn(newsroom, locale);
      await page.context().addCookies([cookie]);
      const article = await newsroom.write({ locale });
      const write = commentAddress.write(locale, { article: article.id });
      const body = `${said[locale].comment}\n\n${'– '.repeat(400)}`.trim();
      const elsewhere = await newsroom.write({ locale });
      await newsroom.commentBy(elsewhere.id, { userId, body: said[locale].comment, status: 'approved' });
      await page.goto(write);
      const text = account.field(t('comments.write.label'));
      await text.fill(said[locale].comment);
      await account.press(t('comments.write.button'));
      await expect(account.main.getByRole('alert')).toHaveText(t('problem.comment_repeated'));
      await expect(text).toHaveValue(said[locale].comment);
      await newsroom.closeComments(article.id);
      await text.fill(body);
      await account.press(t('comments.write.button'));
      await expect(account.main).toContainText(t('comments.writePage.gone'));
      await expect(account.field(t('comments.writePage.kept'))).toHaveValue(body);
      await page.goto(commentAddress.write(locale, { article: (await newsroom.write({ locale })).id }));
      await expect(text).toHaveValue('');
    });

    test('reports a comment, and hears no more of its author', async ({ page, newsroom }) => {
      const account = new AccountPage(page, locale);
      const { t } = account;
      const { cookie } = await memberIn(newsroom, locale);
      const rude = await memberIn(newsroom, locale, 'Rude Person');
      await page.context().addCookies([cookie]);
      const article = await newsroom.write({ locale });
      const comment = { userId: rude.id, body: said[locale].other, status: 'approved' };
      const id = await newsroom.commentBy(article.id, comment);
      await page.goto(commentAddress.report(locale, id));
      await expect(account.main.getByRole('blockquote')).toContainText(said[locale].other);
      await account.field(t('comments.reportPage.reasons.abuse')).check();
      await account.field(t('comments.reportPage.words')).fill('It says that I lie.');
      await account.press(t('comments.reportPage.button'));
      await expect(account.main.getByRole('status')).toHaveText(t('comments.own.done.reported'));
      expect(await newsroom.reportsOf(id)).toEqual([{ reason: 'abuse', words: 'It says that I lie.' }]);
      await page.goto(commentAddress.report(locale, id));
      await account.press(t('comments.reportPage.mute'));
      await expect(account.main.getByRole('status')).toHaveText(t('comments.own.done.muted'));
      await expect(account.main).toContainText('Rude Person');
      await account.main.getByRole('button', { name: t('comments.own.hear') }).click();
      await expect(account.main.getByRole('status')).toHaveText(t('comments.own.done.heard'));
      await expect(account.main).not.toContainText('Rude Person');
    });

    test('asks for another look at what was turned down', async ({ page, newsroom }) => {
      const account = new AccountPage(page, locale);
      const { t } = account;
      const { id: userId, cookie } = await memberIn(newsroom, locale);
      await page.context().addCookies([cookie]);
      const article = await newsroom.write({ locale });
      const comment = { userId, body: said[locale].other, status: 'rejected', words: 'Please stay kind.' };
      const id = await newsroom.commentBy(article.id, comment);
      await page.goto(commentAddress.own(locale));
      await expect(account.main).toContainText(t('comments.own.byPerson'));
      await expect(account.main).toContainText('Please stay kind.');
      await expect(account.main.getByRole('link', { name: t('comments.mine.change') })).toHaveCount(0);
      await account.main.getByRole('link', { name: t('comments.own.appeal') }).click();
      await account.field(t('comments.appealPage.words')).fill('It is kind where I live.');
      await account.press(t('comments.appealPage.button'));
      await expect(account.main.getByRole('status')).toHaveText(t('comments.own.done.appealed'));
      await expect(account.main).toContainText('It is kind where I live.');
      await expect(account.main.getByRole('link', { name: t('comments.own.appeal') })).toHaveCount(0);
      await page.goto(commentAddress.appeal(locale, id));
      await expect(account.main).toContainText(t('comments.appealPage.gone'));
    });

    test('is told of an answer, and stops that by the link, without signing in', async ({
      page,
      newsroom,
    }) => {
      const account = new AccountPage(page, locale);
      const { t } = account;
      const asked = await memberIn(newsroom, locale);
      const answering = await memberIn(newsroom, locale, 'Chan Maly');
      const article = await newsroom.write({ locale });
      const parentId = await newsroom.commentBy(article.id, {
        userId: asked.id,
        body: said[locale].comment,
        status: 'approved',
      });
      const reply = { userId: answering.id, body: said[locale].other, status: 'approved', parentId };
      const id = await newsroom.commentBy(article.id, reply);
      await newsroom.noteReply(asked.id, id);
      await expect.poll(() => newsroom.mailTo(asked.email), { timeout: 20_000 }).toHaveLength(1);
      const text = (await newsroom.mailTo(asked.email))[0]?.text ?? '';
      expect(text).toContain(said[locale].other);
      expect(text).toContain(address.comment({ locale, slug: article.slug }, id));
      const link = /https?:\/\/\S+\/account\/comments\/stop\S+/.exec(text)?.[0] ?? '';
      await page.goto(link);
      await expect(account.main).toContainText(t('comments.stopPage.text'));
      expect(await newsroom.replyNoticesOf(asked.id)).toBe('immediately');
      await account.press(t('comments.stopPage.button'));
      await expect(account.main).toContainText(t('comments.stopPage.done'));
      expect(await newsroom.replyNoticesOf(asked.id)).toBe('never');
    });
  });

for (const locale of ['en', 'km'] as const satisfies Locale[])
  test(`Member in ${locale} - meets no barrier where comments are written, reported and answered`, async ({
    page,
    newsroom,
  }) => {
    test.slow();
    const account = new AccountPage(page, locale);
    const { id: userId, cookie } = await memberIn(newsroom, locale);
    const other = await memberIn(newsroom, locale, 'Chan Maly');
    await page.context().addCookies([cookie]);
    const article = await newsroom.write({ locale });
    const comment = (by: number, status: string, words?: string) =>
      newsroom.commentBy(article.id, {
        userId: by,
        body: `${said[locale].comment} ${newsroom.unique()}`,
        status,
        ...(words && { words }),
      });
    const theirs = await comment(other.id, 'approved');
    const pending = await comment(userId, 'pending');
    const rejected = await comment(userId, 'rejected', 'Please stay kind.');
    for (const path of [
      commentAddress.own(locale),
      commentAddress.write(locale, { reply: theirs }),
      commentAddress.change(locale, pending),
      commentAddress.report(locale, theirs),
      commentAddress.appeal(locale, rejected),
      commentAddress.stop(locale),
    ]) {
      await page.goto(path);
      await expect(account.title).toBeVisible();
      await expectNoBarrier(page);
    }
  });

test('Mail program - stops mails about answers with one post, and with nothing less', {
  tag: '@once',
}, async ({ request, newsroom }) => {
  const asked = await memberIn(newsroom, 'en');
  const answering = await memberIn(newsroom, 'en');
  const article = await newsroom.write();
  const comment = { userId: asked.id, body: said.en.comment, status: 'approved' };
  const parentId = await newsroom.commentBy(article.id, comment);
  const reply = { ...comment, userId: answering.id, parentId };
  await newsroom.noteReply(asked.id, await newsroom.commentBy(article.id, reply));
  await expect.poll(() => newsroom.mailTo(asked.email), { timeout: 20_000 }).toHaveLength(1);
  const token = /token=([\w-]{43})/.exec((await newsroom.mailTo(asked.email))[0]?.text ?? '')?.[1] ?? '';
  const looked = await request.get(commentAddress.oneClick(token), { maxRedirects: 0 });
  expect([looked.status(), looked.headers().location]).toEqual([303, commentAddress.stop('en', token)]);
  await request.post(commentAddress.oneClick(token), { form: { something: 'else' } });
  expect(await newsroom.replyNoticesOf(asked.id)).toBe('immediately');
  const stopped = await request.post(commentAddress.oneClick(token), {
    form: { 'List-Unsubscribe': 'One-Click' },
  });
  expect(stopped.status()).toBe(200);
  expect(await newsroom.replyNoticesOf(asked.id)).toBe('never');
});

test('Member - pages back through what they wrote, on a narrow screen too', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const account = new AccountPage(page);
  const { t } = account;
  const { id: userId, cookie } = await memberIn(newsroom, 'en');
  await page.context().addCookies([cookie]);
  const article = await newsroom.write({ headline: `${'Unbreakable'.repeat(12)} price` });
  for (let at = 1; at <= 31; at++)
    await newsroom.commentBy(article.id, {
      userId,
      body: `Number ${at}, ${'w'.repeat(120)}`,
      status: 'approved',
    });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(commentAddress.own('en'));
  await expect(account.main.locator('ol > li')).toHaveCount(30);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await account.main.getByRole('link', { name: t('comments.own.older') }).click();
  await expect(account.main.locator('ol > li')).toHaveCount(1);
  await expect(account.main).toContainText('Number 1,');
  await account.main.getByRole('link', { name: t('comments.own.newest') }).click();
  await expect(account.main).toContainText('Number 31,');
});

const memberIn = (newsroom: Newsroom, locale: Locale, name = 'Sok Dara') =>
  newsroom.account({ locale, name });
