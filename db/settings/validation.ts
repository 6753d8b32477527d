import { z } from 'zod';
import { commentSettingsSchema } from '#db/comments/validation.ts';
import { emailSchema } from '#db/core/email.ts';
import { tickedSchema } from '#db/core/fields.ts';
import { locales } from '#db/core/locale.ts';
import { isReadableByDay, parseColour } from '#db/settings/rules/colour.ts';

const isTimeZone = (zone: string) => Intl.supportedValuesOf('timeZone').includes(zone);

export const MAX_TEXT = 200;
export const MAX_ABOUT = 2000;

/** What an article is looked over for before it is published. */
export const checklistItems = [
  'headline',
  'dek',
  'section',
  'picture',
  'alternativeTexts',
  'source',
  'credit',
  'slug',
  'byline',
  'length',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** What happens when one of them is missing: nothing, a word about it, or no publishing. */
export const checklistLevels = ['off', 'warn', 'block'] as const;
export type ChecklistLevel = (typeof checklistLevels)[number];

const level = z.enum(checklistLevels);
const checklist = z.object({
  headline: level.default('block'),
  dek: level.default('warn'),
  section: level.default('block'),
  picture: level.default('warn'),
  alternativeTexts: level.default('block'),
  source: level.default('warn'),
  credit: level.default('warn'),
  slug: level.default('block'),
  byline: level.default('warn'),
  length: level.default('off'),
}) satisfies z.ZodType<Record<ChecklistItem, ChecklistLevel>>;

/** Where else a newsroom can be found. */
export const socialNetworks = ['facebook', 'telegram', 'x', 'youtube', 'tiktok', 'instagram'] as const;
export type SocialNetwork = (typeof socialNetworks)[number];

/** The sites on which each of them has its pages. */
export const socialHosts: Record<SocialNetwork, readonly string[]> = {
  facebook: ['facebook.com', 'fb.com'],
  telegram: ['t.me', 'telegram.me'],
  x: ['x.com', 'twitter.com'],
  youtube: ['youtube.com', 'youtu.be'],
  tiktok: ['tiktok.com'],
  instagram: ['instagram.com'],
};

/** The pattern of an address there, for browsers; the server reads it once more. */
export const socialPattern = (network: SocialNetwork): string =>
  `https?://([A-Za-z0-9\\-]+[.])*(${socialHosts[network].map((host) => host.replaceAll('.', '[.]')).join('|')})/[!-~]+`;

/** The address of a page there; '' for none. */
const socialSchema = (network: SocialNetwork) => {
  const pattern = new RegExp(`^(?:${socialPattern(network)})?$`, 'i');
  return z
    .string()
    .default('')
    .overwrite((text) => text.trim().replace(/^http:/i, 'https:'))
    .refine((text) => text.length <= 300 && pattern.test(text), 'social_invalid');
};

const localized = z.partialRecord(z.enum(locales), z.string().max(MAX_ABOUT));

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
  contactEmail: z.union([z.literal(''), emailSchema]).default(''),
  /** Slugs of the static pages linked in the footer, in their order. */
  footerPages: z.partialRecord(z.enum(locales), z.array(z.string())).default({}),
  /** The languages that the site offers, at least one. */
  languages: z
    .array(z.enum(locales))
    .min(1)
    .default([...locales]),
  /** Whether the desk is closed to staff without a second factor. */
  staffSecondFactor: z.boolean().default(true),
  /** A picture in the header, by its number in the library; null for the name in letters. */
  logoId: z.number().nullable().default(null),
  /** The colour of the name and of links, as `#8c2f1b`; '' for the one of the design. */
  colour: z.string().default(''),
  /** Addresses of the newsroom's pages elsewhere. */
  social: z.partialRecord(z.enum(socialNetworks), z.string()).default({}),
  /** Whether somebody may approve what they wrote. */
  selfApproval: z.boolean().default(true),
  /** What is asked of an article before it is published. */
  checklist: checklist.prefault({}),
  /** Whether a new article takes comments. */
  commentsByDefault: z.boolean().default(true),
  comments: commentSettingsSchema.prefault({}),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;

/** One line; the database takes no NUL. */
const line = z.string('site_name_missing').overwrite((text) => text.replace(/\p{Cc}/gu, '').trim());
const shortText = line.max(MAX_TEXT, 'text_too_long').default('');
const nameText = line.min(1, 'site_name_missing').max(MAX_TEXT, 'text_too_long');
const zoneText = z.string('time_zone_unknown').trim().refine(isTimeZone, 'time_zone_unknown');

/** What the form of a new newsroom says of it; the messages are codes. */
export const newSiteSchema = z.object({
  siteName: nameText,
  siteNameKm: shortText,
  tagline: shortText,
  taglineKm: shortText,
  timeZone: zoneText,
  'language-en': tickedSchema,
  'language-km': tickedSchema,
});

const inBoth = (en: string, km: string) => ({ ...(en && { en }), ...(km && { km }) });

/** The settings that a new newsroom begins with. Without a language it has all. */
export function newSiteSettings(given: z.output<typeof newSiteSchema>): Partial<SiteSettings> {
  const languages = locales.filter((locale) => given[`language-${locale}`]);
  return {
    name: inBoth(given.siteName, given.siteNameKm),
    tagline: inBoth(given.tagline, given.taglineKm),
    timeZone: given.timeZone,
    languages: languages.length ? languages : [...locales],
  };
}

/** A browser counts the end of a line as one letter, and sends two. */
const longText = z
  .string()
  .transform((text) =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/[^\P{Cc}\n]/gu, '')
      .trim(),
  )
  .pipe(z.string().max(MAX_ABOUT, 'text_too_long'))
  .default('');

/** One of them, or all. */
export const languageChoices = ['all', ...locales] as const;

/**
 * What the form of the settings sends. Its texts are too long to come back in a cookie when something is wrong, so the
 * form asks the browser for everything that is asked here.
 */
export const siteFormSchema = z.object({
  'name-en': nameText,
  'name-km': shortText,
  'tagline-en': shortText,
  'tagline-km': shortText,
  'about-en': longText,
  'about-km': longText,
  'copyrightHolder-en': shortText,
  'copyrightHolder-km': shortText,
  contactEmail: z.union([z.literal(''), emailSchema], 'email_invalid'),
  timeZone: zoneText,
  languages: z.enum(languageChoices, 'language_missing'),
  staffSecondFactor: tickedSchema,
  selfApproval: tickedSchema,
  commentsByDefault: tickedSchema,
  ...(Object.fromEntries(
    socialNetworks.map((network) => [`social-${network}`, socialSchema(network)]),
  ) as Record<`social-${SocialNetwork}`, ReturnType<typeof socialSchema>>),
  ...(Object.fromEntries(checklistItems.map((item) => [`check-${item}`, level])) as Record<
    `check-${ChecklistItem}`,
    typeof level
  >),
});

/** The newsroom's colour; '' for the one of the design. */
export const colourFormSchema = z.object({
  colour: z
    .string()
    .default('')
    .transform((typed, context) => {
      const colour = typed.trim() === '' ? '' : parseColour(typed);
      const isFaint = colour && !isReadableByDay(colour);
      if (colour !== null && !isFaint) return colour;
      context.addIssue({ code: 'custom', message: isFaint ? 'colour_faint' : 'colour_invalid' });
      return z.NEVER;
    }),
});

/** The settings as the form has them; those that it does not have stay. */
export function formSettings(given: z.output<typeof siteFormSchema>): Partial<SiteSettings> {
  return {
    name: inBoth(given['name-en'], given['name-km']),
    tagline: inBoth(given['tagline-en'], given['tagline-km']),
    about: inBoth(given['about-en'], given['about-km']),
    copyrightHolder: inBoth(given['copyrightHolder-en'], given['copyrightHolder-km']),
    contactEmail: given.contactEmail,
    timeZone: given.timeZone,
    languages: given.languages === 'all' ? [...locales] : [given.languages],
    staffSecondFactor: given.staffSecondFactor === 'on',
    selfApproval: given.selfApproval === 'on',
    commentsByDefault: given.commentsByDefault === 'on',
    social: Object.fromEntries(
      socialNetworks.flatMap((network) => {
        const href = given[`social-${network}`];
        return href ? [[network, href]] : [];
      }),
    ),
    checklist: Object.fromEntries(
      checklistItems.map((item) => [item, given[`check-${item}`]]),
    ) as SiteSettings['checklist'],
  };
}
