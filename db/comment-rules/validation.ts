import { z } from 'zod';
import { readTerms } from '#db/comment-rules/rules/list-terms.ts';
import {
  type CommentSettings,
  commentSettingsSchema,
  listKinds,
  listOutcomes,
  listStates,
  moderationModes,
} from '#db/comments/validation.ts';
import { idSchema } from '#db/core/fields.ts';
import { lineSchema, longTextSchema } from '#db/core/named.ts';

const { shape } = commentSettingsSchema;

/** The settings that are whole numbers, in the order of the form, with what each can be. */
export const countedSettings = [
  'holdUntilApproved',
  'minimumAccountHours',
  'trustAfter',
  'maximumLength',
  'maximumLinks',
  'closeAfterDays',
  'editMinutes',
  'reportThreshold',
  'depth',
] as const satisfies (keyof CommentSettings)[];
export type CountedSetting = (typeof countedSettings)[number];

export function limitsOf(setting: CountedSetting): { min: number; max: number } {
  const { minValue, maxValue } = shape[setting].unwrap();
  return { min: minValue ?? 0, max: maxValue ?? Number.MAX_SAFE_INTEGER };
}

const count = (setting: CountedSetting) => {
  const { min, max } = limitsOf(setting);
  return whole(min, max);
};
const whole = (min: number, max: number) =>
  z
    .string('number_missing')
    .trim()
    .regex(/^\d{1,6}$/, 'number_missing')
    .transform(Number)
    .refine((given) => given >= min && given <= max, 'number_beyond');

/** From so many per cent on it holds; 100 is never. */
export const holdPercents = { min: 50, max: 100 };

/** What the form of the settings sends. */
export const rulesFormSchema = z.object({
  moderation: z.enum(moderationModes, 'choice_missing'),
  sort: z.enum(shape.sort.unwrap().options, 'choice_missing'),
  checkerFails: z.enum(shape.checkerFails.unwrap().options, 'choice_missing'),
  holdPercent: whole(holdPercents.min, holdPercents.max),
  ...(Object.fromEntries(countedSettings.map((setting) => [setting, count(setting)])) as Record<
    CountedSetting,
    ReturnType<typeof count>
  >),
});

export function rulesOf({
  holdPercent,
  ...given
}: z.output<typeof rulesFormSchema>): Omit<CommentSettings, 'templates'> {
  return { ...given, holdScore: holdPercent / 100 };
}

/** What stands on public pages; the rest shows nowhere. */
export const shownSettings = [
  'moderation',
  'sort',
  'depth',
  'maximumLength',
] as const satisfies (keyof CommentSettings)[];

export const MAX_TEMPLATE_NAME = 100;
export const MAX_TEMPLATE = 2000;
export const MAX_TEMPLATES = 50;

/** A reason that moderators choose. It is known by its name: `was` is the one it had. */
export const templateFormSchema = z.object({
  was: z.string().max(MAX_TEMPLATE_NAME).default(''),
  name: lineSchema(MAX_TEMPLATE_NAME).pipe(z.string().min(1, 'template_name_missing')),
  'text-en': longTextSchema(MAX_TEMPLATE),
  'text-km': longTextSchema(MAX_TEMPLATE),
});
export const moveTemplateSchema = z.object({
  name: z.string().max(MAX_TEMPLATE_NAME),
  direction: z.enum(['up', 'down']),
});
export const removeTemplateSchema = moveTemplateSchema.pick({ name: true });

export const MAX_LIST_NAME = 100;
export const MAX_TERMS = 5000;
export const MAX_TERM = 200;

/** What the form of a list sends. Without a number, a new one. */
export const listFormSchema = z
  .object({
    id: idSchema.optional(),
    /** When it was last changed, as the form knew it. */
    seen: z.string().max(40).default(''),
    name: lineSchema(MAX_LIST_NAME).pipe(z.string().min(1, 'list_name_missing')),
    kind: z.enum(listKinds, 'choice_missing'),
    outcome: z.enum(listOutcomes, 'choice_missing').default('hold'),
    state: z.enum(listStates, 'choice_missing').default('off'),
    terms: z.string().max(MAX_TERMS * (MAX_TERM + 2), 'too_many_terms'),
  })
  .transform((given, context) => {
    const terms = readTerms(given.kind, given.terms.toWellFormed());
    const wrong =
      (terms.length > MAX_TERMS && 'too_many_terms') ||
      (terms.some((term) => term.length > MAX_TERM) && 'term_too_long');
    if (!wrong) return { ...given, terms };
    context.addIssue({ code: 'custom', message: wrong, path: ['terms'] });
    return z.NEVER;
  });

/** Only whether it is in force. */
export const switchListSchema = z.object({ id: idSchema, state: z.enum(listStates, 'choice_missing') });
export const removeListSchema = z.object({ id: idSchema });

/** How comments are read there; '' as it is said further up. */
export const ownModerationSchema = z
  .union([z.literal('').transform(() => null), z.enum(moderationModes)], 'choice_missing')
  .default(null);
export const articleModerationSchema = z.object({ id: idSchema, moderation: ownModerationSchema });

/** A text that the checker is asked about by hand. */
export const sampleSchema = z.object({
  text: longTextSchema(2000).pipe(z.string().min(1, 'sample_missing')),
});
