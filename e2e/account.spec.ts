import { readFile } from 'node:fs/promises';
import { accountAddress } from '#components/account/addresses.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { AccountPage } from '#e2e/pages/account-page.ts';

const linkIn = (text = '') => /https?:\/\/\S+\/account\/address\S+/.exec(text)?.[0] ?? '';

for (const locale of ['en', 'km'] as const)
  test(`Member in ${locale} - takes their data along, leaves, and stays after all`, async ({
    page,
    newsroom,
  }) => {
    const account = new AccountPage(page, locale);
    const email = `${newsroom.unique('member')}@example.com`;
    await account.signIn(newsroom, { email, name: 'ចាន់ ធារី' });
    await page.goto(accountAddress.data(locale));
    for (const [link, part] of [
      ['privacy.download.json', '"displayName": "ចាន់ ធារី"'],
      ['privacy.download.read', '<dd>ចាន់ ធារី</dd>'],
    ] as const) {
      const downloading = page.waitForEvent('download');
      await account.main.getByRole('link', { name: account.t(link) }).click();
      expect(await readFile(await (await downloading).path(), 'utf8')).toContain(part);
    }
    await account.press(account.t('privacy.delete.button'));
    await account.press(account.t('privacy.delete.keep'));
    await expect(account.main.getByRole('status')).toHaveText(account.t('privacy.delete.kept'));
    expect(await newsroom.mailTo(email)).toHaveLength(2);
  });

test('Member - changes their address when both ends agree', { tag: '@once' }, async ({ page, newsroom }) => {
  const account = new AccountPage(page);
  const old = `${newsroom.unique('old')}@example.com`;
  const next = `${newsroom.unique('new')}@example.com`;
  await account.signIn(newsroom, { email: old });
  await page.goto(accountAddress.overview('en'));
  await account.field(account.t('addressChange.label')).fill(next);
  await account.press(account.t('addressChange.button'));
  await expect(account.main.getByRole('status')).toHaveText(account.t('addressChange.asked'));
  const links = [
    linkIn((await newsroom.mailTo(next)).at(-1)?.text),
    linkIn((await newsroom.mailTo(old)).at(-1)?.text),
  ];
  for (const [link, said] of [
    [links[0], 'addressChange.waiting'],
    [links[1], 'addressChange.changed'],
  ] as const) {
    await page.goto(link ?? '');
    await account.press(account.t('addressChange.confirm.button'));
    await expect(account.main).toContainText(account.t(said));
  }
  await page.goto(accountAddress.overview('en'));
  await expect(account.title).toHaveText(account.t('account.signIn.title'));
  await account.signIn(newsroom, { email: next });
  await expect(account.field(account.t('account.overview.name'))).toHaveValue('Sok Dara');
});

test('Member - is told what is wrong with a name, and keeps what was typed', { tag: '@once' }, async ({
  page,
  newsroom,
}) => {
  const account = new AccountPage(page);
  await account.signIn(newsroom, { email: `${newsroom.unique('member')}@example.com` });
  const name = account.field(account.t('account.overview.name'));
  await name.fill('Pаypal');
  await account.press(account.t('account.overview.save'));
  await expect(account.main.getByRole('alert')).toHaveText(account.t('problem.name_mixed'));
  await expect(name).toHaveValue('Pаypal');
  await name.fill('  Sok\u202e \u200b Dara ');
  await account.press(account.t('account.overview.save'));
  await expect(account.main.getByRole('status')).toHaveText(account.t('account.overview.saved'));
  await expect(name).toHaveValue('Sok Dara');
});
