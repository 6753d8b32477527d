import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { type Locale, locales } from '#db/core/locale.ts';

export const mediaKinds = ['image', 'audio', 'video', 'file'] as const;
export type MediaKind = (typeof mediaKinds)[number];

const MB = 1024 * 1024;
/** The most that a file of each kind may have. */
export const maxBytes: Record<MediaKind, number> = {
  image: 40 * MB,
  audio: 256 * MB,
  video: 256 * MB,
  file: 50 * MB,
};

/** What the library can narrow itself down to, besides a kind. */
export const mediaStatuses = ['undescribed', 'unused', 'expiring', 'failed'] as const;

/** How many days before its end a licence is worth a look. */
export const EXPIRING_DAYS = 30;

const queryText = z.string().trim().max(200).catch('');

/** What a page of the library shows, as an address says it; what it cannot mean counts as nothing. */
export const mediaFilterSchema = z.object({
  query: queryText.default(''),
  kind: z.enum(mediaKinds).optional().catch(undefined),
  status: z.enum(mediaStatuses).optional().catch(undefined),
  /** Only files that came before the one of this number. */
  before: idSchema.optional().catch(undefined),
});
export type MediaFilter = z.infer<typeof mediaFilterSchema>;

/** What the picker asks for. */
export const findMediaSchema = z.object({
  query: queryText,
  kinds: z.array(z.enum(mediaKinds)).min(1).max(4),
  before: idSchema.nullable().default(null),
});

export const MAX_ALT = 1000;
export const MAX_CAPTION = 2000;
export const MAX_CREDIT = 300;
export const MAX_LICENCE = 300;
export const MAX_TRANSCRIPT = 100_000;

const line = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .max(max, 'text_too_long')
    .default('');
/** A browser counts the end of a line as one letter, and sends two. */
const text = (max: number) =>
  z
    .string()
    .transform((given) =>
      given
        .replaceAll('\r\n', '\n')
        .replace(/[^\P{Cc}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(max, 'text_too_long'))
    .default('');
/** From the left or from the top, in percent. */
const share = z.coerce
  .number('focal_point_invalid')
  .int('focal_point_invalid')
  .min(0, 'focal_point_invalid')
  .max(100, 'focal_point_invalid');

/** What the form of a file says of it; the messages are codes. */
export const mediaFormSchema = z.object({
  id: idSchema,
  'alt-en': line(MAX_ALT),
  'alt-km': line(MAX_ALT),
  'caption-en': text(MAX_CAPTION),
  'caption-km': text(MAX_CAPTION),
  'transcript-en': text(MAX_TRANSCRIPT),
  'transcript-km': text(MAX_TRANSCRIPT),
  credit: line(MAX_CREDIT),
  licence: line(MAX_LICENCE),
  licenceUntil: z
    .union(
      [z.literal(''), z.iso.date('day_invalid').refine((day) => day >= '0001-01-01', 'day_invalid')],
      'day_invalid',
    )
    .default(''),
  focalX: share.default(50),
  focalY: share.default(50),
});

/** What the form says, as the library keeps it. */
export function describedByForm(form: z.output<typeof mediaFormSchema>) {
  const inEach = (name: 'alt' | 'caption' | 'transcript') =>
    Object.fromEntries(
      locales.flatMap((locale) => {
        const said = form[`${name}-${locale}`];
        return said ? [[locale, said]] : [];
      }),
    ) as Partial<Record<Locale, string>>;
  return {
    alt: inEach('alt'),
    caption: inEach('caption'),
    transcript: inEach('transcript'),
    credit: form.credit,
    licence: form.licence,
    licenceUntil: form.licenceUntil || null,
    focalX: form.focalX / 100,
    focalY: form.focalY / 100,
  };
}

export type MediaDescription = ReturnType<typeof describedByForm>;

export const MAX_CAPTIONS_BYTES = 512 * 1024;

/** Captions of a recording or film, in one language. */
export const captionsFormSchema = z.object({
  id: idSchema,
  language: z.enum(locales, 'language_missing'),
  captions: z.file('captions_missing').min(1, 'captions_missing').max(MAX_CAPTIONS_BYTES, 'too_large'),
});

/** Which captions are taken away. */
export const removeCaptionsSchema = z.object({ id: idSchema, language: z.enum(locales, 'language_missing') });

export const removeMediaSchema = z.object({ id: idSchema });
