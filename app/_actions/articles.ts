'use server';

import { type Definition, defineAction } from '#app/_server/define-action.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import {
  type ArticleState,
  articleState,
  type StepPermission,
  stepsOf,
} from '#db/articles/rules/workflow.ts';
import { assignSchema, findStaffSchema, moveSchema } from '#db/articles/validation.ts';
import { ok } from '#db/core/result.ts';
import { type TouchedArticle, touched } from '#db/core/tags.ts';
import { assignArticle, type MoveRefusal, moveArticle } from '#db/desk/mutations.ts';
import { checkArticle } from '#db/desk/queries.ts';
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
  async run({ tx, input, viewer, scope, network }) {
    const { timeZone } = await getSiteSettings(tx);
    return assignArticle(tx, { ...input, timeZone, scope, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

/** Colleagues by name, for who assigns or mentions one. */
export const findColleagues = defineAction({
  input: findStaffSchema,
  allow: 'articles.note',
  limit: { times: 3000, seconds: 600 },
  run: async ({ tx, input }) => ok(await findStaff(tx, input.query)),
  touches: () => [],
});
