import { z } from 'zod';
import { type Step, steps } from '#db/articles/rules/workflow.ts';
import { idSchema } from '#db/core/fields.ts';
import { type Locale, localePrefix } from '#db/core/locale.ts';

/** The public path of an article or page, decoded. */
export function articlePath(article: { locale: Locale; slug: string }): string {
  return `${localePrefix(article.locale)}/${article.slug}`;
}

/** First words of addresses that belong to the site itself: an article there would never be seen. */
const reservedSlugs = new Set(
  'en km corrections preview category tag author search latest feed api media dev account dashboard desk set-up newsletter fonts sitemap healthz readyz admin login feed.xml atom.xml feed.json share.png robots.txt sitemap.xml news-sitemap.xml manifest.webmanifest .well-known'.split(
    ' ',
  ),
);

export function isReservedSlug(slug: string): boolean {
  return reservedSlugs.has(slug.toLowerCase());
}

/** What is said to readers or colleagues; the database takes no NUL. */
export const MAX_REASON = 1000;
const reason = z
  .string()
  .transform((text) => text.replace(/[^\P{Cc}\n]/gu, '').trim())
  .pipe(z.string().max(MAX_REASON, 'text_too_long'));

/** A minute on the newsroom's clock, as a browser's field sends it; '' is no time. */
const localMinute = z
  .union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)], 'time_unreadable')
  .nullable();

/** A step of an article, one of those that a permission is for. */
export const moveSchema = (allowed: [Step, ...Step[]]) =>
  z.object({
    id: idSchema,
    step: z.enum(allowed),
    /** The text and the state that somebody saw when they decided: another one is not moved. */
    version: z.coerce.number().int().min(0).optional(),
    was: z.string().max(80).optional(),
    at: localMinute.optional(),
    /** What is not sent stays as it is; '' or null takes it off. */
    until: localMinute.optional(),
    embargo: localMinute.optional(),
    reason: reason.default(''),
    /** Whether readers are told that it was changed. */
    visible: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
  });
export type Move = z.output<ReturnType<typeof moveSchema>>;

/** The step that somebody wants, before anything else is read. */
export const stepSchema = z.object({ step: z.enum(steps) });

export const assignSchema = z.object({
  id: idSchema,
  assigneeId: z.union([z.literal('').transform(() => null), idSchema]).nullable(),
  dueAt: localMinute,
});

/** End and embargo, set without a step; '' takes one off. */
export const timesSchema = z.object({
  id: idSchema,
  was: z.string().max(80),
  until: localMinute.default(''),
  embargo: localMinute.default(''),
});

export const findStaffSchema = z.object({ query: z.string().max(200).default('') });
