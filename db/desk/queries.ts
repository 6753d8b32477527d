import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type ChecklistProblem, checkedMediaIds, checklistFor } from '#db/articles/rules/checklist.ts';
import { type ArticleStatus, articles } from '#db/articles/tables.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { anywhere } from '#db/core/named-rows.ts';
import type { ArticleFilter, ArticleSort } from '#db/desk/validation.ts';
import type { Draft } from '#db/drafts/queries.ts';
import { listMedia } from '#db/media/queries.ts';
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

/** Whether somebody wrote on an article after it was last put on the schedule. */
export async function isEditedSinceScheduled(db: Database, id: number): Promise<boolean> {
  const [row] = await db.execute<{ is: boolean }>(sql`
    select coalesce((select max(l.at) from audit_log l where l.subject_kind = 'article' and l.subject_id = a.id
      and l.action = 'article.scheduled') < a.edited_at, false) as is from articles a where a.id = ${id}`);
  return row?.is ?? false;
}

/** Somebody who is told that an article did not come out. */
export type Awaiting = { email: string; locale: Locale; headline: string };

/** Who has to do with an article: whoever began it, has it, approved it and wrote on it last, if they are still here. */
export async function listAwaiting(db: Database, id: number): Promise<Awaiting[]> {
  const rows = await db.execute<Awaiting>(sql`
    select u.email, u.locale, a.headline from articles a
    join users u on u.id in (a.owner_id, a.assignee_id, a.approved_by, a.edited_by)
    where a.id = ${id} and u.role <> 'reader' and u.suspended_at is null and u.deleted_at is null order by u.id`);
  return [...rows];
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
      ${entries('due', sql`a.due_at`, sql`a.status in ('draft','in_review','approved','published')`)}
      union all ${entries('scheduled', sql`a.scheduled_for`, sql`a.status = 'scheduled'`)}
      union all ${entries('published', sql`a.published_at`, sql`a.status = 'published' and a.kind = 'article'`)}
      union all ${entries('ends', sql`a.publish_until`, sql`a.status in ('scheduled','published')`)}
    ) e left join users u on u.id = e."assigneeId" order by e.at, e.id limit 2000`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
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
