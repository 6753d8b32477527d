import { inArray, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { comments } from '#db/comments/tables.ts';
import type { CommentStatus } from '#db/comments/validation.ts';
import { htmlToText, oneLine } from '#db/imports/html-tree.ts';
import type { ReportBuilder } from '#db/imports/report.ts';
import { loadImported, markImported } from '#db/imports/terms.ts';
import { readDate } from '#db/imports/values.ts';
import type { WxrComment } from '#db/imports/wxr.ts';

/** Comments that are written at once; a post may have tens of thousands. */
const BATCH = 500;
const LONGEST = 100_000;

const statuses: Record<string, CommentStatus> = {
  '1': 'approved',
  approve: 'approved',
  approved: 'approved',
  '0': 'pending',
  hold: 'pending',
  spam: 'spam',
  trash: 'deleted',
  'post-trashed': 'deleted',
};

type Prepared = {
  externalId: string;
  parent: string;
  authorName: string;
  authorEmail: string | null;
  body: string;
  status: CommentStatus;
  createdAt: Date;
  /** What lies in the bin is kept as long as what is deleted here, from today. */
  decidedAt: Date | null;
};

/** Brings over the comments of one post that are not here yet, threads and all. */
export async function importComments(
  tx: Database,
  {
    articleId,
    given,
    origin,
    anonymous,
    now,
    report,
  }: {
    articleId: number;
    given: WxrComment[];
    origin: string;
    /** The name of those who left none. */
    anonymous: string;
    now: Date;
    report: ReportBuilder;
  },
): Promise<void> {
  const prepared = new Map<string, Prepared>();
  for (const comment of given) {
    const made = prepare(comment, { anonymous, now, report });
    if (made && !prepared.has(made.externalId)) prepared.set(made.externalId, made);
  }
  if (!prepared.size) return;
  const ids = new Map<string, number>();
  /** Those of earlier runs that have not been removed here since; only they can be replied to. */
  const standing = new Set<number>();
  const names = [...prepared.keys()];
  for (let from = 0; from < names.length; from += BATCH) {
    const externalIds = names.slice(from, from + BATCH);
    const known = await loadImported(tx, { origin, kind: 'comment', externalIds });
    for (const [name, id] of known) ids.set(name, id);
    const there = await tx
      .select({ id: comments.id })
      .from(comments)
      .where(inArray(comments.id, [...known.values()]));
    for (const { id } of there) standing.add(id);
  }
  report.present('comments', ids.size);
  const fresh = parentsFirst(prepared, report).filter((comment) => !ids.has(comment.externalId));
  for (let from = 0; from < fresh.length; from += BATCH) {
    const batch = fresh.slice(from, from + BATCH);
    // Numbers are drawn first, so that a reply can name its parent within the same statement.
    const drawn = await tx.execute<{ id: string }>(
      sql`select nextval(pg_get_serial_sequence('comments', 'id'))::text as id from generate_series(1, ${batch.length}::int)`,
    );
    batch.forEach((comment, index) => {
      const id = Number(drawn[index]?.id);
      ids.set(comment.externalId, id);
      standing.add(id);
    });
    await tx.insert(comments).values(
      batch.map(({ externalId, parent, ...columns }) => {
        const parentId = ids.get(parent);
        return {
          ...columns,
          id: ids.get(externalId) as number,
          articleId,
          parentId: parentId !== undefined && standing.has(parentId) ? parentId : null,
        };
      }),
    );
    await markImported(
      tx,
      batch.map(({ externalId }) => ({
        origin,
        kind: 'comment',
        externalId,
        localId: ids.get(externalId) as number,
      })),
    );
  }
  report.created('comments', fresh.length);
}

function prepare(
  comment: WxrComment,
  { anonymous, now, report }: { anonymous: string; now: Date; report: ReportBuilder },
): Prepared | null {
  if (comment.type === 'pingback' || comment.type === 'trackback') {
    report.skip('pingbacks and trackbacks');
    return null;
  }
  if (comment.type && comment.type !== 'comment') {
    report.skip(`comments of the kind "${oneLine(comment.type).slice(0, 40)}"`);
    return null;
  }
  const body = htmlToText(comment.body);
  if (!/^\d{1,20}$/.test(comment.id) || !body) {
    report.warn('comment_empty', `comment ${oneLine(comment.id).slice(0, 20)}`);
    return null;
  }
  if (body.length > LONGEST) report.warn('comment_cut', `comment ${comment.id}`);
  const email = comment.email.trim();
  const status = statuses[comment.approved] ?? 'pending';
  return {
    externalId: comment.id,
    parent: comment.parent === '0' ? '' : comment.parent,
    authorName: oneLine(htmlToText(comment.author)).slice(0, 200) || anonymous,
    authorEmail: /^[^\s@]{1,200}@[^\s@]{1,200}$/.test(email) ? email : null,
    body: body.slice(0, LONGEST).toWellFormed(),
    status,
    createdAt: readDate(comment.date) ?? now,
    decidedAt: status === 'deleted' ? now : null,
  };
}

/** In an order in which a comment comes before its replies. Missing parents and circles are cut off. */
function parentsFirst(comments: Map<string, Prepared>, report: ReportBuilder): Prepared[] {
  const ordered: Prepared[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of comments.values()) {
    const chain: Prepared[] = [];
    let comment: Prepared | undefined = start;
    while (comment && !state.has(comment.externalId)) {
      state.set(comment.externalId, 'open');
      chain.push(comment);
      const above: Prepared | undefined = comments.get(comment.parent);
      if (comment.parent && (!above || state.get(above.externalId) === 'open')) {
        report.warn('comment_parent', `comment ${comment.externalId}`);
        comment.parent = '';
      }
      comment = above;
    }
    for (const each of chain.reverse()) {
      state.set(each.externalId, 'done');
      ordered.push(each);
    }
  }
  return ordered;
}
