import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { connect } from '#db/client.ts';
import { locales } from '#db/core/locale.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

/** A photograph with noise in it, so that it is as large as those of phones. */
const photograph = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#2f6f6a',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();

for (const locale of locales)
  test(`Member in ${locale} - shows a picture, and takes it away`, async ({ page, newsroom }) => {
    const account = new AccountPage(page, locale);
    await page.context().addCookies([(await newsroom.account({ name: 'Sok Dara' })).cookie]);
    await page.goto(accountAddress.overview(locale));
    const buffer = await photograph(1400, 1000);
    // More than any other form may send.
    expect(buffer.byteLength).toBeGreaterThan(1024 * 1024);
    const field = account.field(account.t('picture.label'));
    await field.setInputFiles({ name: 'dara.jpg', mimeType: 'image/jpeg', buffer });
    await account.press(account.t('picture.button'));
    await expect(account.main.getByRole('status')).toHaveText(account.t('picture.set'));
    const shown = account.main.locator('img');
    await expect(shown).toHaveAttribute('alt', '');
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(64);
    expect(await shown.boundingBox()).toMatchObject({ width: 64, height: 64 });

    await field.setInputFiles({ name: 'dara.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<p>') });
    await account.press(account.t('picture.button'));
    await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.not_a_picture'));
    await expect(account.field(account.t('account.overview.name'))).toHaveValue('Sok Dara');
    await expect(shown).toBeVisible();

    await account.press(account.t('picture.remove'));
    await expect(account.main.getByRole('status')).toHaveText(account.t('picture.removed'));
    await expect(shown).toHaveCount(0);
  });

for (const locale of locales)
  test(`Member in ${locale} - meets no barrier, and is told of a picture too large for the front door`, {
    tag: '@once',
  }, async ({ page, newsroom }) => {
    const account = new AccountPage(page, locale);
    await page.context().addCookies([(await newsroom.account()).cookie]);
    await page.goto(accountAddress.overview(locale));
    await account.field(account.t('picture.label')).setInputFiles({
      name: 'dara.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(13 * 1024 * 1024, 7),
    });
    await account.press(account.t('picture.button'));
    await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.too_large'));
    await expectNoBarrier(page);
  });

test('Front door - takes much at once at the address of the account only', { tag: '@once' }, async ({
  request,
}) => {
  const multipart = {
    picture: { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(2 * 1024 * 1024) },
  };
  const headers = { Origin: new URL(env.SITE_URL).origin };
  const status = async (path: string) =>
    (await request.post(path, { multipart, headers, maxRedirects: 0 })).status();
  for (const path of [
    accountAddress.security('en'),
    accountAddress.signIn('km'),
    deskAddress.settings('en'),
    '/en/account',
    '/account/',
  ])
    expect(await status(path), path).toBe(413);
  for (const locale of locales) expect(await status(accountAddress.overview(locale)), locale).not.toBe(413);
});

/** The settings are everybody's, so they are changed on a site of its own. */
test.describe('Administrator', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_settings');
  let folder: string;
  let site: Site;
  let connection: ReturnType<typeof connect>;
  let newsroom: Newsroom;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_settings with (force)');
      await sql.unsafe('create database end_to_end_settings');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-settings-'));
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
    test(`in ${locale} - changes what all pages say, at once`, async ({ page, browser }) => {
      const reader = await (await browser.newContext()).newPage();
      await reader.goto(site.url + address.home(locale));
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'administrator' }));
      await page.goto(site.url + deskAddress.home(locale));
      await desk.main.getByRole('link', { name: desk.t('desk.room.settings'), exact: true }).click();
      await expect(desk.title).toHaveText(desk.t('siteSettings.title'));
      const field = (setting: 'name' | 'about' | 'copyrightHolder') =>
        desk.field(desk.t(`siteSettings.${setting}`, { language: desk.t(`siteSettings.in.${locale}`) }));
      await field('name').fill(`Mekong Morning ${locale}`);
      await field('about').fill(`We write.\n${'ក'.repeat(1000)}`);
      await field('copyrightHolder').fill(`Chan Sopheap ${locale}`);
      await desk.field(desk.t('siteSettings.contactEmail')).fill('desk@example.org');
      await desk.press(desk.t('siteSettings.button'));
      await expect(desk.main.getByRole('status')).toHaveText(desk.t('siteSettings.saved'));
      await expect(field('about')).toHaveValue(`We write.\n${'ក'.repeat(1000)}`);
      await expectNoBarrier(page);

      await reader.goto(site.url + address.home(locale));
      await expect(reader.getByRole('link', { name: `Mekong Morning ${locale}` }).first()).toBeVisible();
      await expect(reader.getByRole('contentinfo')).toContainText(`Chan Sopheap ${locale}`);
      await reader.context().close();

      await page.goto(site.url + deskAddress.audit(locale, { action: 'settings.saved' }));
      const entry = desk.main.getByRole('listitem').first();
      await expect(entry).toContainText(desk.t('siteSettings.what.copyrightHolder'));
      await expect(entry).not.toContainText('We write.');
    });

  test('is held back by the browser from what the server would refuse, so that nothing typed is lost', async ({
    page,
  }) => {
    const desk = new DeskPage(page);
    await desk.enterAs(await newsroom.account({ role: 'administrator' }));
    await page.goto(site.url + deskAddress.settings('en'));
    const about = desk.field(desk.t('siteSettings.about', { language: 'Khmer' }));
    await about.fill('Written with care.');
    const contact = desk.field(desk.t('siteSettings.contactEmail'));
    const name = desk.field(desk.t('siteSettings.name', { language: 'English' }));
    for (const [field, wrong, right] of [
      [contact, 'desk', 'desk@example.org'],
      [contact, 'desk@home', ''],
      [contact, 'a..b@example.org', 'a.b+c@mail.example.org'],
      [name, '  ', 'Mekong Morning'],
    ] as const) {
      await field.fill(wrong);
      await desk.press(desk.t('siteSettings.button'));
      expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid), wrong).toBe(false);
      await expect(about).toHaveValue('Written with care.');
      await field.fill(right);
      expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid), right).toBe(true);
    }
    await desk.press(desk.t('siteSettings.button'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('siteSettings.saved'));
    await expect(about).toHaveValue('Written with care.');
  });

  test('who asks for a second step and has none is led to set it up', async ({ page }) => {
    const desk = new DeskPage(page);
    const admin = await newsroom.account({ role: 'administrator' });
    await desk.enterAs(admin);
    await page.goto(site.url + deskAddress.settings('en'));
    const secondStep = desk.field(desk.t('siteSettings.secondStep'));
    await expect(desk.main).not.toContainText(desk.t('siteSettings.youToo'));
    await secondStep.uncheck();
    await desk.press(desk.t('siteSettings.button'));
    await expect(secondStep).not.toBeChecked();
    await expect(desk.main).toContainText(desk.t('siteSettings.youToo'));
    await connection.sql`update sessions set second_factor_at = null where user_id = ${admin.id}`;
    await secondStep.check();
    await desk.press(desk.t('siteSettings.button'));
    await expect(page).toHaveURL(site.url + accountAddress.securityBefore('en', deskAddress.settings('en')));
  });
});
