import { createHash, randomInt } from 'node:crypto';

/** Six digits, the first of which may be 0. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code as it is stored: with the secret of the browser that asked for it, without which it cannot be found by trying. */
export const hashCode = (browserToken: string, code: string): string =>
  createHash('sha256').update(`${browserToken} ${code}`).digest('base64url');

const khmerZero = 0x17e0;

/** Khmer digits as those that codes are made of. */
export const plainDigits = (typed: string): string =>
  typed.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - khmerZero));

/** The digits of what somebody typed or pasted: Khmer ones too, with spaces or dashes between; null if not six. */
export function readCode(typed: string): string | null {
  const digits = plainDigits(typed).replace(/[\s\u200b–-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}
