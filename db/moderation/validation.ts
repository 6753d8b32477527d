import { z } from 'zod';
import { type CommentStatus, commentStatuses } from '#db/comments/validation.ts';
import { idSchema, tickedSchema } from '#db/core/fields.ts';
import { locales } from '#db/core/locale.ts';
import { chosenIds } from '#db/core/named.ts';
import { storable } from '#db/core/storable.ts';

/** What a moderator works through, the first three from the oldest on, the others from the newest. */
export const moderationLists = [
  'pending',
  'reported',
  'appeals',
  'all',
  'approved',
  'rejected',
  'spam',
] as const;
export type ModerationList = (typeof moderationLists)[number];

/** Lists that are to become empty: what was decided leaves them. */
export const isQueue = (list: ModerationList): boolean =>
  list === 'pending' || list === 'reported' || list === 'appeals';

/** What a moderator can decide. */
export const verdicts = ['approved', 'rejected', 'spam', 'pending'] as const;
export type Verdict = (typeof verdicts)[number];

export const MAX_WORDS = 2000;

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const searched = z
  .string()
  .max(200)
  .transform((text) => text.replace(/\p{Cc}/gu, ' ').trim())
  .catch('')
  .default('');

/** Which comments a list shows, as an address says it; what it cannot mean counts as nothing. */
export const moderationFilterSchema = z.object({
  list: z.enum(moderationLists).catch('pending').default('pending'),
  article: optional(idSchema),
  section: optional(idSchema),
  language: optional(z.enum(locales)),
  /** The number of an account, or a part of the name below a comment. */
  person: searched,
  q: searched,
});
export type ModerationFilter = z.output<typeof moderationFilterSchema>;

/** Only what comes after this one in the order of the list. */
const afterSchema = optional(z.string().regex(/^\d{1,17}_\d{1,15}$/));

/** What the page of the room is asked. */
export const moderationPageSchema = moderationFilterSchema.extend({
  after: afterSchema,
  /** The comment that is open, with all that stands beside it. */
  comment: optional(idSchema),
  done: optional(
    z.enum([...verdicts, 'undone', 'featured', 'plain', 'answered', 'opened', 'closed', 'noted', 'treated']),
  ),
  count: z.coerce.number().int().min(0).max(1000).catch(0).default(0),
  missed: z.coerce.number().int().min(0).max(1000).catch(0).default(0),
  /** The verdicts that can be taken back: comment and verdict. */
  undo: optional(z.string().regex(/^\d{1,15}\.\d{1,15}(,\d{1,15}\.\d{1,15}){0,199}$/)),
});
export type ModerationPage = z.output<typeof moderationPageSchema>;

/** A filter as the query of an address, without what says nothing. */
export function moderationQuery(filter: ModerationFilter): Record<string, string> {
  const { list, article, section, language, person, q } = filter;
  return Object.fromEntries(
    Object.entries({ list: list === 'pending' ? '' : list, article, section, language, person, q }).flatMap(
      ([name, value]) => (value ? [[name, String(value)]] : []),
    ),
  );
}

const instantSchema = z.iso.datetime().transform((at) => new Date(at));
const idsSchema = z.array(idSchema).max(300);

/** More of a list; or some comments by their numbers. */
export const findCommentsSchema = z.object({
  filter: moderationFilterSchema,
  after: afterSchema,
  ids: idsSchema.optional(),
});

/** What happened to a list since it was looked at. */
export const watchCommentsSchema = z.object({
  filter: moderationFilterSchema,
  since: instantSchema,
  shown: idsSchema,
});

export const commentSchema = z.object({ id: idSchema });

/** Text of several lines that may be empty. A browser sends the end of a line as two letters. */
const wordsSchema = z
  .string()
  .default('')
  .transform((text) => String(storable(text)).replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(MAX_WORDS, 'text_too_long'));
const spoken = (missing: string) => wordsSchema.pipe(z.string().min(1, missing));

/** Comments as a form and a script name them: `id-7`, and beside it what was seen of it as `<name>-7`. */
const withBeside = (given: Record<string, unknown>, name: string) =>
  chosenIds(given).map((id) => ({ id, value: given[`${name}-${id}`] }));

/** A comment as a moderator saw it: its state, and when its author had last changed its text. */
export type SeenComment = { id: number; from: CommentStatus; editedAt: Date | null };

/** The same as a form and a script send it. */
export const seenOf = ({ status, editedAt }: { status: CommentStatus; editedAt: string | null }) =>
  editedAt ? `${status} ${editedAt}` : status;

function readSeen(id: number, value: unknown): SeenComment[] {
  const [status, ...edited] = String(value).split(' ');
  const from = commentStatuses.find((one) => one === status);
  if (!from) return [];
  if (!edited.length) return [{ id, from, editedAt: null }];
  const at = instantSchema.safeParse(edited.join(' '));
  return at.success ? [{ id, from, editedAt: at.data }] : [];
}

/** A verdict about those that are ticked, each as it was seen. */
export const decideSchema = z
  .looseObject({
    status: z.enum(verdicts, 'verdict_missing'),
    /** The name of a template; its words go to the author in their language. */
    template: z.string().max(100).default(''),
    words: wordsSchema,
  })
  .transform((given) => ({
    status: given.status,
    template: given.template,
    words: given.words,
    wanted: withBeside(given, 'from').flatMap(({ id, value }) => readSeen(id, value)),
  }))
  .refine(({ wanted }) => wanted.length > 0, { error: 'nothing_chosen', path: ['ids'] });

/** Verdicts that their moderator takes back. */
export const undoSchema = z
  .looseObject({})
  .transform((given) => ({
    wanted: withBeside(given, 'verdict').flatMap(({ id, value }) => {
      const verdict = idSchema.safeParse(value);
      return verdict.success ? [{ id, verdictId: verdict.data }] : [];
    }),
  }))
  .refine(({ wanted }) => wanted.length > 0, { error: 'nothing_chosen', path: ['ids'] });

export const featureSchema = z.object({ id: idSchema, featured: z.enum(['on', 'off']) });

export const answerAppealSchema = z
  .object({ id: idSchema, outcome: z.enum(['granted', 'upheld'], 'verdict_missing'), answer: wordsSchema })
  // Whoever hears no is told why.
  .refine(({ outcome, answer }) => outcome === 'granted' || answer !== '', {
    error: 'answer_missing',
    path: ['answer'],
  });

export const openCommentsSchema = z.object({ articleId: idSchema, open: z.enum(['on', 'off']) });

export const noteSchema = z.object({ userId: idSchema, words: spoken('note_missing') });

/** How somebody may comment from now on. */
export const treatments = ['normal', 'held', 'suspended', 'banned'] as const;
export type Treatment = (typeof treatments)[number];
export const treatSchema = z
  .object({
    userId: idSchema,
    treatment: z.enum(treatments, 'treatment_missing'),
    /** The day from which they may comment again. */
    until: z.string().max(30).default(''),
    words: wordsSchema,
    rejectPending: tickedSchema,
  })
  .refine(({ treatment, until }) => treatment !== 'suspended' || until !== '', {
    error: 'until_missing',
    path: ['until'],
  });
