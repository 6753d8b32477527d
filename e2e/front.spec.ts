import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { connect } from '#db/client.ts';
import { localTime } from '#db/core/local-time.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

/** The room of the front page, as a person uses it. */
class FrontRoom extends DeskPage {
  readonly places: Locator;
  /** What a page says was done, and what its scripts say below the list. */
  readonly done: Locator;
  readonly said: Locator;

  constructor(page: Page, locale?: Locale) {
    super(page, locale);
    this.places = this.main.getByRole('list', { name: this.t('front.order') }).getByRole('listitem');
    this.done = this.main.getByRole('status').first();
    this.said = this.main.getByRole('status').last();
  }

  handle(name: string): Locator {
    return this.main.getByRole('button', { name: this.t('front.handle', { name }), exact: true });
  }

  async find(words: string): Promise<void> {
    await this.field(this.t('front.searchLabel')).fill(words);
    await this.press(this.t('front.searchButton'));
    await expect(this.main.getByRole('heading', { name: this.t('front.found') })).toBeVisible();
  }

  /** Makes a plan for a time that no other test has. */
  async plan(): Promise<void> {
    const minutes = 10_000 + Math.floor(Math.random() * 2_000_000);
    const at = localTime(new Date(Date.now() + minutes * 60_000), 'Asia/Phnom_Penh');
    await this.field(this.t('front.begins')).fill(at);
    await this.press(this.t('front.makePlan'));
    await expect(this.done).toHaveText(this.t('front.done.planned'));
  }

  async expectSaved(): Promise<void> {
    await expect(this.said).toContainText(this.t('front.said.saved'));
  }
}

const storyFor = async (newsroom: Newsroom, locale: Locale = 'en') => {
  const headline = newsroom.unique('story').replaceAll('-', '');
  return { headline, ...(await newsroom.write({ headline, locale })) };
};

for (const locale of locales)
  test(`Editor in ${locale} - plans a front page, orders it by keyboard and pointer, and sees it in advance`, async ({
    page,
    newsroom,
  }) => {
    // Many steps, and every one of them is looked at.
    test.slow();
    const room = new FrontRoom(page, locale);
    const { t } = room;
    await room.enterAs(await newsroom.account({ role: 'editor' }));
    const { headline } = await storyFor(newsroom, locale);
    await page.goto(deskAddress.home(locale));
    await room.main.getByRole('link', { name: t('desk.room.front'), exact: true }).click();
    await expect(room.title).toHaveText(t('front.title'));
    await room.plan();
    const planned = page.url();
    await room.find(headline);
    await room.press(t('front.putLeadName', { name: headline }));
    await expect(room.done).toHaveText(t('front.done.arranged'));
    await expect(room.places.first()).toContainText(headline);
    await expect(room.places).toHaveCount(5);

    const handle = room.handle(headline);
    await expect(handle).toBeEnabled();
    const at = (place: number, of = 5) => t('front.said.at', { name: headline, place, of });
    await handle.press('Space');
    await expect(room.said).toHaveText(t('front.said.grabbed', { name: headline, place: 1, of: 5 }));
    await handle.press('ArrowDown');
    await expect(room.said).toHaveText(at(2));
    await expect(handle).toBeFocused();
    await handle.press('ArrowDown');
    await expect(room.places.nth(2)).toContainText(headline);
    await handle.press('Escape');
    await expect(room.said).toHaveText(t('front.said.cancelled', { name: headline }));
    await expect(room.places.first()).toContainText(headline);
    await handle.press('Space');
    await handle.press('ArrowDown');
    await handle.press('Space');
    await expect(room.said).toHaveText(`${at(2)} ${t('front.said.saved')}`);
    await page.reload();
    await expect(room.places.nth(1)).toContainText(headline);

    await expect(handle).toBeEnabled();
    await handle.hover();
    await page.mouse.down();
    const last = await room.places.nth(3).boundingBox();
    if (!last) throw new Error('The fourth place is not to be seen.');
    await page.mouse.move(last.x + 20, last.y + last.height - 5, { steps: 5 });
    await page.mouse.up();
    await expect(room.said).toHaveText(`${at(4)} ${t('front.said.saved')}`);
    await expect(room.places.nth(3)).toContainText(headline);
    await room.press(t('front.up', { name: headline }));
    await expect(room.said).toHaveText(`${at(3)} ${t('front.said.saved')}`);
    await expectNoBarrier(page);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `at ${width} px`).toBe(0);
    }
    const names = await room.places.allTextContents();
    await room.main.getByRole('link', { name: t('front.preview'), exact: true }).click();
    const notice = page.getByRole('complementary', { name: t('front.previewTitle') });
    await expect(notice).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const titles = room.main.getByRole('article').getByRole('heading', { level: 2 });
    await expect(titles).toHaveCount(5);
    for (const [place, title] of (await titles.allTextContents()).entries())
      expect(names[place]).toContain(title);
    await expect(titles.nth(2)).toHaveText(headline);
    await expectNoBarrier(page);

    await notice.getByRole('link', { name: t('front.toRoom') }).click();
    await expect(room.places.filter({ hasText: headline }), 'readers see nothing of a plan').toHaveCount(0);
    await page.goto(planned);
    await room.press(t('front.removePlan'));
    await expect(room.done).toHaveText(t('front.done.removed'));
  });

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Editor - orders a plan by buttons, and is shown an order that is newer', { tag: '@once' }, async ({
    browser,
    page,
    newsroom,
  }) => {
    const room = new FrontRoom(page);
    const { t } = room;
    await room.enterAs(await newsroom.account({ role: 'editor' }));
    const { headline } = await storyFor(newsroom);
    await page.goto(deskAddress.front('en'));
    await room.plan();
    await room.find(headline);
    await room.press(t('front.putLeadName', { name: headline }));
    await expect(room.handle(headline)).toBeHidden();
    await room.press(t('front.down', { name: headline }));
    await expect(room.places.nth(1)).toContainText(headline);
    const other = await secondAt(browser, newsroom, page.url());
    await other.press(t('front.remove', { name: headline }));
    await expect(other.places).toHaveCount(4);
    await room.press(t('front.up', { name: headline }));
    await expect(room.main.getByRole('alert')).toHaveText(t('problem.front_changed'));
    await expect(room.places).toHaveCount(4);
    await room.press(t('front.removePlan'));
    await other.page.context().close();
  });
});

/** A second editor who has the same page open. */
async function secondAt(browser: Browser, newsroom: Newsroom, url: string): Promise<FrontRoom> {
  const context = await browser.newContext();
  const other = new FrontRoom(await context.newPage());
  await other.enterAs(await newsroom.account({ role: 'editor' }));
  await other.page.goto(url);
  return other;
}

test('Two editors at once - the second one is shown the order of the first, and chooses again', {
  tag: '@once',
}, async ({ browser, page, newsroom }) => {
  const room = new FrontRoom(page);
  const { t } = room;
  await room.enterAs(await newsroom.account({ role: 'editor' }));
  const { headline } = await storyFor(newsroom);
  await page.goto(deskAddress.front('en'));
  await room.plan();
  await room.find(headline);
  await room.press(t('front.putLeadName', { name: headline }));
  await expect(room.places.first()).toContainText(headline);
  const other = await secondAt(browser, newsroom, page.url());
  await expect(other.handle(headline)).toBeEnabled();
  await expect(room.handle(headline)).toBeEnabled();
  await other.press(t('front.down', { name: headline }));
  await other.expectSaved();

  await room.press(t('front.remove', { name: headline }));
  await expect(room.main.getByRole('alert')).toHaveText(t('problem.front_changed'));
  await expect(room.places.nth(1)).toContainText(headline);
  await room.press(t('front.remove', { name: headline }));
  await room.expectSaved();
  await expect(room.places).toHaveCount(4);
  await page.context().setOffline(true);
  const first = room.places.first();
  const before = await first.textContent();
  await first.getByRole('button').nth(2).click();
  await expect(room.main.getByRole('alert')).toHaveText(t('front.said.offline'));
  await expect(first).toHaveText(before ?? '');
  await page.context().setOffline(false);
  await room.press(t('front.removePlan'));
  await other.page.context().close();
});

/** What readers have now is changed on a site of its own. */
test.describe('Now', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_front');
  let folder: string;
  let site: Site;
  let connection: ReturnType<typeof connect>;
  let newsroom: Newsroom;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_front with (force)');
      await sql.unsafe('create database end_to_end_front');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-front-'));
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
    test(`Editor in ${locale} - places stories, which readers see at once; a plan takes over by itself`, async ({
      page,
    }) => {
      test.slow();
      const room = new FrontRoom(page, locale);
      const { t } = room;
      const reader = await page.context().newPage();
      const titles = reader.getByRole('main').getByRole('article').getByRole('heading', { level: 2 });
      const readersSee = async (...headlines: string[]) => {
        await reader.goto(site.url + address.home(locale));
        await expect(titles).toHaveText(headlines);
      };
      await room.enterAs(await newsroom.account({ role: 'editor' }));
      await page.goto(site.url + deskAddress.front(locale));
      await expect(room.main).toContainText(t('front.empty'));
      await expect(room.main).toContainText(t('front.noFilling'));
      await expectNoBarrier(page);
      const draft = await newsroom.write({ headline: `Old ${locale}`, locale, status: 'draft' });
      const other = await newsroom.write({ headline: `New ${locale}`, locale, status: 'draft' });
      await newsroom.publish(draft.id);
      await newsroom.publish(other.id);
      await readersSee(`New ${locale}`, `Old ${locale}`);

      await page.reload();
      await room.press(t('front.putLeadName', { name: `Old ${locale}` }));
      await expect(room.done).toHaveText(t('front.done.arranged'));
      await readersSee(`Old ${locale}`, `New ${locale}`);
      await room.press(t('front.putLastName', { name: `New ${locale}` }));
      await expect(room.places).toHaveCount(2);
      await newsroom.withdraw(draft.id, 'A mistake.');
      await readersSee(`New ${locale}`);
      await page.reload();
      await expect(room.places.first()).toContainText(t('front.skipped.not_public'));
      await room.press(t('front.remove', { name: `Old ${locale}` }));
      await room.expectSaved();

      await room.press(t('front.remove', { name: `New ${locale}` }));
      await expect(room.main).toContainText(t('front.empty'));
      await expect(room.said).toBeFocused();
      await newsroom.publish(draft.id);
      await readersSee(`New ${locale}`, `Old ${locale}`);
      await room
        .field(t('front.begins'))
        .fill(localTime(new Date(Date.now() + 3_600_000), 'Asia/Phnom_Penh'));
      await room.press(t('front.makePlan'));
      await expect(room.done).toHaveText(t('front.done.planned'));
      await room.press(t('front.putLeadName', { name: `Old ${locale}` }));
      await expect(room.places.first()).toContainText(`Old ${locale}`);
      await readersSee(`New ${locale}`, `Old ${locale}`);
      // Its time has come; nobody does anything.
      await connection.sql`update front_plans set starts_at = now() where locale = ${locale}`;
      await expect
        .poll(
          async () => {
            await reader.goto(site.url + address.home(locale));
            return titles.allTextContents();
          },
          { timeout: 15_000 },
        )
        .toEqual([`Old ${locale}`, `New ${locale}`]);
    });
});
