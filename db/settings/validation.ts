import { z } from 'zod';
import { locales } from '#db/core/locale.ts';

const localized = z.partialRecord(z.enum(locales), z.string().max(2000));

/** What makes the site this newsroom's and no other's. */
export const siteSettingsSchema = z.object({
  name: localized.default({ en: 'The Newsroom', km: 'បន្ទប់ព័ត៌មាន' }),
  tagline: localized.default({}),
  /** The About box. */
  about: localized.default({}),
  /** The name used to sign the copyright line; the site's name when empty. */
  copyrightHolder: localized.default({}),
  /** An IANA time zone in which times are shown. */
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone))
    .default('Asia/Phnom_Penh'),
  /** Where readers and security researchers can write to. */
  contactEmail: z.union([z.email(), z.literal('')]).default(''),
  /** Slugs of the static pages linked in the footer, in their order. */
  footerPages: z.partialRecord(z.enum(locales), z.array(z.string())).default({}),
  /** Whether the desk is closed to staff without a second factor. */
  staffSecondFactor: z.boolean().default(true),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
