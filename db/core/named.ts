import { z } from 'zod';
import { idSchema } from '#db/core/fields.ts';
import { type Locale, localePrefix, locales } from '#db/core/locale.ts';

// Sections, tags and people: things with a name and an address of their own in each language that they have.

export const namedKinds = ['section', 'tag', 'person'] as const;
export type NamedKind = (typeof namedKinds)[number];

export type NamedEdition = { name: string; slug: string };
export type Editions<Edition extends NamedEdition = NamedEdition> = Partial<Record<Locale, Edition>>;

/** The first word of their addresses. */
export const folders = { section: 'category', tag: 'tag', person: 'author' } as const satisfies Record<
  NamedKind,
  string
>;

/** The public paths of a thing, decoded. People are found in every language, by the slug they have. */
export function pathsOf(kind: NamedKind, editions: Editions): string[] {
  return locales.flatMap((locale) => {
    const own = editions[locale] ?? (kind === 'person' ? Object.values(editions)[0] : undefined);
    return own ? [`${localePrefix(locale)}/${folders[kind]}/${own.slug}`] : [];
  });
}

const SLUG_LENGTH = 190;

/** What somebody typed as the end of an address, in the form that addresses have; '' when nothing is left of it. */
export function cleanSlug(typed: string): string {
  return typed
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s/?#%\\.\p{Cc}]+/gu, '-')
    .slice(0, SLUG_LENGTH)
    .toWellFormed()
    .replace(/\ufffd/g, '')
    .replace(/^-+|-+$/g, '');
}

export const MAX_NAME = 120;
export const MAX_SLUG = SLUG_LENGTH;

/** One line, as a form sends it; the database takes no NUL. */
export const lineSchema = (longest: number) =>
  z
    .string()
    .default('')
    .overwrite((text) => text.replace(/\p{Cc}/gu, ' ').trim())
    .pipe(z.string().max(longest, 'text_too_long'));

/** More than a line. A browser counts its end as one letter, and sends two. */
export const longTextSchema = (longest: number) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/[^\P{Cc}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().max(longest, 'text_too_long'));

/** The fields of a form that names a thing in each language. */
export const namedFields = {
  'name-en': lineSchema(MAX_NAME),
  'name-km': lineSchema(MAX_NAME),
  'slug-en': lineSchema(MAX_SLUG),
  'slug-km': lineSchema(MAX_SLUG),
};
type NamedForm = z.output<z.ZodObject<typeof namedFields>>;

/** The editions that such a form describes: without a name there is none. */
export function givenEditions(form: NamedForm): Editions {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const name = form[`name-${locale}`];
      return name ? [[locale, { name, slug: form[`slug-${locale}`] }]] : [];
    }),
  );
}

/** What is looked for in a list, as an address says it. */
export const wordsSchema = z
  .string()
  .trim()
  .max(200)
  .regex(/^\P{Cc}*$/u)
  .catch('');

export const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

/** What the editor asks while somebody types, and what it adds. */
export const findSchema = z.object({ query: wordsSchema, locale: z.enum(locales) });
export const addSchema = z.object({
  name: lineSchema(MAX_NAME).pipe(z.string().min(1, 'name_needed')),
  locale: z.enum(locales),
});

const CHOSEN_AT_ONCE = 50;

/** The numbers of what was ticked: a form sends `id-7` for each, since of several with one name only the last counts. */
export const chosenIds = (given: Record<string, unknown>): number[] =>
  Object.keys(given)
    .flatMap((name) => /^id-(\d{1,12})$/.exec(name)?.[1] ?? [])
    .slice(0, CHOSEN_AT_ONCE)
    .map(Number);

/** What was ticked, and which one of it stays. */
export const mergeFormSchema = z
  .looseObject({ into: idSchema })
  .transform(({ into, ...given }) => ({ into, ids: chosenIds(given) }));
