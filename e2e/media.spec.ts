import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { deskAddress } from '#components/desk/addresses.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { PART_BYTES } from '#db/uploads/rules/parts.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

/** A photograph that nobody else sends; with noise, as large as those of phones. */
function photograph(width = 1000, height = 700): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  return sharp({ create: { width, height, channels: 3, background: '#2f6f6a', noise } })
    .jpeg({ quality: 95 })
    .toBuffer();
}

const jpeg = async (name: string, size: [width: number, height: number] = [1000, 700]) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await photograph(...size),
});

/** The library, as a person uses it. */
class Library extends DeskPage {
  readonly sending: Locator;

  constructor(page: Page, locale?: Locale) {
    super(page, locale);
    this.sending = this.main.getByRole('region', { name: this.t('media.upload.list') });
  }

  /** The chooser of files that belongs to a button. */
  async choose(button: string, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(button);
    await (await chooser).setFiles(files);
  }

  row(name: string): Locator {
    return this.sending.getByRole('listitem').filter({ hasText: name });
  }

  async sent(name: string): Promise<void> {
    await expect(this.row(name)).toContainText(this.t('media.upload.done'));
  }
}

for (const locale of locales)
  test(`Author in ${locale} - sends many in, is told what is not taken, and describes one`, async ({
    page,
    newsroom,
  }) => {
    // Pictures are encoded in many sizes meanwhile.
    test.slow();
    const library = new Library(page, locale);
    await library.enterAs(await newsroom.account({ role: 'author', name: 'Sok Dara' }));
    const name = newsroom.unique('boat');
    await page.goto(deskAddress.home(locale));
    await library.main.getByRole('link', { name: library.t('desk.room.media'), exact: true }).click();
    await expect(library.title).toHaveText(library.t('media.title'));
    const damaged = await jpeg(`${name}-cut.jpg`);
    await library.choose(library.t('media.upload.button'), [
      await jpeg(`${name}.jpg`),
      { name: `${name}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from('<svg onload="alert(1)"/>') },
      { ...damaged, buffer: damaged.buffer.subarray(0, 9000) },
      await jpeg(`${name}-2.jpg`, [300, 500]),
    ]);
    await library.sent(`${name}.jpg`);
    await library.sent(`${name}-2.jpg`);
    await expect(library.row(`${name}.svg`).getByRole('alert')).toHaveText(library.t('problem.type_svg'));
    await expect(library.row(`${name}-cut.jpg`).getByRole('alert')).toHaveText(
      library.t('problem.file_damaged'),
    );
    await expect(library.sending.getByRole('status')).toHaveText(
      library.t('media.upload.summary', { done: 2, failed: 2 }),
    );
    await expectNoBarrier(page);

    await page.goto(deskAddress.media(locale, { query: name, status: 'undescribed' }));
    await library.main.getByRole('link', { name: `${name}.jpg`, exact: true }).click();
    await expect(library.title).toHaveText(`${name}.jpg`);
    const ring = library.main.getByRole('button', { name: library.t('media.focal.label', { x: 50, y: 50 }) });
    await ring.press('ArrowLeft');
    await library.main
      .getByRole('button', { name: library.t('media.focal.label', { x: 40, y: 50 }) })
      .press('ArrowDown');
    await expect(
      library.main.getByRole('button', { name: library.t('media.focal.label', { x: 40, y: 60 }) }),
    ).toBeFocused();
    for (const one of locales)
      await library
        .field(library.t('media.file.alt', { language: library.t(`media.in.${one}`) }))
        .fill(one === 'km' ? 'ទូកលើទន្លេ' : 'Boats on the river');
    await library.field(library.t('media.file.credit')).fill('Sok Dara');
    await expectNoBarrier(page);
    await library.press(library.t('media.file.save'));
    await expect(library.main.getByRole('status')).toHaveText(library.t('media.file.saved'));
    await expect(
      library.main.getByRole('button', { name: library.t('media.focal.label', { x: 40, y: 60 }) }),
    ).toBeVisible();
    await page.goto(deskAddress.media(locale, { query: name, status: 'undescribed' }));
    await expect(library.main.getByRole('link', { name: `${name}-2.jpg` })).toBeVisible();
    await expect(library.main.getByRole('link', { name: 'Boats on the river' })).toHaveCount(0);
  });

test('Author - goes on after a lost network from where it was', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const library = new Library(page);
  await library.enterAs(await newsroom.account({ role: 'author' }));
  const name = `${newsroom.unique('long')}.jpg`;
  const file = await jpeg(name, [2000, 1400]);
  const parts = Math.ceil(file.buffer.byteLength / PART_BYTES);
  expect(parts).toBeGreaterThan(3);
  const offsets: number[] = [];
  let isDown = false;
  await page.route('**/api/desk/add-part', async (route) => {
    const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
    offsets.push(Number(/name="offset"\r\n\r\n(\d+)/.exec(body)?.[1]));
    if (offsets.length === 2) isDown = true;
    // It arrived, and nobody heard of it.
    if (isDown && offsets.length === 2) await route.fetch();
    return isDown ? route.abort('connectionreset') : route.continue();
  });
  await page.goto(deskAddress.media('en'));
  await library.choose(library.t('media.upload.button'), [file]);
  await expect.poll(() => offsets.length).toBeGreaterThan(2);
  await expect(library.row(name).getByRole('progressbar')).toBeVisible();
  isDown = false;
  await library.sent(name);
  // What had arrived is sent once more at most, since its answer was lost; nothing before it.
  expect(offsets.filter((offset) => offset === 0)).toHaveLength(1);
  expect(new Set(offsets).size).toBe(parts);
});

test('Author - drops, pastes, and takes back', { tag: '@once' }, async ({ page, newsroom }) => {
  const library = new Library(page);
  await library.enterAs(await newsroom.account({ role: 'author' }));
  await page.goto(deskAddress.media('en'));
  await expect(library.main.getByRole('button', { name: library.t('media.upload.button') })).toBeVisible();
  const name = newsroom.unique('dropped');
  const give = async (type: 'drop' | 'paste', fileName: string) => {
    const base64 = (await photograph(300, 200)).toString('base64');
    await page.evaluate(
      ({ type, fileName, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], fileName, { type: 'image/jpeg' }));
        const init = { bubbles: true, cancelable: true };
        dispatchEvent(
          type === 'drop'
            ? new DragEvent('drop', { ...init, dataTransfer: transfer })
            : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
        );
      },
      { type, fileName, base64 },
    );
  };
  // A press is answered once the page listens.
  await library.choose(library.t('media.upload.button'), []);
  await give('drop', `${name}.jpg`);
  await library.sent(`${name}.jpg`);
  await give('paste', 'image.jpg');
  await library.sent('-image.jpg');

  await page.route('**/api/desk/add-part', (route) => route.abort());
  const unwanted = await jpeg(`${name}-unwanted.jpg`);
  await library.choose(library.t('media.upload.button'), [unwanted]);
  await library.press(library.t('media.upload.cancel', { name: unwanted.name }));
  await expect(library.row(unwanted.name)).toContainText(library.t('media.upload.cancelled'));
});

test('Editor - replaces a picture, and readers see the new one at once', { tag: '@once' }, async ({
  page,
  newsroom,
  browser,
}) => {
  const library = new Library(page);
  await library.enterAs(await newsroom.account({ role: 'editor' }));
  const name = newsroom.unique('boat');
  await page.goto(deskAddress.media('en'));
  await library.choose(library.t('media.upload.button'), [await jpeg(`${name}.jpg`)]);
  await library.sent(`${name}.jpg`);
  await library.row(`${name}.jpg`).getByRole('link').click();
  await expect(library.title).toHaveText(`${name}.jpg`);
  const id = Number(page.url().split('/').at(-1));
  const picture = {
    type: 'picture' as const,
    attrs: { mediaId: String(id), alt: 'A boat', caption: '', credit: '', width: 'normal' as const },
  };
  const article = await newsroom.write({ body: [picture] });
  const reader = await (await browser.newContext()).newPage();
  const shown = async () => {
    await reader.goto(article.path);
    const image = reader.getByRole('img', { name: 'A boat' });
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    return image.getAttribute('src');
  };
  const before = await shown();

  await page.reload();
  await expect(library.main.getByRole('link', { name: `A story about ${article.slug}` })).toBeVisible();
  await expect(library.main).toContainText(library.t('media.remove.used'));
  await expectNoBarrier(page);
  await library.choose(library.t('media.replace.button'), [await jpeg(`${name}-better.jpg`, [800, 800])]);
  await library.sent(`${name}-better.jpg`);
  await expect(library.title).toHaveText(`${name}-better.jpg`);
  expect(await shown()).not.toBe(before);
  // Its sizes come by a job, and the page has them then.
  await expect
    .poll(async () => {
      await reader.goto(article.path);
      return reader.locator('main picture source[type="image/avif"]').count();
    })
    .toBeGreaterThan(0);
  await reader.context().close();
});

test('Editor - removes what nothing shows, after a question', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const library = new Library(page);
  await library.enterAs(await newsroom.account({ role: 'editor' }));
  const name = `${newsroom.unique('gone')}.pdf`;
  await page.goto(deskAddress.media('en'));
  await library.choose(library.t('media.upload.button'), [
    { name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}\n%%EOF`) },
  ]);
  await library.sent(name);
  await library.row(name).getByRole('link').click();
  await library.main.getByText(library.t('media.remove.ask')).click();
  await library.press(library.t('media.remove.button'));
  await expect(library.main.getByRole('status').first()).toHaveText(library.t('media.file.removed'));
  await page.goto(deskAddress.media('en', { query: name }));
  await expect(library.main).toContainText(library.t('media.noneFound'));
});

test.describe('Without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales)
    test(`Editor in ${locale} - looks at the library and describes a file`, async ({ page, newsroom }) => {
      const library = new Library(page, locale);
      await library.enterAs(await newsroom.account({ role: 'editor' }));
      await page.goto(deskAddress.media(locale, { query: 'temple-bells' }));
      await expect(library.main).toContainText(library.t('media.upload.without'));
      await expect(library.main.getByRole('button', { name: library.t('media.upload.button') })).toBeHidden();
      await library.main.getByRole('link', { name: 'temple-bells.mp3' }).click();
      const said = `Bells, ${newsroom.unique()}`;
      await library
        .field(library.t('media.file.transcript', { language: library.t(`media.in.${locale}`) }))
        .fill(said);
      await library.press(library.t('media.file.save'));
      await expect(library.main.getByRole('status')).toHaveText(library.t('media.file.saved'));
      await expect(library.main.getByRole('group').first()).toContainText(library.t('media.transcript'));
      await library.field(library.t('media.captions.language')).selectOption(locale);
      await library.field(library.t('media.captions.file')).setInputFiles({
        name: 'bells.srt',
        mimeType: 'text/plain',
        buffer: Buffer.from('1\n00:00:00,000 --> 00:00:02,000\nRing\n'),
      });
      await library.press(library.t('media.captions.button'));
      await expect(library.main.getByRole('status')).toHaveText(library.t('media.captions.added'));
    });
});
