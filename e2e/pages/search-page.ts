import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#db/core/locale.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

export class SearchPage extends SitePage {
  readonly field: Locator;
  readonly count: Locator;
  readonly hits: Locator;
  readonly highlights: Locator;

  constructor(page: Page, locale: Locale = 'en') {
    super(page, locale);
    this.field = this.main.getByRole('searchbox', { name: this.t('search.label') });
    this.count = this.main.getByRole('status');
    this.hits = this.main.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) });
    this.highlights = this.hits.locator('mark');
  }

  async search(query: string): Promise<void> {
    await this.field.fill(query);
    await this.field.press('Enter');
  }
}
