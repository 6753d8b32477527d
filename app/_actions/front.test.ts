import { beforeEach, expect, test } from 'vitest';
import {
  arrangeFrontCall,
  arrangeFrontForm,
  makePlanForm,
  movePlanForm,
  removePlanForm,
} from '#app/_actions/front.ts';
import { madeStale, problemAt, send, signInAs, withRequests } from '#app/_server/testing.ts';
import { createArticle, createStory } from '#db/articles/mutations.ts';
import { localTime } from '#db/core/local-time.ts';
import { tag } from '#db/core/tags.ts';
import { getOrder, listPlans } from '#db/front/queries.ts';
import { forgetAccounts } from '#db/testing.ts';

const database = withRequests();
beforeEach(async () => {
  await madeStale();
  await forgetAccounts(database.sql);
  await database.sql`truncate stories, front_plans cascade`;
  await signInAs('editor');
});

let count = 0;
async function story(): Promise<number> {
  count += 1;
  const { db } = database;
  const storyId = await createStory(db, { sectionIds: [], tagIds: [] });
  const made = await createArticle(db, {
    storyId,
    locale: 'en',
    slug: `story-${count}`,
    status: 'published',
    headline: `Story ${count}`,
    body: { type: 'doc', content: [] },
    publishedAt: new Date(0),
    bylineIds: [],
    actor: { name: 'test' },
  });
  if (!made.ok) throw new Error(made.code);
  return storyId;
}

const order = () => getOrder(database.db, 'en');
const plans = () => listPlans(database.db, 'en');
const problem = () => problemAt('/desk/front');
/** So many minutes from now, as a clock in Phnom Penh shows it. */
const clock = (minutes: number) => localTime(new Date(Date.now() + minutes * 60_000), 'Asia/Phnom_Penh');

test('A form and a script arrange alike; only the front page of the language goes stale', async () => {
  const [a, b] = [await story(), await story()];
  const end = await send(arrangeFrontForm, {
    locale: 'km',
    frontLocale: 'en',
    plan: '',
    q: 'rice',
    was: '',
    order: `${a}`,
  });
  expect(end).toBe('/km/desk/front?language=en&q=rice&done=arranged');
  expect(await order()).toEqual([a]);
  expect(await madeStale()).toEqual([tag.front('en')]);
  const answer = await arrangeFrontCall({ frontLocale: 'en', plan: '', was: `${a}`, order: `${b},${a}` });
  expect(answer).toMatchObject({ ok: true });
  expect(await order()).toEqual([b, a]);
  expect(await madeStale()).toEqual([tag.front('en')]);
  await arrangeFrontCall({ frontLocale: 'en', plan: '', was: `${b},${a}`, order: `${b},${a}` });
  expect(await madeStale(), 'the order that stood already').toEqual([]);
});

test('An older order is refused, and makes nothing stale', async () => {
  const [a, b] = [await story(), await story()];
  await arrangeFrontCall({ frontLocale: 'en', was: '', order: `${a}` });
  await madeStale();
  expect(await arrangeFrontCall({ frontLocale: 'en', was: '', order: `${b}` })).toEqual({
    ok: false,
    code: 'front_changed',
  });
  await send(arrangeFrontForm, { frontLocale: 'en', plan: '', was: '', order: `${b}` });
  expect(await problem()).toBe('front_changed');
  expect(await order()).toEqual([a]);
  expect(await madeStale()).toEqual([]);
});

test.each([
  { order: '1,2,3,4,5,6', code: 'front_full' },
  { order: '1,1', code: 'front_changed' },
  { order: '1,two', code: 'front_changed' },
  { order: '999', code: 'story_not_ready' },
])('$order is refused', async ({ order, code }) => {
  await send(arrangeFrontForm, { frontLocale: 'en', plan: '', was: '', order });
  expect(await problem()).toBe(code);
});

test('A plan is made at a time of the newsroom’s clock, arranged, moved and removed; readers see none of it', async () => {
  const [a, b] = [await story(), await story()];
  await arrangeFrontCall({ frontLocale: 'en', was: '', order: `${a}` });
  await madeStale();
  const made = await send(makePlanForm, { frontLocale: 'en', at: clock(60) });
  const [plan] = await plans();
  expect(made).toBe(`/desk/front?language=en&plan=${plan?.id}&done=planned`);
  expect(localTime(plan?.startsAt ?? new Date(0), 'Asia/Phnom_Penh')).toBe(clock(60));
  expect(plan?.order).toEqual([a]);
  await send(arrangeFrontForm, { frontLocale: 'en', plan: plan?.id, was: `${a}`, order: `${b}` });
  expect([(await plans())[0]?.order, await order()]).toEqual([[b], [a]]);
  const moved = await send(movePlanForm, { frontLocale: 'en', plan: plan?.id, at: clock(90) });
  expect(moved).toBe(`/desk/front?language=en&plan=${plan?.id}&done=moved`);
  const removed = await send(removePlanForm, { frontLocale: 'en', plan: plan?.id });
  expect(removed).toBe('/desk/front?language=en&done=removed');
  expect(await plans()).toEqual([]);
  expect(await madeStale()).toEqual([]);
});

test.each([
  { at: '', code: 'time_missing' },
  { at: '2026-02-31T08:00', code: 'time_unreadable' },
  { at: '2020-01-01T08:00', code: 'time_past' },
])('A plan at “$at” is refused', async ({ at, code }) => {
  const end = await send(makePlanForm, { frontLocale: 'en', q: 'rice', at });
  expect(end).toBe('/desk/front?language=en&q=rice');
  expect(await problem()).toBe(code);
  expect(await plans()).toEqual([]);
});

test('What is not there any more says so', async () => {
  await send(removePlanForm, { frontLocale: 'en', plan: 999 });
  expect(await problem()).toBe('plan_gone');
});
