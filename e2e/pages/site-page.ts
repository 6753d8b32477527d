import type { Locator, Page } from '@playwright/test';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** What stands around every page. */
export class SitePage {
  readonly page: Page;
  readonly main: Locator;
  readonly title: Locator;
  readonly footer: Locator;
  readonly skipLink: Locator;
  readonly latestNews: Locator;
  readonly aboutBox: Locator;
  readonly newsletterBoxes: Locator;
  readonly t: ReturnType<typeof translator>;

  constructor(page: Page, locale: Locale = 'en') {
    this.t = translator(locale);
    this.page = page;
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('heading', { level: 1 });
    this.footer = page.getByRole('contentinfo');
    this.skipLink = page.getByRole('link', { name: this.t('site.skipToContent') });
    this.latestNews = page.getByRole('region', { name: this.t('site.latestNews') });
    this.aboutBox = this.footer.getByRole('region', {
      name: this.t('site.explore', { name: 'The Better Cambodia' }),
    });
    this.newsletterBoxes = page.getByRole('region', { name: this.t('newsletter.title') });
  }

  /** Types an address into one of the sign-up forms and sends it. */
  async signUp(box: Locator, address: string): Promise<void> {
    await box.getByLabel(this.t('newsletter.email')).fill(address);
    await box.getByRole('button', { name: this.t('newsletter.signUp') }).click();
  }
}
