import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import {
  type ArchiveScope,
  getArchive,
  getAtAddress,
  getNeighbours,
  listFeedEntries,
  listFrontSlots,
  listLatest,
  listNewestInSection,
  listRelated,
  listSitemapEntries,
  MOST_FOUND,
  searchArticles,
} from '#db/articles/queries.ts';
import type { Database } from '#db/client.ts';
import { listCommentsUnder } from '#db/comments/queries.ts';
import type { Locale } from '#db/core/locale.ts';
import { listCalendar, listDeskArticles } from '#db/desk/queries.ts';
import { articleFilterSchema } from '#db/desk/validation.ts';
import { saveDraft } from '#db/drafts/mutations.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { getDeskFigures, getDeskOverview, getDeskTroubles } from '#db/overview/queries.ts';
import { getRedirect } from '#db/redirects/queries.ts';
import * as schema from '#db/schema.ts';

export type PlanRow = {
  name: string;
  /** Milliseconds of each whole call, as its caller waits for them. */
  times: number[];
  /** Rows that the database's statements gave back. */
  rows: number;
  /** Blocks of 8 kB that were looked at. */
  blocks: number;
  /** Rows that the tables' scans read, kept or not. */
  read: number;
  /** Tables of more than a thousand rows that were read from end to end. */
  scans: string[];
};

type Question = [name: string, ask: (db: Database) => Promise<unknown>];
type Statement = { query: string; params: unknown[] };
type Plan = Record<string, unknown> & { Plans?: Plan[] };

/** Runs everything that pages ask the database for, and has the database explain how it answered. */
export async function measurePlans(
  url: string,
  runs: number,
  onProgress: (name: string) => void,
): Promise<PlanRow[]> {
  const client = postgres(url, { max: 4, onnotice: () => {} });
  const sent: Statement[] = [];
  const db = drizzle(client, {
    schema,
    casing: 'snake_case',
    logger: { logQuery: (query, params) => void sent.push({ query, params }) },
  });
  try {
    const rows: PlanRow[] = [];
    for (const [name, ask] of await questions(client, db)) {
      onProgress(name);
      const times: number[] = [];
      for (let run = 0; run <= runs; run += 1) {
        sent.length = 0;
        const begin = performance.now();
        await ask(db);
        // The first run fills the database's cache.
        if (run > 0) times.push(performance.now() - begin);
      }
      // To explain a write would write once more.
      const reads = sent.splice(0).filter(({ query }) => /^\s*(select|with)\b/i.test(query));
      const plans = await Promise.all(reads.map((statement) => explain(client, statement)));
      rows.push({ name, times, ...summary(plans) });
    }
    return rows;
  } finally {
    await client.end();
  }
}

async function explain(client: postgres.Sql, { query, params }: Statement): Promise<Plan> {
  const [row] = await client.unsafe(
    `explain (analyze, buffers, format json) ${query}`,
    params as postgres.ParameterOrJSON<never>[],
  );
  return row?.['QUERY PLAN'][0].Plan as Plan;
}

function summary(plans: Plan[]): Pick<PlanRow, 'rows' | 'blocks' | 'read' | 'scans'> {
  const number = (plan: Plan, key: string) => Number(plan[key] ?? 0);
  const nodes = plans.flatMap(everyNode);
  const scanned = nodes.filter((node) => 'Relation Name' in node || 'Index Name' in node);
  const readBy = (node: Plan) =>
    Math.round(
      (number(node, 'Actual Rows') + number(node, 'Rows Removed by Filter')) * number(node, 'Actual Loops'),
    );
  return {
    rows: plans.reduce((sum, plan) => sum + number(plan, 'Actual Rows'), 0),
    blocks: plans.reduce(
      (sum, plan) => sum + number(plan, 'Shared Hit Blocks') + number(plan, 'Shared Read Blocks'),
      0,
    ),
    read: scanned.reduce((sum, node) => sum + readBy(node), 0),
    scans: [
      ...new Set(
        nodes
          .filter((node) => node['Node Type'] === 'Seq Scan' && readBy(node) > 1000)
          .map((node) => String(node['Relation Name'])),
      ),
    ],
  };
}

function everyNode(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(everyNode)];
}

/** Every list and lookup of the public pages, asked about the busiest section, tag and author there are. */
async function questions(client: postgres.Sql, db: Database): Promise<Question[]> {
  const [[section], [topic], [rareTopic], [person], [article], [discussed], [redirect]] = await Promise.all([
    client`select section_id::int as id from story_sections group by 1 order by count(*) desc limit 1`,
    client`select tag_id::int as id from story_tags group by 1 order by count(*) desc limit 1`,
    client`select tag_id::int as id from story_tags group by 1 having count(*) > 40 order by count(*), 1 limit 1`,
    client`select person_id::int as id from article_bylines group by 1 order by count(*) desc limit 1`,
    client`select id::int, slug, published_at from articles where status = 'published' and kind = 'article' and locale = 'en'
      order by published_at desc offset (select count(*) / 3 from articles) limit 1`,
    client`select id::int from articles order by comment_count desc, id limit 1`,
    client`select from_path from redirects order by id desc limit 1`,
  ]);
  const { id, slug } = article as { id: number; slug: string };
  const publishedAt = new Date(article?.published_at);
  const village = slug.split('-')[0] ?? '';
  const search =
    (query: string, { locale = 'en', offset = 0 }: { locale?: Locale; offset?: number } = {}) =>
    (db: Database) =>
      searchArticles(db, { query, locale, offset, limit: 20 });
  const archives = async (name: string, scope: ArchiveScope): Promise<Question[]> => {
    const newest = await getArchive(db, { scope, locale: 'en', page: null });
    const middle = Math.ceil((newest?.page.older ?? 2) / 2);
    return [
      [`${name}, newest page`, (db) => getArchive(db, { scope, locale: 'en', page: null })],
      [`${name}, middle page`, (db) => getArchive(db, { scope, locale: 'en', page: middle })],
      [`${name}, oldest page`, (db) => getArchive(db, { scope, locale: 'en', page: 1 })],
    ];
  };
  return [
    ['Latest News, 8', (db) => listLatest(db, { locale: 'en', limit: 8 })],
    ['Front page slots', (db) => listFrontSlots(db, 'en')],
    [
      'Newest of a section, 4',
      (db) => listNewestInSection(db, { sectionId: section?.id, locale: 'en', limit: 4 }),
    ],
    ...(await archives('All news', {})),
    ...(await archives('Section', { sectionId: section?.id })),
    ...(await archives('Tag, much used', { tagId: topic?.id })),
    ...(await archives('Tag, little used', { tagId: rareTopic?.id })),
    ...(await archives('Author', { personId: person?.id })),
    ['Article at its address', (db) => getAtAddress(db, { locale: 'en', slug })],
    ['Nothing at an address', (db) => getAtAddress(db, { locale: 'en', slug: 'there-is-no-such-article' })],
    ['Where an old address leads', (db) => getRedirect(db, redirect?.from_path)],
    ['You may also like, 6', (db) => listRelated(db, { articleId: id, limit: 6 })],
    ['Newer and older', (db) => getNeighbours(db, { id, locale: 'en', publishedAt })],
    ['Comments, most discussed', (db) => listCommentsUnder(db, discussed?.id)],
    [`Search, rare word (${village})`, search(village)],
    ['Search, common word (people)', search('people')],
    ['Search, common word, last page', search('people', { offset: MOST_FOUND - 20 })],
    ['Search, two words (water school)', search('water school')],
    ['Search, common word in Khmer (ទឹក)', search('ទឹក', { locale: 'km' })],
    ['Search, two words in Khmer (ទឹក សាលារៀន)', search('ទឹក សាលារៀន', { locale: 'km' })],
    ['Search, nothing found', search('xylophones')],
    ['Feed, 20 with text', (db) => listFeedEntries(db, { scope: {}, locale: 'en', limit: 20 })],
    [
      'Feed of a section',
      (db) => listFeedEntries(db, { scope: { sectionId: section?.id }, locale: 'en', limit: 20 }),
    ],
    [
      'Sitemap of news, 48 hours',
      (db) => listSitemapEntries(db, { offset: 0, limit: 1000, since: new Date(Date.UTC(2026, 10, 18)) }),
    ],
    ['Sitemap page, all', (db) => listSitemapEntries(db, { offset: 0, limit: 50_000 })],
    ...(await deskQuestions(client, { id, village, sectionId: section?.id })),
  ];
}

/** What the desk asks all day, beside what readers ask. */
async function deskQuestions(
  client: postgres.Sql,
  { id, village, sectionId }: { id: number; village: string; sectionId: number },
): Promise<Question[]> {
  const [user] = await client`select id::int from users order by id limit 1`;
  const userId: number = user?.id;
  const looking = { userId, canApprove: true, selfApproval: true };
  const list = (filter: object) => (db: Database) =>
    listDeskArticles(db, { ...articleFilterSchema.parse(filter), locale: 'en', looking });
  const now = new Date(Date.UTC(2026, 10, 20));
  const actor = { userId, network: '' };
  let { headline } = (await client`select headline from articles where id = ${id}`)[0] as {
    headline: string;
  };
  return [
    ['Desk list', list({})],
    ['Desk list, drafts', list({ status: 'draft' })],
    ['Desk list, one section, published first', list({ section: sectionId, sort: 'published' })],
    ['Desk list, needs me', list({ who: 'needs' })],
    [`Desk search, rare word (${village})`, list({ q: village })],
    ['Desk search, common word (people)', list({ q: 'people' })],
    ['Desk search, beginning of a word (wa)', list({ q: 'wa' })],
    ['Desk search, common word in Khmer (ទឹក)', list({ q: 'ទឹក' })],
    ['Desk search, nothing found', list({ q: 'xylophones' })],
    ['Desk, open an article', (db) => getDraft(db, id)],
    [
      'Desk, save an article',
      (db) =>
        db.transaction(async (tx) => {
          const was = headline;
          headline = `${headline.replace(/ \d+$/, '')} ${Date.now()}`;
          const changes = { fields: [{ field: 'headline' as const, was, value: headline }], blocks: [] };
          await saveDraft(tx, { articleId: id, version: 0, changes, scope: 'any', actor, now: new Date() });
        }),
    ],
    ['Desk, first screen', (db) => getDeskOverview(db, { looking, now })],
    [
      'Desk, figures of the day',
      (db) => getDeskFigures(db, { today: '2026-11-20', timeZone: 'Asia/Phnom_Penh' }),
    ],
    [
      'Desk, what failed',
      (db) =>
        getDeskTroubles(db, {
          seesJobs: true,
          seesMail: true,
          seesMedia: true,
          licencesBy: '2026-12-20',
          now,
        }),
    ],
    [
      'Desk, calendar of a month',
      (db) =>
        listCalendar(db, { from: new Date(Date.UTC(2026, 9, 1)), until: new Date(Date.UTC(2026, 10, 1)) }),
    ],
  ];
}
