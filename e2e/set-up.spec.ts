import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '#db/client.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

test.describe('An empty newsroom', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_set_up');
  let folder: string;
  let site: Site;
  let connection: ReturnType<typeof connect>;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_set_up with (force)');
      await sql.unsafe('create database end_to_end_set_up');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-set-up-'));
    const port = await freePort();
    site = await startSite({ databaseUrl: database, dataDir: folder, port, flags: ['--no-demo'] });
    connection = connect(database, { max: 1 });
  });

  test.afterAll(async () => {
    await site.stop();
    await connection.close();
    await rm(folder, { recursive: true, force: true });
  });

  const linkOf = () => /http\S+\/set-up\?token=\S+/.exec(site.printed())?.[0] ?? '';

  test('is set up by the link of its console, once', async ({ page, browser }) => {
    await expect.poll(linkOf).toContain('/set-up?token=');
    const account = new AccountPage(page);
    await page.goto(linkOf());
    await expect(account.title).toHaveText(account.t('setUp.title'));
    await account.field(account.t('setUp.name')).fill('Chan Sopheap');
    await account.field(account.t('setUp.email')).fill('sopheap@example.org');
    await account.field(account.t('setUp.password')).fill('rivers know the way');
    await account.field(account.t('setUp.siteName')).fill('Mekong Morning');
    const zone = account.field(account.t('setUp.timeZone'));
    await expect(zone).toHaveValue('Asia/Phnom_Penh');
    // The list has only what is known.
    await zone.locator('option:checked').evaluate((option: HTMLOptionElement) => {
      option.value = 'Mars/Olympus';
    });
    await account.press(account.t('setUp.button'));
    await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.time_zone_unknown'));
    await expect(account.field(account.t('setUp.siteName'))).toHaveValue('Mekong Morning');
    await zone.selectOption('Asia/Bangkok');
    await account.field(account.t('setUp.password')).fill('rivers know the way');
    await account.field('English').uncheck();
    await account.press(account.t('setUp.button'));
    // The site is in Khmer only, so its shortest address leads there.
    await expect(page).toHaveURL(`${site.url}/km`);
    await expect(page.getByRole('link', { name: 'Mekong Morning' }).first()).toBeVisible();
    const people = await connection.sql`select email, role, display_name from users`;
    expect(people).toEqual([
      { email: 'sopheap@example.org', role: 'administrator', display_name: 'Chan Sopheap' },
    ]);

    const other = new AccountPage(await (await browser.newContext()).newPage());
    await other.page.goto(linkOf());
    await expect(other.title).toHaveText(other.t('setUp.over.title'));
    await other.page.goto(`${site.url}/account/sign-in/password`);
    await other.field(other.t('account.signIn.email')).fill('sopheap@example.org');
    await other.field(other.t('account.password.label')).fill('rivers know the way');
    await other.press(other.t('account.password.button'));
    await expect(other.title).toHaveText(other.t('account.overview.title'));
    await other.page.context().close();
  });
});
