import { z } from 'zod';
import { readCode } from '#db/credentials/rules/mail-code.ts';
import { readRecoveryCode } from '#db/credentials/rules/recovery-code.ts';

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

/** What shows a second factor: six digits of an app, or a recovery code. */
export type SecondFactorCode = { appCode: string } | { recoveryCode: string };

/** The same as somebody types it; the message is a code. */
export const secondFactorSchema = z
  .string('second_factor_invalid')
  .max(60, 'second_factor_invalid')
  .transform((typed, context): SecondFactorCode => {
    const appCode = readCode(typed);
    if (appCode) return { appCode };
    const recoveryCode = readRecoveryCode(typed);
    if (recoveryCode) return { recoveryCode };
    context.addIssue({ code: 'custom', message: 'second_factor_invalid' });
    return z.NEVER;
  });

/** A password that somebody chooses; `problemOfPassword` says whether it is a good one. */
export const newPasswordSchema = z
  .string('password_missing')
  .min(1, 'password_missing')
  .max(1000, 'password_too_long');

/** The password so far, where the form asks for it. */
export const currentPasswordSchema = z.string().max(1000, 'current_password_wrong').default('');
/** Services at which one can sign in; `oidc` is the one that the operator chose. */
export const providerIds = ['google', 'facebook', 'oidc'] as const;
export type ProviderId = (typeof providerIds)[number];
export const providerSchema = z.enum(providerIds, 'provider_unknown');

/** The database takes no NUL. */
const withoutControls = /^\P{Cc}*$/u;

/** An account elsewhere: the service's name for itself, and its name for the person. */
export const identitySchema = z.object({
  issuer: z.url().max(400).regex(withoutControls),
  subject: z.string().min(1).max(400).regex(withoutControls),
});
export type Identity = z.infer<typeof identitySchema>;

/** What a service sends back with the browser. */
export const providerAnswerSchema = z.object({
  provider: providerSchema,
  state: z.string('provider_over').max(200, 'provider_over'),
  code: z.string('provider_over').min(1, 'provider_over').max(4000, 'provider_over'),
  /** Who says so (RFC 9207); not all services do. */
  iss: z.string().max(400, 'provider_over').optional(),
});
