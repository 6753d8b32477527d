import { z } from 'zod';
import { ownModerationSchema } from '#db/comment-rules/validation.ts';
import { idSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import { type Editions, longTextSchema, namedFields } from '#db/core/named.ts';

export const MAX_DESCRIPTION = 500;

/** What a section says in one language. */
export type SectionEdition = { name: string; slug: string; description: string };
export type SectionEditions = Partial<Record<Locale, SectionEdition>>;

/** A choice of one, or of none. */
const oneOrNone = z.union([z.literal('').transform(() => null), idSchema]).default(null);

/** Without a number, a new one; without a parent, one at the top. */
export const sectionFormSchema = z.object({
  ...namedFields,
  id: idSchema.optional(),
  parentId: oneOrNone,
  /** Whether comments are read before or after they appear; null: as further up. */
  moderation: ownModerationSchema,
  'description-en': longTextSchema(MAX_DESCRIPTION),
  'description-km': longTextSchema(MAX_DESCRIPTION),
});

/** The names of a form with what else it says of each. */
export const withDescription = (
  editions: Editions,
  form: z.output<typeof sectionFormSchema>,
): SectionEditions =>
  Object.fromEntries(
    Object.entries(editions).map(([locale, edition]) => [
      locale,
      { ...edition, description: form[`description-${locale as Locale}`] },
    ]),
  );

export const moveSectionSchema = z.object({ id: idSchema, direction: z.enum(['up', 'down']) });
export const removeSectionSchema = z.object({ id: idSchema, moveTo: oneOrNone });
