import 'server-only';
import { z } from 'zod';

// What somebody typed into a form that was refused, where it is too long for a cookie: kept with what people began.

export const longFormKind = 'desk_form';

/** Each member has one, since nobody corrects two at once. No secret, and none that a browser could have. */
export const longFormToken = (userId: number) => `desk-form:${userId}`;

export const longFormSchema = z.object({
  page: z.string().max(300),
  typed: z.record(z.string().max(40), z.string().max(1_500_000)),
});
