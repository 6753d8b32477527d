import { aliasedTable, and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { ListTrial, type TrialResult, type TriedList } from '#db/comment-rules/rules/list-trial.ts';
import { emptyHeldOut, type HeldOut, percentOf } from '#db/comment-rules/rules/measured.ts';
import { Lesson, type Model, score } from '#db/comments/rules/learn.ts';
import { isListedHost } from '#db/comments/rules/links.ts';
import type { WordList } from '#db/comments/rules/word-lists.ts';
import { commentLists, commentModels, comments, commentVerdicts } from '#db/comments/tables.ts';
import type { CommentStatus, ListKind, ModerationMode } from '#db/comments/validation.ts';
import { inSlices } from '#db/core/in-slices.ts';
import type { Locale } from '#db/core/locale.ts';
import { users } from '#db/users/tables.ts';

type WatchLists = {
  lists: WordList[];
  /** Hosts of links: those that reject a comment, that hold it, and that always pass. */
  blocked: string[];
  held: string[];
  allowed: string[];
};

/** The last ones, since every comment asks for them, they are long, and they change once in a while. */
let latestLists: { stamp: string; lists: WatchLists } | null = null;

/** The lists that are in force or on trial, as the rules take them. */
export async function loadWatchLists(db: Database): Promise<WatchLists> {
  const [row] = await db
    .select({
      // Whoever changes a row makes another of it.
      stamp: sql<string>`coalesce(string_agg(concat_ws(' ', id, xmin), ',' order by id), '')`,
    })
    .from(commentLists);
  const stamp = row?.stamp ?? '';
  if (latestLists?.stamp !== stamp) latestLists = { stamp, lists: await readWatchLists(db) };
  return latestLists.lists;
}

async function readWatchLists(db: Database): Promise<WatchLists> {
  const rows = await db
    .select({
      name: commentLists.name,
      kind: commentLists.kind,
      outcome: commentLists.outcome,
      state: commentLists.state,
      terms: commentLists.terms,
    })
    .from(commentLists)
    .where(ne(commentLists.state, 'off'))
    .orderBy(asc(commentLists.id));
  const hosts = (kind: ListKind, outcome?: string) =>
    rows
      .filter(
        (row) =>
          row.kind === kind && row.state === 'on' && (outcome === undefined || row.outcome === outcome),
      )
      .flatMap((row) => row.terms);
  return {
    lists: rows.flatMap(({ kind, ...list }) => (kind === 'words' ? [list] : [])),
    blocked: hosts('hosts', 'reject'),
    held: hosts('hosts', 'hold'),
    allowed: hosts('allowed_hosts'),
  };
}

/** What was learned, from what, and what it made of verdicts that it had not seen. */
export type Learned = Model & {
  /** The oldest and the newest verdict that it knows. */
  since: string;
  until: string;
  /** The newest entry of the table of verdicts when it was made. */
  lastVerdict: number;
  /** Null while there are too few to set some aside. */
  heldOut: HeldOut | null;
};

/** The last one, since every comment asks for it and it changes once in a while. */
let latest: { madeAt: number; model: Learned } | null = null;

/** What was learned from verdicts; null before there were enough of them. */
export async function loadModel(db: Database): Promise<Learned | null> {
  const [stamp] = await db
    .select({ madeAt: commentModels.madeAt })
    .from(commentModels)
    .where(eq(commentModels.id, 1));
  if (!stamp) return null;
  const madeAt = stamp.madeAt.getTime();
  if (latest?.madeAt !== madeAt) {
    const [row] = await db
      .select({ model: commentModels.model })
      .from(commentModels)
      .where(eq(commentModels.id, 1));
    latest = row ? { madeAt, model: row.model as Learned } : null;
  }
  return latest?.model ?? null;
}

const editor = aliasedTable(users, 'editor');
const listColumns = {
  id: commentLists.id,
  name: commentLists.name,
  kind: commentLists.kind,
  outcome: commentLists.outcome,
  state: commentLists.state,
  changedAt: commentLists.changedAt,
  changedBy: sql<string>`coalesce(${editor.displayName}, '')`,
};

/** All lists, by name, without what is in them. */
export function listLists(db: Database) {
  return db
    .select({ ...listColumns, terms: sql<number>`cardinality(${commentLists.terms})` })
    .from(commentLists)
    .leftJoin(editor, eq(editor.id, commentLists.changedBy))
    .orderBy(asc(sql`lower(${commentLists.name})`));
}
export type ListRow = Awaited<ReturnType<typeof listLists>>[number];

export async function getList(db: Database, id: number) {
  const [row] = await db
    .select({ ...listColumns, terms: commentLists.terms })
    .from(commentLists)
    .leftJoin(editor, eq(editor.id, commentLists.changedBy))
    .where(eq(commentLists.id, id));
  return row ?? null;
}

/** So many comments, and no more, are looked at to try a list or to learn. */
export const MOST_COMMENTS = 5000;
const AT_ONCE = 500;
/** What a comment can be at most; imported ones can be longer. */
const READ_LETTERS = 20_000;

/** What lists did to the newest comments, by the number of the list. */
export async function countHits(db: Database): Promise<{ comments: number; hits: Record<number, number> }> {
  const newest = sql`(select reasons from comments order by created_at desc nulls first, id desc nulls first limit ${MOST_COMMENTS})`;
  const [all] = await db.execute<{ count: number }>(sql`select count(*)::int as count from ${newest} c`);
  const named = await db.execute<{ name: string; count: number }>(sql`
    select r->'detail'->>'list' as name, count(*)::int as count from ${newest} c, jsonb_array_elements(c.reasons) r
    where r->>'reason' = 'listed_word' group by 1`);
  const hosts = await db.execute<{ host: string; count: number }>(sql`
    select r->'detail'->>'host' as host, count(*)::int as count from ${newest} c, jsonb_array_elements(c.reasons) r
    where r->>'reason' = 'blocked_link' group by 1`);
  const rows = await db
    .select({
      id: commentLists.id,
      name: commentLists.name,
      kind: commentLists.kind,
      // Only these are compared with anything.
      terms: sql<string[]>`case when ${commentLists.kind} = 'hosts' then ${commentLists.terms} else '{}' end`,
    })
    .from(commentLists);
  const sum = (met: { count: number }[]) => met.reduce((total, { count }) => total + count, 0);
  const hits = rows.map(({ id, name, kind, terms }) => [
    id,
    kind === 'words'
      ? sum(named.filter((one) => one.name === name))
      : sum(hosts.filter(({ host }) => isListedHost(host, terms))),
  ]);
  return { comments: all?.count ?? 0, hits: Object.fromEntries(hits) };
}

/** The texts of comments, a few hundred at a time. */
async function* textsOf(db: Database, ids: number[]) {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const part = ids.slice(at, at + AT_ONCE);
    const rows = await db
      .select({
        id: comments.id,
        status: comments.status,
        text: sql<string>`left(${comments.body}, ${READ_LETTERS})`,
      })
      .from(comments)
      .where(inArray(comments.id, part));
    const byId = new Map(rows.map((row) => [row.id, row]));
    yield part.flatMap((id) => byId.get(id) ?? []);
  }
}

/** What a list would have done to the newest comments. */
export async function tryList(db: Database, list: TriedList): Promise<TrialResult> {
  const newest = await db
    .select({ id: comments.id })
    .from(comments)
    .orderBy(sql`${comments.createdAt} desc nulls first`, sql`${comments.id} desc nulls first`)
    .limit(MOST_COMMENTS);
  const trial = new ListTrial(list);
  for await (const texts of textsOf(
    db,
    newest.map(({ id }) => id),
  ))
    await inSlices(
      texts.filter(({ status }) => status !== 'deleted'),
      (comment) => trial.add(comment),
    );
  return trial.result();
}

/** Comments as the trial of a list shows them, in the order of the numbers. */
export async function listTried(db: Database, ids: number[]) {
  if (!ids.length) return [];
  const rows = await db
    .select({
      id: comments.id,
      authorName: comments.authorName,
      text: sql<string>`left(${comments.body}, ${READ_LETTERS})`,
      status: comments.status,
      createdAt: comments.createdAt,
      headline: articles.headline,
      locale: sql<Locale>`${articles.locale}`,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(comments.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
export type TriedComment = Awaited<ReturnType<typeof listTried>>[number];

const isRejected = (status: CommentStatus) => status === 'rejected' || status === 'spam';

/** Learns from the newest verdicts of people, if there are any that the model does not know; null if not. */
export async function gatherLesson(db: Database): Promise<Learned | null> {
  const [newest] = await db
    .select({ id: sql<number>`coalesce(max(${commentVerdicts.id}), 0)::int` })
    .from(commentVerdicts);
  const lastVerdict = newest?.id ?? 0;
  if ((await loadModel(db))?.lastVerdict === lastVerdict) return null;
  const decided = await db
    .select({ id: comments.id, at: comments.decidedAt })
    .from(comments)
    .where(and(isNotNull(comments.decidedBy), inArray(comments.status, ['approved', 'rejected', 'spam'])))
    .orderBy(sql`${comments.decidedAt} desc nulls first`)
    .limit(MOST_COMMENTS);
  if (!decided.length) return null;
  // Every fifth is set aside, judged by what the others taught, and learned from only then.
  const [first, aside] = [decided.filter((_, at) => at % 5 !== 0), decided.filter((_, at) => at % 5 === 0)];
  const lesson = new Lesson();
  const learnFrom = async (some: { id: number }[]) => {
    for await (const texts of textsOf(
      db,
      some.map(({ id }) => id),
    ))
      await inSlices(texts, ({ text, status }) => lesson.add({ text, approved: !isRejected(status) }));
  };
  await learnFrom(first);
  const heldOut = await measure(db, lesson.model(), aside);
  await learnFrom(aside);
  return {
    ...lesson.model(),
    since: decided.at(-1)?.at?.toISOString() ?? '',
    until: decided[0]?.at?.toISOString() ?? '',
    lastVerdict,
    heldOut,
  };
}

async function measure(db: Database, model: Model, some: { id: number }[]): Promise<HeldOut | null> {
  const heldOut = emptyHeldOut();
  let isJudged = false;
  for await (const texts of textsOf(
    db,
    some.map(({ id }) => id),
  ))
    await inSlices(texts, ({ text, status }) => {
      const scored = score(model, text);
      if (!scored) return;
      isJudged = true;
      const counts = isRejected(status) ? heldOut.rejected : heldOut.approved;
      const percent = percentOf(scored.probability);
      counts[percent] = (counts[percent] ?? 0) + 1;
    });
  return isJudged ? heldOut : null;
}

/** When the model was made; null while there is none. */
export async function getModelTime(db: Database): Promise<Date | null> {
  const [row] = await db.select({ madeAt: commentModels.madeAt }).from(commentModels);
  return row?.madeAt ?? null;
}

/** How the comments of one article are read, where it says so itself. */
export async function getArticleModeration(db: Database, id: number) {
  const [row] = await db
    .select({
      id: articles.id,
      headline: articles.headline,
      locale: sql<Locale>`${articles.locale}`,
      moderation: sql<ModerationMode | null>`${articles.commentModeration}`,
    })
    .from(articles)
    .where(and(eq(articles.id, id), eq(articles.kind, 'article')));
  return row ?? null;
}
