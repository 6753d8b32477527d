import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#db/core/locale.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

/** A story from breadcrumb to comments. */
export class ArticlePage extends SitePage {
  readonly breadcrumb: Locator;
  readonly bylines: Locator;
  readonly body: Locator;
  readonly leadPicture: Locator;
  readonly tags: Locator;
  readonly share: Locator;
  readonly related: Locator;
  readonly comments: Locator;
  readonly neighbours: Locator;

  constructor(page: Page, locale: Locale = 'en') {
    super(page, locale);
    this.breadcrumb = page.getByRole('navigation', { name: this.t('site.breadcrumb') });
    this.bylines = this.main.locator('a[rel=author]');
    this.body = this.main.locator('.story');
    this.leadPicture = this.main.getByRole('figure').first();
    this.tags = this.main.getByRole('navigation', { name: this.t('article.tags') });
    this.share = this.main.getByRole('navigation', { name: this.t('article.share') });
    this.related = this.main.getByRole('region', { name: this.t('article.related') });
    this.comments = this.main.locator('#comments');
    this.neighbours = this.main.getByRole('navigation', { name: this.t('article.neighbours') });
  }

  /** One comment by its words; it holds no replies. */
  comment(text: string): Locator {
    return this.comments.getByRole('article').filter({ hasText: text });
  }

  /** The replies below a comment. */
  repliesTo(text: string): Locator {
    return this.comments
      .getByRole('listitem')
      .filter({ has: this.comment(text) })
      .last()
      .getByRole('list');
  }
}
