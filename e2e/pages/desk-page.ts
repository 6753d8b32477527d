import type { Locator, Page } from '@playwright/test';
import { type Translate, translator } from '#components/messages/translator.ts';
import { defaultLocale, type Locale } from '#db/core/locale.ts';
import type { Cookie } from '#e2e/newsroom.ts';

/** A page of the desk, as a person uses it. */
export class DeskPage {
  readonly page: Page;
  readonly t: Translate;
  readonly main: Locator;
  readonly title: Locator;

  constructor(page: Page, locale: Locale = defaultLocale) {
    this.page = page;
    this.t = translator(locale);
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
  }

  /** Opens the browser to somebody who is signed in already. */
  async enterAs({ cookie }: { cookie: Cookie }): Promise<void> {
    await this.page.context().addCookies([cookie]);
  }

  field(label: string): Locator {
    return this.main.getByLabel(label, { exact: true });
  }

  press(name: string): Promise<void> {
    return this.main.getByRole('button', { name, exact: true }).click();
  }

  /** Sends a form that the browser itself would hold back. */
  async pressWithoutBrowserCheck(name: string): Promise<void> {
    const button = this.main.getByRole('button', { name, exact: true });
    await button.evaluate((element) => element.setAttribute('formnovalidate', ''));
    await button.click();
  }
}
