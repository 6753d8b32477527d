import { z } from 'zod';
import { defaultLocale, locales } from '#db/core/locale.ts';

// What forms of any domain send besides what the domain itself knows; the messages are codes.

/** The language of a form. An unknown one is no reason to refuse somebody. */
export const localeSchema = z.enum(locales).catch(defaultLocale);

/** A box that may be ticked. */
export const tickedSchema = z.literal('on').optional().catch(undefined);

/**
 * A path of this site to go on to; anything that a browser could read as another site is the home page instead. Never
 * a path that does something.
 */
export const nextSchema = z
  .string()
  .max(1000)
  .regex(/^\/(?![/\\])[^\\\p{Cc}\s]*$/u)
  .refine((path) => !/^\/(?:api|_next|_dormant)\//.test(path))
  // It will stand in a header, which has no letters beyond ASCII; what is encoded already stays as it is.
  .transform((path) => path.toWellFormed().replace(/[^!-~]+/g, encodeURIComponent))
  .catch('');

/** The number of a row, as a form sends it. */
export const idSchema = z.coerce
  .number('id_invalid')
  .int('id_invalid')
  .positive('id_invalid')
  .max(2 ** 48, 'id_invalid');
