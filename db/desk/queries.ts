import { and, asc, count, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type ChecklistProblem, checkedMediaIds, checklistFor } from '#db/articles/rules/checklist.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import { dayAfter } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere } from '#db/core/named-rows.ts';
import type { ArticleFilter, ArticleSort } from '#db/desk/validation.ts';
import type { Draft } from '#db/drafts/queries.ts';
import { countMediaTroubles, listMedia } from '#db/media/queries.ts';
import { EXPIRING_DAYS } from '#db/media/validation.ts';
import { normaliseText, segmentWords } from '#db/search/text.ts';
import type { SiteSettings } from '#db/settings/validation.ts';

/** What is missing before an article should go out. */
export async function checkArticle(
  db: Database,
  { content }: Pick<Draft, 'content'>,
  { checklist }: Pick<SiteSettings, 'checklist'>,
): Promise<ChecklistProblem[]> {
  const media = await listMedia(db, checkedMediaIds(content));
  return checklistFor(content, Object.values(media), checklist);
}

/** An article in the desk's list. */
export type DeskArticle = {
  id: number;
  kind: 'article' | 'page';
  locale: Locale;
  status: ArticleStatus;
  headline: string;
  section: string;
  bylines: string;
  /** The languages of its story. */
  languages: Locale[];
  assignee: string;
  dueAt: Date | null;
  scheduledFor: Date | null;
  publishedAt: Date | null;
  editedAt: Date;
  editedBy: string;
  wordCount: number;
  hasUnpublishedChanges: boolean;
  /** Texts that wait for somebody to choose. */
  setAside: number;
};

const nameOf = (id: SQL) =>
  sql<string>`coalesce((select u.display_name from users u where u.id = ${id}), '')`;

const rowColumns = (locale: Locale) => ({
  id: articles.id,
  kind: articles.kind,
  locale: sql<Locale>`${articles.locale}`,
  status: articles.status,
  // What is written beside a public text has the headline that its writer knows.
  headline: sql<string>`coalesce((select w.content ->> 'headline' from working_copies w where w.article_id = articles.id), articles.headline)`,
  section: sql<string>`coalesce((select e.name from story_sections ss join section_editions e on e.section_id = ss.section_id
    where ss.story_id = articles.story_id and ss.position = 0 order by (e.locale = ${locale}) desc limit 1), '')`,
  bylines: sql<string>`coalesce((select string_agg(e.name, ', ' order by b.position) from article_bylines b join lateral (
    select name from person_editions e where e.person_id = b.person_id order by (e.locale = articles.locale) desc, e.locale limit 1
    ) e on true where b.article_id = articles.id), '')`,
  languages: sql<
    Locale[]
  >`array(select o.locale from articles o where o.story_id = articles.story_id order by o.locale)`,
  assignee: nameOf(sql`articles.assignee_id`),
  dueAt: articles.dueAt,
  scheduledFor: articles.scheduledFor,
  publishedAt: articles.publishedAt,
  editedAt: articles.editedAt,
  editedBy: nameOf(sql`articles.edited_by`),
  wordCount: articles.wordCount,
  hasUnpublishedChanges: sql<boolean>`exists (select from working_copies w where w.article_id = articles.id)`,
  setAside: sql<number>`(select count(*)::int from set_aside s where s.article_id = articles.id and s.settled_at is null)`,
});

export const ARTICLES_PER_PAGE = 50;

const sortColumn: Record<ArticleSort, SQL> = {
  edited: sql`articles.edited_at`,
  due: sql`articles.due_at`,
  published: sql`articles.published_at`,
  created: sql`articles.created_at`,
};

/** Who looks, as filters need it. */
export type Looking = { userId: number; canApprove: boolean; selfApproval: boolean };

/** A page of articles of all states, and where the next one begins. */
export async function listDeskArticles(
  db: Database,
  { locale, looking, ...filter }: ArticleFilter & { locale: Locale; looking: Looking },
): Promise<{ articles: DeskArticle[]; next: string | null }> {
  const column = sortColumn[filter.sort];
  const isRising = filter.sort === 'due';
  const order = isRising ? asc : desc;
  const rows = await db
    .select({
      ...rowColumns(locale),
      cursor: sql<string>`(extract(epoch from ${column}) * 1000000)::bigint || '_' || articles.id`,
    })
    .from(articles)
    .where(
      and(
        filter.q ? hasWords(filter.q) : undefined,
        filter.status ? eq(articles.status, filter.status) : undefined,
        filter.language ? eq(articles.locale, filter.language) : undefined,
        filter.kind ? eq(articles.kind, filter.kind) : undefined,
        filter.section
          ? sql`articles.story_id in (select ss.story_id from story_sections ss where ss.section_id = ${filter.section})`
          : undefined,
        filter.byline
          ? sql`articles.id in (select b.article_id from article_bylines b where b.person_id in
              (select e.person_id from person_editions e where lower(e.name) like ${anywhere(filter.byline)}))`
          : undefined,
        filter.who ? ofPerson(filter.who, looking) : undefined,
        filter.sort === 'due' || filter.sort === 'published' ? sql`${column} is not null` : undefined,
        filter.after ? after(filter.after, column, isRising) : undefined,
      ),
    )
    .orderBy(order(column), order(articles.id))
    .limit(ARTICLES_PER_PAGE + 1);
  const shown = rows.slice(0, ARTICLES_PER_PAGE);
  return {
    articles: shown.map(({ cursor: _, ...row }) => row),
    next: rows.length > shown.length ? (shown.at(-1)?.cursor ?? null) : null,
  };
}

function after(cursor: string, column: SQL, isRising: boolean): SQL {
  const [micros, id] = cursor.split('_');
  const there = sql`(timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${id}::bigint)`;
  return isRising ? sql`(${column}, articles.id) > ${there}` : sql`(${column}, articles.id) < ${there}`;
}

/** What somebody began or is to do; or what waits for them, also as one of those who review. */
function ofPerson(
  who: NonNullable<ArticleFilter['who']>,
  { userId, canApprove, selfApproval }: Looking,
): SQL {
  if (who !== 'needs') {
    const id = who === 'mine' ? userId : who;
    return sql`articles.id in (select id from articles where owner_id = ${id} union select id from articles where assignee_id = ${id})`;
  }
  const toDo = sql`select id from articles where assignee_id = ${userId} and status in ('draft','in_review','approved')`;
  const notOwn = selfApproval ? sql`` : sql` and owner_id is distinct from ${userId}`;
  return canApprove
    ? sql`articles.id in (${toDo} union select id from articles where status = 'in_review'${notOwn})`
    : sql`articles.id in (${toDo})`;
}

/**
 * Articles with all words, the last of which may be the beginning of one: people look while they type. A very short one
 * is the beginning of so many that only headlines are looked through, and those letter by letter.
 */
export function hasWords(query: string): SQL | undefined {
  const words = segmentWords(normaliseText(query)).slice(0, 10);
  if (!words.length) return sql`false`;
  const last = words.at(-1) ?? '';
  const isShort = [...last].length < 3;
  const whole = isShort ? words.slice(0, -1) : words;
  const asked = (config: 'english' | 'simple') => {
    const parts = whole.map((word) => `'${word.replace(/['\\]/g, '')}'${word === last ? ':*' : ''}`);
    return sql`to_tsquery(${config}::regconfig, ${parts.join(' & ')})`;
  };
  // Khmer sets no spaces between words.
  const beginning = /\p{Script=Khmer}/u.test(last) ? `%${last}%` : `% ${last.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    whole.length
      ? sql`((articles.locale = 'en' and articles.search_vector @@ ${asked('english')})
          or (articles.locale <> 'en' and articles.search_vector @@ ${asked('simple')}))`
      : undefined,
    isShort ? sql`' ' || articles.headline ilike ${beginning}` : undefined,
  );
}

/** Those of some articles that are there, for a page that asks once more before something is done. */
export async function listChosen(
  db: Database,
  ids: number[],
): Promise<{ id: number; headline: string; status: ArticleStatus; locale: Locale }[]> {
  return db
    .select({
      id: articles.id,
      headline: articles.headline,
      status: articles.status,
      locale: sql<Locale>`${articles.locale}`,
    })
    .from(articles)
    .where(sql`articles.id = any(${`{${ids}}`}::bigint[])`)
    .orderBy(desc(articles.editedAt));
}

/** What an article is called where a list has only room for its name. */
export type Mentioned = { id: number; headline: string; locale: Locale; status: ArticleStatus };

export type CalendarEntry = Mentioned & {
  what: 'due' | 'scheduled' | 'published' | 'ends';
  at: Date;
  assignee: string;
  ownerId: number | null;
  assigneeId: number | null;
};

/** What was published and is planned between two instants, in its order. */
export async function listCalendar(
  db: Database,
  { from, until, language }: { from: Date; until: Date; language?: Locale },
): Promise<CalendarEntry[]> {
  const between = (column: SQL) =>
    sql`${column} >= ${from.toISOString()}::timestamptz and ${column} < ${until.toISOString()}::timestamptz`;
  const inLanguage = language ? sql` and a.locale = ${language}` : sql``;
  const entries = (what: CalendarEntry['what'], column: SQL, states: SQL) => sql`
    select a.id::int as id, a.headline, a.locale, a.status, a.owner_id::int as "ownerId", a.assignee_id::int as "assigneeId", ${what}::text as what, ${column} as at
    from articles a where ${between(column)} and ${states}${inLanguage}`;
  const rows = await db.execute<Omit<CalendarEntry, 'at'> & { at: string }>(sql`
    select e.id, e.headline, e.locale, e.status, e.what, e.at, e."ownerId", e."assigneeId", coalesce(u.display_name, '') as assignee from (
      ${entries('due', sql`a.due_at`, sql`a.status in ('draft','in_review','approved')`)}
      union all ${entries('scheduled', sql`a.scheduled_for`, sql`a.status = 'scheduled'`)}
      union all ${entries('published', sql`a.published_at`, sql`a.status = 'published' and a.kind = 'article'`)}
      union all ${entries('ends', sql`a.publish_until`, sql`a.status in ('scheduled','published')`)}
    ) e left join users u on u.id = e."assigneeId" order by e.at, e.id limit 2000`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** What the first screen tells of articles. */
export type DeskOverview = {
  /** Said to somebody in a note that nobody has resolved. */
  notes: (Mentioned & { by: string; text: string; at: Date })[];
  /** Theirs to do, what is due first. */
  toDo: (Mentioned & { dueAt: Date | null })[];
  /** Their own, with two texts of one place. */
  setAside: (Mentioned & { count: number })[];
  /** Waiting for somebody who may approve it, the oldest first. */
  toReview: (Mentioned & { by: string; editedAt: Date })[];
  reviewCount: number;
  /** What goes out next. */
  next: (Mentioned & { at: Date })[];
  ends: (Mentioned & { at: Date })[];
};

const FEW = 8;
const mentioned = {
  id: articles.id,
  headline: articles.headline,
  locale: sql<Locale>`${articles.locale}`,
  status: articles.status,
};

export async function getDeskOverview(
  db: Database,
  { looking, now }: { looking: Looking; now: Date },
): Promise<DeskOverview> {
  const { userId, canApprove, selfApproval } = looking;
  const waiting = and(
    eq(articles.status, 'in_review'),
    selfApproval ? undefined : sql`${articles.ownerId} is distinct from ${userId}`,
  );
  const [notes, toDo, setAside, toReview, [waits], next, ends] = await Promise.all([
    db.execute<Omit<DeskOverview['notes'][number], 'at'> & { at: string }>(sql`
      select a.id::int as id, a.headline, a.locale, a.status, coalesce(u.display_name, '') as by, n.text, n.created_at as at
      from review_mentions m join review_notes n on n.id = m.note_id join articles a on a.id = n.article_id join users u on u.id = n.user_id
      where m.user_id = ${userId} and n.resolved_at is null and a.status <> 'archived' order by n.id desc limit ${FEW}`),
    db
      .select({ ...mentioned, dueAt: articles.dueAt })
      .from(articles)
      .where(
        and(eq(articles.assigneeId, userId), sql`${articles.status} in ('draft','in_review','approved')`),
      )
      .orderBy(sql`${articles.dueAt} asc nulls last`, desc(articles.editedAt))
      .limit(FEW),
    db.execute<DeskOverview['setAside'][number]>(sql`
      select a.id::int as id, a.headline, a.locale, a.status, count(*)::int as count
      from set_aside s join articles a on a.id = s.article_id
      where s.settled_at is null and (s.user_id = ${userId} or a.owner_id = ${userId})
      group by a.id order by max(s.id) desc limit ${FEW}`),
    canApprove
      ? db
          .select({ ...mentioned, by: nameOf(sql`articles.edited_by`), editedAt: articles.editedAt })
          .from(articles)
          .where(waiting)
          .orderBy(asc(articles.editedAt))
          .limit(FEW)
      : [],
    canApprove ? db.select({ count: count() }).from(articles).where(waiting) : [],
    db
      .select({ ...mentioned, at: sql<string>`${articles.scheduledFor}` })
      .from(articles)
      .where(eq(articles.status, 'scheduled'))
      .orderBy(asc(articles.scheduledFor))
      .limit(FEW),
    db
      .select({ ...mentioned, at: sql<string>`${articles.publishUntil}` })
      .from(articles)
      .where(
        and(
          eq(articles.status, 'published'),
          sql`${articles.publishUntil} < ${new Date(now.getTime() + 7 * 86_400_000).toISOString()}::timestamptz`,
        ),
      )
      .orderBy(asc(articles.publishUntil))
      .limit(FEW),
  ]);
  const withDate = <Row extends { at: string }>(row: Row) => ({ ...row, at: new Date(row.at) });
  return {
    notes: notes.map(withDate),
    toDo,
    setAside: [...setAside],
    toReview,
    reviewCount: waits?.count ?? 0,
    next: next.map(withDate),
    ends: ends.map(withDate),
  };
}

/** What needs somebody who keeps the site running; null for what is not theirs to see. */
export type DeskTroubles = {
  failedJobs: { name: string; count: number }[];
  mail: { failed: number; held: number; late: number } | null;
  pictures: number;
  /** As the library lists them. */
  licences: number;
  /** Whether somebody sees any of it. */
  sees: boolean;
};

/** Mail that has waited this long waits for something. */
const LATE_MINUTES = 15;

export async function getDeskTroubles(
  db: Database,
  {
    seesJobs,
    seesMail,
    seesMedia,
    today,
    now,
  }: { seesJobs: boolean; seesMail: boolean; seesMedia: boolean; today: string; now: Date },
): Promise<DeskTroubles> {
  const [jobs, [mail], files] = await Promise.all([
    seesJobs ? listFailedJobs(db) : [],
    seesMail
      ? db.execute<{ failed: number; held: number; late: number }>(sql`
          select (select count(*)::int from mail_outbox where status = 'failed') as failed,
            (select count(*)::int from mail_outbox where status = 'held') as held,
            (select count(*)::int from mail_outbox where status = 'queued' and created_at < ${new Date(now.getTime() - LATE_MINUTES * 60_000).toISOString()}::timestamptz) as late`)
      : [],
    seesMedia ? countMediaTroubles(db, { by: dayAfter(today, EXPIRING_DAYS) }) : null,
  ]);
  return {
    failedJobs: jobs,
    mail: mail ?? null,
    pictures: files?.failed ?? 0,
    licences: files?.licences ?? 0,
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

/** A published article that a text can lead on to. */
export type StoryLink = { id: number; locale: Locale; slug: string; headline: string };

const MAX_FOUND = 8;

/** Published articles that hold some words, in one language, newest first. */
export async function findPublished(
  db: Database,
  { query, locale }: { query: string; locale: Locale },
): Promise<StoryLink[]> {
  const rows = await db
    .select({ id: articles.id, slug: articles.slug, headline: articles.headline })
    .from(articles)
    .where(
      and(
        eq(articles.status, 'published'),
        eq(articles.locale, locale),
        query ? hasWords(query) : sql`articles.kind = 'article'`,
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(MAX_FOUND);
  return rows.map((row) => ({ ...row, locale }));
}
