import { sql } from 'drizzle-orm';
import type { ArticleStatus, RevisionSnapshot, revisionKinds } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';

export const REVISIONS_PER_PAGE = 50;

/** A revision in the list of an article. */
export type RevisionRow = {
  number: number;
  kind: (typeof revisionKinds)[number];
  status: ArticleStatus;
  /** The state before it; null for the first. */
  before: ArticleStatus | null;
  /** Who made it, and who else saved while it was open; '' for a job, or somebody whose account is gone. */
  by: string;
  others: string[];
  savedAt: Date;
};

/**
 * The revisions of an article, newest first, one more than a page holds when there are older ones.
 * @param options.upTo the number that the page begins with; the newest without one.
 */
export async function listRevisions(
  db: Database,
  { articleId, upTo }: { articleId: number; upTo?: number },
): Promise<RevisionRow[]> {
  const rows = await db.execute<Omit<RevisionRow, 'savedAt'> & { savedAt: string }>(sql`
    select r.number, r.kind, r.snapshot ->> 'status' as status, coalesce(u.display_name, '') as by, r.saved_at as "savedAt",
      (select p.snapshot ->> 'status' from revisions p where p.article_id = r.article_id and p.number = r.number - 1) as before,
      array(select o.display_name from users o where o.id = any(r.co_author_ids) order by o.display_name) as others
    from revisions r left join users u on u.id = r.user_id
    where r.article_id = ${articleId} and (${upTo ?? null}::int is null or r.number <= ${upTo ?? null}::int)
    order by r.number desc limit ${REVISIONS_PER_PAGE + 1}`);
  return [...rows].map((row) => ({ ...row, savedAt: new Date(row.savedAt) }));
}

/** The number of the newest; 0 for none. */
export async function newestRevision(db: Database, articleId: number): Promise<number> {
  const [row] = await db.execute<{ number: number }>(
    sql`select coalesce(max(number), 0) as number from revisions where article_id = ${articleId}`,
  );
  return row?.number ?? 0;
}

export async function getRevision(
  db: Database,
  { articleId, number }: { articleId: number; number: number },
): Promise<RevisionSnapshot | null> {
  const [row] = await db.execute<{ snapshot: RevisionSnapshot }>(
    sql`select snapshot from revisions where article_id = ${articleId} and number = ${number}`,
  );
  return row?.snapshot ?? null;
}
