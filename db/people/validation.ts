import { z } from 'zod';
import { emailSchema } from '#db/core/email.ts';
import { idSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import {
  type Editions,
  lineSchema,
  longTextSchema,
  MAX_NAME,
  namedFields,
  pageSchema,
  wordsSchema,
} from '#db/core/named.ts';

export const MAX_ROLE = MAX_NAME;
export const MAX_BIO = 1000;

/** What a byline says in one language. */
export type PersonEdition = { name: string; slug: string; role: string; bio: string };
export type PersonEditions = Partial<Record<Locale, PersonEdition>>;

/** Without a number, a new one. An empty address is nobody's account. */
export const bylineFormSchema = z.object({
  ...namedFields,
  id: idSchema.optional(),
  'role-en': lineSchema(MAX_ROLE),
  'role-km': lineSchema(MAX_ROLE),
  'bio-en': longTextSchema(MAX_BIO),
  'bio-km': longTextSchema(MAX_BIO),
  account: z.union([z.literal(''), emailSchema], 'email_invalid').default(''),
});

/** The names of a form with what else it says of each. */
export const withRoleAndBio = (editions: Editions, form: z.output<typeof bylineFormSchema>): PersonEditions =>
  Object.fromEntries(
    Object.entries(editions).map(([locale, edition]) => [
      locale,
      { ...edition, role: form[`role-${locale as Locale}`], bio: form[`bio-${locale as Locale}`] },
    ]),
  );

export const bylineFilterSchema = z.object({ query: wordsSchema, page: pageSchema });
export type BylineFilter = z.infer<typeof bylineFilterSchema>;
