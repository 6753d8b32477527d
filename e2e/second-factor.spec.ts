import { generateSync } from 'otplib';
import { accountAddress } from '#components/account/addresses.ts';
import { locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';

// The smallest screens that there are; the pages are one column on all.
test.use({ viewport: { width: 320, height: 800 } });

/** What the app shows, so many steps of 30 seconds from now. */
const codeOf = (secret: string, steps = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** An account page on which nobody meets a barrier, in light and dark. */
class OpenPage extends AccountPage {
  async expectTitle(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectNoBarrier(this.page);
  }

  async signOut(): Promise<void> {
    await this.page.goto(accountAddress.overview(this.locale));
    await this.press(this.t('account.overview.signOut'));
    await this.page.waitForURL((url) => !url.pathname.includes('/account'));
  }

  async typeSecondCode(code: string): Promise<void> {
    await this.field(this.t('account.secondFactor.label')).fill(code);
    await this.press(this.t('account.secondFactor.button'));
  }
}

for (const locale of locales)
  test(`Reader in ${locale} - sets up a second step and signs in with it`, { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    // Eight pages are looked through for barriers, each in two colour schemes.
    test.slow();
    const account = new OpenPage(page, locale);
    const { t } = account;
    const email = `${newsroom.unique('second')}@example.com`;
    const wrong = account.main.getByRole('alert');
    await account.signIn(newsroom, { email });

    await page.goto(accountAddress.security(locale));
    await account.expectTitle(t('account.overview.security'));
    await account.press(t('security.secondStep.setUp'));
    await account.expectTitle(t('security.setUp.title'));
    await expect(account.main.getByRole('img', { name: t('security.setUp.square') })).toBeVisible();
    const key = account.main.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/);
    const secret = ((await key.textContent()) ?? '').replaceAll(' ', '');
    await account.field(t('security.setUp.code')).fill('12345');
    await account.press(t('security.setUp.button'));
    await expect(wrong).toHaveText(t('problem.code_invalid'));
    await account.field(t('security.setUp.code')).fill(codeOf(secret));
    await account.press(t('security.setUp.button'));

    await account.expectTitle(t('security.codes.title'));
    const codes = ((await account.main.getByText(/^\w{4}-\w{4}-/).textContent()) ?? '').split('\n');
    expect(codes).toHaveLength(10);
    await account.press(t('security.codes.kept'));
    await account.expectTitle(t('account.overview.security'));
    await expect(account.main).toContainText(t('security.secondStep.left', { count: 10 }));
    await page.goto(accountAddress.recoveryCodes(locale));
    await account.expectTitle(t('security.codes.over.title'));
    expect((await newsroom.mailTo(email)).at(-1)?.subject).toContain(
      t('security.mail.second_factor_set_up.title'),
    );

    await account.signOut();
    await account.askForCode(email);
    await account.typeCode(await newsroom.codeFor(email));
    await account.expectTitle(t('account.secondFactor.title'));
    await page.goto(accountAddress.overview(locale));
    await expect(account.title).toHaveText(t('account.signIn.title'));
    await page.goto(accountAddress.secondFactor(locale));
    await account.typeSecondCode('0000-0000-0000-0000');
    await expect(wrong).toHaveText(t('problem.second_factor_wrong'));
    await account.expectTitle(t('account.secondFactor.title'));
    await account.typeSecondCode(codeOf(secret, 1));
    await expect(account.title).toHaveText(t('account.overview.title'));

    await account.signOut();
    const [code = ''] = codes;
    await account.askForCode(email);
    await account.typeCode(await newsroom.codeFor(email));
    await account.typeSecondCode(code.toUpperCase());
    await expect(account.title).toHaveText(t('account.overview.title'));
    await page.goto(accountAddress.secondStep(locale));
    await account.expectTitle(t('security.manage.title'));
    const remove = account.main.getByRole('region', { name: t('security.manage.remove') });
    await remove.getByLabel(t('security.manage.label')).fill(code);
    await account.press(t('security.manage.removeButton'));
    await expect(wrong).toHaveText(t('problem.second_factor_wrong'));
    await remove.getByLabel(t('security.manage.label')).fill(codes[1] ?? '');
    await account.press(t('security.manage.removeButton'));
    await expect(account.main.getByRole('status')).toHaveText(t('security.secondStep.turnedOff'));
  });

for (const locale of locales)
  test(`Reader in ${locale} - chooses a password and signs in with it`, { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    const account = new OpenPage(page, locale);
    const { t } = account;
    const email = `${newsroom.unique('password')}@example.com`;
    await account.signIn(newsroom, { email });
    await page.goto(accountAddress.ownPassword(locale));
    await account.field(t('security.password.new')).fill('qwertyuiop');
    await account.press(t('security.password.save'));
    await expect(account.main.getByRole('alert')).toHaveText(t('problem.password_common'));
    await account.expectTitle(t('security.password.chooseTitle'));
    await account.field(t('security.password.new')).fill('ដើមស្វាយក្បែរស្រះ');
    await account.press(t('security.password.save'));
    await expect(account.main.getByRole('status')).toHaveText(t('security.password.saved'));
    await page.goto(accountAddress.ownPassword(locale));
    await account.expectTitle(t('security.password.changeTitle'));

    await account.signOut();
    await page.goto(accountAddress.password(locale));
    await account.field(t('account.signIn.email')).fill(email);
    await account.field(t('account.password.label')).fill('ដើមស្វាយក្បែរស្រះ');
    await account.press(t('account.password.button'));
    await expect(account.title).toHaveText(t('account.overview.title'));
  });
