import type { Browser, Page } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});

/** The editor, once it can be written in. */
async function openEditor(desk: DeskPage, path: string) {
  await desk.page.goto(path);
  const text = desk.page.getByRole('textbox', { name: desk.t('editor.body'), exact: true });
  await expect(text).toBeEditable();
  return text;
}

/** Saves now, and waits until the server has it. */
async function save(page: Page) {
  const saved = page.waitForResponse('**/api/desk/save-draft');
  await page.keyboard.press('Control+s');
  await saved;
}

/** What somebody without an account gets at an address. */
async function asStranger(browser: Browser, url: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(url);
  const found = {
    status: response?.status(),
    headers: response?.headers() ?? {},
    text: (await page.locator('body').textContent()) ?? '',
    robots: await page.locator('meta[name=robots]').first().getAttribute('content'),
  };
  await context.close();
  return found;
}

for (const locale of locales) {
  test(`Editor in ${locale} - sees what changed word by word and restores it`, async ({ page, newsroom }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'editor', name: 'Chan Vanna' }));
    const story = await newsroom.write({
      status: 'draft',
      headline: 'The old ferry',
      body: [paragraph('It crosses at six.'), paragraph('Nobody pays.')],
    });
    const text = await openEditor(desk, deskAddress.article(locale, story.id));
    await desk.field(desk.t('editor.headline')).fill('The new ferry');
    await text.getByText('It crosses at six.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Every day.');
    await save(page);
    await desk.main.getByRole('link', { name: desk.t('editor.revisions'), exact: true }).click();
    await expect(desk.title).toHaveText(desk.t('revisions.title'));
    await expect(desk.main.locator('del').first()).toHaveText('old');
    await expect(desk.main.locator('ins').first()).toHaveText('new');
    await expect(desk.main.locator('ins').last()).toHaveText(' Every day.');
    await expect(desk.main.getByText(desk.t('revisions.unchanged', { count: 1 }))).toBeVisible();
    await expect(desk.main.getByText('Chan Vanna')).toBeVisible();
    await expectNoBarrier(page);
    await desk.press(desk.t('revisions.restore', { number: '1' }));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('revisions.restored', { number: '1' }));
    await expect(desk.main.getByText(desk.t('revisions.was.restored'))).toBeVisible();
    await openEditor(desk, deskAddress.article(locale, story.id));
    await expect(desk.field(desk.t('editor.headline'))).toHaveValue('The old ferry');
  });
}

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });
  test('Editor - compares and restores', async ({ page, newsroom }) => {
    const desk = new DeskPage(page);
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    const story = await newsroom.write({ status: 'draft' });
    await newsroom.publish(story.id);
    await newsroom.move(story.id, newsroom.unique());
    await page.goto(deskAddress.revisions('en', story.id));
    await desk.main.getByRole('radio', { name: desk.t('revisions.fromNumber', { number: '1' }) }).check();
    await desk.press(desk.t('revisions.compare'));
    await expect(
      desk.main.getByRole('heading', { name: desk.t('revisions.between', { from: '1', to: '3' }) }),
    ).toBeVisible();
    await expect(desk.main.locator('del')).not.toHaveCount(0);
    await desk.press(desk.t('revisions.restore', { number: '1' }));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('revisions.restored', { number: '1' }));
  });
});

test('Editor - discards unpublished changes, after seeing which', async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  const { t } = desk;
  await desk.enterAs(await newsroom.account({ role: 'editor', name: 'Chan Vanna' }));
  const story = await newsroom.write({ headline: 'The old ferry', body: [paragraph('It crosses at six.')] });
  const text = await openEditor(desk, deskAddress.article('en', story.id));
  const link = desk.main.getByRole('link', { name: t('editor.discard') });
  await expect(link).toHaveCount(0);
  await text.getByText('It crosses at six.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Every day.');
  await save(page);
  await link.click();
  await expect(desk.title).toHaveText(t('revisions.discard.title'));
  await expect(desk.main.locator('ins')).toHaveText(' Every day.');
  await expect(desk.main).toContainText('Chan Vanna');
  await expectNoBarrier(page);
  await desk.press(t('revisions.discard.button'));
  await expect(desk.main.getByRole('status').first()).toHaveText(t('revisions.discard.done'));
  await expect(desk.main.locator('[contenteditable="true"]').first()).toHaveText('It crosses at six.');
  await expect(link).toHaveCount(0);
});

test('Editor - leaves a note on a paragraph for a colleague, who gets a mail', async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  const name = newsroom.unique('Vanna');
  const colleague = await newsroom.account({ role: 'author', name });
  await desk.enterAs(await newsroom.account({ role: 'editor', name: 'Sok Dara' }));
  const story = await newsroom.write({
    status: 'draft',
    body: [paragraph('It crosses at six.'), paragraph('Nobody pays.')],
  });
  const text = await openEditor(desk, deskAddress.article('en', story.id));
  await text.getByText('Nobody pays.').click();
  await desk.main.getByRole('radio', { name: desk.t('notes.thisBlock', { text: 'Nobody pays.' }) }).check();
  const field = desk.field(desk.t('notes.label'));
  await field.pressSequentially(`Is this true, @${name.slice(0, 9)}`);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(`Is this true, @${name} `);
  await page.keyboard.press('Control+Enter');
  await expect(field).toHaveValue('');
  const note = desk.main.getByRole('listitem').filter({ hasText: 'Is this true' });
  await expect(note).toContainText(desk.t('notes.for', { names: name }));
  await expect(text.locator('.is-noted')).toHaveText('Nobody pays.');
  await expectNoBarrier(page);
  const [mail] = await newsroom.mailTo(colleague.email);
  expect(mail?.text).toContain(deskAddress.article('en', story.id));
  await note.getByRole('button', { name: desk.t('notes.resolveLabel', { by: 'Sok Dara' }) }).click();
  await expect(text.locator('.is-noted')).toHaveCount(0);
  await desk.main.getByText(desk.t('notes.showResolved', { count: 1 })).click();
  await expect(note).toBeVisible();
});

test('Editor - keeps a note that could not be sent', { tag: '@once' }, async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const story = await newsroom.write({ status: 'draft' });
  await openEditor(desk, deskAddress.article('en', story.id));
  await page.route('**/api/desk/add-note', (route) => route.abort());
  const field = desk.field(desk.t('notes.label'));
  await field.fill('Do not lose me.');
  await desk.press(desk.t('notes.send'));
  await expect(desk.main.getByRole('alert')).toHaveText(desk.t('notes.failed'));
  await expect(field).toHaveValue('Do not lose me.');
});

test('Editor - shares a preview of a draft, and ends it', async ({ page, browser, newsroom }) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const story = await newsroom.write({ status: 'draft', headline: 'Not yet for everybody' });
  await openEditor(desk, deskAddress.article('en', story.id));
  await desk.main.getByText(desk.t('previews.title'), { exact: true }).click();
  await expect(desk.main.getByText(desk.t('previews.none'))).toBeVisible();
  await desk.press(desk.t('previews.make'));
  const link = desk.main.getByRole('textbox', { name: desk.t('previews.link'), exact: true });
  await expect(link).toBeVisible();
  const url = await link.inputValue();
  const shown = await asStranger(browser, url);
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('Not yet for everybody');
  expect(shown.text).toContain('Not published. This link ends on');
  expect(shown.robots).toContain('noindex');
  expect(shown.headers['cache-control']).toContain('no-store');
  expect(shown.headers['referrer-policy']).toBe('no-referrer');
  await desk.main.getByRole('button', { name: desk.t('previews.revokeLabel', { by: 'Sok Dara' }) }).click();
  await expect(desk.main.getByText(desk.t('previews.revoked'))).toBeVisible();
  const [ended, unknown] = [
    await asStranger(browser, url),
    await asStranger(browser, `${url.slice(0, -3)}AAA`),
  ];
  expect([ended.status, unknown.status]).toEqual([404, 404]);
  expect(ended.text).toContain(desk.t('previews.gone.text'));
  expect(ended.text).toBe(unknown.text);
  await page.goto(deskAddress.preview('en', story.id));
  await expect(page.getByText(desk.t('previews.desk.draft'))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not yet for everybody');
  await expectNoBarrier(page);
});

test('Editor - corrects a published story; readers see the notice there and in the list at once', async ({
  page,
  request,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'administrator' }));
  const section = await newsroom.sectionWithin('diplomacy');
  const story = await newsroom.write({ sectionIds: [section.id] });
  const words = newsroom.unique('The ferry leaves at seven');
  const list = async () => (await request.get(address.corrections('en'))).text();
  expect(await list()).not.toContain(words);
  await openEditor(desk, deskAddress.article('en', story.id));
  await desk.main.getByText(desk.t('corrections.correct'), { exact: true }).click();
  await desk.field(desk.t('corrections.what')).fill(words);
  await desk.main.getByRole('radio', { name: desk.t('corrections.place.top') }).check();
  await desk.press(desk.t('corrections.add'));
  await expect(desk.main.getByText(desk.t('corrections.added'))).toBeVisible();
  await save(page);
  expect(await list()).not.toContain(words);
  await desk.press(desk.t('workflow.step.update'));
  await desk.press(desk.t('workflow.step.update'));
  await expect(desk.main.getByText(desk.t('workflow.done.update'))).toBeVisible();
  await page.goto(story.path);
  await expect(page.getByRole('complementary', { name: desk.t('article.correction') })).toContainText(words);
  await page.goto(address.corrections('en'));
  await expect(page.getByText(words)).toBeVisible();
  await expectNoBarrier(page);
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: desk.t('corrections.title'), exact: true }),
  ).toHaveAttribute('href', address.corrections('en'));
  expect(await (await request.get('/sitemap/archives.xml')).text()).toContain(
    `${address.corrections('en')}<`,
  );
});
