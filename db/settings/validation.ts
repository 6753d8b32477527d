import { z } from 'zod';
import { locales } from '#db/core/locale.ts';

const isTimeZone = (zone: string) => Intl.supportedValuesOf('timeZone').includes(zone);

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
  timeZone: z.string().refine(isTimeZone).default('Asia/Phnom_Penh'),
  /** Where readers and security researchers can write to. */
  contactEmail: z.union([z.email(), z.literal('')]).default(''),
  /** Slugs of the static pages linked in the footer, in their order. */
  footerPages: z.partialRecord(z.enum(locales), z.array(z.string())).default({}),
  /** The languages that the site offers, at least one. */
  languages: z
    .array(z.enum(locales))
    .min(1)
    .default([...locales]),
  /** Whether the desk is closed to staff without a second factor. */
  staffSecondFactor: z.boolean().default(true),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** One line; the database takes no NUL. */
const line = z.string('site_name_missing').overwrite((text) => text.replace(/\p{Cc}/gu, '').trim());
const shortText = line.max(200, 'text_too_long').default('');
const ticked = z.literal('on').optional();

/** What the form of a new newsroom says of it; the messages are codes. */
export const newSiteSchema = z.object({
  siteName: line.min(1, 'site_name_missing').max(200, 'text_too_long'),
  siteNameKm: shortText,
  tagline: shortText,
  taglineKm: shortText,
  timeZone: z.string('time_zone_unknown').trim().refine(isTimeZone, 'time_zone_unknown'),
  'language-en': ticked,
  'language-km': ticked,
});

/** The settings that a new newsroom begins with. Without a language it has all. */
export function newSiteSettings(given: z.output<typeof newSiteSchema>): Partial<SiteSettings> {
  const inBoth = (en: string, km: string) => ({ ...(en && { en }), ...(km && { km }) });
  const languages = locales.filter((locale) => given[`language-${locale}`]);
  return {
    name: inBoth(given.siteName, given.siteNameKm),
    tagline: inBoth(given.tagline, given.taglineKm),
    timeZone: given.timeZone,
    languages: languages.length ? languages : [...locales],
  };
}
