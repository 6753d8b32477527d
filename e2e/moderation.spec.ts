import type { Browser, Locator, Page } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import { connection } from '#db/client.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import type { Newsroom } from '#e2e/newsroom.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

/** The room of comments, as a moderator uses it: what is below one article, which no other test knows. */
class CommentRoom extends DeskPage {
  readonly comments: Locator;
  readonly open: Locator;
  readonly said: Locator;
  readonly alert: Locator;

  constructor(page: Page, locale?: Locale) {
    super(page, locale);
    this.comments = this.main
      .getByRole('list', { name: this.t('moderation.list', { list: this.t('moderation.lists.pending') }) })
      .locator('> li');
    this.open = this.main.getByRole('article');
    this.said = this.main.getByRole('status').first();
    this.alert = this.main.getByRole('alert');
  }

  /** Opens a list, and waits until keys are heard. */
  async look(locale: Locale, articleId: number): Promise<void> {
    await this.page.goto(deskAddress.comments(locale, { article: articleId }));
    await expect(this.field(this.t('moderation.chooseAll'))).toBeEnabled();
  }

  key(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What the desk asks now and then. */
  async lookAround(): Promise<void> {
    await this.page.evaluate(() => dispatchEvent(new Event('focus')));
  }
}

async function held(newsroom: Newsroom, count: number, locale: Locale = 'en') {
  const article = await newsroom.write({ locale });
  const bodies = Array.from({ length: count }, (_, index) => `Comment number ${index + 1}.`);
  await newsroom.comment(
    article.id,
    bodies.map((body) => ({ body, author: `Reader of ${body}`, status: 'pending' })),
  );
  return { ...article, bodies };
}

const states = async (articleId: number) => {
  const rows = await connection().sql`
    select status, count(*)::int as count from comments where article_id = ${articleId} group by status`;
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
};

async function secondModerator(browser: Browser, newsroom: Newsroom): Promise<CommentRoom> {
  const context = await browser.newContext();
  const other = new CommentRoom(await context.newPage());
  await other.enterAs(await newsroom.account({ role: 'moderator', name: 'Leakena' }));
  return other;
}

for (const locale of locales)
  test(`Moderator in ${locale} - clears 50 held comments by keyboard in one screen, and takes some back`, async ({
    page,
    newsroom,
  }) => {
    test.slow();
    const room = new CommentRoom(page, locale);
    const { t } = room;
    const { id, path, bodies } = await held(newsroom, 50, locale);
    await room.enterAs(await newsroom.account({ role: 'moderator' }));
    await room.look(locale, id);
    await expect(room.open).toContainText(bodies[0] ?? '');
    await expectNoBarrier(page);
    let loads = 0;
    page.on('load', () => (loads += 1));
    for (const [index, body] of bodies.entries()) {
      await expect(room.open).toContainText(body);
      if (index % 10 === 1) await room.key('s');
      else if (index % 10 === 2) {
        await room.key('r');
        await room.key('1');
      } else await room.key('a');
    }
    await expect(room.main).toContainText(t('moderation.noneFound'));
    await expect.poll(() => states(id)).toEqual({ approved: 40, rejected: 5, spam: 5 });
    expect(loads, 'pages loaded meanwhile').toBe(0);
    await page.goto(path);
    await expect(page.getByText(bodies[0] ?? '', { exact: true })).toBeVisible();
    await expect(page.getByText(bodies[1] ?? '', { exact: true })).toHaveCount(0);
    await expect(page.getByText(bodies[2] ?? '', { exact: true })).toHaveCount(0);
  });

test('Moderator - takes any number of verdicts back', async ({ page, newsroom }) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id, bodies } = await held(newsroom, 3);
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  await room.look('en', id);
  for (const key of ['a', 's', 'a']) await room.key(key);
  await expect(room.main).toContainText(t('moderation.noneFound'));
  await expect.poll(() => states(id)).toEqual({ approved: 2, spam: 1 });
  await room.key('u');
  await expect(room.open).toContainText(bodies[2] ?? '');
  await expect(room.open).toBeFocused();
  await room.key('u');
  await expect(room.open).toContainText(bodies[1] ?? '');
  await room.press(t('moderation.undoLast'));
  await expect(room.comments).toHaveCount(3);
  await expect.poll(() => states(id)).toEqual({ pending: 3 });
  await room.key('u');
  await expect(room.said).toHaveText(t('moderation.said.nothingToUndo'));
});

test('Moderator - types in peace, and switches the keys off', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id } = await held(newsroom, 2);
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  await room.look('en', id);
  await room.key('r');
  const words = room.field(t('moderation.ownWords')).first();
  await words.fill('');
  await words.pressSequentially('a jar is as usual');
  await expect(room.comments).toHaveCount(2);
  await room.key('Tab');
  await room.key('?');
  const help = page.getByRole('dialog', { name: t('moderation.keys.title') });
  await expectNoBarrier(page);
  await help.getByLabel(t('moderation.keys.on')).uncheck();
  await help.getByRole('button', { name: t('moderation.keys.close') }).click();
  await page.reload();
  await expect(room.field(t('moderation.chooseAll'))).toBeEnabled();
  await room.key('a');
  await room.key('j');
  await expect(room.comments).toHaveCount(2);
  expect(await states(id)).toEqual({ pending: 2 });
});

test('Moderator - decides about all shown at once; what fails comes back', async ({ page, newsroom }) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id } = await held(newsroom, 4);
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  await room.look('en', id);
  await page.context().setOffline(true);
  await room.key('a');
  await expect(room.alert).toHaveText(t('moderation.said.failed', { why: t('moderation.said.offline') }));
  await expect(room.comments).toHaveCount(4);
  await page.context().setOffline(false);
  await room.field(t('moderation.chooseAll')).check();
  await room.main
    .locator('#chosen')
    .getByRole('button', { name: t('moderation.spam') })
    .click();
  await expect(room.main).toContainText(t('moderation.noneFound'));
  await expect.poll(() => states(id)).toEqual({ spam: 4 });
  await room.key('u');
  await expect(room.comments).toHaveCount(4);
  await expect.poll(() => states(id)).toEqual({ pending: 4 });
});

test('Two moderators at once - each sees what the other did, and nothing is overwritten', {
  tag: '@once',
}, async ({ browser, page, newsroom }) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id, bodies } = await held(newsroom, 3);
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  const other = await secondModerator(browser, newsroom);
  await room.look('en', id);
  await other.look('en', id);
  await other.key('s');
  await expect.poll(() => states(id)).toEqual({ pending: 2, spam: 1 });
  await room.key('a');
  await expect(room.alert).toHaveText(t('moderation.missed', { count: 1 }));
  await expect(room.comments.first()).toContainText(
    t('moderation.meanwhile', { status: t('moderation.status.spam'), by: 'Leakena' }),
  );
  expect(await states(id)).toEqual({ pending: 2, spam: 1 });
  await room.key('a');
  await expect.poll(() => states(id)).toEqual({ pending: 1, spam: 1, approved: 1 });
  await other.lookAround();
  await expect(other.comments.first()).toContainText(t('moderation.status.approved'));
  await newsroom.comment(id, [{ body: 'A new one.', status: 'pending' }]);
  await room.lookAround();
  const fresh = room.main.getByRole('button', { name: t('moderation.fresh', { count: 1 }) });
  await expect(fresh).toBeVisible();
  await expect(room.open).toContainText(bodies[2] ?? '');
  await fresh.click();
  await expect(room.open).toContainText('A new one.');
  await other.page.context().close();
});

test('Moderator - approves no words that their author changed meanwhile, and reads those first', async ({
  page,
  newsroom,
}) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id, bodies } = await held(newsroom, 2);
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  await room.look('en', id);
  await connection().sql`
    update comments set body = 'Quite other words.', edited_at = now() where article_id = ${id} and body = ${bodies[0] ?? ''}`;
  await room.key('a');
  await expect(room.alert).toHaveText(t('moderation.missed', { count: 1 }));
  await expect(room.comments.first()).toContainText('Quite other words.');
  await expect(room.comments.first()).toContainText(
    t('moderation.meanwhileChanged', { status: t('moderation.status.pending') }),
  );
  expect(await states(id)).toEqual({ pending: 2 });
  await room.key('k');
  await expect(room.open).toContainText('Quite other words.');
  await room.key('a');
  await expect.poll(() => states(id)).toEqual({ approved: 1, pending: 1 });
});

test('Moderator - notes something of a person, has them wait, and closes an article', async ({
  page,
  newsroom,
}) => {
  const room = new CommentRoom(page);
  const { t } = room;
  const { id, path } = await held(newsroom, 1);
  const reader = await newsroom.account({ name: 'Sok Dara' });
  await connection().sql`update comments set user_id = ${reader.id} where article_id = ${id}`;
  await room.enterAs(await newsroom.account({ role: 'moderator' }));
  await room.look('en', id);
  await expect(room.open).toContainText('Sok Dara');
  await room.key('p');
  await room.field(t('moderation.person.note')).fill('Kind, but quick.');
  await room.press(t('moderation.person.addNote'));
  await expect(room.open).toContainText('Kind, but quick.');
  await room.field(t('moderation.person.treat')).selectOption('held');
  await room.field(t('moderation.person.words')).fill('We read first.');
  await room.press(t('moderation.person.save'));
  await expect(room.open).toContainText(t('moderation.person.now.held'));
  await expect
    .poll(async () => (await newsroom.mailTo(reader.email)).at(-1)?.text)
    .toContain('We read first.');
  await room.press(t('moderation.article.doClose'));
  await expect(room.open).toContainText(t('moderation.article.closed'));
  await page.goto(path);
  await expect(page.getByText('Comments are closed.')).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('Moderator - decides one by one and several at once, and takes it back', { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    const room = new CommentRoom(page);
    const { t } = room;
    const { id, bodies } = await held(newsroom, 4);
    await room.enterAs(await newsroom.account({ role: 'moderator' }));
    await page.goto(deskAddress.comments('en', { article: id }));
    await room.open.getByRole('button', { name: t('moderation.approve') }).click();
    await expect(room.said).toHaveText(t('moderation.done.approved', { count: 1 }));
    await expect(room.open).toContainText(bodies[1] ?? '');
    await room.press(t('moderation.undo'));
    await expect(room.open).toContainText(bodies[0] ?? '');
    await room.field(t('moderation.ownWords')).fill('Not here, please.');
    await room.open.getByRole('button', { name: t('moderation.reject'), exact: true }).click();
    await expect(room.comments).toHaveCount(3);
    for (const box of await room.main.locator('input[type=checkbox][form=chosen]').all()) await box.check();
    await room.main
      .locator('#chosen')
      .getByRole('button', { name: t('moderation.approve') })
      .click();
    await expect(room.main).toContainText(t('moderation.noneFound'));
    expect(await states(id)).toEqual({ rejected: 1, approved: 3 });
  });
});

for (const width of [320, 390, 1280])
  test(`Nothing stands out of a screen of ${width} px`, { tag: '@once' }, async ({ page, newsroom }) => {
    const room = new CommentRoom(page, 'km');
    await page.setViewportSize({ width, height: 844 });
    const { id } = await held(newsroom, 1, 'km');
    await newsroom.comment(id, [
      { body: `${'longword'.repeat(60)} ${'ក'.repeat(3000)}`, author: 'N'.repeat(80), status: 'pending' },
    ]);
    await room.enterAs(await newsroom.account({ role: 'moderator' }));
    await room.look('km', id);
    await room.key('j');
    await room.key('r');
    await expectNoBarrier(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  });
