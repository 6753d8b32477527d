import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { namedFields, pageSchema, wordsSchema } from '#db/core/named.ts';

/** Without a number, a new one. */
export const tagFormSchema = z.object({ ...namedFields, id: idSchema.optional() });

/** Which tags a list shows. */
export const tagFilterSchema = z.object({
  query: wordsSchema,
  /** Only those that no story has. */
  unused: z.literal('on').optional().catch(undefined),
  page: pageSchema,
});
export type TagFilter = z.infer<typeof tagFilterSchema>;
