import { and, asc, eq, gt, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { ArticleContent } from '#db/articles/content.ts';
import { contentColumn } from '#db/articles/queries.ts';
import { withBlockIds } from '#db/articles/rules/blocks.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Conflict } from '#db/drafts/rules/merge.ts';
import { presence, setAside, workingCopies } from '#db/drafts/tables.ts';
import type { Scope } from '#db/users/policy.ts';
import { users } from '#db/users/tables.ts';

/** The articles that a permission reaches: for those who may only change their own, what they began or are to do. */
export function articlesInScope(scope: Scope): SQL | undefined {
  if (scope === 'any') return undefined;
  // Never null, so that it can be turned round.
  return sql`(${articles.ownerId} is not distinct from ${scope.ownerId} or ${articles.assigneeId} is not distinct from ${scope.ownerId})`;
}

/** Everything about an article but what is written in it. */
export type DraftState = Omit<Draft, 'content'>;

/** An article as the desk has it, with what is written but not published. */
export type Draft = {
  id: number;
  storyId: number;
  kind: 'article' | 'page';
  locale: Locale;
  status: ArticleStatus;
  /** Counts the saves. */
  version: number;
  content: ArticleContent;
  /** Whether readers see something else than `content`. */
  hasUnpublishedChanges: boolean;
  ownerId: number | null;
  assigneeId: number | null;
  approvedBy: number | null;
  dueAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  scheduledFor: Date | null;
  embargoUntil: Date | null;
  publishUntil: Date | null;
  withdrawnAt: Date | null;
  editedAt: Date;
};

const stateColumns = {
  id: articles.id,
  storyId: articles.storyId,
  kind: articles.kind,
  locale: articles.locale,
  status: articles.status,
  version: articles.version,
  ownerId: articles.ownerId,
  assigneeId: articles.assigneeId,
  approvedBy: articles.approvedBy,
  dueAt: articles.dueAt,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  scheduledFor: articles.scheduledFor,
  embargoUntil: articles.embargoUntil,
  publishUntil: articles.publishUntil,
  withdrawnAt: articles.withdrawnAt,
  editedAt: articles.editedAt,
};

/**
 * @param options.lock keeps others from changing it until the transaction ends, and the other editions of its story:
 * a change of one says how far the others are behind. All are locked in one order, so that nobody waits for each other.
 */
export async function getDraft(
  db: Database,
  id: number,
  { scope = 'any', lock = false }: { scope?: Scope; lock?: boolean } = {},
): Promise<Draft | null> {
  if (lock)
    await db.execute(sql`
      select from articles where story_id = (select own.story_id from articles own where own.id = ${id}) order by id for update`);
  const [row] = await db
    .select({ ...stateColumns, content: contentColumn })
    .from(articles)
    .where(and(eq(articles.id, id), articlesInScope(scope)));
  if (!row) return null;
  const [copy] = await db
    .select({ content: workingCopies.content })
    .from(workingCopies)
    .where(eq(workingCopies.articleId, id));
  const content = copy?.content ?? row.content;
  return {
    ...row,
    locale: row.locale as Locale,
    content: { ...content, body: withBlockIds(content.body) },
    hasUnpublishedChanges: copy !== undefined,
  };
}

/** An article without what is written in it, which open editors ask for every few seconds. */
export async function getDraftState(db: Database, id: number): Promise<DraftState | null> {
  const [row] = await db
    .select({
      ...stateColumns,
      hasUnpublishedChanges: sql<boolean>`exists (select from working_copies w where w.article_id = articles.id)`,
    })
    .from(articles)
    .where(eq(articles.id, id));
  return row ? { ...row, locale: row.locale as Locale } : null;
}

/** What readers see of an article, whatever was written since. */
export async function getShownContent(db: Database, id: number): Promise<ArticleContent | null> {
  const [row] = await db.select({ content: contentColumn }).from(articles).where(eq(articles.id, id));
  return row ? { ...row.content, body: withBlockIds(row.content.body) } : null;
}

/** The name of whoever saved an article last. */
export async function getEditor(db: Database, id: number): Promise<string> {
  const [row] = await db
    .select({ name: users.displayName })
    .from(articles)
    .innerJoin(users, eq(users.id, articles.editedBy))
    .where(eq(articles.id, id));
  return row?.name ?? '';
}

/** A text that was not taken, since somebody else had changed the same place. */
export type SetAsideText = Conflict & { id: number; by: string; at: Date };

export async function listSetAside(db: Database, articleId: number): Promise<SetAsideText[]> {
  return db
    .select({
      id: setAside.id,
      place: setAside.place,
      mine: setAside.content,
      by: users.displayName,
      at: setAside.createdAt,
    })
    .from(setAside)
    .innerJoin(users, eq(users.id, setAside.userId))
    .where(and(eq(setAside.articleId, articleId), isNull(setAside.settledAt)))
    .orderBy(asc(setAside.id));
}

/** Who was not heard of for this long has left. */
export const PRESENT_SECONDS = 20;

export type Present = { userId: number; name: string; blockId: string | null };

/** Who else has an article open: others, and the same person in other windows. */
export async function listPresent(
  db: Database,
  { articleId, tab, now }: { articleId: number; tab: string; now: Date },
): Promise<Present[]> {
  return db
    .select({ userId: presence.userId, name: users.displayName, blockId: presence.blockId })
    .from(presence)
    .innerJoin(users, eq(users.id, presence.userId))
    .where(
      and(
        eq(presence.articleId, articleId),
        ne(presence.tab, tab),
        gt(presence.seenAt, new Date(now.getTime() - PRESENT_SECONDS * 1000)),
      ),
    )
    .orderBy(asc(users.displayName), asc(presence.tab));
}
