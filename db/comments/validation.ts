import { z } from 'zod';
import { idSchema, localeSchema } from '#db/core/fields.ts';
import { storable } from '#db/core/storable.ts';

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const;
export type CommentStatus = (typeof commentStatuses)[number];

/** Why somebody reports a comment. */
export const reportReasons = ['abuse', 'hate', 'spam', 'false', 'private', 'illegal', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];
export const reportOutcomes = ['upheld', 'dismissed'] as const;

export const appealOutcomes = ['upheld', 'granted'] as const;

/** How a member may comment, where not as everybody. */
export const standings = ['held', 'suspended', 'banned'] as const;
export type Standing = (typeof standings)[number];

/** What a list holds: words and phrases, or hosts of links. */
export const listKinds = ['words', 'hosts', 'allowed_hosts'] as const;
export type ListKind = (typeof listKinds)[number];
export const listOutcomes = ['hold', 'reject'] as const;
/** On trial a list only says what it would have done. */
export const listStates = ['off', 'trial', 'on'] as const;

/** Whether comments are read before or after they appear. */
export const moderationModes = ['before', 'after'] as const;
export type ModerationMode = (typeof moderationModes)[number];

/** When members are told of replies. */
export const replyNotices = ['immediately', 'daily', 'never'] as const;
export type ReplyNotices = (typeof replyNotices)[number];

/** The most letters of a comment that the settings can allow. */
export const MAX_COMMENT = 20_000;
/** The most that the database keeps of one, whatever the settings say. */
export const MAX_STORED = 100_000;
/** Nobody reads deeper threads on a phone. */
export const MAX_DEPTH = 6;

/** How comments are taken, read and shown; what sections and articles say of themselves goes before. */
export const commentSettingsSchema = z.object({
  moderation: z.enum(moderationModes).default('after'),
  /** Whether the first comments of a person wait, until so many were approved; 0 for nobody's. */
  holdUntilApproved: z.int().min(0).max(20).default(1),
  /** From so many approved comments on, the softer rules ask no more. */
  trustAfter: z.int().min(1).max(1000).default(10),
  /** Days after publishing; 0 for never. */
  closeAfterDays: z.int().min(0).max(3650).default(0),
  /** Hours that an account is old before it may comment. */
  minimumAccountHours: z.int().min(0).max(720).default(0),
  maximumLength: z.int().min(100).max(MAX_COMMENT).default(5_000),
  /** Links in one comment; more hold it. */
  maximumLinks: z.int().min(0).max(50).default(2),
  /** Minutes in which authors can change what they wrote. */
  editMinutes: z.int().min(0).max(1440).default(15),
  /** So many reports hold a comment until a moderator has looked; 0 never. */
  reportThreshold: z.int().min(0).max(100).default(3),
  /** How likely to be rejected a comment is held at, 0 to 1, by what was learned; 1 never. */
  holdScore: z.number().min(0.5).max(1).default(0.9),
  /** What happens when the checker outside says nothing: the comment goes on without it, or waits. */
  checkerFails: z.enum(['open', 'closed']).default('open'),
  /** Replies deeper than this stand at the same indent. */
  depth: z.int().min(1).max(MAX_DEPTH).default(3),
  sort: z.enum(['newest', 'oldest', 'liked']).default('oldest'),
  /** Sentences that moderators choose from when they reject. */
  templates: z
    .array(z.object({ name: z.string().min(1).max(100), en: z.string().max(2000), km: z.string().max(2000) }))
    .max(50)
    .default([]),
});
export type CommentSettings = z.infer<typeof commentSettingsSchema>;
export const commentSorts = commentSettingsSchema.shape.sort.unwrap().options;

/** What a form sends that writes a comment; the messages are codes. What it may say, the rules judge. */
export const writtenSchema = z.object({
  article: idSchema,
  parent: z.preprocess((given) => (given === '' ? undefined : given), idSchema.optional()),
  body: z
    .string('comment_empty')
    .max(MAX_STORED, 'comment_too_long')
    .transform((text) => String(storable(text))),
  locale: localeSchema,
});
export type WrittenComment = z.infer<typeof writtenSchema>;

export const changedSchema = z.object({ id: idSchema, body: writtenSchema.shape.body });
export const likedSchema = z.object({ id: idSchema, likes: z.stringbool().default(true) });

/** A few sentences of a reader to the moderators. */
const sentences = z
  .string()
  .transform((text) =>
    text
      .replaceAll('\r\n', '\n')
      .replace(/[^\P{Cc}\n]/gu, '')
      .trim(),
  )
  .pipe(z.string().max(2000, 'text_too_long'));
export const reportSchema = z.object({
  id: idSchema,
  reason: z.enum(reportReasons, 'reason_missing'),
  words: sentences.default(''),
});
export const appealSchema = z.object({
  id: idSchema,
  words: sentences.pipe(z.string().min(1, 'words_missing')),
});

/**
 * What the last part of an address says of a page of comments: `2`, `newest`, `liked-3`. Null for what it cannot mean;
 * the first page in the newsroom's own order is the article itself.
 */
export function commentPagePart(part: string): { page: number; order?: CommentSettings['sort'] } | null {
  const match = /^(?:(newest|oldest|liked)|(?:(newest|oldest|liked)-)?([2-9]|[1-9]\d{1,4}))$/.exec(part);
  if (!match) return null;
  const order = (match[1] ?? match[2]) as CommentSettings['sort'] | undefined;
  return { page: Number(match[3] ?? 1), ...(order && { order }) };
}
