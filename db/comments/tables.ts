import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { articles } from '#db/articles/tables.ts';
import {
  appealOutcomes,
  commentStatuses,
  listKinds,
  listOutcomes,
  listStates,
  reportOutcomes,
  reportReasons,
  standings,
} from '#db/comments/validation.ts';
import { createdAt, id, instant, oneOf, reference } from '#db/core/columns.ts';
import { users } from '#db/users/tables.ts';

/** Why a rule let a comment pass, held or rejected it; what moderators see beside it. */
export type StoredReason = {
  phase: string;
  outcome: 'approve' | 'hold' | 'reject';
  reason: string;
  detail?: Record<string, string | number>;
};

/** Plain text with simple emphasis; `authorEmail` never leaves the moderators' view. */
export const comments = pgTable(
  'comments',
  {
    id: id(),
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    parentId: reference().references((): AnyPgColumn => comments.id, { onDelete: 'cascade' }),
    userId: reference().references(() => users.id, { onDelete: 'set null' }),
    authorName: text().notNull(),
    authorEmail: text(),
    body: text().notNull(),
    status: text({ enum: commentStatuses }).notNull().default('pending'),
    featured: boolean().notNull().default(false),
    /** Kept right by the trigger `comment_likes_count`. */
    likeCount: integer().notNull().default(0),
    /** Reports that nobody has answered, kept right by the trigger `comment_reports_count`. */
    reportCount: integer().notNull().default(0),
    /** What the rules said of it when it was last written. */
    reasons: jsonb().$type<StoredReason[]>().notNull().default([]),
    /** How likely it is to be rejected, 0 to 1, by what moderators decided before; empty while too little is known. */
    score: real(),
    /** A hash of its comparable text, by which repeats are found. */
    likeness: text().notNull().default(''),
    createdAt: createdAt(),
    editedAt: instant(),
    /** The last verdict, by a person or by the rules. */
    decidedAt: instant(),
    decidedBy: reference().references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    // The comments under an article, oldest first.
    index('comments_article').on(table.articleId, table.status, table.createdAt),
    index('comments_parent').on(table.parentId),
    // The moderators' lists of one state, newest first.
    index('comments_status_newest').on(
      table.status,
      table.createdAt.desc().nullsFirst(),
      table.id.desc().nullsFirst(),
    ),
    index('comments_newest').on(table.createdAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    // What was reported and waits for an answer.
    index('comments_reported').on(table.createdAt).where(sql`${table.reportCount} > 0`),
    // What one person wrote, newest first.
    index('comments_user').on(table.userId, table.createdAt.desc().nullsFirst()),
    // Who said the same lately.
    index('comments_likeness').on(table.likeness, table.createdAt).where(sql`${table.likeness} <> ''`),
    // What was decided, for learning from it.
    index('comments_decided')
      .on(table.decidedAt.desc().nullsFirst())
      .where(sql`${table.decidedBy} is not null`),
    // Nobody says the same twice in one place, however often a button is pressed.
    uniqueIndex('comments_once')
      .on(table.userId, table.articleId, sql`coalesce(${table.parentId}, 0)`, sql`md5(${table.body})`)
      .where(sql`${table.userId} is not null and ${table.status} <> 'deleted'`),
    oneOf('comments_status', table.status, commentStatuses),
    check('comments_body', sql`length(${table.body}) between 1 and 100000`),
    check('comments_score', sql`${table.score} between 0 and 1`),
    check('comments_counts', sql`${table.likeCount} >= 0 and ${table.reportCount} >= 0`),
    check('comments_featured', sql`not ${table.featured} or ${table.status} = 'approved'`),
  ],
);

/** What a comment said before it was changed, for moderators. */
export const commentRevisions = pgTable(
  'comment_revisions',
  {
    id: id(),
    commentId: reference()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    /** Until when it said so. */
    createdAt: createdAt(),
  },
  (table) => [index('comment_revisions_comment').on(table.commentId, table.id)],
);

export const commentLikes = pgTable(
  'comment_likes',
  {
    commentId: reference()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.commentId, table.userId] }),
    // What one person likes.
    index('comment_likes_user').on(table.userId),
  ],
);

/** What readers told the moderators of a comment, one a person, and what became of it. */
export const commentReports = pgTable(
  'comment_reports',
  {
    id: id(),
    commentId: reference()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    reason: text({ enum: reportReasons }).notNull(),
    words: text().notNull().default(''),
    createdAt: createdAt(),
    outcome: text({ enum: reportOutcomes }),
    decidedAt: instant(),
    decidedBy: reference().references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    uniqueIndex('comment_reports_once').on(table.commentId, table.userId),
    index('comment_reports_user').on(table.userId),
    oneOf('comment_reports_reason', table.reason, reportReasons),
    oneOf('comment_reports_outcome', table.outcome, reportOutcomes),
    check('comment_reports_words', sql`length(${table.words}) <= 2000`),
    check('comment_reports_decided', sql`(${table.outcome} is null) = (${table.decidedAt} is null)`),
  ],
);

/** What an author answers to a rejection; once for a comment. */
export const commentAppeals = pgTable(
  'comment_appeals',
  {
    commentId: reference()
      .primaryKey()
      .references(() => comments.id, { onDelete: 'cascade' }),
    words: text().notNull(),
    createdAt: createdAt(),
    outcome: text({ enum: appealOutcomes }),
    answer: text().notNull().default(''),
    decidedAt: instant(),
    decidedBy: reference().references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    // What waits for an answer.
    index('comment_appeals_open').on(table.createdAt).where(sql`${table.outcome} is null`),
    oneOf('comment_appeals_outcome', table.outcome, appealOutcomes),
    check('comment_appeals_words', sql`length(${table.words}) between 1 and 2000`),
    check('comment_appeals_answer', sql`length(${table.answer}) <= 2000`),
    check('comment_appeals_decided', sql`(${table.outcome} is null) = (${table.decidedAt} is null)`),
  ],
);

/** Every decision about a comment; taking one back is one more. */
export const commentVerdicts = pgTable(
  'comment_verdicts',
  {
    id: id(),
    commentId: reference()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    /** Empty where rules, reports or the author decided. */
    userId: reference().references(() => users.id, { onDelete: 'set null' }),
    statusBefore: text({ enum: commentStatuses }).notNull(),
    statusAfter: text({ enum: commentStatuses }).notNull(),
    /** What the author is told. */
    words: text().notNull().default(''),
    createdAt: createdAt(),
  },
  (table) => [
    index('comment_verdicts_comment').on(table.commentId, table.id),
    // What one moderator did.
    index('comment_verdicts_user').on(table.userId, table.id),
    oneOf('comment_verdicts_before', table.statusBefore, commentStatuses),
    oneOf('comment_verdicts_after', table.statusAfter, commentStatuses),
    check('comment_verdicts_words', sql`length(${table.words}) <= 2000`),
  ],
);

/** Members whose comments moderators treat in a way of their own. */
export const commenters = pgTable(
  'commenters',
  {
    userId: reference()
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    standing: text({ enum: standings }).notNull(),
    /** The end of a suspension. */
    until: instant(),
    /** What they are told. */
    words: text().notNull().default(''),
    decidedBy: reference().references(() => users.id, { onDelete: 'set null' }),
    decidedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    index('commenters_standing').on(table.standing, table.decidedAt),
    oneOf('commenters_standing', table.standing, standings),
    check('commenters_until', sql`(${table.standing} = 'suspended') = (${table.until} is not null)`),
    check('commenters_words', sql`length(${table.words}) <= 2000`),
  ],
);

/** What moderators write down about a member; nobody else reads it. */
export const commenterNotes = pgTable(
  'commenter_notes',
  {
    id: id(),
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    authorId: reference().references(() => users.id, { onDelete: 'set null' }),
    words: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('commenter_notes_user').on(table.userId, table.id),
    check('commenter_notes_words', sql`length(${table.words}) between 1 and 2000`),
  ],
);

/** Whom a member does not want to hear from. */
export const commentMutes = pgTable(
  'comment_mutes',
  {
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mutedId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.mutedId] }),
    index('comment_mutes_muted').on(table.mutedId),
    check('comment_mutes_others', sql`${table.userId} <> ${table.mutedId}`),
  ],
);

/** Replies that a member is to be told of, at once or once a day. */
export const commentNotices = pgTable(
  'comment_notices',
  {
    userId: reference()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The reply. */
    commentId: reference()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    sentAt: instant(),
    /** Of the link in its mail that stops them all. */
    stopHash: text(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.commentId] }),
    // What is to be sent.
    index('comment_notices_due').on(table.createdAt).where(sql`${table.sentAt} is null`),
    index('comment_notices_comment').on(table.commentId),
    index('comment_notices_stop').on(table.stopHash).where(sql`${table.stopHash} is not null`),
  ],
);

/** Words, phrases and addresses that the newsroom watches for. */
export const commentLists = pgTable(
  'comment_lists',
  {
    id: id(),
    name: text().notNull(),
    kind: text({ enum: listKinds }).notNull(),
    outcome: text({ enum: listOutcomes }).notNull(),
    state: text({ enum: listStates }).notNull().default('off'),
    terms: text().array().notNull().default(sql`'{}'`),
    createdAt: createdAt(),
    changedAt: instant().notNull().defaultNow(),
    changedBy: reference().references(() => users.id, { onDelete: 'set null' }),
  },
  (table) => [
    uniqueIndex('comment_lists_name').on(sql`lower(${table.name})`),
    oneOf('comment_lists_kind', table.kind, listKinds),
    oneOf('comment_lists_outcome', table.outcome, listOutcomes),
    oneOf('comment_lists_state', table.state, listStates),
    check(
      'comment_lists_form',
      sql`length(${table.name}) between 1 and 100 and cardinality(${table.terms}) <= 5000`,
    ),
  ],
);

/** What was learned from verdicts; one row. */
export const commentModels = pgTable(
  'comment_models',
  {
    id: integer().primaryKey().default(1),
    model: jsonb().notNull(),
    madeAt: instant().notNull().defaultNow(),
  },
  (table) => [check('comment_models_one', sql`${table.id} = 1`)],
);
