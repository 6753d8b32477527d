import { beforeEach, expect, test } from 'vitest';
import { createArticle, createStory, publishArticle, withdrawArticle } from '#db/articles/mutations.ts';
import { listDueArticles, listEndedArticles } from '#db/articles/queries.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, refused } from '#db/core/result.ts';
import {
  applyDuePlans,
  arrangeFront,
  arrangePlan,
  makePlan,
  movePlan,
  removePlan,
} from '#db/front/mutations.ts';
import {
  findFrontStories,
  getFront,
  getFrontAt,
  getOrder,
  getPlan,
  listDuePlans,
  listFrontStories,
  listPlans,
} from '#db/front/queries.ts';
import { sections } from '#db/sections/tables.ts';
import { forgetAccounts, withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let actor: { userId: number; network: string };
let section: { id: number; slug: string; name: string };

beforeEach(async () => {
  await database.sql`truncate stories, front_plans, sections cascade`;
  await forgetAccounts(database.sql);
  const [user] = await database.sql`
    insert into users (email, display_name, role, locale) values ('e@example.org', 'Sok', 'editor', 'en') returning id`;
  actor = { userId: Number(user?.id), network: '203.0.113.0/24' };
  const [made] = await database.db.insert(sections).values({}).returning({ id: sections.id });
  section = { id: made?.id ?? 0, slug: 'life', name: 'Life' };
});

type Given = {
  status?: ArticleStatus;
  /** Minutes from now at which it came out, or is to. */
  out?: number;
  until?: number;
  locale?: Locale;
  storyId?: number;
  inSection?: boolean;
};

/** Stores a story and returns its number; its headline is `name`. */
async function story(
  name: string,
  { status = 'published', out = -100, until, locale = 'en', storyId, inSection = false }: Given = {},
): Promise<number> {
  const { db } = database;
  const id = storyId ?? (await createStory(db, { sectionIds: inSection ? [section.id] : [], tagIds: [] }));
  const made = await createArticle(db, {
    storyId: id,
    locale,
    slug: `${name.replaceAll(' ', '-')}-${locale}`,
    status,
    headline: name,
    body: { type: 'doc', content: [] },
    publishedAt: status === 'scheduled' || status === 'draft' ? null : at(out),
    scheduledFor: status === 'scheduled' ? at(out) : null,
    withdrawnAt: status === 'withdrawn' ? now : null,
    bylineIds: [],
    actor,
  });
  if (!made.ok) throw new Error(made.code);
  if (until !== undefined)
    await database.sql`update articles set publish_until = ${at(until).toISOString()} where id = ${made.value}`;
  return id;
}

const arrange = (was: number[], order: number[], locale: Locale = 'en') =>
  database.db.transaction((tx) => arrangeFront(tx, { locale, was, order, actor }));
const plan = async (minutes: number, order: number[] = [], locale: Locale = 'en') => {
  const made = await database.db.transaction((tx) =>
    makePlan(tx, { locale, startsAt: at(minutes), now, actor }),
  );
  if (!made.ok) throw new Error(made.code);
  const was = (await getPlan(database.db, { id: made.value }))?.order ?? [];
  const arranged = await database.db.transaction((tx) =>
    arrangePlan(tx, { planId: made.value, locale, was, order, actor }),
  );
  if (!arranged.ok) throw new Error(arranged.code);
  return made.value;
};
const apply = (minutes: number, locale: Locale = 'en') =>
  database.db.transaction((tx) => applyDuePlans(tx, { locale, now: at(minutes), actor: { name: 'job' } }));
const order = (locale: Locale = 'en') => getOrder(database.db, locale);
const asked = () => ({ locale: 'en' as const, sections: [section] });
const names = ({ top, blocks }: Awaited<ReturnType<typeof getFront>>) => [
  top.map((card) => card.headline),
  ...blocks.map(({ cards }) => cards.map((card) => card.headline)),
];
const front = async () => names(await getFront(database.db, asked()));
const frontAt = async (minutes: number) =>
  names(await getFrontAt(database.db, { ...asked(), at: at(minutes) }));
const audit = () =>
  database.sql`select action, user_id::int as by, actor, subject_kind as kind, detail from audit_log where action like 'front.%' order by id`;

test('What is arranged leads, the latest fills up, and sections have the rest', async () => {
  const [a, b] = [await story('a', { out: -900 }), await story('b', { out: -800 })];
  for (let n = 1; n <= 5; n += 1) await story(`new ${n}`, { out: -n, inSection: true });
  expect(await front()).toEqual([['new 1', 'new 2', 'new 3', 'new 4', 'new 5']]);
  expect(await arrange([], [b, a])).toEqual(ok(true));
  expect(await front()).toEqual([
    ['b', 'a', 'new 1', 'new 2', 'new 3'],
    ['new 4', 'new 5'],
  ]);
  expect(await audit()).toEqual([
    {
      action: 'front.arranged',
      by: actor.userId,
      actor: '',
      kind: 'front',
      detail: { language: 'en', before: [], after: [b, a] },
    },
  ]);
});

test('Nobody overwrites an order that they have not seen', async () => {
  const [a, b, c] = [await story('a'), await story('b'), await story('c')];
  await arrange([], [a, b]);
  expect(await arrange([], [c])).toEqual(refused('front_changed'));
  expect(await arrange([b, a], [c])).toEqual(refused('front_changed'));
  expect(await order()).toEqual([a, b]);
  const both = await Promise.all([arrange([a, b], [b, a]), arrange([a, b], [c])]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual(refused('front_changed'));
});

test('The order that stands already is no change, and not written down', async () => {
  const a = await story('a');
  await arrange([], [a]);
  expect(await arrange([a], [a])).toEqual(ok(false));
  expect(await audit()).toHaveLength(1);
});

test('Only what is published or scheduled in the language is put there; what has fallen out since may stay', async () => {
  const good = await story('good');
  const gone = await story('gone');
  await arrange([], [good, gone]);
  await database.sql`update articles set status = 'withdrawn', withdrawn_at = now() where story_id = ${gone}`;
  const scheduled = await story('scheduled', { status: 'scheduled', out: 10 });
  for (const wrong of [
    await story('draft', { status: 'draft' }),
    await story('withdrawn', { status: 'withdrawn' }),
    await story('khmer', { locale: 'km' }),
    999_999,
  ])
    expect(await arrange([good, gone], [wrong, good, gone])).toEqual(refused('story_not_ready'));
  expect(await arrange([good, gone], [gone, scheduled, good])).toEqual(ok(true));
  expect(
    (await listFrontStories(database.db, { locale: 'en', order: await order() })).map((one) => one.status),
  ).toEqual(['withdrawn', 'scheduled', 'published']);
});

test('A story without an edition in the language is still named as one, so that it can be taken out', async () => {
  const khmer = await story('khmer', { locale: 'km' });
  const [found] = await listFrontStories(database.db, { locale: 'en', order: [khmer] });
  expect(found).toMatchObject({ storyId: khmer, articleId: null, status: null });
});

test('A withdrawn story drops out at once, and the latest fills in', async () => {
  const [a, b] = [await story('a', { out: -900 }), await story('b', { out: -800 })];
  await story('new', { out: -1 });
  await arrange([], [a, b]);
  const [article] = await database.sql`select id from articles where story_id = ${a}`;
  await withdrawArticle(database.db, { id: Number(article?.id), now, reason: '', actor });
  expect(await front()).toEqual([['b', 'new']]);
});

test('Languages are arranged apart', async () => {
  const id = await story('both');
  await story('both', { locale: 'km', storyId: id });
  await arrange([], [id], 'km');
  expect([await order('en'), await order('km')]).toEqual([[], [id]]);
});

test('A plan begins as the front page is now, and changes nothing before its time', async () => {
  const [a, b] = [await story('a'), await story('b')];
  await arrange([], [a]);
  const id = await plan(60, [b, a]);
  expect(await order()).toEqual([a]);
  expect(await apply(59)).toBe(false);
  expect(await order()).toEqual([a]);
  expect(await listPlans(database.db, 'en')).toMatchObject([
    { id, startsAt: at(60), order: [b, a], by: 'Sok' },
  ]);
  expect(await apply(60)).toBe(true);
  expect(await order()).toEqual([b, a]);
  expect(await listPlans(database.db, 'en')).toEqual([]);
  expect((await audit()).map(({ action, actor }) => [action, actor])).toEqual([
    ['front.arranged', ''],
    ['front.plan_made', ''],
    ['front.plan_changed', ''],
    ['front.plan_applied', 'job'],
  ]);
});

test('Plans are as conditional as what readers have', async () => {
  const [a, b] = [await story('a'), await story('b')];
  const id = await plan(60, [a]);
  const again = (given: { was: number[]; order: number[]; locale?: Locale }) =>
    database.db.transaction((tx) => arrangePlan(tx, { planId: id, locale: 'en', actor, ...given }));
  expect(await again({ was: [], order: [b] })).toEqual(refused('front_changed'));
  expect(await again({ was: [a], order: [999_999] })).toEqual(refused('story_not_ready'));
  expect(await again({ was: [a], order: [b], locale: 'km' })).toEqual(refused('plan_gone'));
  expect(await again({ was: [a], order: [a] })).toEqual(ok(undefined));
  await apply(60);
  expect(await again({ was: [a], order: [b] })).toEqual(refused('plan_gone'));
});

test('The time of a plan is to come, and its own', async () => {
  const id = await plan(60);
  await plan(60, [], 'km');
  const make = (minutes: number) =>
    database.db.transaction((tx) => makePlan(tx, { locale: 'en', startsAt: at(minutes), now, actor }));
  const move = (minutes: number) =>
    database.db.transaction((tx) => movePlan(tx, { id, startsAt: at(minutes), now, actor }));
  expect(await make(0)).toEqual(refused('time_past'));
  expect(await make(60)).toEqual(refused('plan_time_taken'));
  const other = await make(90);
  expect(other.ok).toBe(true);
  expect(await move(-1)).toEqual(refused('time_past'));
  expect(await move(90)).toEqual(refused('plan_time_taken'));
  expect(await move(60)).toEqual(ok('en'));
  expect(await move(30)).toEqual(ok('en'));
  expect((await listPlans(database.db, 'en')).map(({ startsAt }) => startsAt)).toEqual([at(30), at(90)]);
  await apply(30);
  expect(await move(40)).toEqual(refused('plan_gone'));
});

test('A plan is removed before its time only', async () => {
  const id = await plan(60);
  const remove = () => database.db.transaction((tx) => removePlan(tx, { id, actor }));
  expect(await remove()).toEqual(ok('en'));
  expect(await remove()).toEqual(refused('plan_gone'));
  expect((await audit()).map(({ action }) => action)).toEqual(['front.plan_made', 'front.plan_removed']);
});

test('Two plans that were missed: the newest holds, and the older one never comes back', async () => {
  const [a, b] = [await story('a'), await story('b')];
  await plan(30, [b]);
  await plan(10, [a]);
  await plan(500, [a, b]);
  expect(await listDuePlans(database.db, at(60))).toHaveLength(2);
  expect(await apply(60)).toBe(true);
  expect(await order()).toEqual([b]);
  expect(await listDuePlans(database.db, at(60))).toEqual([]);
  expect((await audit()).filter(({ action }) => action === 'front.plan_applied')).toHaveLength(1);
});

test('A plan that changes nothing says so, and one without stories leaves all to the latest', async () => {
  const a = await story('a');
  await arrange([], [a]);
  await plan(10, [a]);
  expect(await apply(10)).toBe(false);
  await plan(20, []);
  expect(await apply(20)).toBe(true);
  expect(await order()).toEqual([]);
});

test('In advance: plans, what comes out and what is over, each from its minute on', async () => {
  const [old, older] = [await story('old', { out: -800 }), await story('older', { out: -900 })];
  const ends = await story('ends', { out: -700, until: 30, inSection: true });
  const comes = await story('comes', { status: 'scheduled', out: 20, inSection: true });
  await story('short', { status: 'scheduled', out: 5, until: 15 });
  await story('draft', { status: 'draft' });
  await arrange([], [ends, old]);
  await plan(40, [comes, older]);
  expect(await frontAt(0)).toEqual([['ends', 'old', 'older']]);
  expect(await frontAt(5)).toEqual([['ends', 'old', 'short', 'older']]);
  expect(await frontAt(15)).toEqual([['ends', 'old', 'older']]);
  expect(await frontAt(20)).toEqual([['ends', 'old', 'comes', 'older']]);
  expect(await frontAt(30)).toEqual([['old', 'comes', 'older']]);
  expect(await frontAt(39)).toEqual([['old', 'comes', 'older']]);
  expect(await frontAt(40)).toEqual([['comes', 'older', 'old']]);
  expect(await front(), 'what readers have knows no clock').toEqual([['ends', 'old', 'older']]);
});

test('What was seen in advance is what readers have when the moment is there', async () => {
  const placed = await Promise.all(
    Array.from({ length: 4 }, (_, n) => story(`placed ${n}`, { out: -1000 - n, inSection: n % 2 === 0 })),
  );
  for (let n = 0; n < 12; n += 1) {
    await story(`new ${n}`, { out: -n - 1, inSection: true, until: n % 3 ? undefined : n * 7 + 1 });
    await story(`next ${n}`, {
      status: 'scheduled',
      out: n * 6 + 2,
      inSection: n % 2 === 0,
      until: n % 4 ? undefined : n * 6 + 20,
    });
  }
  await arrange([], placed.slice(0, 2));
  await plan(25, [placed[3] ?? 0, placed[2] ?? 0]);
  await plan(70, []);
  for (const minutes of [3, 20, 25, 44, 70, 90]) {
    const foreseen = await frontAt(minutes);
    const { db } = database;
    for (const id of await listDueArticles(db, at(minutes)))
      await publishArticle(db, { id, now: at(minutes), actor, due: true });
    for (const { id } of await listEndedArticles(db, at(minutes)))
      await withdrawArticle(db, { id, now: at(minutes), reason: '', actor, over: true });
    await apply(minutes);
    expect(await front()).toEqual(foreseen);
  }
});

test('What can be put there is found by its words: scheduled first, then the newest; what stands there is left out', async () => {
  await story('Rice harvest', { out: -5 });
  await story('Rice market', { out: -3 });
  await story('River boats', { out: -1 });
  const placed = await story('Rice noodles', { out: -2 });
  await story('Rice kites', { status: 'scheduled', out: 30 });
  await story('Rice draft', { status: 'draft' });
  await story('Rice khmer', { locale: 'km' });
  const find = async (query: string, limit = 10) =>
    (await findFrontStories(database.db, { locale: 'en', query, except: [placed], limit })).map(
      ({ headline }) => headline,
    );
  expect(await find('rice')).toEqual(['Rice kites', 'Rice market', 'Rice harvest']);
  expect(await find('')).toEqual(['Rice kites', 'River boats', 'Rice market', 'Rice harvest']);
  expect(await find('', 2)).toEqual(['Rice kites', 'River boats']);
  expect(await find('mountain')).toEqual([]);
});
