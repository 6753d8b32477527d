import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptKey, open, seal } from '#app/_server/secret-key.ts';
import { env } from '#env.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-key-'));
beforeAll(() => {
  env.SECRET_KEY = 'k'.repeat(32);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('A folder gets one key, which only its owner may read', () => {
  const site = path.join(folder, 'new', 'site');
  const key = keptKey(site);
  expect(key).toMatch(/^[\w-]{43}$/);
  expect(keptKey(site)).toBe(key);
  expect(readdirSync(site)).toEqual(['secret-key']);
  expect(statSync(path.join(site, 'secret-key')).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(site, 'secret-key'), 'utf8')).toBe(`${key}\n`);
  expect(keptKey(path.join(folder, 'other'))).not.toBe(key);
});

test('A damaged key is not replaced in silence', () => {
  writeFileSync(path.join(folder, 'secret-key'), 'short');
  expect(() => keptKey(folder)).toThrow(/secret-key is damaged/);
});

test('What is sealed opens for its purpose alone, and unaltered', () => {
  const sealed = seal('JBSWY3DP ក', 'authenticator of 7');
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(sealed).not.toBe(seal('JBSWY3DP ក', 'authenticator of 7'));
  expect(open(sealed, 'authenticator of 7')).toBe('JBSWY3DP ក');
  expect(open(sealed, 'authenticator of 8')).toBeNull();
  for (let at = 0; at < sealed.length; at += 5) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    expect(open(`${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`, 'authenticator of 7')).toBeNull();
  }
  for (const nothing of ['', 'x', 'A'.repeat(38), '\u0000'])
    expect(open(nothing, 'authenticator of 7')).toBeNull();
});
