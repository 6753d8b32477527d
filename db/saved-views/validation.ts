import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { articleFilterSchema, filterQuery } from '#db/desk/validation.ts';

/** Views that one person can have: more are no help. */
export const MAX_VIEWS = 20;

export const saveViewSchema = z.object({
  name: z
    .string('view_name_missing')
    .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .pipe(z.string().min(1, 'view_name_missing').max(60, 'text_too_long')),
  /** Only what a list understands. */
  query: z
    .string()
    .max(2000)
    .transform((query) =>
      new URLSearchParams(
        filterQuery(articleFilterSchema.parse(Object.fromEntries(new URLSearchParams(query)))),
      ).toString(),
    ),
});

export const removeViewSchema = z.object({ id: idSchema });
