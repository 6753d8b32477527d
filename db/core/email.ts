import { z } from 'zod';

/** RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all. */
const MAX_LOCAL_BYTES = 64;
const MAX_EMAIL_LENGTH = 254;

/**
 * An address as it is stored: trimmed, its domain in ASCII and lower case. Letters of any script may stand before
 * the @ (RFC 6531), in lower case, composed: the database has another lower case for some of the others. Null for what no mail can be sent to; quoted and bracketed forms count as that.
 */
export function parseEmail(text: string): string | null {
  const [, typed = '', domain = ''] =
    /^([^\s@<>"(),:;[\]\\\p{C}]+)@([^\s@/?#:%\\[\]\p{C}]+)$/u.exec(text.trim()) ?? [];
  const local = /^[!-~]*$/.test(typed) ? typed : typed.normalize('NFC').toLowerCase();
  if (!local || /^\.|\.$|\.\./.test(local)) return null;
  if (new TextEncoder().encode(local).length > MAX_LOCAL_BYTES) return null;
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
  if (!/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/.test(host)) return null;
  const address = `${local}@${host}`;
  return new TextEncoder().encode(address).length > MAX_EMAIL_LENGTH ? null : address;
}

/** What somebody typed as an address; the messages are codes. */
export const emailSchema = z
  .string('email_missing')
  .trim()
  .min(1, 'email_missing')
  .max(MAX_EMAIL_LENGTH, 'email_too_long')
  .transform((text, context) => {
    const address = parseEmail(text);
    if (address) return address;
    context.addIssue({ code: 'custom', message: 'email_invalid' });
    return z.NEVER;
  });
