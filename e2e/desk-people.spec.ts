import type { Page } from '@playwright/test';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { expectNoBarrier } from '#e2e/barriers.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { DeskPage } from '#e2e/pages/desk-page.ts';

const linkIn = (text = '') => /https?:\/\/\S+\/account\/invitation\S+/.exec(text)?.[0] ?? '';

for (const locale of locales)
  test(`Administrator in ${locale} - changes a role, which counts at once`, async ({
    page,
    newsroom,
    browser,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'administrator' }));
    const name = `សុខ ${newsroom.unique()}`;
    const person = await newsroom.account({ name, locale });
    const elsewhere = await browser.newContext();
    await elsewhere.addCookies([person.cookie]);
    const theirs = await elsewhere.newPage();
    await theirs.goto(accountAddress.overview(locale));
    await expect(theirs).toHaveURL(accountAddress.overview(locale));

    await page.goto(deskAddress.home(locale));
    await desk.main.getByRole('link', { name: desk.t('desk.room.people'), exact: true }).click();
    await desk.field(desk.t('desk.people.search')).fill(name);
    await desk.press(desk.t('desk.filter'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.people.count', { count: 1 }));
    await desk.main.getByRole('link', { name, exact: true }).click();
    await expect(desk.title).toHaveText(name);
    await desk.field(desk.t('desk.person.changeRole.label')).selectOption('editor');
    await desk.press(desk.t('desk.person.changeRole.button'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.person.changeRole.done'));
    await expect(desk.main.getByRole('list').last()).toContainText(desk.t('desk.action.people_role_changed'));

    await theirs.goto(accountAddress.overview(locale));
    await expect(theirs).toHaveURL(/\/account\/sign-in/);
    expect((await newsroom.mailTo(person.email)).at(-1)?.text).toContain(desk.t('desk.role.editor'));
    await elsewhere.close();
  });

test('Administrator - suspends an account and lifts it again', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'administrator' }));
  const person = await newsroom.account();
  await page.goto(deskAddress.person('en', person.id));
  await desk.field(desk.t('desk.person.suspend.label')).selectOption('spam');
  await desk.press(desk.t('desk.person.suspend.button'));
  await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.person.suspend.done'));
  await expect(desk.main).toContainText(desk.t('desk.person.sessions.none'));
  await page.goto(deskAddress.people('en', { query: person.email, status: 'suspended' }));
  await desk.main.getByRole('link', { name: person.name }).click();
  await desk.press(desk.t('desk.person.lift.button'));
  await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.person.lift.done'));
});

test('Administrator - ends a session and takes off a second factor', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'administrator' }));
  const person = await newsroom.account({ role: 'editor' });
  await newsroom.secondFactor(person.id);
  await page.goto(deskAddress.person('en', person.id));
  await desk.press(desk.t('account.sessions.endOne', { device: 'Firefox · Linux' }));
  await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.person.sessions.done'));
  await desk.press(desk.t('desk.person.reset.button'));
  await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.person.reset.done'));
  await expect(desk.main).toContainText(desk.t('desk.person.reset.none'));
});

test('Administrator - finds nothing to do to themself', { tag: '@once' }, async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  const admin = await newsroom.account({ role: 'administrator' });
  await desk.enterAs(admin);
  await page.goto(deskAddress.person('en', admin.id));
  await expect(desk.main).toContainText(desk.t('desk.person.you'));
  await expect(desk.main.getByRole('button')).toHaveCount(0);
});

for (const locale of locales)
  test(`Administrator in ${locale} - invites somebody, who comes in with the role`, async ({
    page,
    newsroom,
    browser,
  }) => {
    const desk = new DeskPage(page, locale);
    await desk.enterAs(await newsroom.account({ role: 'administrator', name: 'Chan Sopheap' }));
    const email = `${newsroom.unique('invited')}@example.com`;
    await page.goto(deskAddress.invitations(locale));
    await desk.field(desk.t('desk.invitations.email')).fill('nobody');
    await desk.pressWithoutBrowserCheck(desk.t('desk.invitations.button'));
    await expect(desk.main.getByRole('alert')).toHaveText(desk.t('problem.email_invalid'));
    await desk.field(desk.t('desk.invitations.email')).fill(email);
    await desk.field(desk.t('desk.invitations.role')).selectOption('author');
    await desk.press(desk.t('desk.invitations.button'));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.invitations.done.sent'));
    await desk.press(desk.t('desk.invitations.againTo', { address: email }));
    await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.invitations.done.again'));
    const [first, second] = await newsroom.mailTo(email);

    const elsewhere = await browser.newContext();
    const theirs = new DeskPage(await elsewhere.newPage(), locale);
    await theirs.page.goto(linkIn(first?.text));
    await expect(theirs.title).toHaveText(desk.t('desk.invitation.over.title'));
    // A mail scanner opens the link too.
    for (const _ of ['scanner', 'person']) await theirs.page.goto(linkIn(second?.text));
    await expect(theirs.main).toContainText('Chan Sopheap');
    await expect(theirs.main).toContainText(desk.t('desk.role.author'));
    await expectNoBarrier(theirs.page);
    await theirs.press(desk.t('desk.invitation.button'));
    await theirs.page.waitForURL(/\/account\/welcome/);
    await theirs.page.goto(linkIn(second?.text));
    await expect(theirs.title).toHaveText(desk.t('desk.invitation.over.title'));
    await elsewhere.close();

    await page.goto(deskAddress.people(locale, { query: email }));
    await expect(desk.main.getByRole('row').nth(1)).toContainText(desk.t('desk.role.author'));
  });

test('Administrator - withdraws an invitation', { tag: '@once' }, async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'administrator' }));
  const email = `${newsroom.unique('invited')}@example.com`;
  await page.goto(deskAddress.people('en'));
  await desk.field(desk.t('desk.people.status')).selectOption('invited');
  await desk.press(desk.t('desk.filter'));
  await desk.field(desk.t('desk.invitations.email')).fill(email);
  await desk.press(desk.t('desk.invitations.button'));
  await desk.press(desk.t('desk.invitations.withdrawFrom', { address: email }));
  await expect(desk.main.getByRole('status')).toHaveText(desk.t('desk.invitations.done.withdrawn'));
  await expect(desk.main).not.toContainText(email);
  await page.goto(linkIn((await newsroom.mailTo(email))[0]?.text));
  await expect(desk.title).toHaveText(desk.t('desk.invitation.over.title'));
});

test('Administrator - reads a mail only where it is written down', { tag: '@once' }, async ({
  page,
  newsroom,
  browser,
}) => {
  const admin = await newsroom.account({ role: 'administrator', name: newsroom.unique('Sopheap') });
  const desk = new DeskPage(page);
  await desk.enterAs(admin);
  const email = `${newsroom.unique('reader')}@example.com`;
  const reader = await browser.newPage();
  const t: Translate = translator('en');
  await reader.goto(accountAddress.signIn('en'));
  await reader.getByRole('main').getByLabel(t('account.signIn.email'), { exact: true }).fill(email);
  await reader
    .getByRole('main')
    .getByRole('button', { name: t('account.signIn.button'), exact: true })
    .click();
  await reader.waitForURL(/\/account\/sign-in\/code/);
  const code = await newsroom.codeFor(email);
  await page.goto(deskAddress.outbox('en'));
  expect(await page.content()).not.toContain(code);
  await desk.main.getByRole('listitem').filter({ hasText: email }).getByRole('link').click();
  await expect(desk.main).toContainText(email);
  expect(await page.content()).not.toContain(code);
  await desk.press(t('desk.mail.open'));
  await expect(desk.main).toContainText(code);
  await expectNoBarrier(page);
  const mail = page.url();
  await page.goto(deskAddress.audit('en', { person: admin.name, action: 'mail.opened' }));
  await expect(desk.main.getByRole('list').getByRole('listitem')).toHaveCount(1);

  const another = await browser.newContext();
  await another.addCookies([(await newsroom.account({ role: 'administrator' })).cookie]);
  const theirs = await another.newPage();
  await theirs.goto(mail);
  expect(await theirs.content()).not.toContain(code);
  await another.close();
  await reader.close();
});

test('Administrator - narrows the audit log down', { tag: '@once' }, async ({ page, newsroom }) => {
  const desk = new DeskPage(page);
  const admin = await newsroom.account({ role: 'administrator' });
  await desk.enterAs(admin);
  await page.goto(deskAddress.audit('en'));
  await desk.field(desk.t('desk.audit.person')).fill(admin.email);
  await desk.field(desk.t('desk.audit.action')).selectOption('account.created');
  await desk.press(desk.t('desk.filter'));
  await expect(desk.main.getByRole('listitem')).toHaveCount(1);
  await desk.field(desk.t('desk.audit.until')).fill('2020-01-01');
  await desk.press(desk.t('desk.filter'));
  await expect(desk.main).toContainText(desk.t('desk.audit.noneFound'));
  await expect(desk.field(desk.t('desk.audit.person'))).toHaveValue(admin.email);
});

/** The rooms of administrators; `id` is somebody's. */
const rooms: Record<string, (locale: Locale, id: number) => string> = {
  people: (locale) => deskAddress.people(locale),
  person: (locale, id) => deskAddress.person(locale, id),
  invitations: (locale) => deskAddress.invitations(locale),
  permissions: (locale) => deskAddress.permissions(locale),
  audit: (locale) => deskAddress.audit(locale),
  outbox: (locale) => deskAddress.outbox(locale),
  mail: (locale) => deskAddress.mail(locale, 1),
  settings: (locale) => deskAddress.settings(locale),
};
const roomsOf = (locale: Locale, id: number) => Object.values(rooms).map((at) => at(locale, id));

test('Editor - comes to the desk, and not into the rooms of administrators', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const editor = await newsroom.account({ role: 'editor' });
  const desk = new DeskPage(page);
  await desk.enterAs(editor);
  await page.goto(accountAddress.overview('en'));
  await desk.main.getByRole('link', { name: desk.t('account.overview.desk') }).click();
  await expect(desk.title).toHaveText(desk.t('desk.home.title'));
  await expect(page.getByRole('link', { name: desk.t('desk.group.site'), exact: true })).toHaveCount(0);
  for (const path of roomsOf('en', editor.id)) {
    await page.goto(path);
    await expect(desk.title, path).toHaveText(desk.t('desk.closed.title'));
    await expect(desk.main).not.toContainText(editor.email);
  }
});

test('Reader and stranger - see nothing of the desk', { tag: '@once' }, async ({ page, newsroom }) => {
  const reader = await newsroom.account();
  const desk = new DeskPage(page, 'km');
  for (const path of [deskAddress.home('km'), ...roomsOf('km', reader.id)]) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/km\/account\/sign-in\?next=/);
  }
  await desk.enterAs(reader);
  for (const path of [deskAddress.home('km'), ...roomsOf('km', reader.id)]) {
    await page.goto(path);
    await expect(desk.title, path).toHaveText(desk.t('desk.closed.title'));
  }
});

const pages: typeof rooms = {
  ...rooms,
  home: (locale) => deskAddress.home(locale),
  closed: (locale) => deskAddress.closed(locale),
  'nobody found': (locale) => deskAddress.people(locale, { query: 'nobody-has-this-name' }),
  'nobody there': (locale) => deskAddress.person(locale, 999_999_999),
};

for (const locale of locales)
  for (const [name, at] of Object.entries(pages))
    test(`Administrator in ${locale} - meets no barrier: ${name}`, async ({ page, newsroom }) => {
      const desk = new DeskPage(page, locale);
      await desk.enterAs(await newsroom.account({ role: 'administrator' }));
      const person = await newsroom.account({
        role: 'editor',
        name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
        email: `${newsroom.unique('a'.repeat(40))}@a-very-long-name-for-a-domain-on-a-small-screen.example.com`,
      });
      await newsroom.secondFactor(person.id);
      const path = at(locale, person.id);
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      expect(response?.headers()['cache-control']).toContain('no-store');
      await expectNoBarrier(page);
      await expectToFit(page, path);
    });

test('Keyboard - skips to the text, and scrolls the table of permissions', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const desk = new DeskPage(page);
  await desk.enterAs(await newsroom.account({ role: 'administrator' }));
  await page.goto(deskAddress.permissions('en'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(desk.main).toBeFocused();
  await page.keyboard.press('Tab');
  const table = desk.main.getByRole('region');
  await expect(table).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expect(table.getByRole('rowheader', { name: desk.t('permissions.audit_see') })).toBeVisible();
});

/** No sideways scrolling, on the narrowest screen too. */
async function expectToFit(page: Page, path: string): Promise<void> {
  const size = page.viewportSize();
  for (const width of [320, size?.width ?? 390]) {
    await page.setViewportSize({ width, height: size?.height ?? 844 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${path} at ${width} px`).toBe(0);
  }
}
