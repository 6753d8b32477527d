import { z } from 'zod';
import { defaultLocale, locales } from '#db/core/locale.ts';

/** RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all. */
const MAX_LOCAL_BYTES = 64;
const MAX_EMAIL_LENGTH = 254;

/**
 * An address as it is stored: trimmed, its domain in ASCII and lower case. Letters of any script may stand before
 * the @ (RFC 6531). Null for what no mail can be sent to; quoted and bracketed forms count as that.
 */
export function parseEmail(text: string): string | null {
  const [, local = '', domain = ''] =
    /^([^\s@<>"(),:;[\]\\\p{C}]+)@([^\s@/?#:%\\[\]\p{C}]+)$/u.exec(text.trim()) ?? [];
  if (!local || /^\.|\.$|\.\./.test(local)) return null;
  if (new TextEncoder().encode(local).length > MAX_LOCAL_BYTES) return null;
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
  if (!/^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/.test(host)) return null;
  const address = `${local}@${host}`;
  return new TextEncoder().encode(address).length > MAX_EMAIL_LENGTH ? null : address;
}

const email = z
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

/** What the sign-up form sends. An unknown language is no reason to refuse somebody. */
export const signUpSchema = z.object({ email, locale: z.enum(locales).catch(defaultLocale) });

/** The part of a link in a mail that proves who follows it: 32 bytes in base64url. */
export const tokenSchema = z.string('token_invalid').regex(/^[\w-]{43}$/, 'token_invalid');

/** What the pages behind a link in a mail send. */
export const tokenFormSchema = z.object({ token: tokenSchema, locale: z.enum(locales).catch(defaultLocale) });
