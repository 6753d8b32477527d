import type { Browser } from '@playwright/test';
import { deskAddress } from '#components/desk/addresses.ts';
import { localTime } from '#db/core/local-time.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { AccountRole } from '#db/users/validation.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import type { Newsroom } from '#e2e/newsroom.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

type Person = { desk: DeskPage; id: number };

/** Somebody of a role at a desk of their own. */
async function sitDown(
  browser: Browser,
  newsroom: Newsroom,
  { role, locale }: { role: AccountRole; locale: Locale },
): Promise<Person> {
  const context = await browser.newContext();
  const desk = new DeskPage(await context.newPage(), locale);
  const person = await newsroom.account({ role, locale, name: newsroom.unique(role) });
  await desk.enterAs(person);
  return { desk, id: person.id };
}

/** Opens the list with one article in it. */
const look = ({ desk }: Person, headline: string, locale: Locale) =>
  desk.page.goto(deskAddress.articles(locale, { q: headline }));

/** Ticks an article in the list and presses a button for all that are ticked. */
async function withTicked({ desk }: Person, headline: string, button: string): Promise<void> {
  await desk.field(desk.t('deskArticles.choose', { headline })).check();
  await desk.press(button);
}

for (const locale of locales)
  test(`Three people in ${locale} - write, review, approve, schedule, publish and withdraw`, {
    tag: '@once',
  }, async ({ browser, newsroom, page }) => {
    // Twenty pages one after the other.
    test.setTimeout(60_000);
    const [author, editor, chief] = await Promise.all(
      (['author', 'editor', 'administrator'] as const).map((role) =>
        sitDown(browser, newsroom, { role, locale }),
      ),
    );
    if (!author || !editor || !chief) throw new Error('Three people were asked for.');
    const { t } = author.desk;
    const headline = newsroom.unique('story').replaceAll('-', '');
    const section = await newsroom.sectionWithin('diplomacy');
    const article = await newsroom.write({ headline, locale, status: 'draft', sectionIds: [section.id] });
    await newsroom.giveTo(article.id, author.id);
    const state = ({ desk }: Person) => desk.main.getByRole('row').nth(1);

    await look(author, headline, locale);
    await expect(state(author)).toContainText(t('workflow.state.draft'));
    await withTicked(author, headline, t('deskArticles.submit'));
    await expect(author.desk.main.getByRole('status')).toHaveText(
      t('deskArticles.done.submit', { count: 1 }),
    );
    await expect(state(author)).toContainText(t('workflow.state.in_review'));

    await editor.desk.page.goto(deskAddress.home(locale));
    await expect(editor.desk.main).toContainText(t('deskHome.toReview'));
    await look(editor, headline, locale);
    await withTicked(editor, headline, t('deskArticles.approve'));
    await expect(state(editor)).toContainText(t('workflow.state.approved'));

    // The list that the author has open is older: what they want is refused, and says why.
    await author.desk.field(t('deskArticles.choose', { headline })).check();
    await author.desk.press(t('deskArticles.submit'));
    await expect(author.desk.main.getByRole('status')).toContainText(t('problem.state_changed'));

    const soon = await newsroom.schedule(article.id, 3600);
    await chief.desk.page.goto(
      deskAddress.calendar(locale, { view: 'week', day: localTime(soon, 'Asia/Phnom_Penh').slice(0, 10) }),
    );
    const entry = chief.desk.main.getByRole('listitem').filter({ hasText: headline }).last();
    await entry.getByText(t('calendar.change')).click();
    await entry.getByLabel(t('calendar.newTime')).fill('2020-01-01T00:00');
    await entry.getByRole('button', { name: t('calendar.button') }).click();
    await expect(chief.desk.main.getByRole('alert')).toHaveText(t('problem.time_past'));

    // It is due now; nobody does anything.
    await newsroom.schedule(article.id, 1);
    await expect
      .poll(async () => (await page.request.get(article.path)).status(), { timeout: 15_000 })
      .toBe(200);
    await look(chief, headline, locale);
    await expect(state(chief)).toContainText(t('workflow.state.published'));
    await page.goto(article.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);

    await withTicked(chief, headline, t('deskArticles.withdraw'));
    await expect(chief.desk.title).toHaveText(t('deskArticles.withdrawTitle'));
    await expectNoBarrier(chief.desk.page);
    await chief.desk.pressWithoutBrowserCheck(t('deskArticles.withdrawButton'));
    await expect(chief.desk.main.getByRole('alert')).toHaveText(t('problem.reason_needed'));
    await chief.desk.field(t('workflow.withdrawReason')).fill('Two names were mixed up.');
    await chief.desk.press(t('deskArticles.withdrawButton'));
    await expect(state(chief)).toContainText(t('workflow.state.withdrawn'));
    const gone = await page.goto(article.path);
    expect(gone?.status()).toBe(410);
    await expect(page.getByRole('main')).toContainText('Two names were mixed up.');
    for (const { desk } of [author, editor, chief]) await desk.page.context().close();
  });

test('Editor - finds an article, and keeps what was looked for as a view', async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const headline = newsroom.unique('view').replaceAll('-', '');
  await newsroom.write({ headline, status: 'draft' });
  await page.goto(deskAddress.articles('en'));
  await desk.field(desk.t('deskArticles.words')).fill(headline.slice(0, -1));
  await desk.field(desk.t('deskArticles.status')).selectOption('draft');
  await desk.press(desk.t('desk.filter'));
  await expect(desk.main.getByRole('link', { name: headline })).toBeVisible();
  await desk.main.getByText(desk.t('deskArticles.saveView')).click();
  await desk.field(desk.t('deskArticles.viewName')).fill('Drafts about it');
  await desk.press(desk.t('deskArticles.save'));
  await page.goto(deskAddress.articles('en'));
  await desk.main.getByRole('link', { name: 'Drafts about it' }).click();
  await expect(desk.main.getByRole('row')).toHaveCount(2);
  await desk.press(desk.t('deskArticles.removeView', { name: 'Drafts about it' }));
  await expect(desk.main.getByRole('link', { name: 'Drafts about it' })).toHaveCount(0);
  await page.goto(deskAddress.articles('en', { q: 'xylophonesandharps' }));
  await expect(desk.main).toContainText(desk.t('deskArticles.noneFound'));
});

for (const [name, address] of [
  ['the first screen', deskAddress.home('en')],
  ['the first screen in Khmer', deskAddress.home('km')],
  ['the month', deskAddress.calendar('en')],
  ['the week in Khmer', deskAddress.calendar('km', { view: 'week' })],
  ['the list in Khmer', deskAddress.articles('km', { status: 'draft' })],
] as const)
  test(`Editor - meets no barrier in ${name}`, async ({ page, newsroom }) => {
    const desk = new DeskPage(page);
    await desk.enterAs(await newsroom.account({ role: 'editor' }));
    await page.goto(address);
    await expectNoBarrier(page);
  });

test('Editor - publishes and withdraws with the panel, which loses nothing when the network is away', async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  const { t } = desk;
  await desk.enterAs(await newsroom.account({ role: 'editor' }));
  const section = await newsroom.sectionWithin('diplomacy');
  const article = await newsroom.write({ status: 'draft', sectionIds: [section.id] });
  await page.goto(deskAddress.article('en', article.id));
  const panel = page.getByRole('region', { name: t('workflow.title') });
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('[contenteditable="true"]').first()).toBeVisible();

  await press(t('workflow.step.publish'));
  await expect(panel).toContainText(t('workflow.will.publish'));
  await page.context().setOffline(true);
  await press(t('workflow.step.publish'));
  await expect(panel.getByRole('alert')).toHaveText(t('workflow.offline'));
  await page.context().setOffline(false);
  await press(t('workflow.step.publish'));
  await expect(panel.getByRole('status')).toHaveText(t('workflow.done.publish'));
  await expect(panel).toContainText(t('workflow.state.published'));
  expect((await page.request.get(article.path)).status()).toBe(200);

  await press(t('workflow.step.withdraw'));
  await panel.getByLabel(t('workflow.withdrawReason')).fill('Two names were mixed up.');
  await press(t('workflow.step.withdraw'));
  await expect(panel.getByRole('status')).toHaveText(t('workflow.done.withdraw'));
  expect((await page.request.get(article.path)).status()).toBe(410);
});

test('Editor - has a published article corrected by a date, which the first screen tells', async ({
  page,
  newsroom,
}) => {
  test.slow();
  const desk = new DeskPage(page, 'km');
  const { t } = desk;
  const name = newsroom.unique('Sok');
  await desk.enterAs(await newsroom.account({ role: 'editor', name }));
  const headline = newsroom.unique('Ferry');
  const article = await newsroom.write({ headline });
  await page.goto(deskAddress.article('km', article.id));
  await desk.main.getByRole('link', { name: t('workflow.plan.link') }).click();
  await expect(desk.title).toHaveText(t('workflow.plan.title'));
  await expectNoBarrier(page);
  await desk.field(t('workflow.plan.who')).selectOption({ label: name });
  await desk.field(t('workflow.plan.due')).fill('2020-01-01T07:00');
  await desk.main
    .getByRole('button', { name: t('workflow.plan.save') })
    .first()
    .click();
  await expect(desk.main.getByRole('status')).toHaveText(t('workflow.plan.assigned'));
  await desk.field(t('workflow.plan.until')).fill('2020-01-01T07:00');
  await desk.main
    .getByRole('button', { name: t('workflow.plan.save') })
    .last()
    .click();
  await expect(desk.main.getByRole('alert')).toHaveText(t('problem.until_before'));

  // The old name of the desk leads to its first screen.
  await page.goto('/km/dashboard');
  expect(new URL(page.url()).pathname).toBe(deskAddress.home('km'));
  const due = desk.main.getByRole('listitem').filter({ hasText: headline });
  await expect(due).toContainText(name);
  await due.getByRole('link', { name: headline }).click();
  await expect(page).toHaveURL(deskAddress.article('km', article.id));
});

test('Editor - sees the time in words before it is set, and why a time is refused', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page, 'km');
  const { t } = desk;
  await desk.enterAs(await newsroom.account({ role: 'editor', locale: 'km' }));
  const section = await newsroom.sectionWithin('diplomacy');
  const article = await newsroom.write({ status: 'approved', sectionIds: [section.id] });
  await page.goto(deskAddress.article('km', article.id));
  const panel = page.getByRole('region', { name: t('workflow.title') });
  const press = (name: string) => panel.getByRole('button', { name, exact: true }).click();
  await press(t('workflow.step.schedule'));
  await panel.getByLabel(t('workflow.day'), { exact: true }).fill('2031-12-31');
  await panel.getByLabel(t('workflow.time'), { exact: true }).fill('23:59');
  await expect(panel).toContainText(t('workflow.will.schedule', { time: '៣១ ធ្នូ ២០៣១, ២៣:៥៩' }));
  await panel.getByText(t('workflow.more')).click();
  await panel.getByLabel(t('workflow.embargoDay')).fill('2032-01-01');
  await press(t('workflow.step.schedule'));
  await expect(panel.getByRole('alert')).toHaveText(t('problem.embargo'));
  await expect(panel.getByLabel(t('workflow.day'), { exact: true })).toHaveValue('2031-12-31');
  await panel.getByLabel(t('workflow.embargoDay')).fill('2031-12-31');
  await press(t('workflow.step.schedule'));
  await expect(panel.getByRole('status')).toHaveText(t('workflow.done.schedule'));
  await expect(panel).toContainText(t('workflow.stateAt.scheduled', { time: '៣១ ធ្នូ ២០៣១, ២៣:៥៩' }));
});

test('Contributor - sees the list and can begin, but neither approve nor withdraw', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'contributor' }));
  await newsroom.write({ status: 'draft' });
  await page.goto(deskAddress.articles('en'));
  await expect(desk.main.getByRole('button', { name: desk.t('deskArticles.submit') })).toBeVisible();
  for (const name of ['approve', 'withdraw', 'archive'] as const)
    await expect(
      desk.main.getByRole('button', { name: desk.t(`deskArticles.${name}`), exact: true }),
    ).toHaveCount(0);
  await desk.press(desk.t('deskArticles.submit'));
  await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.nothing_chosen'));
});
