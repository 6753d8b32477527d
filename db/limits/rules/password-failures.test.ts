import { expect, test } from 'vitest';
import { failureKeys, needsProof } from '#db/limits/rules/password-failures.ts';

test.each([
  [0, 0, false],
  [2, 9, false],
  [3, 0, true],
  [0, 10, true],
  [3, 10, true],
])('%i wrong ones for an account and %i from a network: %s', (account, network, needed) => {
  expect(needsProof({ account, network })).toBe(needed);
});

test('An account is counted apart from networks, under a name that tells nothing', () => {
  const keys = failureKeys({ account: 'Sok@example.org', network: '203.0.113.7/32' });
  expect(failureKeys({ account: 'Sok@example.org', network: '198.51.100.1/32' }).account).toBe(keys.account);
  expect(failureKeys({ account: 'a@example.org', network: '203.0.113.7/32' }).network).toBe(keys.network);
  expect(failureKeys({ account: 'x', network: 'x' }).account).not.toBe(
    failureKeys({ account: 'x', network: 'x' }).network,
  );
  expect(JSON.stringify(keys)).not.toMatch(/sok|203/i);
});
