import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Block } from '#db/articles/document.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { type Newsroom, paragraph } from '#e2e/newsroom.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

// Several windows, each with an editor of its own, on one machine with the site.
test.describe.configure({ timeout: 90_000 });

/** The first one to open it may find a machine that is still warming up. */
const opening = { timeout: 15_000 };

/** The page on which an article is written. */
class EditorPage extends DeskPage {
  readonly text = this.main.getByRole('textbox', { name: this.t('editor.body'), exact: true });
  readonly headline = this.main.getByRole('textbox', { name: this.t('editor.headline'), exact: true });
  readonly paragraphs = this.text.locator(':scope > p');
  readonly asides = this.main.getByRole('region', { name: this.t('editor.aside.title') });

  private readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'en') {
    super(page, locale);
    this.locale = locale;
  }

  async open(id: number): Promise<void> {
    await this.page.goto(deskAddress.article(this.locale, id));
    await expect(this.text).toBeVisible(opening);
  }

  async openAs(newsroom: Newsroom, role: 'author' | 'editor' | 'contributor', id: number): Promise<void> {
    await this.enterAs(await newsroom.account({ role, name: `${role} ${newsroom.unique()}` }));
    await this.open(id);
  }

  /** What is written is on the server: nothing less is worth the word. */
  async expectState(state: 'saved' | 'offline' | 'signed_out'): Promise<void> {
    await expect(this.main.getByRole('status').first()).toContainText(this.t(`editor.state.${state}`));
  }

  /** Puts something on the clipboard of the text, as another program would. */
  async paste(content: { html?: string; text?: string }): Promise<void> {
    await this.text.evaluate((element, { html, text }) => {
      const data = new DataTransfer();
      if (html) data.setData('text/html', html);
      data.setData('text/plain', text ?? '');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, content);
  }

  async choose(insertion: string): Promise<void> {
    await this.page.keyboard.type('/');
    await this.page.keyboard.type(insertion.split(' ')[0] ?? '');
    await this.page.getByRole('option', { name: insertion }).first().click();
  }
}

/** The body as the database has it now. */
async function stored(newsroom: Newsroom, id: number): Promise<string[]> {
  const body = await newsroom.bodyOf(id);
  return body.content.map(({ type, content }: { type: string; content?: unknown }) =>
    `${type} ${JSON.stringify(content ?? '').replace(/[^\p{L}\p{M}\p{N} ]+/gu, '')}`.slice(0, 200),
  );
}

/** Somebody who believes to be alone looks every few seconds what others did. */
const seenByOthers = { timeout: 15_000 };

const three = ['one', 'two', 'three'].map((text) => paragraph(`Paragraph ${text}.`));

for (const locale of locales)
  test(`Author in ${locale} - begins an article and writes it with the keyboard alone`, async ({
    page,
    newsroom,
  }) => {
    const editor = new EditorPage(page, locale);
    await editor.enterAs(await newsroom.account({ role: 'author' }));
    await page.goto(deskAddress.articles(locale));
    await editor.main.getByRole('button', { name: editor.t(`deskArticles.new.article.${locale}`) }).click();
    await expect(editor.text).toBeVisible(opening);
    const headline = `${locale === 'en' ? 'A bridge for Kampot' : 'ស្ពានថ្មីនៅកំពត'} ${newsroom.unique()}`;
    await editor.headline.focus();
    await page.keyboard.type(headline);
    await page.keyboard.press('Tab');
    await page.keyboard.type('It opens next week.');
    await editor.text.focus();
    await page.keyboard.type('The bridge is long.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## How it was built');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- Stone');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Steel');
    await page.keyboard.press('Control+s');
    await editor.expectState('saved');
    const id = Number(/\d+$/.exec(page.url())?.[0]);
    expect(await stored(newsroom, id)).toEqual([
      expect.stringContaining('paragraph'),
      expect.stringContaining('heading'),
      expect.stringContaining('bulletList'),
    ]);
    // The address follows the headline until somebody chooses another.
    await expect(editor.field(editor.t('editor.story.slug'))).toHaveValue(/bridge|ស្ពាន/);
    await page.reload();
    await expect(editor.headline).toHaveValue(headline);
    await expect(editor.text).toContainText('Steel');
    await expectNoBarrier(page);
  });

test('Author - inserts blocks by slash, and finds them again', async ({ page, newsroom }) => {
  const { id } = await newsroom.write({ body: three, status: 'draft' });
  const editor = new EditorPage(page);
  await editor.openAs(newsroom, 'editor', id);
  await editor.paragraphs.last().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await editor.choose(editor.t('editor.block.factBox'));
  const box = editor.main.getByRole('region', { name: editor.t('editor.block.factBox') });
  await page.keyboard.type('Long and wide.');
  await box.getByLabel(editor.t('editor.field.title')).fill('In short');
  await page.keyboard.press('Control+s');
  await editor.expectState('saved');
  await expect.poll(() => stored(newsroom, id)).toContainEqual(expect.stringContaining('factBox'));
  await page.reload();
  await expect(box.getByLabel(editor.t('editor.field.title'))).toHaveValue('In short');
  await expect(editor.text).toContainText('Long and wide.');
});

test('Two editors - write in different places, and both stay', async ({ page, newsroom, browser }) => {
  const { id } = await newsroom.write({ body: three, status: 'draft' });
  const one = new EditorPage(page);
  await one.openAs(newsroom, 'editor', id);
  const context = await browser.newContext();
  const two = new EditorPage(await context.newPage());
  await two.openAs(newsroom, 'editor', id);

  await one.paragraphs.first().click();
  await one.page.keyboard.press('End');
  await one.page.keyboard.type(' From the first.');
  await two.paragraphs.last().click();
  await two.page.keyboard.press('End');
  await two.page.keyboard.type(' From the second.');
  for (const editor of [one, two]) {
    await expect(editor.text).toContainText('Paragraph one. From the first.', seenByOthers);
    await expect(editor.text).toContainText('Paragraph three. From the second.', seenByOthers);
    await editor.expectState('saved');
  }
  await context.close();
});

test('Two editors - write in one place, and choose', async ({ page, newsroom, browser }) => {
  const { id } = await newsroom.write({ body: three, status: 'draft' });
  const one = new EditorPage(page);
  await one.openAs(newsroom, 'editor', id);
  const context = await browser.newContext();
  const two = new EditorPage(await context.newPage());
  await two.openAs(newsroom, 'editor', id);

  // The second is cut off while the first writes, so that neither sees the other.
  await context.setOffline(true);
  await one.paragraphs.first().click();
  await one.page.keyboard.press('End');
  await one.page.keyboard.type(' First words.');
  await one.expectState('saved');
  await two.paragraphs.first().click();
  await two.page.keyboard.press('End');
  await two.page.keyboard.type(' Second words.');
  await two.expectState('offline');
  await context.setOffline(false);

  await expect(two.asides).toContainText('Second words.');
  await expect(two.text).toContainText('First words.');
  await expectNoBarrier(two.page);
  await two.asides.getByRole('button', { name: two.t('editor.aside.keepBoth') }).click();
  await expect(two.asides).toHaveCount(0);
  for (const editor of [one, two]) {
    await expect(editor.text).toContainText('First words.');
    await expect(editor.text).toContainText('Second words.', seenByOthers);
    await expect(editor.asides).toHaveCount(0);
  }
  await context.close();
});

test.describe('No word is lost', () => {
  const write = async (editor: EditorPage, words: string) => {
    await editor.paragraphs.first().click();
    await editor.page.keyboard.press('End');
    await editor.page.keyboard.type(words);
  };

  test('Author - goes on without a connection', async ({ page, context, newsroom }) => {
    const { id } = await newsroom.write({ body: three, status: 'draft' });
    const editor = new EditorPage(page);
    await editor.openAs(newsroom, 'editor', id);
    await context.setOffline(true);
    await write(editor, ' Without a line.');
    await editor.expectState('offline');
    await context.setOffline(false);
    await editor.expectState('saved');
    expect((await stored(newsroom, id)).join()).toContain('Without a line');
  });

  test('Author - finds everything again after the browser was killed', async ({ newsroom, playwright }) => {
    const { id } = await newsroom.write({ body: three, status: 'draft' });
    const account = await newsroom.account({ role: 'editor' });
    const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-browser-'));
    const { launchOptions, baseURL, viewport } = test.info().project.use;
    const start = () =>
      playwright.chromium.launchPersistentContext(folder, { ...launchOptions, baseURL, viewport });
    const killed = await start();
    const before = new EditorPage(await killed.newPage());
    await before.enterAs(account);
    await before.open(id);
    await killed.setOffline(true);
    await write(before, ' Before the crash.');
    await before.expectState('offline');
    await kill(folder);

    const again = await start();
    const after = new EditorPage(await again.newPage());
    await after.enterAs(account);
    await after.open(id);
    await expect(after.text).toContainText('Before the crash.');
    await after.expectState('saved');
    expect((await stored(newsroom, id)).join()).toContain('Before the crash');
    await again.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('Author - is signed out meanwhile, and signs in again', async ({ page, newsroom }) => {
    const { id } = await newsroom.write({ body: three, status: 'draft' });
    const editor = new EditorPage(page);
    const account = await newsroom.account({ role: 'editor' });
    await editor.enterAs(account);
    await editor.open(id);
    await page.context().clearCookies();
    await write(editor, ' After the session.');
    await editor.expectState('signed_out');
    await expect(editor.main.getByRole('link', { name: editor.t('editor.signInAgain') })).toBeVisible();
    await editor.enterAs(account);
    await editor.expectState('saved');
    expect((await stored(newsroom, id)).join()).toContain('After the session');
  });
});

test('Editor - changes what is published, which readers see only when it is published', async ({
  page,
  newsroom,
}) => {
  const { id, path } = await newsroom.write({ body: three, status: 'published' });
  const editor = new EditorPage(page);
  await editor.openAs(newsroom, 'editor', id);
  await editor.paragraphs.first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mended.');
  await editor.expectState('saved');
  expect(await (await page.request.get(path)).text()).not.toContain('Mended.');
  await editor.press(editor.t('workflow.step.update'));
  await editor.main
    .getByRole('form')
    .getByRole('button', { name: editor.t('workflow.step.update') })
    .click();
  await expect(editor.main.getByText(editor.t('workflow.done.update'))).toBeVisible();
  expect(await (await page.request.get(path)).text()).toContain('Mended.');
});

test('Contributor - reads what others write, but cannot change it', async ({ page, newsroom }) => {
  const { id } = await newsroom.write({ body: three, status: 'draft' });
  const editor = new EditorPage(page);
  await editor.openAs(newsroom, 'contributor', id);
  await expect(editor.main.getByRole('status').first()).toContainText(editor.t('editor.readOnly'));
  await expect(editor.text).toHaveAttribute('contenteditable', 'false');
  await expect(editor.headline).not.toBeEditable();
});

test.describe('What is pasted comes out clean', { tag: '@once' }, () => {
  const word =
    "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><style>p.MsoNormal{margin:0}</style></head><body>" +
    "<!--StartFragment--><h1 style='color:red'>Results</h1><p class=MsoNormal style='margin:0cm'>Some <b style='mso-bidi-font-weight:normal'>bold</b> words<o:p></o:p></p>" +
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>First</p>" +
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Second</p><p class=MsoNormal>&nbsp;</p><!--EndFragment--></body></html>";
  const docs =
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400;">Plain and </span><span style="font-weight:700;">strong</span></p><br><p dir="ltr"><span>Next</span></p></b>';
  const facebook =
    '<div class="x1"><div dir="auto">A post <span><img alt="😀" src="https://static.xx.fbcdn.net/e.png"></span></div><div dir="auto">with two lines</div></div>';
  const web =
    '<article><script>alert(1)</script><h5 onclick="x()">Small</h5><p>A <a href="https://example.org/a" target="_blank">link</a> and <a href="javascript:alert(1)">another</a></p><img src="https://example.org/p.jpg"><iframe src="https://example.org"></iframe></article>';

  for (const [name, html, expected] of [
    ['Word', word, ['heading Results', 'paragraph Some bold words', 'bulletList First Second']],
    ['Google Docs', docs, ['paragraph Plain and strong', 'paragraph Next']],
    ['Facebook', facebook, ['paragraph A post 😀', 'paragraph with two lines']],
    ['a web page', web, ['heading Small', 'paragraph A link and another']],
  ] as const)
    test(`from ${name}`, async ({ page, newsroom }) => {
      const { id } = await newsroom.write({ body: [], status: 'draft' });
      const editor = new EditorPage(page);
      await editor.openAs(newsroom, 'editor', id);
      await editor.text.click();
      await editor.paste({ html });
      await page.keyboard.press('Control+s');
      await editor.expectState('saved');
      const { content } = await newsroom.bodyOf(id);
      expect(content.map(words)).toEqual(expected);
      expect(JSON.stringify(content)).not.toMatch(/javascript:|fbcdn|style|class|target/);
    });

  test('an address of a film becomes a card', async ({ page, newsroom }) => {
    const { id } = await newsroom.write({ body: [], status: 'draft' });
    const editor = new EditorPage(page);
    await editor.openAs(newsroom, 'editor', id);
    await editor.text.click();
    await editor.paste({ text: 'https://youtu.be/dQw4w9WgXcQ' });
    await page.keyboard.press('Control+s');
    await editor.expectState('saved');
    const [block] = (await newsroom.bodyOf(id)).content;
    expect(block).toMatchObject({
      type: 'embed',
      attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
    });
  });
});

/** The kind of a block, and all its words. */
function words(block: Block): string {
  const found: string[] = [];
  JSON.stringify(block, (key, value) => {
    if (key === 'text') found.push(value);
    return value;
  });
  return `${block.type} ${found.join(block.type === 'bulletList' ? ' ' : '').trim()}`;
}

/** Ends the browser of a folder as a machine without power does: nothing of it is told. */
async function kill(folder: string): Promise<void> {
  for (const number of await readdir('/proc')) {
    const line = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(folder)) process.kill(Number(number), 'SIGKILL');
  }
}
