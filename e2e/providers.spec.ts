import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { accountAddress } from '#components/account/addresses.ts';
import { connect } from '#db/client.ts';
import { locales } from '#db/core/locale.ts';
import { setPassword } from '#db/credentials/mutations.ts';
import { hashPassword } from '#db/credentials/rules/password.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { client, IdentityProvider } from '#e2e/identity-provider.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

const service = 'Village Login';
const facebookApp =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.52.108;IABMV/1;]';

test.describe('Signing in with another service', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const name = 'end_to_end_providers';
  let folder: string;
  let site: Site;
  let provider: IdentityProvider;
  let newsroom: Newsroom;
  let connection: ReturnType<typeof connect>;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe(`drop database if exists ${name} with (force)`);
      await sql.unsafe(`create database ${name}`);
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-providers-'));
    provider = await IdentityProvider.start();
    const databaseUrl = withName(server, name);
    site = await startSite({
      databaseUrl,
      dataDir: folder,
      port: await freePort(),
      flags: ['--no-demo'],
      trustedProxies: '127.0.0.1',
      settings: {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: client.id,
        OIDC_CLIENT_SECRET: client.secret,
        OIDC_NAME: service,
        GOOGLE_CLIENT_ID: 'google',
        GOOGLE_CLIENT_SECRET: 'secret',
        FACEBOOK_CLIENT_ID: 'facebook',
        FACEBOOK_CLIENT_SECRET: 'secret',
      },
    });
    connection = connect(databaseUrl, { max: 2 });
    newsroom = new Newsroom(connection, databaseUrl);
  });

  test.afterAll(async () => {
    await site?.stop();
    await provider?.stop();
    await connection?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = (page: Page, address: string) => page.goto(`${site.url}${address}`);
  const isHere = (url: URL) => url.origin === site.url;
  const isThere = (url: URL) => url.origin === provider.issuer;

  for (const locale of locales) {
    test(`Reader in ${locale} - comes in with one press here and one there, and again`, async ({ page }) => {
      const account = new AccountPage(page, locale);
      provider.person = {
        sub: newsroom.unique(),
        email: `${newsroom.unique()}@example.com`,
        email_verified: true,
      };
      await open(page, accountAddress.signIn(locale, '/search'));
      await account.press(account.t('account.signIn.with', { service }));
      await page.waitForURL(isThere);
      await page.getByRole('link', { name: 'Agree' }).click();
      await expect(account.title).toHaveText(account.t('account.welcome.title'));
      await account.field(account.t('account.welcome.label')).fill('សុខ តារា');
      await account.press(account.t('account.welcome.button'));
      await page.waitForURL((url) => isHere(url) && url.pathname === '/search');

      await page.context().clearCookies();
      await open(page, accountAddress.signIn(locale));
      await account.press(account.t('account.signIn.with', { service }));
      await page.getByRole('link', { name: 'Agree' }).click();
      await expect(account.title).toHaveText(account.t('account.overview.title'));
    });

    test(`Reader in ${locale} - comes in without JavaScript`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const account = new AccountPage(page, locale);
      provider.person = {
        sub: newsroom.unique(),
        email: `${newsroom.unique()}@example.com`,
        email_verified: true,
      };
      await open(page, accountAddress.signIn(locale));
      await account.press(account.t('account.signIn.with', { service }));
      await expect(account.title).toHaveText(account.t('providers.onward.title', { service }));
      await page.getByRole('link', { name: account.t('providers.onward.button', { service }) }).click();
      await page.getByRole('link', { name: 'Agree' }).click();
      await expect(account.title).toHaveText(account.t('providers.back.title', { service }));
      await account.press(account.t('providers.back.button'));
      await expect(account.title).toHaveText(account.t('account.welcome.title'));
      await context.close();
    });

    test(`Reader in ${locale} - says no there, or proves an address here`, async ({ page }) => {
      const account = new AccountPage(page, locale);
      const email = `${newsroom.unique()}@example.com`;
      provider.person = { sub: newsroom.unique(), email };
      await open(page, accountAddress.signIn(locale));
      await account.press(account.t('account.signIn.with', { service }));
      await page.getByRole('link', { name: 'Refuse' }).click();
      await expect(account.title).toHaveText(account.t('providers.back.over'));
      await page.getByRole('link', { name: account.t('providers.again') }).click();

      await account.press(account.t('account.signIn.with', { service }));
      await page.getByRole('link', { name: 'Agree' }).click();
      await expect(account.main).toContainText(account.t('providers.prove.text', { service }));
      await expect(account.field(account.t('account.signIn.email'))).toHaveValue(email);
      await expect(account.field(account.t('providers.prove.tie', { service }))).toBeChecked();
      await account.press(account.t('account.signIn.button'));
      await account.typeCode(await newsroom.codeFor(email));
      await expect(account.title).toHaveText(account.t('account.welcome.title'));
      expect((await newsroom.mailTo(email)).at(-1)?.subject).toContain(service);

      await open(page, accountAddress.security(locale));
      await account.press(account.t('providers.identities.untieOne', { service }));
      await expect(account.main.getByRole('status')).toHaveText(account.t('providers.identities.untied'));
      await account.press(account.t('providers.identities.tie', { service }));
      await page.getByRole('link', { name: 'Agree' }).click();
      await expect(account.main.getByRole('status')).toHaveText(account.t('providers.identities.tied'));
      await expectNoBarrier(page);
    });

    test(`Reader in ${locale} - works for a further try after three wrong passwords`, async ({ page }) => {
      const account = new AccountPage(page, locale);
      const email = `${newsroom.unique()}@example.com`;
      const { sql, db } = connection;
      const [row] = await sql`insert into users (email, display_name) values (${email}, 'Sok') returning id`;
      const hash = await hashPassword('the right one');
      await setPassword(db, { userId: Number(row?.id), hash, now: new Date() });
      const attempt = async (password: string) => {
        await account.field(account.t('account.signIn.email')).fill(email);
        await account.field(account.t('account.password.label')).fill(password);
        await account.press(account.t('account.password.button'));
      };
      await fromOwnNetwork(page.context());
      await open(page, accountAddress.password(locale));
      for (let n = 0; n < 3; n += 1) {
        await attempt('a wrong one');
        await expect(account.field(account.t('account.password.label'))).toHaveValue('');
        await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.password_wrong'));
      }
      await expect(account.main.getByRole('status')).toHaveText(account.t('providers.proof.working'));
      await expectNoBarrier(page);
      await attempt('the right one');
      await page.waitForURL((url) => url.pathname === accountAddress.overview(locale));
      await expect(account.title).toHaveText(account.t('account.overview.title'));
    });

    test(`Reader in ${locale} - whose browser fills in the form need only press`, async ({ page }) => {
      const account = new AccountPage(page, locale);
      const email = `${newsroom.unique()}@example.com`;
      const password = account.field(account.t('account.password.label'));
      await fromOwnNetwork(page.context());
      await open(page, accountAddress.password(locale));
      for (let n = 0; n < 3; n += 1) {
        await account.field(account.t('account.signIn.email')).fill(email);
        await password.fill('a wrong one');
        await account.press(account.t('account.password.button'));
        await expect(password).toHaveValue('');
      }
      // Filled in without a touch, as by a password manager; sent before any script of the page is there.
      await password.evaluate((field: HTMLInputElement) => {
        field.value = 'a wrong one';
      });
      const post = page.waitForRequest(
        (request) => request.method() === 'POST' && isHere(new URL(request.url())),
      );
      await password.evaluate((field: HTMLInputElement) => field.form?.requestSubmit());
      expect((await post).postData()).toContain('derivedKey');
    });

    test(`Reader in ${locale} - is led to the code by mail where no script runs`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const account = new AccountPage(page, locale);
      await fromOwnNetwork(context);
      await open(page, accountAddress.password(locale));
      for (let n = 0; n < 3; n += 1) {
        await account.field(account.t('account.signIn.email')).fill(`${locale}-slow@example.com`);
        await account.field(account.t('account.password.label')).fill('a wrong one');
        await account.press(account.t('account.password.button'));
      }
      await expect(account.main).toContainText(account.t('providers.proof.impossible'));
      await page.getByRole('link', { name: account.t('providers.proof.withCode') }).click();
      await expect(account.title).toHaveText(account.t('account.signIn.title'));
      await context.close();
    });
  }

  test('Reader - is offered only what works in their browser', async ({ browser, page }) => {
    const buttons = (at: Page) => at.getByRole('main').getByRole('button').allTextContents();
    await open(page, '/account/sign-in');
    expect((await buttons(page)).slice(1)).toEqual([
      'Continue with Google',
      'Continue with Facebook',
      `Continue with ${service}`,
    ]);
    await expectNoBarrier(page);
    const context = await browser.newContext({ userAgent: facebookApp });
    const inside = await context.newPage();
    await open(inside, '/account/sign-in');
    expect((await buttons(inside)).slice(1)).toEqual(['Continue with Facebook', `Continue with ${service}`]);
    await context.close();
  });

  test('Somebody with the address of another person’s way back - is let into nothing', async ({
    browser,
    page,
  }) => {
    const account = new AccountPage(page);
    provider.person = {
      sub: newsroom.unique(),
      email: `${newsroom.unique()}@example.com`,
      email_verified: true,
    };
    const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await open(stranger, '/account/sign-in');
    await stranger.getByRole('button', { name: service }).click();
    await stranger.getByRole('link', { name: service }).click();
    const back = await stranger.getByRole('link', { name: 'Agree' }).getAttribute('href');
    await page.goto(back ?? '');
    await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.provider_over'));
    await open(page, '/account');
    await expect(account.title).toHaveText(account.t('account.signIn.title'));
    await stranger.context().close();
  });
});

let network = 0;

/** Wrong passwords of one test must not count for another: each comes from a network of its own. */
function fromOwnNetwork(context: BrowserContext): Promise<void> {
  network += 1;
  return context.setExtraHTTPHeaders({ 'X-Forwarded-For': `203.0.113.${network}` });
}
