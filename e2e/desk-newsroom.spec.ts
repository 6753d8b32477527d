import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

const nameIn = (desk: DeskPage, of: Locale) =>
  desk.field(desk.t('newsroom.nameIn', { language: desk.t(`siteSettings.in.${of}`) }));
const slugIn = (desk: DeskPage, of: Locale) =>
  desk.field(desk.t('newsroom.slugIn', { language: desk.t(`siteSettings.in.${of}`) }));
const save = (desk: DeskPage) => desk.press(desk.t('newsroom.save'));
const said = (desk: DeskPage) => desk.main.getByRole('status');

/** The address on which a page ends, and what it answers. */
async function visit(page: Page, path: string): Promise<[status: number | undefined, path: string]> {
  const response = await page.goto(path);
  return [response?.status(), decodeURI(new URL(page.url()).pathname)];
}

for (const locale of locales) {
  test(`Editor in ${locale} - renames a tag, whose old address leads on, and merges it`, async ({
    page,
    newsroom,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    const [first, second] = [newsroom.unique('rice'), newsroom.unique('paddy')];
    await page.goto(deskAddress.home(locale));
    await desk.main.getByRole('link', { name: desk.t('desk.room.tags'), exact: true }).click();
    await desk.main.getByRole('link', { name: desk.t('newsroom.tags.new') }).click();
    await nameIn(desk, 'en').fill(first);
    await save(desk);
    await expect(said(desk)).toHaveText(desk.t('newsroom.saved'));
    await expect(slugIn(desk, 'en')).toHaveValue(first);
    const tagId = Number(/(\d+)\?/.exec(page.url())?.[1]);
    const story = await newsroom.write({ tagIds: [tagId] });
    expect(await visit(page, address.tag('en', first))).toEqual([200, `/tag/${first}`]);
    await page.goto(story.path);
    await expect(page.getByRole('main').getByRole('link', { name: first })).toBeVisible();

    await page.goto(deskAddress.tag(locale, tagId));
    await nameIn(desk, 'en').fill(`Now ${first}`);
    await slugIn(desk, 'en').fill(`now ${first}`);
    await save(desk);
    await expect(desk.title).toHaveText(`Now ${first}`);
    expect(await visit(page, address.tag('en', first))).toEqual([200, `/tag/now-${first}`]);
    await page.goto(story.path);
    await expect(page.getByRole('main').getByRole('link', { name: `Now ${first}` })).toBeVisible();

    await page.goto(deskAddress.tag(locale, 'new'));
    await nameIn(desk, 'en').fill(second);
    await save(desk);
    await page.goto(deskAddress.tags(locale, { query: first }));
    await desk.main.getByLabel(desk.t('newsroom.choose', { name: `Now ${first}` })).check();
    await desk.press(desk.t('newsroom.mergeChosen'));
    await desk.field(desk.t('newsroom.merge.another')).fill(second.toUpperCase());
    await desk.press(desk.t('newsroom.merge.add'));
    await desk.main.getByRole('radio', { name: second }).check();
    await expectNoBarrier(page);
    await desk.press(desk.t('newsroom.merge.button'));
    await expect(said(desk)).toHaveText(desk.t('newsroom.merged'));
    await expect(desk.title).toHaveText(second);
    for (const old of [first, `now-${first}`])
      expect(await visit(page, address.tag('en', old))).toEqual([200, `/tag/${second}`]);
    await page.goto(story.path);
    await expect(page.getByRole('main').getByRole('link', { name: second })).toBeVisible();

    await page.goto(deskAddress.tags(locale, { query: second }));
    await desk.main.getByRole('link', { name: second, exact: true }).click();
    await desk.press(desk.t('newsroom.remove'));
    await expect(said(desk)).toHaveText(desk.t('newsroom.removed'));
    expect(await visit(page, address.tag('en', second))).toEqual([404, `/tag/${second}`]);
  });

  test(`Editor in ${locale} - moves the stories of a section and removes it`, async ({ page, newsroom }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    const [parent, child, heir] = [
      newsroom.unique('fields'),
      newsroom.unique('ponds'),
      newsroom.unique('waters'),
    ];
    const make = async (name: string, within?: string) => {
      await page.goto(deskAddress.sections(locale));
      await desk.main.getByRole('link', { name: desk.t('newsroom.sections.new') }).click();
      if (within) await desk.field(desk.t('newsroom.sections.within')).selectOption({ label: within });
      await nameIn(desk, 'en').fill(name);
      await nameIn(desk, 'km').fill(`${name} ខ្មែរ`);
      await save(desk);
      await expect(said(desk)).toHaveText(desk.t('newsroom.saved'));
      return Number(/(\d+)\?/.exec(page.url())?.[1]);
    };
    const shown = (name: string) => (locale === 'km' ? `${name} ខ្មែរ` : name);
    await make(parent);
    const childId = await make(child, shown(parent));
    await make(heir);
    const story = await newsroom.write({ sectionIds: [childId] });
    await page.goto(story.path);
    await expect(page.getByRole('navigation').getByRole('link', { name: child })).toBeVisible();

    await page.goto(deskAddress.section(locale, childId));
    await desk.press(desk.t('newsroom.remove'));
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.section_not_empty'));
    await desk.field(desk.t('newsroom.sections.moveTo')).selectOption({ label: shown(heir) });
    await desk.press(desk.t('newsroom.remove'));
    await expect(said(desk)).toHaveText(desk.t('newsroom.removed'));
    expect(await visit(page, address.section('en', child))).toEqual([200, `/category/${heir}`]);
    await page.goto(story.path);
    await expect(page.getByRole('navigation').getByRole('link', { name: heir })).toBeVisible();

    await page.goto(deskAddress.sections(locale));
    const order = () => desk.main.getByRole('listitem').getByRole('link').allTextContents();
    const isBefore = async (one: string, other: string) => {
      const names = await order();
      return names.indexOf(shown(one)) < names.indexOf(shown(other));
    };
    expect(await isBefore(parent, heir)).toBe(true);
    await desk.press(desk.t('newsroom.sections.up', { name: shown(heir) }));
    await expect.poll(() => isBefore(heir, parent)).toBe(true);
    await expectNoBarrier(page);
  });

  test(`Editor in ${locale} - gives a byline an account and a picture`, async ({ page, newsroom }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    const author = await newsroom.account({ role: 'author' });
    const name = newsroom.unique('Maly');
    await page.goto(deskAddress.byline(locale, 'new'));
    await nameIn(desk, 'en').fill(name);
    const account = desk.field(desk.t('newsroom.bylines.account'));
    await account.fill('nobody@example.com');
    await save(desk);
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.account_unknown'));
    await expect(nameIn(desk, 'en')).toHaveValue(name);
    await account.fill(author.email);
    await save(desk);
    await expect(said(desk)).toHaveText(desk.t('newsroom.saved'));
    await expect(account).toHaveValue(author.email);

    await desk.main.getByRole('link', { name: desk.t('newsroom.bylines.changePicture') }).click();
    const field = desk.field(desk.t('newsroom.bylines.pictureLabel'));
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
    const photograph = await sharp({
      create: { width: 1400, height: 1000, channels: 3, background: '#2f6f6a', noise },
    })
      .jpeg({ quality: 95 })
      .toBuffer();
    // More than any other form may send.
    expect(photograph.byteLength).toBeGreaterThan(1024 * 1024);
    await field.setInputFiles({
      name: 'a.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(13 * 1024 * 1024, 7),
    });
    await desk.press(desk.t('picture.button'));
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.too_large'));
    await field.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photograph });
    await desk.press(desk.t('picture.button'));
    await expect(said(desk)).toHaveText(desk.t('newsroom.bylines.pictureSaved'));
    await expect(desk.main.getByAltText(desk.t('newsroom.bylines.pictureOf', { name }))).toBeVisible();
    await expectNoBarrier(page);
  });
}

test('Editor - sends an old address on, and is told when something stands there', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const story = await newsroom.write();
  const other = await newsroom.write();
  const old = `/${newsroom.unique('old')}`;
  expect(await visit(page, old)).toEqual([404, old]);
  const send = async (from: string, to: string) => {
    await page.goto(deskAddress.redirect('en', 'new'));
    await desk.field(desk.t('newsroom.redirects.from')).fill(from);
    await desk.field(desk.t('newsroom.redirects.to')).fill(to);
    await save(desk);
  };
  await send(old, `${old}-nothing`);
  await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.target_missing'));
  await expect(desk.field(desk.t('newsroom.redirects.from'))).toHaveValue(old);
  await send(old, story.path);
  await expect(said(desk)).toHaveText(desk.t('newsroom.redirects.saved'));
  expect(await visit(page, old)).toEqual([200, story.path]);
  await send(other.path, story.path);
  await expect(desk.main.getByRole('listitem').first()).toContainText(desk.t('newsroom.redirects.live'));
  await desk.main.getByRole('link', { name: old, exact: true }).click();
  await desk.press(desk.t('newsroom.remove'));
  expect(await visit(page, old)).toEqual([404, old]);
});

test('Editor - merges two sources', { tag: '@once' }, async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const word = newsroom.unique('ministry');
  for (const name of [`${word} one`, `${word} two`]) {
    await page.goto(deskAddress.source('en', 'new'));
    await nameIn(desk, 'en').fill(name);
    await save(desk);
    await expect(said(desk)).toHaveText(desk.t('newsroom.saved'));
  }
  await page.goto(deskAddress.sources('en', { query: word }));
  for (const name of [`${word} one`, `${word} two`])
    await desk.main.getByLabel(desk.t('newsroom.choose', { name })).check();
  await desk.press(desk.t('newsroom.mergeChosen'));
  await desk.press(desk.t('newsroom.merge.button'));
  await expect(said(desk)).toHaveText(desk.t('newsroom.merged'));
  await page.goto(deskAddress.sources('en', { query: word }));
  await expect(desk.main).toContainText(desk.t('newsroom.sources.count', { count: 1 }));
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });
  test('Editor - puts an entry into a menu, which all pages show, and makes it as before', async ({
    page,
    newsroom,
  }) => {
    const desk = new DeskPage(page, 'km');
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    const label = newsroom.unique('radio');
    await page.goto(deskAddress.navigation('km', { menu: 'en', place: 'footer' }));
    const before = await desk.main.getByRole('listitem').count();
    await desk.field(desk.t('newsroom.navigation.address')).fill('https://example.org/radio');
    await desk.press(desk.t('newsroom.navigation.button'));
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.label_needed'));
    await desk.field(desk.t('newsroom.navigation.label')).fill(label);
    await desk.press(desk.t('newsroom.navigation.button'));
    await expect(said(desk)).toHaveText(desk.t('newsroom.navigation.added'));
    await desk.press(desk.t('newsroom.navigation.up', { name: label }));
    await expect(desk.main.getByRole('listitem')).toHaveCount(before + 1);
    await page.goto(address.home('en'));
    await expect(page.getByRole('contentinfo').getByRole('link', { name: label })).toHaveAttribute(
      'href',
      'https://example.org/radio',
    );
    await page.goto(deskAddress.navigation('km', { menu: 'en', place: 'footer' }));
    await desk.press(desk.t('newsroom.navigation.reset'));
    await page.goto(address.home('en'));
    await expect(page.getByRole('contentinfo').getByRole('link', { name: label })).toHaveCount(0);
  });
});

for (const locale of locales)
  test(`Editor in ${locale} - meets no barrier in any room, and nothing is too wide`, {
    tag: '@once',
  }, async ({ page, newsroom }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'administrator' }));
    for (const path of [
      deskAddress.sections(locale),
      deskAddress.section(locale, 'new'),
      deskAddress.tags(locale),
      deskAddress.tag(locale, 'new'),
      deskAddress.bylines(locale),
      deskAddress.byline(locale, 'new'),
      deskAddress.sources(locale),
      deskAddress.source(locale, 'new'),
      deskAddress.redirects(locale),
      deskAddress.redirect(locale, 'new'),
      deskAddress.navigation(locale),
      deskAddress.logo(locale),
    ]) {
      await page.goto(path);
      await expectNoBarrier(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} at ${width} px`).toBe(0);
      }
    }
  });
