import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';

/** For how many days a link can hold. */
export const previewDays = [1, 7, 30] as const;

/** More links of one article than these are not in force at once: nobody would know who has them. */
export const MAX_PREVIEW_LINKS = 20;

export const previewsSchema = z.object({ articleId: idSchema });
export const makePreviewSchema = z.object({
  articleId: idSchema,
  days: z.literal(previewDays),
});
export const revokePreviewSchema = z.object({ id: idSchema });
