import { expect, test } from 'vitest';
import {
  hashRecoveryCode,
  newRecoveryCode,
  readRecoveryCode,
} from '#db/authenticators/rules/recovery-code.ts';

test('A code is four groups of four, reads back as it was given, and is another each time', () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}$/);
    expect(readRecoveryCode(code)).toBe(code);
  }
  expect(new Set(codes).size).toBe(200);
  expect(new Set(codes.map(hashRecoveryCode)).size).toBe(200);
});

test.each([
  ['0123-4567-89ab-cdef', '0123-4567-89ab-cdef'],
  ['  0123 4567 89AB CDEF\n', '0123-4567-89ab-cdef'],
  ['0123456789abcdef', '0123-4567-89ab-cdef'],
  ['0123–4567–89ab–cdef', '0123-4567-89ab-cdef'],
  ['OLi3-4567-89ab-cdef', '0113-4567-89ab-cdef'],
  ['០១២៣-៤៥៦៧-៨៩ab-cdef', '0123-4567-89ab-cdef'],
  ['0123-4567-89ab-cde', null],
  ['0123-4567-89ab-cdef0', null],
  ['0123-4567-89ab-cdeu', null],
  ['123456', null],
  ['', null],
])('%j is read as %j', (typed, code) => {
  expect(readRecoveryCode(typed)).toBe(code);
});
