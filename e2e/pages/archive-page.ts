import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#db/core/locale.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

/** A section, a topic, an author, or all news. */
export class ArchivePage extends SitePage {
  readonly cards: Locator;
  readonly headlines: Locator;
  readonly older: Locator;
  readonly newer: Locator;

  constructor(page: Page, locale: Locale = 'en') {
    super(page, locale);
    this.cards = this.main.getByRole('article');
    this.headlines = this.cards.getByRole('heading', { level: 2 });
    const pages = this.main.getByRole('navigation', { name: this.t('archive.pages') });
    this.older = pages.locator('a[rel=next]');
    this.newer = pages.locator('a[rel=prev]');
  }
}
