import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { comments, commentVerdicts, type StoredReason } from '#db/comments/tables.ts';
import type { CommentStatus, ReportReason } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere } from '#db/core/named-rows.ts';
import type { ModerationFilter, ModerationList } from '#db/moderation/validation.ts';

// Times are texts (ISO 8601), since all of it goes to scripts in the browser too.

/** A comment in a moderator's list. */
export type ModeratedComment = {
  id: number;
  authorId: number | null;
  /** As it stands below the comment. */
  authorName: string;
  body: string;
  status: CommentStatus;
  featured: boolean;
  likeCount: number;
  /** What the rules said of it. */
  reasons: StoredReason[];
  score: number | null;
  createdAt: string;
  editedAt: string | null;
  decidedAt: string | null;
  /** Whoever decided last; empty where no moderator did. */
  decidedBy: string;
  article: {
    id: number;
    headline: string;
    locale: Locale;
    slug: string;
    isPublic: boolean;
    commentsOpen: boolean;
  };
  /** What it replies to, in short. */
  replyTo: { authorName: string; body: string } | null;
  /** Reports that nobody has answered. */
  reports: Report[];
  appeal: { words: string; at: string; outcome: 'granted' | 'upheld' | null; answer: string } | null;
};
export type Report = {
  reason: ReportReason;
  words: string;
  by: string;
  at: string;
  outcome: 'upheld' | 'dismissed' | null;
};

export const COMMENTS_PER_PAGE = 40;

const rises = (list: ModerationList) => list === 'pending' || list === 'reported' || list === 'appeals';
const statusOf: Partial<Record<ModerationList, CommentStatus>> = {
  pending: 'pending',
  approved: 'approved',
  rejected: 'rejected',
  spam: 'spam',
};

/** An appeal waits from when it was made, everything else from when it was written. */
const timeOf = (list: ModerationList) => (list === 'appeals' ? sql`ap.created_at` : sql`c.created_at`);
const sourceOf = (list: ModerationList) =>
  list === 'appeals'
    ? sql`comment_appeals ap join comments c on c.id = ap.comment_id and ap.outcome is null`
    : sql`comments c`;

/** What a filter asks of a comment. */
function fits({ list, article, section, language, person, q }: ModerationFilter): SQL {
  const status = statusOf[list];
  return (
    and(
      status ? sql`c.status = ${status}` : sql`c.status <> 'deleted'`,
      list === 'reported' ? sql`c.report_count > 0` : undefined,
      article ? sql`c.article_id = ${article}` : undefined,
      section
        ? sql`c.article_id in (select a.id from articles a join story_sections s on s.story_id = a.story_id where s.section_id = ${section})`
        : undefined,
      language ? sql`c.article_id in (select a.id from articles a where a.locale = ${language})` : undefined,
      /^\d{1,15}$/.test(person)
        ? sql`c.user_id = ${person}::bigint`
        : person
          ? sql`lower(c.author_name) like ${anywhere(person)}`
          : undefined,
      q ? sql`lower(c.body) like ${anywhere(q)}` : undefined,
    ) ?? sql`true`
  );
}

/** A page of a list, and where the next one begins. */
export async function listModerated(
  db: Database,
  { filter, after, limit = COMMENTS_PER_PAGE }: { filter: ModerationFilter; after?: string; limit?: number },
): Promise<{ comments: ModeratedComment[]; next: string | null }> {
  const isRising = rises(filter.list);
  const time = timeOf(filter.list);
  const [micros, from] = (after ?? '').split('_');
  const there = sql`(timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${from}::bigint)`;
  const beyond = isRising ? sql`(${time}, c.id) > ${there}` : sql`(${time}, c.id) < ${there}`;
  const order = isRising ? sql`${time}, c.id` : sql`${time} desc nulls first, c.id desc nulls first`;
  const rows = await db.execute<{ id: string; cursor: string }>(sql`
    select c.id, (extract(epoch from ${time}) * 1000000)::bigint || '_' || c.id as cursor
    from ${sourceOf(filter.list)} where ${fits(filter)} ${after ? sql`and ${beyond}` : sql``}
    order by ${order} limit ${limit + 1}`);
  const shown = [...rows].slice(0, limit);
  return {
    comments: await listByIds(
      db,
      shown.map(({ id }) => Number(id)),
    ),
    next: rows.length > limit ? (shown.at(-1)?.cursor ?? null) : null,
  };
}

const iso = (column: SQL) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const nameOf = (id: SQL) => sql`coalesce((select u.display_name from users u where u.id = ${id}), '')`;
const json = (parts: SQL) => sql`jsonb_build_object(${parts})`;

const reportParts = sql`'reason', r.reason, 'words', r.words, 'by', ${nameOf(sql`r.user_id`)},
  'at', ${iso(sql`r.created_at`)}, 'outcome', r.outcome`;

/** Some comments as a list shows them, in this order; those that are gone are left out. */
export async function listByIds(db: Database, ids: number[]): Promise<ModeratedComment[]> {
  if (!ids.length) return [];
  const rows = await db.execute<{ view: ModeratedComment }>(sql`
    select ${json(sql`
      'id', c.id, 'authorId', c.user_id, 'authorName', c.author_name, 'body', c.body, 'status', c.status,
      'featured', c.featured, 'likeCount', c.like_count, 'reasons', c.reasons, 'score', c.score,
      'createdAt', ${iso(sql`c.created_at`)}, 'editedAt', ${iso(sql`c.edited_at`)},
      'decidedAt', ${iso(sql`c.decided_at`)}, 'decidedBy', ${nameOf(sql`c.decided_by`)},
      'article', ${json(sql`'id', a.id, 'headline', a.headline, 'locale', a.locale, 'slug', a.slug,
        'isPublic', a.status = 'published', 'commentsOpen', a.comments_open`)},
      'replyTo', (select ${json(sql`'authorName', p.author_name, 'body', left(p.body, 300)`)} from comments p where p.id = c.parent_id),
      'reports', case when c.report_count = 0 then '[]'::jsonb else
        (select coalesce(jsonb_agg(${json(reportParts)} order by r.id), '[]') from comment_reports r
          where r.comment_id = c.id and r.outcome is null) end,
      'appeal', (select ${json(sql`'words', ap.words, 'at', ${iso(sql`ap.created_at`)}, 'outcome', ap.outcome, 'answer', ap.answer`)}
        from comment_appeals ap where ap.comment_id = c.id)`)} as view
    from unnest(${`{${ids}}`}::bigint[]) with ordinality as wanted (id, place)
    join comments c on c.id = wanted.id join articles a on a.id = c.article_id
    where c.status <> 'deleted' order by wanted.place`);
  return rows.map(({ view }) => view);
}

/** What waits, up to this many: nobody reads the number of a flood. */
export const COUNTED = 1000;
export type Waiting = Record<'pending' | 'reported' | 'appeals', number>;

export async function countWaiting(db: Database): Promise<Waiting> {
  const counted = (from: SQL) =>
    sql`(select count(*)::int from (select from ${from} limit ${COUNTED + 1}) as counted)`;
  const [row] = await db.execute<Waiting>(sql`
    select ${counted(sql`comments where status = 'pending'`)} as pending,
      ${counted(sql`comments where report_count > 0 and status <> 'deleted'`)} as reported,
      ${counted(sql`comment_appeals ap join comments c on c.id = ap.comment_id where ap.outcome is null and c.status <> 'deleted'`)} as appeals`);
  return row ?? { pending: 0, reported: 0, appeals: 0 };
}

/** What came into a list since a time, oldest first. */
export async function listFresh(
  db: Database,
  { filter, since }: { filter: ModerationFilter; since: Date },
): Promise<number[]> {
  const after = sql`> ${since.toISOString()}::timestamptz`;
  const isFresh =
    filter.list === 'reported'
      ? sql`exists (select from comment_reports r where r.comment_id = c.id and r.outcome is null and r.created_at ${after})`
      : sql`${timeOf(filter.list)} ${after}`;
  const rows = await db.execute<{ id: string }>(sql`
    select c.id from ${sourceOf(filter.list)} where ${fits(filter)} and ${isFresh}
    order by ${timeOf(filter.list)}, c.id limit 100`);
  return rows.map(({ id }) => Number(id));
}

/** How a comment stands at this moment, and by whom. */
export type CommentState = { id: number; status: CommentStatus; editedAt: string | null; by: string };

export async function listStates(db: Database, ids: number[]): Promise<CommentState[]> {
  if (!ids.length) return [];
  return db
    .select({
      id: comments.id,
      status: comments.status,
      editedAt: sql<string | null>`${iso(sql`comments.edited_at`)}`,
      by: sql<string>`coalesce((select u.display_name from users u where u.id = (
        select v.user_id from comment_verdicts v where v.comment_id = comments.id order by v.id desc limit 1)), '')`,
    })
    .from(comments)
    .where(sql`${comments.id} = any(${`{${ids}}`}::bigint[])`);
}

export type PastVerdictView = {
  /** Empty where rules, reports or the author decided. */
  by: string;
  before: CommentStatus;
  after: CommentStatus;
  words: string;
  at: string;
};

export type CommenterView = {
  id: number;
  name: string;
  createdAt: string;
  isStaff: boolean;
  hasLeft: boolean;
  treatment: 'normal' | 'held' | 'suspended' | 'banned';
  until: string | null;
  /** What they were told, and by whom. */
  words: string;
  by: string;
  counts: Record<'approved' | 'pending' | 'rejected' | 'spam' | 'reported', number>;
  notes: { words: string; by: string; at: string }[];
  latest: { id: number; body: string; status: CommentStatus; at: string; headline: string; locale: Locale }[];
};

/** Everything that stands beside an open comment. */
export type CommentContext = {
  id: number;
  /** What it answers, the beginning of the thread first. */
  thread: { id: number; authorName: string; body: string; status: CommentStatus; at: string }[];
  replies: number;
  reports: Report[];
  /** What it said before, the latest first, and until when. */
  revisions: { body: string; until: string }[];
  verdicts: PastVerdictView[];
  commenter: CommenterView | null;
  /** Of imported comments, whose authors have no account. */
  email: string;
};

export async function getContext(
  db: Database,
  { id, now }: { id: number; now: Date },
): Promise<CommentContext | null> {
  const [row] = await db.execute<{
    view: Omit<CommentContext, 'commenter'> & { authorId: number | null };
  }>(sql`
    with recursive above as (
      select c.id, c.parent_id, 0 as depth from comments c where c.id = ${id}
      union all select p.id, p.parent_id, above.depth + 1 from comments p join above on p.id = above.parent_id and above.depth < 20)
    select ${json(sql`
      'id', c.id, 'authorId', c.user_id, 'email', coalesce(c.author_email, ''),
      'thread', (select coalesce(jsonb_agg(${json(sql`'id', p.id, 'authorName', p.author_name,
          'body', case when p.status = 'deleted' then '' else left(p.body, 2000) end, 'status', p.status, 'at', ${iso(sql`p.created_at`)}`)} order by above.depth desc), '[]')
        from above join comments p on p.id = above.id where above.depth > 0),
      'replies', (select count(*) from comments r where r.parent_id = c.id),
      'reports', (select coalesce(jsonb_agg(${json(reportParts)} order by r.id), '[]') from comment_reports r where r.comment_id = c.id),
      'revisions', (select coalesce(jsonb_agg(${json(sql`'body', r.body, 'until', ${iso(sql`r.created_at`)}`)} order by r.id desc), '[]')
        from comment_revisions r where r.comment_id = c.id),
      'verdicts', (select coalesce(jsonb_agg(${json(sql`'by', ${nameOf(sql`v.user_id`)}, 'before', v.status_before,
          'after', v.status_after, 'words', v.words, 'at', ${iso(sql`v.created_at`)}`)} order by v.id desc), '[]')
        from comment_verdicts v where v.comment_id = c.id)`)} as view
    from comments c where c.id = ${id} and c.status <> 'deleted'`);
  if (!row) return null;
  const { authorId, ...view } = row.view;
  const commenter = authorId === null ? null : await getCommenter(db, { userId: authorId, except: id, now });
  return { ...view, commenter };
}

async function getCommenter(
  db: Database,
  { userId, except, now }: { userId: number; except: number; now: Date },
): Promise<CommenterView | null> {
  const of = (status: CommentStatus) => sql`count(*) filter (where c.status = ${status})`;
  const isOver = sql`s.until <= ${now.toISOString()}::timestamptz`;
  const [row] = await db.execute<{ view: CommenterView }>(sql`
    select ${json(sql`
      'id', u.id, 'name', u.display_name, 'createdAt', ${iso(sql`u.created_at`)}, 'isStaff', u.role <> 'reader',
      'hasLeft', u.deleted_at is not null,
      'treatment', case when s.standing is null or ${isOver} then 'normal' else s.standing end,
      'until', case when ${isOver} then null else ${iso(sql`s.until`)} end,
      'words', coalesce(s.words, ''), 'by', ${nameOf(sql`s.decided_by`)},
      'counts', (select ${json(sql`'approved', ${of('approved')}, 'pending', ${of('pending')}, 'rejected', ${of('rejected')}, 'spam', ${of('spam')},
          'reported', count(*) filter (where exists (select from comment_reports r where r.comment_id = c.id))`)}
        from comments c where c.user_id = u.id),
      'notes', (select coalesce(jsonb_agg(${json(sql`'words', n.words, 'by', ${nameOf(sql`n.author_id`)}, 'at', ${iso(sql`n.created_at`)}`)} order by n.id desc), '[]')
        from commenter_notes n where n.user_id = u.id),
      'latest', (select coalesce(jsonb_agg(${json(sql`'id', l.id, 'body', left(l.body, 300), 'status', l.status,
          'at', ${iso(sql`l.created_at`)}, 'headline', l.headline, 'locale', l.locale`)} order by l.created_at desc), '[]')
        from (select c.*, a.headline, a.locale from comments c join articles a on a.id = c.article_id
          where c.user_id = u.id and c.id <> ${except} and c.status <> 'deleted' order by c.created_at desc nulls first limit 5) l)`)} as view
    from users u left join commenters s on s.user_id = u.id where u.id = ${userId}`);
  return row?.view ?? null;
}

/** All verdicts about a comment, the oldest first. */
export async function listVerdicts(db: Database, commentId: number) {
  return db
    .select({
      id: commentVerdicts.id,
      userId: commentVerdicts.userId,
      before: commentVerdicts.statusBefore,
      after: commentVerdicts.statusAfter,
      words: commentVerdicts.words,
      at: commentVerdicts.createdAt,
    })
    .from(commentVerdicts)
    .where(eq(commentVerdicts.commentId, commentId))
    .orderBy(commentVerdicts.id);
}

/** A comment as letters about its verdict need it, with whom they go to. Nothing of accounts that are gone. */
export type Told = {
  id: number;
  headline: string;
  body: string;
  wasHeld: boolean;
  status: CommentStatus;
  editedAt: string | null;
  author: { userId: number; email: string; locale: Locale } | null;
};

export async function getTold(db: Database, commentId: number): Promise<Told | null> {
  const [row] = await db.execute<{ view: Told }>(sql`
    select ${json(sql`
      'id', c.id, 'headline', a.headline, 'body', left(c.body, 2000), 'status', c.status,
      'editedAt', ${iso(sql`c.edited_at`)},
      'wasHeld', exists (select from jsonb_array_elements(c.reasons) reason where reason ->> 'outcome' <> 'approve'),
      'author', case when u.email is null then null else ${json(sql`'userId', u.id, 'email', u.email, 'locale', u.locale`)} end`)} as view
    from comments c join articles a on a.id = c.article_id
    left join users u on u.id = c.user_id and u.deleted_at is null
    where c.id = ${commentId} and c.status <> 'deleted'`);
  return row?.view ?? null;
}

/** Who reported a comment and was answered after `since`. */
export async function listAnswered(
  db: Database,
  { commentId, since }: { commentId: number; since: Date | null },
): Promise<{ userId: number; email: string; locale: Locale }[]> {
  return [
    ...(await db.execute<{ userId: number; email: string; locale: Locale }>(sql`
    select u.id::int as "userId", u.email, u.locale from comment_reports r
    join users u on u.id = r.user_id and u.deleted_at is null
    where r.comment_id = ${commentId} and r.outcome is not null
      ${since ? sql`and r.decided_at > ${since.toISOString()}::timestamptz` : sql``}
    order by r.id`)),
  ];
}

/** Whether a verdict is the answer to an appeal, which has a letter of its own. */
export async function answersAppeal(
  db: Database,
  { commentId, at }: { commentId: number; at: Date },
): Promise<boolean> {
  const rows = await db.execute(sql`
    select 1 from comment_appeals where comment_id = ${commentId} and outcome = 'granted'
      and decided_at = ${at.toISOString()}::timestamptz`);
  return rows.length > 0;
}
