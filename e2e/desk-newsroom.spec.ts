import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { connect } from '#db/client.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

const nameIn = (desk: DeskPage, of: Locale) =>
  desk.field(desk.t('newsroom.nameIn', { language: desk.t(`siteSettings.in.${of}`) }));
const slugIn = (desk: DeskPage, of: Locale) =>
  desk.field(desk.t('newsroom.slugIn', { language: desk.t(`siteSettings.in.${of}`) }));
const save = (desk: DeskPage) => desk.press(desk.t('newsroom.save'));
const said = (desk: DeskPage) => desk.main.getByRole('status');

/** The address on which a page ends, and what it answers. */
async function visit(page: Page, url: string): Promise<[status: number | undefined, path: string]> {
  const response = await page.goto(url);
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

const rooms: Record<string, (locale: Locale) => string[]> = {
  sections: (locale) => [deskAddress.sections(locale), deskAddress.section(locale, 'new')],
  tags: (locale) => [deskAddress.tags(locale), deskAddress.tag(locale, 'new')],
  bylines: (locale) => [deskAddress.bylines(locale), deskAddress.byline(locale, 'new')],
  sources: (locale) => [deskAddress.sources(locale), deskAddress.source(locale, 'new')],
  redirects: (locale) => [deskAddress.redirects(locale), deskAddress.redirect(locale, 'new')],
  menus: (locale) => [deskAddress.navigation(locale)],
  look: (locale) => [deskAddress.logo(locale)],
};

for (const locale of locales)
  for (const [name, at] of Object.entries(rooms))
    test(`Administrator in ${locale} - meets no barrier, and nothing too wide: ${name}`, {
      tag: '@once',
    }, async ({ page, newsroom }) => {
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'administrator' }));
      for (const address of at(locale)) {
        await page.goto(address);
        await expectNoBarrier(page);
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${address} at ${width} px`).toBe(0);
        }
      }
    });

/** Sections, menus and the look are on every page, so they are changed on a site of its own. */
test.describe('On all pages', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_newsroom');
  let folder: string;
  let site: Site;
  let connection: ReturnType<typeof connect>;
  let newsroom: Newsroom;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_newsroom with (force)');
      await sql.unsafe('create database end_to_end_newsroom');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-made-of-'));
    site = await startSite({
      databaseUrl: database,
      dataDir: folder,
      port: await freePort(),
      flags: ['--no-demo'],
    });
    connection = connect(database, { max: 1 });
    newsroom = new Newsroom(connection, database);
  });

  test.afterAll(async () => {
    await site.stop();
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const locale of locales)
    test(`Editor in ${locale} - orders sections, moves the stories of one, and removes it`, async ({
      page,
    }) => {
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'editor' }));
      const [parent, child, heir] = [
        newsroom.unique('fields'),
        newsroom.unique('ponds'),
        newsroom.unique('waters'),
      ];
      const shown = (name: string) => (locale === 'km' ? `${name} ខ្មែរ` : name);
      const make = async (name: string, within?: string) => {
        await page.goto(site.url + deskAddress.sections(locale));
        await desk.main.getByRole('link', { name: desk.t('newsroom.sections.new') }).click();
        if (within) await desk.field(desk.t('newsroom.sections.within')).selectOption({ label: within });
        await nameIn(desk, 'en').fill(name);
        await nameIn(desk, 'km').fill(`${name} ខ្មែរ`);
        await save(desk);
        await expect(said(desk)).toHaveText(desk.t('newsroom.saved'));
        return Number(/(\d+)\?/.exec(page.url())?.[1]);
      };
      await make(parent);
      const childId = await make(child, shown(parent));
      await make(heir);
      const story = await newsroom.write({ sectionIds: [childId] });
      // The story is an English one.
      const trail = page.getByRole('navigation', { name: translator('en')('site.breadcrumb') });
      await page.goto(site.url + story.path);
      await expect(trail.getByRole('link', { name: child })).toBeVisible();

      await page.goto(site.url + deskAddress.section(locale, childId));
      await desk.press(desk.t('newsroom.remove'));
      await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.section_not_empty'));
      await desk.field(desk.t('newsroom.sections.moveTo')).selectOption({ label: shown(heir) });
      await desk.press(desk.t('newsroom.remove'));
      await expect(said(desk)).toHaveText(desk.t('newsroom.removed'));
      expect(await visit(page, site.url + address.section('en', child))).toEqual([200, `/category/${heir}`]);
      await page.goto(site.url + story.path);
      await expect(trail.getByRole('link', { name: heir })).toBeVisible();

      await page.goto(site.url + deskAddress.sections(locale));
      await desk.press(desk.t('newsroom.sections.up', { name: shown(heir) }));
      await page.goto(site.url + address.home(locale));
      const names = await page
        .getByRole('navigation', { name: desk.t('site.sections') })
        .getByRole('listitem')
        .allTextContents();
      expect(names.indexOf(shown(heir))).toBe(names.indexOf(shown(parent)) - 1);
    });

  test('Administrator - gives the site a colour, a logo and pages elsewhere', async ({ page }) => {
    const desk = new DeskPage(page);
    await desk.enterAs(await newsroom.account({ role: 'administrator' }));
    await page.goto(site.url + address.home('en'));
    const name = page.getByRole('banner').getByRole('link').nth(1);
    const before = await name.evaluate((link) => getComputedStyle(link).color);
    await page.goto(site.url + deskAddress.logo('en'));
    const colour = desk.field(desk.t('siteSettings.colour'));
    await colour.fill('#e2dacb');
    await desk.press(desk.t('siteSettings.colourButton'));
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.colour_faint'));
    await colour.fill('#0b5cab');
    await desk.press(desk.t('siteSettings.colourButton'));
    await expect(said(desk)).toHaveText(desk.t('siteSettings.colourSaved'));
    await page.goto(site.url + address.home('en'));
    expect(before).not.toBe('rgb(11, 92, 171)');
    expect(await name.evaluate((link) => getComputedStyle(link).color)).toBe('rgb(11, 92, 171)');
    expect((await page.request.get(`${site.url}/theme/8c2f1b.css`)).status()).toBe(404);

    await page.goto(site.url + deskAddress.logo('en'));
    const drawn = await sharp({ create: { width: 900, height: 150, channels: 3, background: '#0b5cab' } })
      .png()
      .toBuffer();
    await desk
      .field(desk.t('siteSettings.logoLabel'))
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: drawn });
    await desk.press(desk.t('picture.button'));
    await expect(said(desk)).toHaveText(desk.t('siteSettings.logoSaved'));
    await page.goto(site.url + deskAddress.settings('en'));
    await desk.field('Telegram').fill('https://t.me/newsroom');
    await desk.press(desk.t('siteSettings.button'));
    await page.goto(site.url + address.home('en'));
    const logo = page.getByRole('banner').getByRole('img');
    await expect(logo).toHaveAccessibleName('The Newsroom');
    await expect
      .poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect((await logo.boundingBox())?.height).toBe(48);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Telegram' })).toHaveAttribute(
      'href',
      'https://t.me/newsroom',
    );
    await expectNoBarrier(page);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('Editor - puts an entry into a menu, which all pages show, and makes it as before', async ({
      page,
    }) => {
      const desk = new DeskPage(page, 'km');
      await desk.enterAs(await newsroom.account({ role: 'editor' }));
      const label = newsroom.unique('radio');
      const menu = site.url + deskAddress.navigation('km', { menu: 'en', place: 'footer' });
      await page.goto(site.url + address.home('en'));
      await page.goto(menu);
      const before = await desk.main.getByRole('listitem').count();
      await desk.field(desk.t('newsroom.navigation.address')).fill('https://example.org/radio');
      await desk.press(desk.t('newsroom.navigation.button'));
      await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.label_needed'));
      await desk.field(desk.t('newsroom.navigation.label')).fill(label);
      await desk.press(desk.t('newsroom.navigation.button'));
      await expect(said(desk)).toHaveText(desk.t('newsroom.navigation.added'));
      await desk.field(desk.t('newsroom.navigation.address')).fill('/latest');
      await desk.field(desk.t('newsroom.navigation.label')).fill('Everything');
      await desk.press(desk.t('newsroom.navigation.button'));
      await desk.press(desk.t('newsroom.navigation.up', { name: 'Everything' }));
      await expect(desk.main.getByRole('listitem')).toHaveCount(before + 2);
      await page.goto(site.url + address.home('en'));
      const foot = page.getByRole('contentinfo');
      await expect(foot.getByRole('link', { name: label })).toHaveAttribute(
        'href',
        'https://example.org/radio',
      );
      const names = await foot.getByRole('link').allTextContents();
      expect(names.indexOf('Everything')).toBe(names.indexOf(label) - 1);
      await page.goto(menu);
      await desk.press(desk.t('newsroom.navigation.reset'));
      await page.goto(site.url + address.home('en'));
      await expect(foot.getByRole('link', { name: label })).toHaveCount(0);
    });
  });
});
