import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { ArticleContent } from '#db/articles/content.ts';
import type { ArticleDocument } from '#db/articles/document.ts';
import { articleStatuses } from '#db/articles/rules/workflow.ts';
import { moderationModes } from '#db/comments/validation.ts';
import { createdAt, id, instant, oneOf, reference, tsvector } from '#db/core/columns.ts';
import { media } from '#db/media/tables.ts';
import { people } from '#db/people/tables.ts';
import { sections } from '#db/sections/tables.ts';
import { tags } from '#db/tags/tables.ts';
import { users } from '#db/users/tables.ts';

/** What all language editions of one story share. */
export const stories = pgTable('stories', {
  id: id(),
  /** Kept at the top of lists until an editor takes it off. */
  pinned: boolean().notNull().default(false),
  createdAt: createdAt(),
});

/** The sections a story is listed in; position 0 is the one it belongs to. */
export const storySections = pgTable(
  'story_sections',
  {
    storyId: reference()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    sectionId: reference()
      .notNull()
      .references(() => sections.id, { onDelete: 'cascade' }),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.sectionId] }),
    // The list of a section.
    index('story_sections_section').on(table.sectionId, table.storyId),
    uniqueIndex('story_sections_primary').on(table.storyId).where(sql`${table.position} = 0`),
  ],
);

export const storyTags = pgTable(
  'story_tags',
  {
    storyId: reference()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    tagId: reference()
      .notNull()
      .references(() => tags.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.storyId, table.tagId] }),
    // The list of a tag, and related stories.
    index('story_tags_tag').on(table.tagId, table.storyId),
  ],
);

export type ArticleStatus = (typeof articleStatuses)[number];

/** An index of words holds no plain numbers, but arrays of them. */
export const publishedYear = sql`(array[extract(year from (published_at at time zone 'UTC'))::int])`;

/**
 * Language editions. A static page (About, Contact) is an edition of kind `page`: it shares editor, revisions
 * and, above all, the address space, so that a page and an article can never claim one address.
 */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    storyId: reference()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['article', 'page'] })
      .notNull()
      .default('article'),
    locale: text().notNull(),
    slug: text().notNull(),
    status: text({ enum: articleStatuses }).notNull().default('draft'),
    headline: text().notNull(),
    dek: text().notNull().default(''),
    body: jsonb().$type<ArticleDocument>().notNull(),
    /** The words of `body`, for excerpts and feeds. */
    bodyText: text().notNull(),
    wordCount: integer().notNull(),
    pictureId: reference().references(() => media.id, { onDelete: 'set null' }),
    pictureCaption: text().notNull().default(''),
    seoTitle: text().notNull().default(''),
    seoDescription: text().notNull().default(''),
    /** What a share picture and its text say instead of headline and dek. */
    socialTitle: text().notNull().default(''),
    socialDescription: text().notNull().default(''),
    socialPictureId: reference().references(() => media.id, { onDelete: 'set null' }),
    /** Where the text stood first, when that was not here. */
    canonicalUrl: text().notNull().default(''),
    publishedAt: instant(),
    /** The last change that readers should know of; never earlier than `publishedAt`. */
    updatedAt: instant(),
    scheduledFor: instant(),
    /** It is not published before. */
    embargoUntil: instant(),
    /** It is withdrawn then. */
    publishUntil: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text().notNull().default(''),
    commentsOpen: boolean().notNull().default(true),
    /** An editor opened them again: they are not closed for their age. */
    commentsKeptOpen: boolean().notNull().default(false),
    /** Whether comments are read before or after they appear; empty for what its section says. */
    commentModeration: text({ enum: moderationModes }),
    /** Approved comments, kept right by the trigger `comments_count`. */
    commentCount: integer().notNull().default(0),
    searchVector: tsvector().notNull(),
    createdAt: createdAt(),
    /** Whoever began it; what the table of permissions calls its own. */
    ownerId: reference().references(() => users.id),
    /** Whoever has to do the next thing with it, and by when. */
    assigneeId: reference().references(() => users.id),
    dueAt: instant(),
    /** The last save of its text. */
    editedAt: instant().notNull().defaultNow(),
    editedBy: reference().references(() => users.id),
    /** Counts the saves of its text. */
    version: integer().notNull().default(0),
    /** Whoever last approved it, for newsrooms in which nobody approves their own. */
    approvedBy: reference().references(() => users.id),
    /** How many of its blocks wait for what was changed in another edition; see `rules/in-step.ts` of editions. */
    blocksBehind: integer().notNull().default(0),
  },
  (table) => [
    uniqueIndex('articles_address').on(table.locale, table.slug),
    uniqueIndex('articles_edition').on(table.storyId, table.locale),
    // Latest News, archives, feeds, newer and older; with the story, so that archives are counted in the index alone.
    index('articles_latest')
      .on(table.locale, table.publishedAt.desc().nullsFirst(), table.id.desc().nullsFirst(), table.storyId)
      .where(sql`${table.status} = 'published' and ${table.kind} = 'article'`),
    // The job that publishes what is due.
    index('articles_due').on(table.scheduledFor).where(sql`${table.status} = 'scheduled'`),
    // Searches, year by year from the newest; and headlines and deks, which a search puts above all other matches.
    index('articles_search')
      .using('gin', table.searchVector, publishedYear)
      .where(sql`${table.status} = 'published' and ${table.kind} = 'article'`),
    index('articles_search_top')
      .using('gin', sql`ts_filter(${table.searchVector}, '{a,b}')`, publishedYear)
      .where(sql`${table.status} = 'published' and ${table.kind} = 'article'`),
    // The job that withdraws what was to be read until a time.
    index('articles_until').on(table.publishUntil).where(sql`${table.publishUntil} is not null`),
    // The desk's list, by state or all.
    index('articles_desk').on(table.status, table.editedAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    index('articles_desk_all').on(table.editedAt.desc().nullsFirst(), table.id.desc().nullsFirst()),
    // The desk's list of one's own, and what is somebody's to do.
    index('articles_owner').on(table.ownerId, table.editedAt.desc().nullsFirst()),
    index('articles_assignee')
      .on(table.assigneeId, table.editedAt.desc().nullsFirst())
      .where(sql`${table.assigneeId} is not null`),
    // The desk's search, which knows every state.
    index('articles_desk_search').using('gin', table.searchVector),
    // The editions that are behind, on the first screen.
    index('articles_behind').on(table.editedAt).where(sql`${table.blocksBehind} > 0`),
    // The job that closes comments of old articles.
    index('articles_comments_aging')
      .on(table.publishedAt)
      .where(sql`${table.commentsOpen} and not ${table.commentsKeptOpen} and ${table.status} = 'published'`),
    // The calendar.
    index('articles_due_at').on(table.dueAt).where(sql`${table.dueAt} is not null`),
    index('articles_published_at').on(table.publishedAt).where(sql`${table.publishedAt} is not null`),
    check(
      'articles_embargo',
      sql`${table.embargoUntil} is null or ((${table.scheduledFor} is null or ${table.scheduledFor} >= ${table.embargoUntil}) and (${table.status} <> 'published' or ${table.publishedAt} >= ${table.embargoUntil}))`,
    ),
    check(
      'articles_until',
      sql`${table.publishUntil} is null or ((${table.publishUntil} > ${table.scheduledFor}) is not false and (${table.publishUntil} > ${table.publishedAt}) is not false)`,
    ),
    check('articles_kind', sql`${table.kind} in ('article','page')`),
    check(
      'articles_status',
      sql`${table.status} in ('draft','in_review','approved','scheduled','published','withdrawn','archived')`,
    ),
    oneOf('articles_comment_moderation', table.commentModeration, moderationModes),
    check('articles_locale', sql`${table.locale} ~ '^[a-z]{2,3}$'`),
    check('articles_slug_form', sql`${table.slug} ~ '^[^\\s/?#%]{1,200}$'`),
    check('articles_published_at', sql`${table.status} <> 'published' or ${table.publishedAt} is not null`),
    check('articles_scheduled_for', sql`${table.status} <> 'scheduled' or ${table.scheduledFor} is not null`),
    check('articles_withdrawn_at', sql`${table.status} <> 'withdrawn' or ${table.withdrawnAt} is not null`),
    check('articles_updated_at', sql`${table.updatedAt} >= ${table.publishedAt}`),
  ],
);

export const articleBylines = pgTable(
  'article_bylines',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    personId: reference()
      .notNull()
      .references(() => people.id, { onDelete: 'restrict' }),
    position: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.personId] }),
    // The list of an author.
    index('article_bylines_person').on(table.personId, table.articleId),
  ],
);

/** The files that an article shows, written with it: where a file of the library is used. */
export const articleMedia = pgTable(
  'article_media',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    mediaId: reference()
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.mediaId] }),
    // Where a file is used.
    index('article_media_media').on(table.mediaId),
  ],
);

/** What somebody did that made a revision. */
export const revisionKinds = ['saved', 'status', 'restored'] as const;

/** Every write to an article leaves the state it made; saves while somebody writes share one. */
export const revisions = pgTable(
  'revisions',
  {
    articleId: reference()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    snapshot: jsonb().$type<RevisionSnapshot>().notNull(),
    kind: text({ enum: revisionKinds }).notNull().default('status'),
    userId: reference().references(() => users.id, { onDelete: 'set null' }),
    /** Others who saved while it was open. */
    coAuthorIds: bigint({ mode: 'number' }).array().notNull().default(sql`'{}'`),
    createdAt: createdAt(),
    /** The last save that went into it. */
    savedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.number] }),
    check('revisions_kind', sql`${table.kind} in ('saved','status','restored')`),
  ],
);

/** The state of an article; the first ones of an installation have only the texts. */
export type RevisionSnapshot = Pick<ArticleContent, 'slug' | 'headline' | 'dek' | 'body'> & {
  status: ArticleStatus;
} & Partial<ArticleContent>;
