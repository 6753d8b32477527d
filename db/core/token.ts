import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** A secret for the links of one mail: 32 random bytes in base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. It has 256 random bits, so a plain hash cannot be reversed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The part of a link in a mail that proves who follows it: 32 bytes in base64url. */
export const tokenSchema = z.string('token_invalid').regex(/^[\w-]{43}$/, 'token_invalid');
