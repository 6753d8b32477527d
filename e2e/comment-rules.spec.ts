import type { Page } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import { locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ArticlePage } from '#e2e/pages/article-page.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

/** Nothing on the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Posts a comment as a member, and answers with what the page then says. */
async function post(article: ArticlePage, words: string) {
  const { page } = article;
  await page.getByLabel(article.t('comments.write.title')).fill(words);
  await page.getByRole('button', { name: article.t('comments.write.button') }).click();
  return article.comments.getByRole('status');
}

for (const locale of locales)
  test(`Moderator in ${locale} - tries a list on past comments, switches it on, and it holds what a reader writes`, async ({
    page,
    browser,
    newsroom,
  }) => {
    const desk = new DeskPage(page, locale);
    const word = `zq${newsroom.unique('').replaceAll(/[^a-z]/g, '')}zq`;
    const { id, path } = await newsroom.write({ locale });
    await newsroom.comment(id, [
      { body: `They closed the ${word.toUpperCase()} at last.` },
      { body: `Come to the ${word}!`, status: 'spam' },
      { body: 'A fine story.' },
    ]);
    await desk.enterAs(await newsroom.account({ role: 'moderator' }));
    await page.goto(deskAddress.commentLists(locale));
    await page.getByRole('link', { name: desk.t('commentRules.lists.new') }).click();
    const name = newsroom.unique('List');
    await desk.field(desk.t('commentRules.lists.name')).fill(name);
    await desk.field(desk.t('commentRules.lists.termsLabel')).fill(`${word}\n!!!`);
    await desk.press(desk.t('commentRules.lists.saveAndTry'));
    await expect(desk.title).toHaveText(desk.t('commentRules.lists.trialOf', { name }));
    await expect(desk.main).toContainText(desk.t('commentRules.lists.would.hold', { count: 2 }));
    await expect(desk.main).toContainText(
      desk.t('commentRules.lists.approvedOf', { approved: 1, rejected: 1 }).trim(),
    );
    // The approved one first, with what was met marked.
    await expect(desk.main.locator('mark')).toHaveText([word.toUpperCase(), `${word}!`]);
    await expect(desk.main).not.toContainText('A fine story.');
    await expectNoBarrier(page);
    expect(await overflow(page)).toBe(0);

    await desk.press(desk.t('commentRules.lists.switch.on'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.lists.switched.on'));
    // An entry that can match nothing is named, and stays to be corrected.
    await expect(desk.main).toContainText(desk.t('commentRules.lists.unusable', { kind: 'words' }));
    await expect(desk.field(desk.t('commentRules.lists.termsLabel'))).toHaveValue(`${word}\n!!!`);
    expect(await overflow(page)).toBe(0);

    const context = await browser.newContext();
    const member = await newsroom.account({ name: 'Sok Dara' });
    // Their first comment has been read.
    await newsroom.commentBy(id, { userId: member.id, body: 'Well said.', status: 'approved' });
    await context.addCookies([member.cookie]);
    const article = new ArticlePage(await context.newPage(), locale);
    await article.page.goto(path);
    const said = await post(article, `Nothing of it, ${newsroom.unique()}.`);
    await expect(said).toContainText(article.t('comments.said.approved'));
    await article.page.goto(path);
    await expect(await post(article, `See you at the ${word} tonight.`)).toContainText(
      article.t('comments.said.pending'),
    );
    await context.close();

    await page.goto(deskAddress.commentLists(locale));
    await expect(desk.main.getByRole('listitem').filter({ hasText: name })).toContainText(
      desk.t('commentRules.lists.state.on'),
    );
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name, exact: true }).click();
    await desk.press(desk.t('newsroom.remove'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.lists.removed'));
  });

for (const locale of locales)
  test(`Editor in ${locale} - has comments of a section read first, which its pages say and which holds them`, async ({
    page,
    browser,
    newsroom,
  }) => {
    const desk = new DeskPage(page, locale);
    const section = await newsroom.sectionWithin('diplomacy');
    const { id, path } = await newsroom.write({ locale, sectionIds: [section.id] });
    const context = await browser.newContext();
    const member = await newsroom.account({ name: 'Sok Dara' });
    // Their first comment has been read.
    await newsroom.commentBy(id, { userId: member.id, body: 'Well said.', status: 'approved' });
    await context.addCookies([member.cookie]);
    const article = new ArticlePage(await context.newPage(), locale);
    await article.page.goto(path);
    await expect(article.comments).toContainText(article.t('comments.write.after'));

    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    await page.goto(deskAddress.section(locale, section.id));
    const choice = desk.field(desk.t('commentRules.own.label'));
    await choice.selectOption('before');
    await desk.press(desk.t('newsroom.save'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('newsroom.saved'));
    await expect(choice).toHaveValue('before');

    await article.page.goto(path);
    await expect(article.comments).toContainText(article.t('comments.write.before'));
    await expect(await post(article, 'What a fine story.')).toContainText(article.t('comments.said.pending'));

    // The article itself has the last word.
    await page.goto(deskAddress.commentsOfArticle(locale, id));
    await desk.field(desk.t('commentRules.own.label')).selectOption('after');
    await desk.press(desk.t('commentRules.save'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.saved'));
    await expectNoBarrier(page);
    await article.page.goto(path);
    await expect(article.comments).toContainText(article.t('comments.write.after'));
    await expect(await post(article, 'And one more word.')).toContainText(
      article.t('comments.said.approved'),
    );
    await context.close();
  });

for (const locale of locales)
  test.describe(`Without JavaScript in ${locale}`, { tag: '@once' }, () => {
    test.use({ javaScriptEnabled: false });

    test('Moderator - makes reasons and orders them; what is refused keeps what was typed', async ({
      page,
      newsroom,
    }) => {
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'moderator' }));
      const [first, second] = [newsroom.unique('First'), newsroom.unique('Second')];
      const text = desk.t('commentRules.reasons.in', { language: desk.t('siteSettings.in.km') });
      for (const name of [first, second]) {
        await page.goto(deskAddress.commentReason(locale, 'new'));
        await desk.field(desk.t('commentRules.reasons.name')).fill(name);
        await desk.field(text).fill('សូមសរសេរដោយគួរសម។');
        await desk.press(desk.t('commentRules.save'));
        await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.saved'));
      }
      await desk.press(desk.t('commentRules.reasons.up', { name: second }));
      const names = desk.main.getByRole('link').filter({ hasText: /^(First|Second)-/ });
      const order = await names.allTextContents();
      expect(order.indexOf(second)).toBeLessThan(order.indexOf(first));

      await page.goto(deskAddress.commentReason(locale, 'new'));
      await desk.field(desk.t('commentRules.reasons.name')).fill(first);
      await desk.field(text).fill('ក'.repeat(1999));
      await desk.press(desk.t('commentRules.save'));
      await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.template_name_taken'));
      await expect(desk.field(text)).toHaveValue('ក'.repeat(1999));

      for (const name of [first, second]) {
        await page.goto(deskAddress.commentReasons(locale));
        await page.getByRole('link', { name, exact: true }).click();
        await desk.press(desk.t('newsroom.remove'));
      }
      await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.reasons.removed'));
    });

    test('Moderator - saves the settings, and is told what is wrong with them', async ({
      page,
      newsroom,
    }) => {
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'moderator' }));
      await page.goto(deskAddress.commentRules(locale));
      const links = desk.field(desk.t('commentRules.setting.maximumLinks'));
      const was = await links.inputValue();
      await desk.press(desk.t('commentRules.save'));
      await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.saved'));
      await links.fill('51');
      await desk.pressWithoutBrowserCheck(desk.t('commentRules.save'));
      await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.number_beyond'));
      await expect(links).toHaveValue('51');
      await links.fill(was);
      await desk.press(desk.t('commentRules.save'));
      await expect(desk.main.getByRole('status')).toHaveText(desk.t('commentRules.saved'));
    });
  });

for (const locale of locales)
  test(`Moderator in ${locale} - meets no barrier in the rules`, { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'moderator' }));
    for (const [path, text] of [
      [deskAddress.commentRules(locale), 'commentRules.asked.title'],
      [deskAddress.commentLists(locale), 'commentRules.lists.text'],
      [deskAddress.commentList(locale, 'new'), 'commentRules.lists.termsHint'],
      [deskAddress.commentReasons(locale), 'commentRules.reasons.text'],
      [deskAddress.commentReason(locale, 'new'), 'commentRules.reasons.nameHint'],
      [deskAddress.commentScore(locale), 'commentRules.checker.off'],
    ] as const) {
      await page.goto(path);
      await expect(desk.main).toContainText(desk.t(text));
      await expectNoBarrier(page);
      expect(await overflow(page), path).toBe(0);
    }
  });
