import { expect, test } from 'vitest';
import { problemOfPassword } from '#db/credentials/rules/new-password.ts';

const about = {
  email: 'Sok.Dara.Phnom@example.org',
  siteNames: ['The Better Cambodia', 'កម្ពុជាដែលប្រសើរជាង'],
};

test.each([
  ['a mango tree by the pond', null],
  ['ដើមស្វាយក្បែរស្រះ', null],
  ['aaaaaaaab!', null],
  ['            ', 'password_too_short'],
  ['x'.repeat(200), null],
  ['🥭'.repeat(10), null],
  ['123456789', 'password_too_short'],
  ['🥭'.repeat(9), 'password_too_short'],
  ['', 'password_too_short'],
  ['x'.repeat(201), 'password_too_long'],
  ['qwertyuiop', 'password_common'],
  ['Password123', 'password_common'],
  ['1 2 3 4 5 6 7 8 9 0', 'password_common'],
  ['sok.dara.phnom@example.org', 'password_obvious'],
  ['SOK.DARA.PHNOM', 'password_obvious'],
  ['The Better Cambodia', 'password_obvious'],
  ['thebettercambodia', 'password_obvious'],
  ['កម្ពុជាដែលប្រសើរជាង', 'password_obvious'],
  ['sok.dara.phnom is my name', null],
])('%j: %s', async (password, problem) => {
  expect(await problemOfPassword(password, about)).toBe(problem);
});
