import { and, asc, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { commentModerationColumn } from '#db/articles/queries.ts';
import { articleBylines, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import {
  commentAppeals,
  commenters,
  commentLikes,
  commentMutes,
  comments,
  commentVerdicts,
  type StoredReason,
} from '#db/comments/tables.ts';
import type { CommentStatus } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { people } from '#db/people/tables.ts';
import { users } from '#db/users/tables.ts';

/** A comment as readers see it. Of a removed one nothing is left but its place. */
export type CommentView = {
  id: number;
  parentId: number | null;
  removed: boolean;
  /** Empty for who has left, and for who has not given a name yet. */
  authorName: string;
  hasLeft: boolean;
  /** Whether its author wrote the article, or works for the newsroom. */
  badge: 'author' | 'staff' | null;
  body: string;
  featured: boolean;
  likeCount: number;
  createdAt: Date;
  editedAt: Date | null;
};

/** Everything under an article that readers see, and the places of what was removed; `layOut` puts it into threads. */
export async function listCommentsUnder(db: Database, articleId: number): Promise<CommentView[]> {
  const approved = sql`${comments.status} = 'approved'`;
  return db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      removed: sql<boolean>`not (${approved})`,
      // Nothing of a comment that is not approved leaves the database.
      authorName: sql<string>`case when ${approved} then ${comments.authorName} else '' end`,
      body: sql<string>`case when ${approved} then ${comments.body} else '' end`,
      hasLeft: sql<boolean>`${approved} and (${users.deletedAt} is not null or ${comments.userId} is null)`,
      badge: sql<CommentView['badge']>`case when not (${approved}) then null
        when ${comments.userId} in (select p.user_id from ${articleBylines} b join ${people} p on p.id = b.person_id
          where b.article_id = ${articleId}) then 'author'
        when ${users.role} <> 'reader' then 'staff' end`,
      featured: comments.featured,
      likeCount: sql<number>`case when ${approved} then ${comments.likeCount} else 0 end`,
      createdAt: comments.createdAt,
      editedAt: sql<Date | null>`case when ${approved} then ${comments.editedAt} end`.mapWith(
        comments.editedAt,
      ),
    })
    .from(comments)
    .leftJoin(users, eq(users.id, comments.userId))
    .where(eq(comments.articleId, articleId))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** Whose names stand above an article: below it, what they write says so. */
export async function listWriters(db: Database, articleId: number): Promise<number[]> {
  const rows = await db
    .select({ id: articleBylines.personId })
    .from(articleBylines)
    .where(eq(articleBylines.articleId, articleId));
  return rows.map(({ id }) => id);
}

/** Whether readers see a comment under this article: numbers can be tried for ever, and this costs nothing. */
export async function isShownUnder(
  db: Database,
  { articleId, id }: { articleId: number; id: number },
): Promise<boolean> {
  const rows = await db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.articleId, articleId), eq(comments.status, 'approved')));
  return rows.length > 0;
}

/** A comment as its author sees it, whatever became of it. */
export type OwnComment = {
  id: number;
  article: { id: number; locale: Locale; slug: string; headline: string; isPublic: boolean };
  body: string;
  status: CommentStatus;
  /** The rule that held or rejected it. */
  reason: StoredReason | null;
  /** What a moderator told them. */
  words: string;
  decidedByPerson: boolean;
  appeal: { words: string; outcome: 'upheld' | 'granted' | null; answer: string } | null;
  likeCount: number;
  createdAt: Date;
  editedAt: Date | null;
};

const ownColumns = {
  id: comments.id,
  article: sql<OwnComment['article']>`json_build_object('id', ${articles.id}, 'locale', ${articles.locale},
    'slug', ${articles.slug}, 'headline', ${articles.headline}, 'isPublic', ${articles.status} = 'published')`,
  body: comments.body,
  status: comments.status,
  reasons: comments.reasons,
  words: sql<string>`coalesce((select v.words from ${commentVerdicts} v where v.comment_id = ${comments.id}
    and v.user_id is not null order by v.id desc limit 1), '')`,
  decidedByPerson: sql<boolean>`${comments.decidedBy} is not null`,
  appeal: sql<
    OwnComment['appeal']
  >`(select json_build_object('words', a.words, 'outcome', a.outcome, 'answer', a.answer)
    from ${commentAppeals} a where a.comment_id = ${comments.id})`,
  likeCount: comments.likeCount,
  createdAt: comments.createdAt,
  editedAt: comments.editedAt,
};

/** The first reason is the author's; which word or list it was is told to moderators only. */
function reasonForAuthor(reasons: StoredReason[]): StoredReason | null {
  const first = reasons.find(({ outcome }) => outcome !== 'approve');
  if (!first) return null;
  const { phase, outcome, reason, detail = {} } = first;
  const numbers = Object.entries(detail).filter(([, value]) => typeof value === 'number');
  return { phase, outcome, reason, detail: Object.fromEntries(numbers) };
}

const ownView = ({
  reasons,
  ...row
}: { reasons: StoredReason[] } & Omit<OwnComment, 'reason'>): OwnComment => ({
  ...row,
  reason: reasonForAuthor(reasons),
});

/** What one person wrote and has not taken back, newest first. */
export async function listOwnComments(
  db: Database,
  { userId, before, limit }: { userId: number; before?: number | undefined; limit: number },
): Promise<OwnComment[]> {
  const rows = await db
    .select(ownColumns)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(
      and(
        eq(comments.userId, userId),
        ne(comments.status, 'deleted'),
        before === undefined ? undefined : lt(comments.id, before),
      ),
    )
    .orderBy(desc(comments.id))
    .limit(limit);
  return rows.map(ownView);
}

export async function getOwnComment(
  db: Database,
  { id, userId }: { id: number; userId: number },
): Promise<OwnComment | null> {
  const [row] = await db
    .select(ownColumns)
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.id, id), eq(comments.userId, userId), ne(comments.status, 'deleted')));
  return row ? ownView(row) : null;
}

/** A comment that everybody can read, for whoever replies to it or reports it. */
export async function getPublicComment(db: Database, id: number) {
  const [row] = await db
    .select({
      id: comments.id,
      userId: comments.userId,
      authorName: comments.authorName,
      hasLeft: sql<boolean>`${users.deletedAt} is not null or ${comments.userId} is null`,
      body: comments.body,
      createdAt: comments.createdAt,
      article: ownColumns.article,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(users, eq(users.id, comments.userId))
    .where(and(eq(comments.id, id), eq(comments.status, 'approved'), eq(articles.status, 'published')));
  return row ?? null;
}

/** What concerns one member under one article: what they like, what is theirs, whom they do not hear. */
export async function listMine(db: Database, { userId, articleId }: { userId: number; articleId: number }) {
  const [liked, own, muted] = await Promise.all([
    db
      .select({ id: commentLikes.commentId })
      .from(commentLikes)
      .innerJoin(comments, eq(comments.id, commentLikes.commentId))
      .where(and(eq(commentLikes.userId, userId), eq(comments.articleId, articleId))),
    db
      .select({
        id: comments.id,
        parentId: comments.parentId,
        status: comments.status,
        body: comments.body,
        reasons: comments.reasons,
        createdAt: comments.createdAt,
        decidedByPerson: ownColumns.decidedByPerson,
      })
      .from(comments)
      .where(
        and(eq(comments.userId, userId), eq(comments.articleId, articleId), ne(comments.status, 'deleted')),
      )
      .orderBy(asc(comments.id)),
    db
      .select({ id: comments.id })
      .from(comments)
      .innerJoin(commentMutes, eq(commentMutes.mutedId, comments.userId))
      .where(
        and(
          eq(commentMutes.userId, userId),
          eq(comments.articleId, articleId),
          eq(comments.status, 'approved'),
        ),
      ),
  ]);
  return {
    liked: liked.map(({ id }) => id),
    muted: muted.map(({ id }) => id),
    own: own.map(({ reasons, ...row }) => ({
      ...row,
      reason: reasonForAuthor(reasons),
    })),
  };
}

/** Whom a member does not want to hear from. */
export async function listMuted(db: Database, userId: number): Promise<{ id: number; name: string }[]> {
  return db
    .select({ id: commentMutes.mutedId, name: users.displayName })
    .from(commentMutes)
    .innerJoin(users, eq(users.id, commentMutes.mutedId))
    .where(eq(commentMutes.userId, userId))
    .orderBy(asc(users.displayName), asc(users.id));
}

/** The article that somebody wants to write under. */
export async function getArticleToDiscuss(db: Database, id: number) {
  const [row] = await db
    .select({
      id: articles.id,
      locale: sql<Locale>`${articles.locale}`,
      slug: articles.slug,
      headline: articles.headline,
      open: articles.commentsOpen,
      /** Empty for what the settings say. */
      ownModeration: commentModerationColumn,
    })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.status, 'published'), eq(articles.kind, 'article')));
  return row ?? null;
}

/** What a checker outside is told of a comment besides its text: nothing by which its author could be found. */
export async function getAuthorForChecker(
  db: Database,
  { articleId, userId }: { articleId: number; userId: number },
) {
  const [[article], [author]] = await Promise.all([
    db
      .select({ id: articles.id, locale: articles.locale, slug: articles.slug, headline: articles.headline })
      .from(articles)
      .where(eq(articles.id, articleId)),
    db
      .select({
        approved: sql<number>`count(*) filter (where ${comments.status} = 'approved')::int`,
        rejected: sql<number>`count(*) filter (where ${comments.status} in ('rejected','spam'))::int`,
      })
      .from(comments)
      .where(eq(comments.userId, userId)),
  ]);
  return { article: article ?? null, author: author ?? { approved: 0, rejected: 0 } };
}

/** The articles that show what somebody wrote: who they are stands beside it. */
export async function listDiscussedBy(db: Database, userId: number): Promise<number[]> {
  const rows = await db
    .selectDistinct({ id: comments.articleId })
    .from(comments)
    .where(and(eq(comments.userId, userId), eq(comments.status, 'approved')));
  return rows.map(({ id }) => id);
}

/** How a member may comment where not as everybody, and what they are told of it; null as everybody. */
export async function getStanding(db: Database, { userId, now }: { userId: number; now: Date }) {
  const [row] = await db
    .select({ standing: commenters.standing, until: commenters.until, words: commenters.words })
    .from(commenters)
    .where(and(eq(commenters.userId, userId), or(isNull(commenters.until), gt(commenters.until, now))));
  return row ?? null;
}
