import { z } from 'zod';
import { articleStatuses } from '#db/articles/rules/workflow.ts';
import { MAX_REASON } from '#db/articles/validation.ts';
import { idSchema } from '#db/core/fields.ts';
import { dayAfter, instantOf } from '#db/core/local-time.ts';
import { locales } from '#db/core/locale.ts';
import { chosenIds } from '#db/core/named.ts';
import { storable } from '#db/core/storable.ts';

export const articleSorts = ['edited', 'due', 'published', 'created'] as const;
export type ArticleSort = (typeof articleSorts)[number];

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const words = z
  .string()
  .max(200)
  .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .catch('');

const filters = {
  q: words.default(''),
  status: optional(z.enum(articleStatuses)),
  language: optional(z.enum(locales)),
  section: optional(idSchema),
  /** A part of the name of a byline. */
  byline: words.default(''),
  /** One's own, what waits for oneself, or what a colleague has. */
  who: optional(z.union([z.enum(['mine', 'needs']), idSchema])),
  kind: optional(z.enum(['article', 'page'])),
  sort: z.enum(articleSorts).catch('edited').default('edited'),
};

/** Which articles a list shows, as an address says it; what it cannot mean counts as nothing. */
export const articleFilterSchema = z.object({
  ...filters,
  /** Only what comes after this one in the order. */
  after: optional(z.string().regex(/^\d{1,17}_\d{1,15}$/)),
});
export type ArticleFilter = z.output<typeof articleFilterSchema>;

/** A filter as the query of an address, without what says nothing. */
export function filterQuery({ after: _, ...filter }: ArticleFilter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) =>
      value === undefined || value === '' || (name === 'sort' && value === 'edited')
        ? []
        : [[name, String(value)]],
    ),
  );
}

/** What is ticked, as an address says it. */
export const chosenSchema = z.looseObject({}).transform(chosenIds);

const chosen = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .looseObject(shape)
    .transform((given) => ({ ...(given as z.output<z.ZodObject<Shape>>), ids: chosenIds(given) }))
    .refine(({ ids }) => ids.length > 0, { error: 'nothing_chosen', path: ['ids'] });

export const manySchema = chosen({});
export const withdrawManySchema = chosen({
  reason: z
    .string('reason_needed')
    .transform((text) => String(storable(text)).trim())
    .pipe(z.string().min(1, 'reason_needed').max(MAX_REASON, 'text_too_long')),
});
export const assignManySchema = chosen({
  assigneeId: z.union([z.literal('').transform(() => null), idSchema]),
});
export const sectionManySchema = chosen({
  sectionId: z.coerce.number('section_gone').int().positive('section_gone'),
});
export const tagManySchema = chosen({
  tag: z
    .string('tag_gone')
    .transform((text) => String(storable(text)).trim())
    .pipe(z.string().min(1, 'tag_gone').max(200, 'text_too_long')),
});

/** What was done to many at once, as an address says it: how many, and how often each refusal. */
export const manyDoneSchema = z.object({
  did: optional(z.enum(['submit', 'approve', 'archive', 'withdraw', 'assign', 'section', 'tag'])),
  done: z.coerce.number().int().min(0).max(1000).catch(0).default(0),
  not: z
    .string()
    .catch('')
    .default('')
    .transform((text) =>
      text.split(',').flatMap((part) => {
        const [, code, count] = /^([a-z_]{1,40})\.(\d{1,3})$/.exec(part) ?? [];
        return code ? [{ code, count: Number(count) }] : [];
      }),
    ),
});
export type ManyDone = z.output<typeof manyDoneSchema>;

const daySchema = optional(z.iso.date());

export const calendarFilterSchema = z.object({
  view: z.enum(['month', 'week']).catch('month').default('month'),
  /** Any day of the month or week. */
  day: daySchema,
  language: optional(z.enum(locales)),
});
export type CalendarFilter = z.output<typeof calendarFilterSchema>;

export type CalendarDays = {
  /** The first day of the month or week. */
  first: string;
  /** All days that are shown, whole weeks. */
  days: string[];
  from: Date;
  until: Date;
  earlier: string;
  later: string;
};

/** The days of a month or a week, weeks from Monday, as the newsroom's clock has them. */
export function calendarDays(
  { view, day }: CalendarFilter,
  { today, timeZone }: { today: string; timeZone: string },
): CalendarDays {
  const asked = day && instantOf(day, timeZone) ? day : today;
  const first = view === 'month' ? `${asked.slice(0, 7)}-01` : mondayOf(asked);
  const next = view === 'month' ? `${dayAfter(first, 31).slice(0, 7)}-01` : dayAfter(first, 7);
  const days: string[] = [];
  for (let one = mondayOf(first); one < next || days.length % 7; one = dayAfter(one, 1)) days.push(one);
  const at = (local: string) => instantOf(local, timeZone) ?? new Date(0);
  return {
    first,
    days,
    from: at(days[0] ?? first),
    until: at(dayAfter(days.at(-1) ?? first, 1)),
    earlier: view === 'month' ? `${dayAfter(first, -1).slice(0, 7)}-01` : dayAfter(first, -7),
    later: next,
  };
}

const mondayOf = (day: string) => dayAfter(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7));
