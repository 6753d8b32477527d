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
    /^SECRET_KEY must be at least 32 characters long; it has 16\.$/,
  );
});
