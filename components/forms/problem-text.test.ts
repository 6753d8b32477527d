import { expect, test } from 'vitest';
import { problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

const t = translator('en');
const fields = ['email', 'password'];
const kept = { form: 'invite', typed: { email: 'nobody' } };
const invalid = t('problem.email_invalid');

test.each([
  ['a field of the form', { code: 'email_invalid', field: 'email' }, 'email'],
  ['another field', { code: 'email_invalid', field: 'name' }, 'form'],
  ['no field', { code: 'email_invalid' }, 'form'],
  ['a password, found later', { code: 'password_common' }, 'password'],
  ['a password that is gone', { code: 'password_gone' }, 'form'],
  ['a name that every object has', { code: 'constructor', field: 'constructor' }, 'form'],
])('A problem with %s is shown there', (_, problem, place) => {
  const wrong = problemTexts(t, { ...kept, ...problem }, { fields });
  const shown = { form: wrong.ofForm, email: wrong.of('email'), password: wrong.of('password') };
  expect(Object.entries(shown).filter(([, text]) => text)).toEqual([[place, expect.any(String)]]);
});

test('What was typed and what was wrong belong to one form of the page', () => {
  const problem = { ...kept, code: 'email_invalid', field: 'email' };
  const own = problemTexts(t, problem, { form: 'invite', fields });
  expect([own.of('email'), own.typed('email')]).toEqual([invalid, 'nobody']);
  const other = problemTexts(t, problem, { form: 'pending', fields });
  expect([other.ofForm, other.of('email'), other.typed('email')]).toEqual([null, null, undefined]);
});

test('Without a problem nothing is shown', () => {
  const none = problemTexts(t, null, { form: 'invite', fields });
  expect([none.ofForm, none.of('email'), none.typed('email')]).toEqual([null, null, undefined]);
});
