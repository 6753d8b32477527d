import { expect, test } from 'vitest';
import { rolesBelow } from '#db/users/rules/role-order.ts';
import { accountRoles } from '#db/users/validation.ts';

test.each([
  ['reader', ''],
  ['contributor', 'reader'],
  ['author', 'reader contributor'],
  ['editor', 'reader contributor author'],
  ['moderator', 'reader'],
  ['administrator', 'reader contributor author editor moderator'],
] as const)('Below %s: %s', (role, below) => {
  expect(rolesBelow(role).join(' ')).toBe(below);
});

test('No role is below itself, nor two below each other', () => {
  for (const one of accountRoles)
    for (const two of rolesBelow(one)) expect(rolesBelow(two)).not.toContain(one);
});
