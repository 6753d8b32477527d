import { beforeEach, expect, test } from 'vitest';
import { applyFrontPlans } from '#app/_jobs/apply-front-plans.ts';
import { createStory } from '#db/articles/mutations.ts';
import type { Locale } from '#db/core/locale.ts';
import { tag } from '#db/core/tags.ts';
import { getOrder } from '#db/front/queries.ts';
import { withDatabase } from '#db/testing.ts';

const database = withDatabase();
const now = new Date('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(async () => {
  await database.sql`truncate stories, front_plans, stale_tags cascade`;
});

async function plan(minutes: number, locale: Locale = 'en'): Promise<number> {
  const { sql } = database;
  const storyId = await createStory(database.db, { sectionIds: [], tagIds: [] });
  const [made] = await sql`
    insert into front_plans (locale, starts_at) values (${locale}, ${at(minutes).toISOString()}) returning id`;
  await sql`insert into front_plan_slots values (${made?.id}, 0, ${storyId})`;
  return storyId;
}

const run = () => applyFrontPlans.handler({ db: database.db, now }, {});
const stale = async () =>
  (await database.sql<{ tags: string[] }[]>`delete from stale_tags returning tags`).map(({ tags }) => tags);
const waits = async () => (await applyFrontPlans.due?.(database.db, now))?.length;

test('At its time a plan makes the front page of its language stale, and nothing else', async () => {
  const story = await plan(0, 'km');
  await plan(1, 'km');
  expect(await waits()).toBe(1);
  await run();
  expect(await getOrder(database.db, 'km')).toEqual([story]);
  expect(await getOrder(database.db, 'en')).toEqual([]);
  expect(await stale()).toEqual([[tag.front('km')]]);
  expect(await waits()).toBe(0);
});

test('However many processes run it, it is done once; after a long time away only the newest counts', async () => {
  await plan(-2000);
  const newest = await plan(-10);
  const khmer = await plan(-60, 'km');
  await Promise.all([run(), run(), run()]);
  expect([await getOrder(database.db, 'en'), await getOrder(database.db, 'km')]).toEqual([[newest], [khmer]]);
  expect((await stale()).toSorted()).toEqual([[tag.front('en')], [tag.front('km')]]);
  await run();
  expect(await stale()).toEqual([]);
});

test('What nobody could be told of has not happened', async () => {
  const story = await plan(-1);
  await database.sql.unsafe(
    `alter table stale_tags add constraint it_fails check (not '${tag.front('en')}' = any(tags))`,
  );
  await expect(run()).rejects.toThrow();
  expect(await getOrder(database.db, 'en')).toEqual([]);
  await database.sql`alter table stale_tags drop constraint it_fails`;
  await run();
  expect(await getOrder(database.db, 'en')).toEqual([story]);
});
