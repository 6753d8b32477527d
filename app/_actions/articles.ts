'use server';

import type { z } from 'zod';
import { type Definition, defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import {
  type ArticleState,
  articleState,
  type Step,
  type StepPermission,
  stepsOf,
  workflow,
} from '#db/articles/rules/workflow.ts';
import { assignSchema, findStaffSchema, moveSchema, timesSchema } from '#db/articles/validation.ts';
import { instantOf } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import { findSchema } from '#db/core/named.ts';
import { getByName } from '#db/core/named-rows.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { type TouchedArticle, touched } from '#db/core/tags.ts';
import {
  type Assigned,
  type AssignRefusal,
  assignArticle,
  changeContent,
  doEach,
  type MoveRefusal,
  moveArticle,
  type Outcome,
  setTimes,
} from '#db/desk/mutations.ts';
import { checkArticle, findPublished } from '#db/desk/queries.ts';
import {
  articleFilterSchema,
  assignManySchema,
  calendarFilterSchema,
  filterQuery,
  type ManyDone,
  manySchema,
  sectionManySchema,
  tagManySchema,
  withdrawManySchema,
} from '#db/desk/validation.ts';
import { hasSection } from '#db/sections/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { findStaff } from '#db/users/queries.ts';

const limit = { times: 600, seconds: 600 };

type Moved = { state: ArticleState; touched: TouchedArticle[] };

/** One action a permission, each for the steps that it allows. */
const moving = (
  allow: StepPermission,
): Definition<ReturnType<typeof moveSchema>, Moved, MoveRefusal, unknown> => ({
  input: moveSchema(stepsOf(allow)),
  allow,
  limit,
  async run({ tx, input, viewer, network, now }) {
    const settings = await getSiteSettings(tx);
    const moved = await moveArticle(tx, { ...input, viewer, actor: actorOf(viewer, network), settings, now });
    if (!moved.ok) return moved;
    const { draft, touched } = moved.value;
    const problems = await checkArticle(tx, draft, settings);
    return ok({ state: articleState(draft, { viewer, settings, problems }), touched });
  },
  touches: (moved) => moved.touched.flatMap(touched.articleChanged),
});

export const handInOrRecall = defineAction(moving('articles.submit'));
export const approveOrSendBack = defineAction(moving('articles.approve'));
export const publishOrSchedule = defineAction(moving('articles.publish'));
export const withdraw = defineAction(moving('articles.withdraw'));
export const archiveOrReopen = defineAction(moving('articles.archive'));

export const assign = defineAction({
  input: assignSchema,
  allow: 'articles.assign',
  limit,
  async run({
    tx,
    input,
    viewer,
    scope,
    network,
  }): Promise<Result<Assigned, AssignRefusal | 'time_unreadable'>> {
    const { timeZone } = await getSiteSettings(tx);
    const dueAt = input.dueAt ? instantOf(input.dueAt, timeZone) : null;
    if (input.dueAt && !dueAt) return refused('time_unreadable');
    return assignArticle(tx, { ...input, dueAt, scope, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

const plan = (locale: Locale, form: FormData, query?: Record<string, string>) => {
  const id = numberOf(form);
  return id === 'new' ? deskAddress.articles(locale) : deskAddress.plan(locale, id, query);
};

export const assignForm = pageForm(assign, {
  name: 'assign',
  page: plan,
  done: (_, locale, form) => plan(locale, form, { saved: 'assigned' }),
  keep: ['assigneeId', 'dueAt'],
});

const setTimesOf = defineAction({
  input: timesSchema,
  allow: 'articles.publish',
  limit,
  run: async ({ tx, input, viewer, network, now }) =>
    setTimes(tx, {
      ...input,
      viewer,
      actor: actorOf(viewer, network),
      settings: await getSiteSettings(tx),
      now,
    }),
  // Readers see neither of them before its time.
  touches: () => [],
});

export const setTimesForm = pageForm(setTimesOf, {
  name: 'times',
  page: plan,
  done: (_, locale, form) => plan(locale, form, { saved: 'timed' }),
  keep: ['until', 'embargo'],
});

/** What is done to many articles of a list comes back to it, with how it went. */
const backToList = (did: NonNullable<ManyDone['did']>) => ({
  page: (locale: Locale, form: FormData) => deskAddress.articles(locale, listOf(form)),
  done: ({ done, refused }: Outcome, locale: Locale, form: FormData) =>
    deskAddress.articles(locale, {
      ...listOf(form),
      did,
      done,
      not: Object.entries(refused)
        .map(([code, count]) => `${code}.${count}`)
        .join(),
    }),
});
const listOf = (form: FormData) =>
  filterQuery(articleFilterSchema.parse(Object.fromEntries(new URLSearchParams(textOf(form, 'list')))));

const ofMany = (outcome: Outcome) => outcome.touched.flatMap(touched.articleChanged);

/** One step of many articles, each by its own rule. */
const movingMany = <Schema extends z.ZodType<{ ids: number[]; reason?: string }>>(
  step: Step,
  input: Schema,
): Definition<Schema, Outcome, never, unknown> => ({
  input,
  allow: workflow[step].allow,
  limit,
  async run({ tx, input: { ids, reason = '' }, viewer, network, now }) {
    const who = { viewer, actor: actorOf(viewer, network), settings: await getSiteSettings(tx), now };
    const move = { step, reason, visible: false };
    return ok(
      await doEach(tx, ids, async (inner, id) => {
        const moved = await moveArticle(inner, { ...move, ...who, id });
        return moved.ok ? ok(moved.value.touched) : moved;
      }),
    );
  },
  touches: ofMany,
});

const handInMany = defineAction(movingMany('submit', manySchema));
export const handInManyForm = pageForm(handInMany, backToList('submit'));
const approveMany = defineAction(movingMany('approve', manySchema));
export const approveManyForm = pageForm(approveMany, backToList('approve'));
const archiveMany = defineAction(movingMany('archive', manySchema));
export const archiveManyForm = pageForm(archiveMany, backToList('archive'));
const withdrawMany = defineAction(movingMany('withdraw', withdrawManySchema));
export const withdrawManyForm = pageForm(withdrawMany, {
  ...backToList('withdraw'),
  page: (locale, form) =>
    deskAddress.withdrawArticles(locale, { list: textOf(form, 'list'), ...chosenOf(form) }),
  keep: ['reason'],
});
const chosenOf = (form: FormData) =>
  Object.fromEntries([...form.keys()].filter((name) => /^id-\d+$/.test(name)).map((name) => [name, 'on']));

const assignMany = defineAction({
  input: assignManySchema,
  allow: 'articles.assign',
  limit,
  async run({ tx, input: { ids, assigneeId }, scope, viewer, network }) {
    const actor = actorOf(viewer, network);
    return ok(
      await doEach(tx, ids, async (inner, id) => {
        const assigned = await assignArticle(inner, { id, assigneeId, scope, actor });
        return assigned.ok ? ok([]) : assigned;
      }),
    );
  },
  touches: ofMany,
});
export const assignManyForm = pageForm(assignMany, backToList('assign'));

/** A section becomes the one that the stories belong to; the others that they have stay. */
const moveManyToSection = defineAction({
  input: sectionManySchema,
  allow: 'articles.write',
  limit,
  async run({
    tx,
    input: { ids, sectionId },
    scope,
    viewer,
    network,
    now,
  }): Promise<Result<Outcome, 'section_gone'>> {
    if (!(await hasSection(tx, sectionId))) return refused('section_gone');
    const settings = await getSiteSettings(tx);
    const who = { scope, viewer, actor: actorOf(viewer, network), settings, now };
    return ok(
      await doEach(tx, ids, (inner, id) =>
        changeContent(inner, {
          ...who,
          id,
          change: (content) => ({
            ...content,
            sectionIds: [sectionId, ...content.sectionIds.slice(1).filter((other) => other !== sectionId)],
          }),
        }),
      ),
    );
  },
  touches: ofMany,
});
export const moveManyToSectionForm = pageForm(moveManyToSection, backToList('section'));

const tagMany = defineAction({
  input: tagManySchema,
  allow: 'articles.write',
  limit,
  async run({ tx, input: { ids, tag }, scope, viewer, network, now }): Promise<Result<Outcome, 'tag_gone'>> {
    const found = await getByName(tx, 'tag', tag);
    if (!found) return refused('tag_gone');
    const settings = await getSiteSettings(tx);
    const who = { scope, viewer, actor: actorOf(viewer, network), settings, now };
    return ok(
      await doEach(tx, ids, (inner, id) =>
        changeContent(inner, {
          ...who,
          id,
          change: (content) => ({ ...content, tagIds: [...new Set([...content.tagIds, found.id])] }),
        }),
      ),
    );
  },
  touches: ofMany,
});
export const tagManyForm = pageForm(tagMany, { ...backToList('tag'), keep: ['tag'] });

const reschedule = defineAction(moving('articles.publish'));
/** The small form of the calendar. */
export const rescheduleForm = pageForm(reschedule, {
  page: (locale, form) => deskAddress.calendar(locale, calendarOf(form)),
  done: (_, locale, form) => deskAddress.calendar(locale, { ...calendarOf(form), moved: textOf(form, 'id') }),
  keep: ['id', 'at'],
});
const calendarOf = (form: FormData) =>
  calendarFilterSchema.parse(Object.fromEntries(new URLSearchParams(textOf(form, 'calendar'))));

/** Colleagues by name, for who assigns or mentions one. */
export const findColleagues = defineAction({
  input: findStaffSchema,
  allow: 'articles.note',
  limit: { times: 3000, seconds: 600 },
  run: async ({ tx, input }) => ok(await findStaff(tx, input.query)),
  touches: () => [],
});

/** For the finder of the editor: the newest, or those that hold what is typed. */
export const findStories = defineAction({
  input: findSchema,
  allow: 'articles.see',
  // One for each pause in typing.
  limit: { times: 1200, seconds: 600 },
  run: async ({ tx, input }) => ok(await findPublished(tx, input)),
  touches: () => [],
});
