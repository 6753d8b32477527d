import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { locales } from '#db/core/locale.ts';
import { lineSchema } from '#db/core/named.ts';

export const menuPlaces = ['header', 'footer'] as const;
export type MenuPlace = (typeof menuPlaces)[number];

export const MAX_LABEL = 60;
export const MAX_LINKS = 20;

const menu = { menuLocale: z.enum(locales), place: z.enum(menuPlaces) };
/** A place in a menu, with how many entries it had when the page was made: what moved since is not touched. */
const entry = { ...menu, position: z.coerce.number().int().min(0), of: z.coerce.number().int() };

export const menuSchema = z.object(menu);
export const moveLinkSchema = z.object({ ...entry, direction: z.enum(['up', 'down']) });
export const removeLinkSchema = z.object(entry);

/** One of a section, an article or page of this site by its address, and any other address. */
export const addLinkSchema = z.object({
  ...menu,
  sectionId: z.union([z.literal('').transform(() => null), idSchema]).default(null),
  address: lineSchema(1000),
  label: lineSchema(MAX_LABEL),
});
