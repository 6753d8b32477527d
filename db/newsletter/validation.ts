import { z } from 'zod';
import { emailSchema } from '#db/core/email.ts';
import { localeSchema } from '#db/core/fields.ts';
import { tokenSchema } from '#db/core/token.ts';

/** What the sign-up form sends. */
export const signUpSchema = z.object({ email: emailSchema, locale: localeSchema });

/** What the pages behind a link in a mail send. */
export const tokenFormSchema = z.object({ token: tokenSchema, locale: localeSchema });
