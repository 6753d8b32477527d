import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';

const number = z.coerce.number().int().min(1).max(2_000_000_000);

/** Which revisions are compared, and with which the list begins; what is no number counts as not given. */
export const revisionFilterSchema = z.object({
  from: number.optional().catch(undefined),
  to: number.optional().catch(undefined),
  list: number.optional().catch(undefined),
  restored: number.optional().catch(undefined),
});
export type RevisionFilter = z.infer<typeof revisionFilterSchema>;

export const restoreSchema = z.object({ id: idSchema, number });
