import { expect, test } from 'vitest';
import {
  authenticatorUri,
  newAuthenticatorSecret,
  stepOfCode,
} from '#db/authenticators/rules/authenticator.ts';

/** RFC 6238, appendix B: "12345678901234567890" in base32, and the last six of its eight digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1111111111, '050471', 37037037],
  [1234567890, '005924', 41152263],
  [2000000000, '279037', 66666666],
])('The codes of the standard, at %i', (seconds, code, step) => {
  expect(stepOfCode(code, { secret, now: new Date(seconds * 1000) })).toBe(step);
});

/** The code of step 41152263, which lasts from 1234567890 on. */
test.each([
  [-31, null],
  [-30, 41152263],
  [0, 41152263],
  [29, 41152263],
  [59, 41152263],
  [60, null],
])('A code counts one step early and late: %i seconds after it begins', (after, step) => {
  const now = new Date((1234567890 + after) * 1000);
  expect(stepOfCode('005924', { secret, now })).toBe(step);
});

test('Another code, and another secret, are no step', () => {
  const now = new Date(1234567890_000);
  expect(stepOfCode('005925', { secret, now })).toBeNull();
  expect(stepOfCode('005924', { secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJR', now })).toBeNull();
});

test('A secret has 160 bits, and is another each time', () => {
  const secrets = Array.from({ length: 50 }, newAuthenticatorSecret);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(new Set(secrets).size).toBe(50);
});

test('An app reads who it is for, and the key', () => {
  const uri = new URL(authenticatorUri({ issuer: 'News & Co: ក', label: 'a+b@example.org', secret }));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('a+b@example.org');
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({ secret, issuer: 'News & Co: ក' });
});
