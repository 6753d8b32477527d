import { expect, test } from 'vitest';
import { parseEmail } from '#db/core/email.ts';
import { tokenSchema } from '#db/core/token.ts';
import { signUpSchema } from '#db/newsletter/validation.ts';

test.each([
  ['sok@example.org', 'sok@example.org'],
  ['  Sok.Dara+news@Example.ORG ', 'Sok.Dara+news@example.org'],
  ["o'neill@example.co.uk", "o'neill@example.co.uk"],
  ['sok@mail-1.example.org', 'sok@mail-1.example.org'],
  ['sok@bücher.example', 'sok@xn--bcher-kva.example'],
  ['សុខ@example.org', 'សុខ@example.org'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  [`${'a'.repeat(65)}@example.org`, null],
  [`${'ក'.repeat(22)}@example.org`, null],
  [`a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(60)}.org`, null],
  [`a@${'b'.repeat(64)}.org`, null],
  ['', null],
  ['sok', null],
  ['sok@', null],
  ['@example.org', null],
  ['sok@example', null],
  ['sok@localhost', null],
  ['sok@127.0.0.1', null],
  ['sok@[127.0.0.1]', null],
  ['sok@2130706433', null],
  ['sok@example.org.', null],
  ['sok@-example.org', null],
  ['sok@exa_mple.org', null],
  ['sok@example..org', null],
  ['.sok@example.org', null],
  ['sok.@example.org', null],
  ['so..k@example.org', null],
  ['so k@example.org', null],
  ['"so k"@example.org', null],
  ['sok@exam ple.org', null],
  ['sok@example.org,dara@example.org', null],
  ['sok@example.org\r\nBcc: dara@example.org', null],
  ['Sok <sok@example.org>', null],
  ['sok@@example.org', null],
  ['sok@example.org/path', null],
  ['sok@example.org:25', null],
  ['sok\u0000@example.org', null],
  ['so\u200Bk@example.org', null],
])('%j', (typed, address) => {
  expect(parseEmail(typed)).toBe(address);
});

test.each([
  [{}, 'email_missing'],
  [{ email: '  ' }, 'email_missing'],
  [{ email: ['a@b.org'] }, 'email_missing'],
  [{ email: 'a'.repeat(100_000) }, 'email_too_long'],
  [{ email: 'nobody' }, 'email_invalid'],
])('what is wrong with a form (%#)', (form, code) => {
  expect(signUpSchema.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([code]);
});

test('An unknown language is the default one', () => {
  expect(signUpSchema.parse({ email: 'a@b.org', locale: 'xx' })).toEqual({ email: 'a@b.org', locale: 'en' });
});

test.each([
  '',
  'short',
  'a'.repeat(42),
  'a'.repeat(44),
  `${'a'.repeat(42)}/`,
  null,
  undefined,
  ['a'.repeat(43)],
])('no token: %j', (token) => {
  expect(tokenSchema.safeParse(token).success).toBe(false);
});
