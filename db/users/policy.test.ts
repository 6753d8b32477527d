import { expect, test } from 'vitest';
import { may, type Permission, type Role } from '#db/users/policy.ts';

const roles: Role[] = [
  'anonymous',
  'reader',
  'contributor',
  'author',
  'editor',
  'moderator',
  'administrator',
];

/** Written out once more by hand: a slip in the table must show here. */
const table: Record<Permission, string> = {
  'newsletter.sign_up': 'yes yes yes yes yes yes yes',
  'newsletter.confirm': 'yes yes yes yes yes yes yes',
  'newsletter.leave': 'yes yes yes yes yes yes yes',
};

test.each(Object.entries(table))('%s', (permission, row) => {
  const answers = roles.map((role) => (may({ role }, permission as Permission) ? 'yes' : 'no'));
  expect(answers.join(' ')).toBe(row);
});
