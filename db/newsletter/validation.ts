import { z } from 'zod';
import { emailSchema } from '#db/core/email.ts';
import { defaultLocale, locales } from '#db/core/locale.ts';
import { tokenSchema } from '#db/core/token.ts';

/** What the sign-up form sends. An unknown language is no reason to refuse somebody. */
export const signUpSchema = z.object({ email: emailSchema, locale: z.enum(locales).catch(defaultLocale) });

/** What the pages behind a link in a mail send. */
export const tokenFormSchema = z.object({ token: tokenSchema, locale: z.enum(locales).catch(defaultLocale) });
