import { expect, test } from 'vitest';
import { readEnv } from '#env.ts';

test('A bad setting is named with what it expects', () => {
  expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(
    'PORT must be a port number from 1 to 65535; it is "x".\nLOG_LEVEL must be one of fatal, error, warn, info, debug, silent; it is "loud".',
  );
});

test('A secret key is long, may be left out, and is never printed', () => {
  expect(readEnv({ SECRET_KEY: '' }).SECRET_KEY).toBeUndefined();
  expect(readEnv({ SECRET_KEY: 'k'.repeat(32) }).SECRET_KEY).toBe('k'.repeat(32));
  expect(() => readEnv({ SECRET_KEY: 'short and secret' })).toThrow(
    /^SECRET_KEY must be at least 32 characters long; it has 16 letters\.$/,
  );
});

test.each([
  [{ GOOGLE_CLIENT_ID: 'x' }, /^GOOGLE_CLIENT_SECRET must be set too: /],
  [{ FACEBOOK_CLIENT_SECRET: 'x' }, /^FACEBOOK_CLIENT_ID must be set too: /],
  [{ OIDC_ISSUER: 'https://login.example' }, /^OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too: /],
  [{ OIDC_ISSUER: 'http://login.example' }, /^OIDC_ISSUER must be an address such as https:/],
  [{ OIDC_ISSUER: 'http://localhost.evil.example' }, /^OIDC_ISSUER must be an address such as https:/],
])('Half a way to sign in is refused: %o', (given, sentence) => {
  expect(() => readEnv(given)).toThrow(sentence);
});

test('Whole ways are taken, and none is needed', () => {
  const oidc = { OIDC_ISSUER: 'http://localhost:9000', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  expect(readEnv({ ...oidc, GOOGLE_CLIENT_ID: '', GOOGLE_CLIENT_SECRET: '' })).toMatchObject(oidc);
  expect(readEnv({}).OIDC_ISSUER).toBeUndefined();
});
