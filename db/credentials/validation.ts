import { z } from 'zod';
import { readCode } from '#db/credentials/rules/mail-code.ts';

/** A code from a mail or an app; the message is a code too. */
export const codeSchema = z
  .string('code_invalid')
  .max(60, 'code_invalid')
  .transform((typed, context) => {
    const code = readCode(typed);
    if (code) return code;
    context.addIssue({ code: 'custom', message: 'code_invalid' });
    return z.NEVER;
  });

/** What may be tried as a password: anything of a length that can be one. */
export const passwordGuessSchema = z
  .string('password_missing')
  .min(1, 'password_missing')
  .max(1000, 'password_wrong');

/** A password that somebody chooses; `problemOfPassword` says whether it is a good one. */
export const newPasswordSchema = z
  .string('password_missing')
  .min(1, 'password_missing')
  .max(1000, 'password_too_long');

/** The password so far, where the form asks for it. */
export const currentPasswordSchema = z.string().max(1000, 'current_password_wrong').default('');
