import type { Locator, Page } from '@playwright/test';
import { accountAddress } from '#components/account/addresses.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { defaultLocale, type Locale } from '#db/core/locale.ts';
import type { Newsroom } from '#e2e/newsroom.ts';

/** The sign-in and the pages of an account, as a person uses them. */
export class AccountPage {
  readonly page: Page;
  readonly t: Translate;
  readonly locale: Locale;
  readonly main: Locator;
  readonly title: Locator;

  constructor(page: Page, locale: Locale = defaultLocale) {
    this.page = page;
    this.locale = locale;
    this.t = translator(locale);
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
  }

  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  press(name: string): Promise<void> {
    return this.main.getByRole('button', { name, exact: true }).click();
  }

  async askForCode(email: string, next = ''): Promise<void> {
    await this.page.goto(accountAddress.signIn(this.locale, next));
    await this.field(this.t('account.signIn.email')).fill(email);
    await this.press(this.t('account.signIn.button'));
  }

  async typeCode(code: string): Promise<void> {
    await this.field(this.t('account.code.label')).fill(code);
    await this.press(this.t('account.code.button'));
  }

  /** Signs in by a mailed code; a new account is given a name. */
  async signIn(
    newsroom: Newsroom,
    { email, name = 'Sok Dara' }: { email: string; name?: string },
  ): Promise<void> {
    await this.askForCode(email);
    await this.typeCode(await newsroom.codeFor(email));
    await this.title.waitFor();
    await this.page.waitForURL((url) => !url.pathname.endsWith('/sign-in/code'));
    if (!new URL(this.page.url()).pathname.endsWith('/account/welcome')) return;
    await this.field(this.t('account.welcome.label')).fill(name);
    await this.press(this.t('account.welcome.button'));
    await this.page.waitForURL((url) => !url.pathname.endsWith('/account/welcome'));
  }
}
