import type { Locale } from '#db/core/locale.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { SitePage } from '#e2e/pages/site-page.ts';

/** The address in a mail that leads to this page. */
const linkTo = (page: 'confirm' | 'unsubscribe', text = '') =>
  new RegExp(`https?://\\S+/newsletter/${page}\\S+`).exec(text)?.[0] ?? '';

for (const { locale, path } of [
  { locale: 'en', path: '/about' },
  { locale: 'km', path: '/km/latest' },
] as const satisfies { locale: Locale; path: string }[]) {
  test(`Reader in ${locale} - signs up, confirms by the mail and leaves again`, { tag: '@once' }, async ({
    page,
    newsroom,
  }) => {
    const site = new SitePage(page, locale);
    const address = `${newsroom.unique('reader')}@example.com`;
    await page.goto(path);
    await site.signUp(site.newsletterBoxes.first(), address);
    await expect(site.title).toHaveText(site.t('newsletter.checkInbox.title'));
    const [mail] = await newsroom.mailTo(address);
    expect(mail?.subject).toBe(site.t('mail.invitation.subject', { name: 'The Better Cambodia' }));

    // A scanner that opens every link changes nothing.
    await page.goto(linkTo('confirm', mail?.text));
    await expect(site.title).toHaveText(site.t('newsletter.confirm.title'));
    expect(await newsroom.subscription(address)).toBe('pending');
    await site.main.getByRole('button', { name: site.t('newsletter.confirm.button') }).click();
    await expect(site.title).toHaveText(site.t('newsletter.confirmed.title'));
    expect(await newsroom.subscription(address)).toBe('confirmed');

    await page.goto(linkTo('unsubscribe', mail?.text));
    await site.main.getByRole('button', { name: site.t('newsletter.leave.button') }).click();
    await expect(site.title).toHaveText(site.t('newsletter.left.title'));
    expect(await newsroom.subscription(address)).toBe('left');
  });
}

test('Reader - learns what is wrong with an address and need not type it again', { tag: '@once' }, async ({
  page,
}) => {
  const site = new SitePage(page);
  await page.goto('/about');
  const box = site.newsletterBoxes.first();
  await box.locator('form').evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
  });
  await site.signUp(box, 'nobody@nowhere');
  await expect(page).toHaveURL('/newsletter');
  await expect(site.main.getByRole('alert')).toHaveText(
    'This is not a complete e-mail address. It looks like name@example.com.',
  );
  await expect(site.main.getByLabel('Your e-mail address')).toHaveValue('nobody@nowhere');
});

test('Reader - is told that a link is spent', async ({ page }) => {
  const site = new SitePage(page);
  await page.goto('/newsletter/confirm?token=nonsense');
  await expect(site.title).toHaveText('This link does not work any more');
});
