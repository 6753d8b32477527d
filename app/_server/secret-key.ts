import 'server-only';
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '#env.ts';

let key: Buffer | undefined;

/** The key of this site: the setting, or a file that is made once. Derive one of your own from it for each purpose. */
export function secretKey(): Buffer {
  key ??= env.SECRET_KEY ? Buffer.from(env.SECRET_KEY) : keptKey(join(env.DATA_DIR, 'secret-key'));
  return key;
}

function keptKey(file: string): Buffer {
  mkdirSync(env.DATA_DIR, { recursive: true });
  const own = `${file}-${process.pid}`;
  writeFileSync(own, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // At once and whole: several processes of the site must not have several keys.
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  return Buffer.from(readFileSync(file, 'utf8'));
}
