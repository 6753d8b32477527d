import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { locales } from '#db/core/locale.ts';

/** How many stories stand at the top of the front page: the lead, and those beside it. */
export const FRONT_PLACES = 5;

/** How many of the latest stand beside every page. */
export const LATEST_BESIDE = 8;

/** Stories from the lead down, as a form sends them: `12,7,30`. */
const orderSchema = z
  .string('front_changed')
  .max(200, 'front_changed')
  .regex(/^(\d{1,15}(,\d{1,15})*)?$/, 'front_changed')
  .transform((text) => (text ? text.split(',').map(Number) : []))
  .refine((order) => new Set(order).size === order.length, 'front_changed');

/** A clock's day and minute, in the newsroom's zone. */
const timeSchema = z.string('time_missing').trim().min(1, 'time_missing').max(40, 'time_unreadable');

/** A new order of what readers have now, or of a plan, and the order that whoever wants it has seen. */
export const arrangeSchema = z.object({
  frontLocale: z.enum(locales),
  plan: z.union([z.literal('').transform(() => null), idSchema]).default(null),
  was: orderSchema,
  order: orderSchema.refine((order) => order.length <= FRONT_PLACES, 'front_full'),
});

export const makePlanSchema = z.object({ frontLocale: z.enum(locales), at: timeSchema });
export const movePlanSchema = z.object({ plan: idSchema, at: timeSchema });
export const removePlanSchema = z.object({ plan: idSchema });

/** What the room shows, as its address says it. */
export const frontRoomSchema = z.object({
  language: z.enum(locales).optional().catch(undefined),
  plan: idSchema.optional().catch(undefined),
  q: z
    .string()
    .max(200)
    .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .catch(''),
  done: z.enum(['arranged', 'planned', 'moved', 'removed']).optional().catch(undefined),
});
export type FrontRoomQuery = z.output<typeof frontRoomSchema>;
