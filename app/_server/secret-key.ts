import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newToken } from '#db/core/token.ts';
import { env } from '#env.ts';

const keys = new Map<string, Buffer>();

/** The site's key for one purpose, in the form that AES-256 and HMAC take: what one leaks says nothing of another. */
export function keyFor(purpose: string): Buffer {
  const key =
    keys.get(purpose) ??
    Buffer.from(hkdfSync('sha256', env.SECRET_KEY ?? keptKey(env.DATA_DIR), '', `newsroom ${purpose}`, 32));
  keys.set(purpose, key);
  return key;
}

/**
 * The random key of a data folder, made on first use.
 * @throws when the file is there but cannot be the key: another one would open nothing.
 */
export function keptKey(folder: string): string {
  const file = path.join(folder, 'secret-key');
  const kept = readKey(file) ?? makeKey(folder, file);
  if (kept.length < 32)
    throw new Error(`${file} is damaged. Put the one from your backup there, or delete it for a new one.`);
  return kept;
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and then given its name, so that two processes agree on one and nobody reads half of it. */
function makeKey(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${newToken()}`;
  writeFileSync(draft, `${newToken()}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

/** What is sealed, and for whom. */
export const sealedFor = {
  authenticator: (userId: number) => `authenticator of ${userId}`,
  recoveryCodes: (userId: number) => `recovery codes of ${userId}`,
};

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a short text (AES-256-GCM).
 * @param purpose what it is and whose: sealed for one thing it opens for no other.
 */
export function seal(text: string, purpose: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor('seal'), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed for a purpose; null when it was altered, or sealed for another purpose or with another key. */
export function open(sealed: string, purpose: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv('aes-256-gcm', keyFor('seal'), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose));
  cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return `${cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8')}${cipher.final('utf8')}`;
  } catch {
    return null;
  }
}
