import { accountAddress } from '#components/account/addresses.ts';
import { locales } from '#db/core/locale.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';

const linkIn = (text = '') => /https?:\/\/\S+\/account\/sign-in\/link\S+/.exec(text)?.[0] ?? '';

for (const locale of locales)
  test(`Reader in ${locale} - comes in with a code, says their name, and leaves`, async ({
    page,
    newsroom,
  }) => {
    const account = new AccountPage(page, locale);
    const email = `${newsroom.unique('reader')}@example.com`;
    await account.askForCode(email);
    await expect(account.title).toHaveText(account.t('account.code.title'));
    await expect(account.main).toContainText(email);
    await account.typeCode('000 000');
    await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.code_wrong'));
    const code = await newsroom.codeFor(email);
    // As it is pasted from a mail, or typed on a Khmer keyboard.
    const khmer = code.replace(/\d/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)));
    await account.typeCode(locale === 'km' ? khmer : ` ${code.slice(0, 3)} ${code.slice(3)} `);
    await expect(account.title).toHaveText(account.t('account.welcome.title'));
    await account.field(account.t('account.welcome.label')).fill('សុខ តារា');
    await account.press(account.t('account.welcome.button'));
    await expect(account.title).toHaveText(account.t('account.overview.title'));
    await expect(account.field(account.t('account.overview.name'))).toHaveValue('សុខ តារា');
    await account.press(account.t('account.overview.signOut'));
    await expect(page).toHaveURL(locale === 'en' ? '/' : '/km');
    await page.goto(accountAddress.overview(locale));
    await expect(account.title).toHaveText(account.t('account.signIn.title'));
  });

test('Reader - comes in by the link, in another browser too, once', { tag: '@once' }, async ({
  page,
  newsroom,
  browser,
}) => {
  const account = new AccountPage(page);
  const email = `${newsroom.unique('reader')}@example.com`;
  await account.askForCode(email, '/about');
  const [mail] = await newsroom.mailTo(email);
  const elsewhere = await (await browser.newContext()).newPage();
  const there = new AccountPage(elsewhere);
  await elsewhere.goto(linkIn(mail?.text));
  await expect(there.main).toContainText(email);
  await there.press(there.t('account.byLink.button'));
  await there.field(there.t('account.welcome.label')).fill('Dara');
  await there.press(there.t('account.welcome.button'));
  await expect(elsewhere).toHaveURL('/about');
  await page.goto(linkIn(mail?.text));
  await expect(account.title).toHaveText(account.t('account.byLink.over.title'));
  await page.goto(accountAddress.code('en'));
  await expect(account.title).toHaveText(account.t('account.code.over.title'));
  await elsewhere.context().close();
});

test('Reader - ends a session elsewhere, which is over at its next request', { tag: '@once' }, async ({
  page,
  newsroom,
  browser,
}) => {
  const email = `${newsroom.unique('reader')}@example.com`;
  const account = new AccountPage(page);
  await account.signIn(newsroom, { email });
  const elsewhere = await (
    await browser.newContext({
      userAgent:
        'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 [FBAN/EMA;FBAV/400.0]',
    })
  ).newPage();
  await new AccountPage(elsewhere).signIn(newsroom, { email });
  expect((await newsroom.mailTo(email)).at(-1)?.subject).toContain('New sign-in');
  await page.goto(accountAddress.security('en'));
  await expect(account.main.getByRole('listitem')).toHaveCount(2);
  await account.press(account.t('account.sessions.endOne', { device: 'Facebook · Android' }));
  await expect(account.main.getByRole('status')).toHaveText(account.t('account.sessions.ended'));
  await elsewhere.goto(accountAddress.overview('en'));
  await expect(elsewhere).toHaveURL(/\/account\/sign-in/);
  await elsewhere.context().close();
});

test('Reader in Facebook’s browser - signs up by the code, though links open elsewhere, and finds their sessions', {
  tag: '@once',
}, async ({ newsroom, browser }) => {
  const userAgent =
    'Mozilla/5.0 (Linux; Android 14; SM-A155F Build/UP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0.0.0;]';
  const inFacebook = await browser.newContext({
    userAgent,
    viewport: { width: 390, height: 700 },
    hasTouch: true,
  });
  const account = new AccountPage(await inFacebook.newPage(), 'km');
  const email = `${newsroom.unique('facebook')}@example.com`;
  await account.page.goto('/km');
  await account.page
    .getByRole('link', { name: account.t('account.link'), exact: true })
    .last()
    .click();
  await account.field(account.t('account.signIn.email')).fill(email);
  await account.press(account.t('account.signIn.button'));
  // The mail opens another browser, which knows nothing of this one, and the reader comes back with the digits.
  const elsewhere = await browser.newContext();
  const opened = await elsewhere.newPage();
  await opened.goto(linkIn((await newsroom.mailTo(email)).at(-1)?.text));
  await account.typeCode(await newsroom.codeFor(email));
  await account.field(account.t('account.welcome.label')).fill('សៀវ ម៉ី');
  await account.press(account.t('account.welcome.button'));
  await account.main.getByRole('link', { name: account.t('account.overview.security') }).click();
  await expect(account.main.getByRole('listitem')).toContainText(['Facebook · Android']);
  await elsewhere.close();
  await inFacebook.close();
});
