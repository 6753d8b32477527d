import { type SQL, sql } from 'drizzle-orm';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Looking, Mentioned } from '#db/desk/queries.ts';
import { countMedia } from '#db/media/queries.ts';
import type { HomeList } from '#db/overview/validation.ts';

/** The first lines of a list, and how many there are in all. */
export type Listed<Row> = { rows: Row[]; total: number };

/** What the first screen tells of articles. */
export type DeskOverview = {
  /** Said to somebody in a note that nobody has resolved. */
  notes: Listed<Mentioned & { by: string; text: string; at: Date }>;
  /** Theirs to do, what is due first. */
  toDo: Listed<Mentioned & { dueAt: Date | null }>;
  /** Begun by them and nobody else's to do, the latest first. */
  drafts: Listed<Mentioned & { at: Date }>;
  /** Their own, with two texts of one place. */
  setAside: Listed<Mentioned & { count: number }>;
  /** Waiting for somebody who may approve it, the oldest first. */
  toReview: Listed<Mentioned & { by: string; at: Date }>;
  /** Published, and to be corrected by a time; or with a notice of correction that readers do not see yet. */
  corrections: Listed<Mentioned & { dueAt: Date | null; hasNotice: boolean; by: string }>;
  /** Published, with other changes that readers do not see yet. */
  changes: Listed<Mentioned & { by: string; at: Date }>;
  /** Editions that wait for what was changed in another one. */
  behind: Listed<Mentioned & { count: number }>;
  /** Taken off the schedule by the checklist when they were due. */
  held: Listed<Mentioned & { at: Date }>;
  /** What goes out next. */
  next: Listed<Mentioned & { at: Date }>;
  ends: Listed<Mentioned & { at: Date }>;
};

const FEW = 8;
const ALL = 200;

const mentioned = sql`a.id::int as id, a.headline, a.locale, a.status, count(*) over ()::int as total`;
const nameOf = (id: SQL) =>
  sql<string>`coalesce((select u.display_name from users u where u.id = ${id}), '')`;
/** Notices of correction beside a published text that are not in it. */
const hasNotice = sql`(not jsonb_path_query_array(w.content, '$.body.content[*] ? (@.type == "correction").attrs')
  <@ jsonb_path_query_array(a.body, '$.content[*] ? (@.type == "correction").attrs'))`;
const before: ArticleStatus[] = ['draft', 'in_review', 'approved'];

/** A row as the driver has it: times are texts. */
type Told = { total: number; at?: string; dueAt?: string | null };

/** @param overview.all the list that is wanted in full. */
export async function getDeskOverview(
  db: Database,
  { looking, all, now }: { looking: Looking; all?: HomeList; now: Date },
): Promise<DeskOverview> {
  const { userId, canApprove, selfApproval } = looking;
  const isTheirs = sql`(a.owner_id = ${userId} or a.assignee_id = ${userId})`;
  const isFor = canApprove ? sql`true` : isTheirs;
  const byAnother = selfApproval ? sql`true` : sql`a.owner_id is distinct from ${userId}`;

  async function list<Row extends Mentioned>(name: HomeList, rest: SQL, when = true): Promise<Listed<Row>> {
    if (!when) return { rows: [], total: 0 };
    const limit = name === all ? ALL : FEW;
    const rows = await db.execute<Told>(sql`select ${mentioned}, ${rest} limit ${limit}`);
    return {
      total: rows[0]?.total ?? 0,
      rows: rows.map(({ total: _, at, dueAt, ...row }) => ({
        ...(row as unknown as Row),
        ...(at && { at: new Date(at) }),
        ...(dueAt !== undefined && { dueAt: dueAt && new Date(dueAt) }),
      })),
    };
  }

  const states = sql`(${sql.join(
    before.map((status) => sql`${status}`),
    sql`, `,
  )})`;
  const inAWeek = new Date(now.getTime() + 7 * 86_400_000).toISOString();
  const [notes, toDo, drafts, setAside, toReview, corrections, changes, behind, held, next, ends] =
    await Promise.all([
      list<DeskOverview['notes']['rows'][number]>(
        'notes',
        sql`coalesce(u.display_name, '') as by, n.text, n.created_at as at
          from review_mentions m join review_notes n on n.id = m.note_id join articles a on a.id = n.article_id join users u on u.id = n.user_id
          where m.user_id = ${userId} and n.resolved_at is null and a.status <> 'archived' order by n.id desc`,
      ),
      list<DeskOverview['toDo']['rows'][number]>(
        'toDo',
        sql`a.due_at as "dueAt" from articles a where a.assignee_id = ${userId} and a.status in ${states}
          order by a.due_at asc nulls last, a.edited_at desc`,
      ),
      list<DeskOverview['drafts']['rows'][number]>(
        'drafts',
        sql`a.edited_at as at from articles a where a.owner_id = ${userId} and a.status = 'draft' and a.assignee_id is null
          order by a.edited_at desc`,
      ),
      list<DeskOverview['setAside']['rows'][number]>(
        'setAside',
        sql`count(*)::int as count from set_aside s join articles a on a.id = s.article_id
          where s.settled_at is null and (s.user_id = ${userId} or a.owner_id = ${userId})
          group by a.id order by max(s.id) desc`,
      ),
      list<DeskOverview['toReview']['rows'][number]>(
        'toReview',
        sql`${nameOf(sql`a.edited_by`)} as by, a.edited_at as at from articles a where a.status = 'in_review' and ${byAnother}
          order by a.edited_at`,
        canApprove,
      ),
      list<DeskOverview['corrections']['rows'][number]>(
        'corrections',
        sql`a.due_at as "dueAt", coalesce(${hasNotice}, false) as "hasNotice", ${nameOf(sql`a.assignee_id`)} as by
          from articles a left join working_copies w on w.article_id = a.id
          where a.id in (select d.id from articles d where d.due_at is not null union select c.article_id from working_copies c)
            and a.status = 'published' and (a.due_at is not null or ${hasNotice}) and ${isFor}
          order by a.due_at asc nulls last, a.edited_at`,
      ),
      list<DeskOverview['changes']['rows'][number]>(
        'changes',
        sql`${nameOf(sql`a.edited_by`)} as by, a.edited_at as at from working_copies w join articles a on a.id = w.article_id
          where a.status = 'published' and a.due_at is null and not ${hasNotice} and ${isFor}
          order by a.edited_at`,
      ),
      list<DeskOverview['behind']['rows'][number]>(
        'behind',
        sql`a.blocks_behind as count from articles a
          where a.blocks_behind > 0 and a.status not in ('withdrawn','archived') and ${isFor} order by a.edited_at desc`,
      ),
      list<DeskOverview['held']['rows'][number]>(
        'held',
        sql`l.at from audit_log l join articles a on a.id = l.subject_id
          where l.action = 'article.held' and l.subject_kind = 'article' and l.at > ${now.toISOString()}::timestamptz - interval '30 days'
            and a.status = 'approved' and ${isFor} and not exists (
              select from audit_log later where later.subject_kind = 'article' and later.subject_id = a.id and later.id > l.id
                and later.action in ('article.held','article.scheduled','article.approved','article.unscheduled'))
          order by l.id desc`,
      ),
      list<DeskOverview['next']['rows'][number]>(
        'next',
        sql`a.scheduled_for as at from articles a where a.status = 'scheduled' order by a.scheduled_for`,
      ),
      list<DeskOverview['ends']['rows'][number]>(
        'ends',
        sql`a.publish_until as at from articles a where a.status = 'published' and a.publish_until < ${inAWeek}::timestamptz
          order by a.publish_until`,
      ),
    ]);
  return { notes, toDo, drafts, setAside, toReview, corrections, changes, behind, held, next, ends };
}

/** What needs somebody who keeps the site running; null for what is not theirs to see. */
export type DeskTroubles = {
  failedJobs: { name: string; count: number }[];
  mail: { failed: number; held: number; late: number } | null;
  pictures: number;
  licences: number;
  /** Whether somebody sees any of it. */
  sees: boolean;
};

/** Mail that has waited this long waits for something. */
const LATE_MINUTES = 15;

/** @param given.licencesBy the last day on which the library counts a licence as ending soon. */
export async function getDeskTroubles(
  db: Database,
  {
    seesJobs,
    seesMail,
    seesMedia,
    licencesBy,
    now,
  }: { seesJobs: boolean; seesMail: boolean; seesMedia: boolean; licencesBy: string; now: Date },
): Promise<DeskTroubles> {
  const [jobs, [mail], pictures, licences] = await Promise.all([
    seesJobs ? listFailedJobs(db) : [],
    seesMail
      ? db.execute<{ failed: number; held: number; late: number }>(sql`
          select (select count(*)::int from mail_outbox where status = 'failed') as failed,
            (select count(*)::int from mail_outbox where status = 'held') as held,
            (select count(*)::int from mail_outbox where status = 'queued' and created_at < ${new Date(now.getTime() - LATE_MINUTES * 60_000).toISOString()}::timestamptz) as late`)
      : [],
    seesMedia ? countMedia(db, { name: 'failed' }) : 0,
    seesMedia ? countMedia(db, { name: 'expiring', by: licencesBy }) : 0,
  ]);
  return {
    failedJobs: jobs,
    mail: mail ?? null,
    pictures,
    licences,
    sees: seesJobs || seesMail || seesMedia,
  };
}

/** Jobs whose last run failed, and how often one has within a day. The queue makes its tables when it first starts. */
async function listFailedJobs(db: Database): Promise<{ name: string; count: number }[]> {
  const [there] = await db.execute<{ yes: boolean }>(
    sql`select to_regclass('pgboss.job') is not null as yes`,
  );
  if (!there?.yes) return [];
  const rows = await db.execute<{ name: string; count: number }>(sql`
    select name, count(*) filter (where state in ('failed','retry'))::int as count from pgboss.job
    where created_on > now() - interval '1 day' and state in ('failed','retry','completed')
    group by name having (array_agg(state::text order by created_on desc))[1] in ('failed','retry') order by name`);
  return [...rows];
}

/** What happened today, and the comments that wait. */
export type DeskFigures = {
  published: number;
  comments: number;
  pending: number;
  members: number;
  subscribers: number;
};

export async function getDeskFigures(
  db: Database,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<DeskFigures> {
  const since = sql`(${today}::date::timestamp at time zone ${timeZone})`;
  const [row] = await db.execute<DeskFigures>(sql`
    select (select count(*)::int from articles where published_at >= ${since} and status = 'published' and kind = 'article') as published,
      (select count(*)::int from comments where created_at >= ${since} and status in ('approved','pending')) as comments,
      (select count(*)::int from comments where status = 'pending') as pending,
      (select count(*)::int from users where created_at >= ${since} and deleted_at is null) as members,
      (select count(*)::int from newsletter_subscribers where confirmed_at >= ${since} and status = 'confirmed') as subscribers`);
  return row ?? { published: 0, comments: 0, pending: 0, members: 0, subscribers: 0 };
}
