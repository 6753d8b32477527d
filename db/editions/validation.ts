import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { locales } from '#db/core/locale.ts';

export const beginEditionSchema = z.object({ articleId: idSchema, textLocale: z.enum(locales) });

/** Two editions of one story: the one somebody works on, and the one beside it. */
export const besideSchema = z.object({ articleId: idSchema, otherId: idSchema });

export const inStepSchema = besideSchema.extend({
  /** One block; all of them without. */
  blockId: z.string().min(1).max(40).nullable(),
});
