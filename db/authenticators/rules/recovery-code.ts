import { createHash, randomInt } from 'node:crypto';
import { plainDigits } from '#db/credentials/rules/mail-code.ts';

/** Digits and letters that are not mistaken for one another, five bits each (Crockford's base 32). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';
/** 80 bits: a plain hash of them cannot be reversed. */
const LENGTH = 16;

/** A code to be written down: four groups of four. */
export function newRecoveryCode(): string {
  const code = Array.from({ length: LENGTH }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(?<=.)(?=(?:.{4})+$)/g, '-');
}

/** A code as somebody types it, in the form in which it was given out; null for anything else. */
export function readRecoveryCode(typed: string): string | null {
  const code = plainDigits(typed)
    .toLowerCase()
    .replace(/[\s\u200b–-]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  return /^[0-9a-hjkmnp-tv-z]{16}$/.test(code) ? code.replace(/(?<=.)(?=(?:.{4})+$)/g, '-') : null;
}

export const hashRecoveryCode = (code: string): string =>
  createHash('sha256').update(code).digest('base64url');
