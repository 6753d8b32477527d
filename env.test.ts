import { expect, test } from 'vitest';
import { readEnv } from '#env.ts';

test.each([
  [{ GOOGLE_CLIENT_ID: 'x' }, /^GOOGLE_CLIENT_SECRET must be set too: /],
  [{ FACEBOOK_CLIENT_SECRET: 'x' }, /^FACEBOOK_CLIENT_ID must be set too: /],
  [{ OIDC_ISSUER: 'https://login.example' }, /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too: /],
  [{ OIDC_ISSUER: 'http://login.example' }, /^OIDC_ISSUER must be an address such as https:/],
  [{ OIDC_ISSUER: 'http://localhost.evil.example' }, /^OIDC_ISSUER must be an address such as https:/],
])('Half a way to sign in is refused: %o', (given, sentence) => {
  expect(() => readEnv(given)).toThrow(sentence);
});

test('A secret that is too short is not shown', () => {
  expect(() => readEnv({ SECRET_KEY: 'a short one' })).toThrow(
    /^SECRET_KEY must be a secret of at least 32 letters\.$/,
  );
});

test('Whole ways are taken, and none is needed', () => {
  const oidc = { OIDC_ISSUER: 'http://localhost:9000', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  expect(readEnv({ ...oidc, GOOGLE_CLIENT_ID: '', GOOGLE_CLIENT_SECRET: '' })).toMatchObject(oidc);
  expect(readEnv({}).OIDC_ISSUER).toBeUndefined();
});
