import { beforeAll, expect, test } from 'vitest';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Locale } from '#db/core/locale.ts';
import { listCalendar, listDeskArticles } from '#db/desk/queries.ts';
import { articleFilterSchema, calendarDays, calendarFilterSchema, filterQuery } from '#db/desk/validation.ts';
import { getDeskFigures, getDeskOverview, getDeskTroubles } from '#db/overview/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const ids: Record<string, number> = {};
let me = 0;
let colleague = 0;
let section = 0;

type Given = {
  name: string;
  status?: ArticleStatus;
  locale?: Locale;
  kind?: 'article' | 'page';
  headline?: string;
  text?: string;
  owner?: number;
  assignee?: number;
  sections?: number[];
  bylines?: number[];
  /** Minutes of the day on which it was edited. */
  edited?: number;
};
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 0, minutes));

async function write({ name, status = 'draft', locale = 'en', text = 'Text.', ...given }: Given) {
  const { db, sql } = database;
  const made = await createArticle(db, {
    storyId: await createStory(db, { sectionIds: given.sections ?? [], tagIds: [] }),
    locale,
    kind: given.kind,
    slug: name,
    headline: given.headline ?? name,
    status,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    publishedAt: status === 'published' ? at(30) : null,
    scheduledFor: status === 'scheduled' ? at(90) : null,
    bylineIds: given.bylines ?? [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  ids[name] = made.value;
  await sql`update articles set owner_id = ${given.owner ?? null}, assignee_id = ${given.assignee ?? null},
    edited_at = ${at(given.edited ?? 0).toISOString()} where id = ${made.value}`;
}

beforeAll(async () => {
  const { sql } = database;
  const insertUser = async (name: string) =>
    Number(
      (
        await sql`insert into users (email, display_name, role) values (${`${name}@example.org`}, ${name}, 'author') returning id`
      )[0]?.id,
    );
  me = await insertUser('Me');
  colleague = await insertUser('Colleague');
  section = Number((await sql`insert into sections default values returning id`)[0]?.id);
  await sql`insert into section_editions (section_id, locale, slug, name) values (${section}, 'en', 'river', 'River')`;
  const person = Number((await sql`insert into people default values returning id`)[0]?.id);
  await sql`insert into person_editions (person_id, locale, slug, name) values (${person}, 'en', 'sok-dara', 'Sok Dara')`;
  await write({
    name: 'ferry',
    headline: 'The ferry waits',
    text: 'Boatmen were running.',
    owner: me,
    sections: [section],
    edited: 5,
  });
  await write({ name: 'market', status: 'in_review', owner: colleague, bylines: [person], edited: 4 });
  await write({ name: 'mine-in-review', status: 'in_review', owner: me, edited: 3 });
  await write({ name: 'given', status: 'approved', owner: colleague, assignee: me, edited: 2 });
  await write({
    name: 'khmer',
    locale: 'km',
    headline: 'ទឹកទន្លេមេគង្គ',
    text: 'សាលារៀនថ្មី',
    status: 'published',
    edited: 1,
  });
  await write({ name: 'about', kind: 'page', status: 'published' });
  await write({ name: 'soon', status: 'scheduled', edited: 6 });
  await sql`update articles set due_at = ${at(60).toISOString()} where id in (${ids.given as number}, ${ids.ferry as number})`;
  await sql`update articles set publish_until = ${at(120).toISOString()} where id = ${ids.khmer as number}`;
});

const looking = (changes = {}) => ({ userId: me, canApprove: false, selfApproval: true, ...changes });
const found = async (filter: object, who = looking()) => {
  const parsed = articleFilterSchema.parse(filter);
  const { articles } = await listDeskArticles(database.db, { ...parsed, locale: 'en', looking: who });
  return articles.map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0]).join(' ');
};

test.each([
  [{}, 'soon ferry market mine-in-review given khmer about'],
  [{ status: 'in_review' }, 'market mine-in-review'],
  [{ language: 'km' }, 'khmer'],
  [{ kind: 'page' }, 'about'],
  [{ who: 'mine' }, 'ferry mine-in-review given'],
  [{ who: 'needs' }, 'given'],
  [{ byline: 'sok' }, 'market'],
  [{ sort: 'due' }, 'ferry given'],
  [{ sort: 'published', kind: 'article' }, 'khmer'],
  [{ sort: 'created' }, 'soon about khmer given mine-in-review market ferry'],
  // Words as they are written, other forms of them, and the beginning of the last one.
  [{ q: 'ferry' }, 'ferry'],
  [{ q: 'boatman runs' }, ''],
  [{ q: 'boatmen run' }, 'ferry'],
  [{ q: 'boat' }, 'ferry'],
  [{ q: 'the fer' }, 'ferry'],
  [{ q: 'fe' }, 'ferry'],
  [{ q: 'bo' }, ''],
  [{ q: 'សាលារៀន' }, 'khmer'],
  [{ q: 'មេគង្គ' }, 'khmer'],
  [{ q: 'សាលា' }, 'khmer'],
  [{ q: "'; drop" }, ''],
  [{ q: '…' }, ''],
  [{ q: 'ferry', status: 'published' }, ''],
  // What an address cannot mean counts as nothing.
  [
    { status: 'lost', section: 'x', who: 'they', after: '1', sort: 'luck' },
    'soon ferry market mine-in-review given khmer about',
  ],
])('%o shows %s', async (filter, names) => {
  expect(await found(filter)).toBe(names);
});

test('What needs somebody who reviews waits for review, but their own where nobody approves it', async () => {
  expect(await found({ who: 'needs' }, looking({ canApprove: true }))).toBe('market mine-in-review given');
  expect(await found({ who: 'needs' }, looking({ canApprove: true, selfApproval: false }))).toBe(
    'market given',
  );
});

test('A section, and what a colleague has', async () => {
  expect(await found({ section })).toBe('ferry');
  expect(await found({ who: colleague })).toBe('market given');
});

test.each(['edited', 'due', 'published', 'created'] as const)(
  'Pages by %s follow one another without gap or repetition, also when all have one time',
  async (sort) => {
    const { db, sql } = database;
    await sql`insert into stories (id) select 1000 + n from generate_series(1, 120) n`;
    await sql`
      insert into articles (id, story_id, locale, slug, headline, body, body_text, word_count, search_vector, status, edited_at, due_at, published_at, created_at)
      select 1000 + n, 1000 + n, 'en', 'many-' || n, 'Many', '{"type":"doc","content":[]}', '', 0, '', 'archived', t, t, t, t
      from generate_series(1, 120) n, lateral (select timestamptz '2020-01-01 00:00:00.123456+00' + (n / 70) * interval '1 microsecond' as t) x`;
    const seen: number[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const filter = articleFilterSchema.parse({ status: 'archived', sort, after: after || undefined });
      const page = await listDeskArticles(db, { ...filter, locale: 'en', looking: looking() });
      seen.push(...page.articles.map(({ id }) => id));
      after = page.next ?? undefined;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    await sql`delete from stories where id > 1000`;
  },
);

test('A row says what there is to know', async () => {
  const filter = articleFilterSchema.parse({ q: 'ferry' });
  const { articles } = await listDeskArticles(database.db, { ...filter, locale: 'km', looking: looking() });
  expect(articles).toMatchObject([
    {
      headline: 'The ferry waits',
      section: 'River',
      languages: ['en'],
      hasUnpublishedChanges: false,
      setAside: 0,
      wordCount: 3,
    },
  ]);
});

test('A filter and its address are one', () => {
  const filter = articleFilterSchema.parse({ q: ' ferry ', who: '7', sort: 'edited', after: '1_2' });
  expect(filterQuery(filter)).toEqual({ q: 'ferry', who: '7' });
  expect(articleFilterSchema.parse(filterQuery(filter))).toEqual({ ...filter, after: undefined });
});

test('The calendar has what is due, goes out, went out and ends, in this order', async () => {
  const calendar = await listCalendar(database.db, { from: at(0), until: at(121) });
  expect(calendar.map(({ what, id, at: when }) => [what, id, when.getUTCMinutes()])).toEqual([
    ['published', ids.khmer, 30],
    ['due', ids.ferry, 0],
    ['due', ids.given, 0],
    ['scheduled', ids.soon, 30],
    ['ends', ids.khmer, 0],
  ]);
  expect(await listCalendar(database.db, { from: at(0), until: at(90), language: 'km' })).toHaveLength(1);
});

test.each([
  [
    { view: 'month', day: '2026-11-23' },
    '2026-11-01',
    '2026-10-26',
    '2026-12-06',
    '2026-10-01',
    '2026-12-01',
  ],
  [
    { view: 'month', day: '2027-02-14' },
    '2027-02-01',
    '2027-02-01',
    '2027-02-28',
    '2027-01-01',
    '2027-03-01',
  ],
  [{ view: 'week', day: '2027-01-03' }, '2026-12-28', '2026-12-28', '2027-01-03', '2026-12-21', '2027-01-04'],
  [{ view: 'week', day: '2026-02-30' }, '2026-11-23', '2026-11-23', '2026-11-29', '2026-11-16', '2026-11-30'],
])('The days of %o', (given, first, begins, ends, earlier, later) => {
  const calendar = calendarDays(calendarFilterSchema.parse(given), {
    today: '2026-11-24',
    timeZone: 'Asia/Phnom_Penh',
  });
  expect([calendar.first, calendar.days[0], calendar.days.at(-1), calendar.earlier, calendar.later]).toEqual([
    first,
    begins,
    ends,
    earlier,
    later,
  ]);
  expect(calendar.from.toISOString().slice(11, 16)).toBe('17:00');
});

test('The first screen tells what is said to somebody, theirs to do and to review, and what goes out', async () => {
  const { db, sql } = database;
  const [note] =
    await sql`insert into review_notes (article_id, user_id, text) values (${ids.ferry as number}, ${colleague}, 'Who?') returning id`;
  await sql`insert into review_mentions (note_id, user_id) values (${note?.id}, ${me})`;
  await sql`insert into set_aside (article_id, place, content, user_id) values (${ids.ferry as number}, '{"field":"dek"}', '"A"', ${colleague})`;
  const mine = await getDeskOverview(db, { looking: looking(), now: at(0) });
  expect(mine.notes.rows).toMatchObject([{ id: ids.ferry, by: 'Colleague', text: 'Who?' }]);
  expect(mine.toDo.rows).toMatchObject([{ id: ids.given, dueAt: at(60) }]);
  expect(mine.setAside.rows).toMatchObject([{ id: ids.ferry, count: 1 }]);
  expect(mine.drafts.rows).toMatchObject([{ id: ids.ferry }]);
  expect(mine.toReview).toEqual({ rows: [], total: 0 });
  expect(mine.next.rows).toMatchObject([{ id: ids.soon, at: at(90) }]);
  expect(mine.ends.rows).toMatchObject([{ id: ids.khmer, at: at(120) }]);
  const editor = await getDeskOverview(db, {
    looking: looking({ canApprove: true, selfApproval: false }),
    now: at(0),
  });
  expect(editor.toReview).toMatchObject({ rows: [{ id: ids.market }], total: 1 });
});

test('The first screen tells of corrections that are due, changes that wait and editions that are behind', async () => {
  const { db, sql } = database;
  const publish = (name: string, owner: number) => write({ name, status: 'published', owner });
  await publish('late', me);
  await publish('noticed', colleague);
  await publish('changed', colleague);
  await publish('changed-mine', me);
  await sql`update articles set due_at = ${at(10).toISOString()}, assignee_id = ${colleague} where id = ${ids.late as number}`;
  const notice = {
    type: 'correction',
    attrs: { id: 'c', kind: 'correction', text: 'Two.', at: '2026-11-23T00:00:00Z' },
  };
  const beside = (name: string, blocks: object[]) =>
    sql`insert into working_copies (article_id, content) values (${ids[name] as number}, ${JSON.stringify({ body: { type: 'doc', content: blocks } })}::text::jsonb)`;
  await beside('noticed', [notice]);
  await beside('changed', []);
  await beside('changed-mine', []);
  await sql`update articles set blocks_behind = 3 where id = ${ids.market as number}`;
  const editor = looking({ canApprove: true });
  const of = async (who: ReturnType<typeof looking>) => {
    const { corrections, changes, behind } = await getDeskOverview(db, { looking: who, now: at(0) });
    const names = (rows: { id: number }[]) =>
      rows.map(({ id }) => Object.entries(ids).find(([, one]) => one === id)?.[0]).join(' ');
    return [names(corrections.rows), names(changes.rows), names(behind.rows)];
  };
  expect(await of(looking())).toEqual(['late', 'changed-mine', '']);
  expect(await of(editor)).toEqual(['late noticed', 'changed changed-mine', 'market']);
  const { corrections } = await getDeskOverview(db, { looking: editor, now: at(0) });
  expect(corrections.rows).toMatchObject([
    { dueAt: at(10), hasNotice: false, by: 'Colleague' },
    { dueAt: null, hasNotice: true },
  ]);
  // The notice is out: nothing is due any more.
  await sql`update articles set body = jsonb_set(body, '{content}', ${JSON.stringify([notice])}::text::jsonb) where id = ${ids.noticed as number}`;
  expect((await of(editor))[0]).toBe('late');
  await sql`update articles set status = 'withdrawn', withdrawn_at = now() where id = any(${['late', 'noticed', 'changed', 'changed-mine'].map((name) => ids[name] as number)})`;
});

test('A list that is cut says how many there are, and can be had in full', async () => {
  const { db } = database;
  for (let n = 0; n < 9; n += 1) await write({ name: `many-${n}`, status: 'scheduled', edited: n });
  const { next } = await getDeskOverview(db, { looking: looking(), now: at(0) });
  expect([next.rows.length, next.total]).toEqual([8, 10]);
  const full = await getDeskOverview(db, { looking: looking(), all: 'next', now: at(0) });
  expect(full.next.rows).toHaveLength(10);
  expect(full.toDo.rows).toHaveLength(1);
});

test('Troubles are told to whoever can see to them', async () => {
  const { db, sql } = database;
  await sql`insert into mail_outbox ("to", subject, text, html, status, created_at) values
    ('a@example.org', '', '', '', 'failed', now()), ('b@example.org', '', '', '', 'queued', ${at(0).toISOString()})`;
  await sql`insert into media (kind, storage_key, file_name, mime, bytes, state) values ('image', 'a', 'a', 'image/png', 1, 'failed')`;
  const [licensed] =
    await sql`insert into media (kind, storage_key, file_name, mime, bytes, licence_until) values ('image', 'b', 'b', 'image/png', 1, '2026-11-25') returning id`;
  await sql`insert into article_media (article_id, media_id) values (${ids.khmer as number}, ${licensed?.id})`;
  const given = { licencesBy: '2026-11-25', now: at(60) };
  expect(await getDeskTroubles(db, { seesJobs: true, seesMail: true, seesMedia: true, ...given })).toEqual({
    failedJobs: [],
    mail: { failed: 1, held: 0, late: 1 },
    pictures: 1,
    licences: 1,
    sees: true,
  });
  expect(await getDeskTroubles(db, { seesJobs: false, seesMail: false, seesMedia: false, ...given })).toEqual(
    {
      failedJobs: [],
      mail: null,
      pictures: 0,
      licences: 0,
      sees: false,
    },
  );
});

test('A job counts as failing while its last run failed', async () => {
  const { db, sql } = database;
  await sql`create schema pgboss`;
  await sql`create table pgboss.job (name text, state text, created_on timestamptz)`;
  await sql`insert into pgboss.job values
    ('send-mail', 'failed', now() - interval '2 minutes'), ('send-mail', 'completed', now() - interval '1 minute'),
    ('new-year', 'completed', now() - interval '3 minutes'), ('new-year', 'failed', now() - interval '2 minutes'), ('new-year', 'retry', now()),
    ('purge-mail', 'failed', now() - interval '2 days')`;
  const { failedJobs } = await getDeskTroubles(db, {
    seesJobs: true,
    seesMail: false,
    seesMedia: false,
    licencesBy: '2026-11-23',
    now: at(0),
  });
  expect(failedJobs).toEqual([{ name: 'new-year', count: 2 }]);
});

test('Today begins at midnight in the newsroom', async () => {
  const { db, sql } = database;
  await sql`update articles set published_at = ${at(-420).toISOString()} where id = ${ids.khmer as number}`;
  const figures = (today: string) => getDeskFigures(db, { today, timeZone: 'Asia/Phnom_Penh' });
  expect(await figures('2026-11-23')).toMatchObject({
    published: 1,
    comments: 0,
    pending: 0,
    subscribers: 0,
  });
  expect(await figures('2026-11-24')).toMatchObject({ published: 0 });
});
