import { z } from 'zod';
import { readRecoveryCode } from '#db/authenticators/rules/recovery-code.ts';
import { readCode } from '#db/credentials/rules/mail-code.ts';

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
