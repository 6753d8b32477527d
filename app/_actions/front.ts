'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Database } from '#db/client.ts';
import { instantOf } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { arrangeFront, arrangePlan, makePlan, movePlan, removePlan } from '#db/front/mutations.ts';
import {
  arrangeSchema,
  frontRoomSchema,
  makePlanSchema,
  movePlanSchema,
  removePlanSchema,
} from '#db/front/validation.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

const limit = { times: 600, seconds: 600 };

export const arrangeFrontCall = defineAction({
  input: arrangeSchema,
  allow: 'front.arrange',
  limit,
  async run({ tx, input: { frontLocale: locale, plan, was, order }, viewer, network }) {
    const wanted = { locale, was, order, actor: actorOf(viewer, network) };
    if (plan !== null) {
      const arranged = await arrangePlan(tx, { ...wanted, planId: plan });
      return arranged.ok ? ok(null) : arranged;
    }
    const arranged = await arrangeFront(tx, wanted);
    if (!arranged.ok) return arranged;
    return ok(arranged.value ? locale : null);
  },
  // A plan is for later: readers see nothing of it now.
  touches: (arranged) => (arranged ? touched.frontArranged(arranged) : []),
});

/** A time as the newsroom's clocks show it. */
async function instant(tx: Database, at: string): Promise<Result<Date, 'time_unreadable'>> {
  const { timeZone } = await getSiteSettings(tx);
  const found = instantOf(at, timeZone);
  return found ? ok(found) : refused('time_unreadable');
}

const make = defineAction({
  input: makePlanSchema,
  allow: 'front.arrange',
  limit,
  async run({ tx, input: { frontLocale: locale, at }, viewer, network, now }) {
    const startsAt = await instant(tx, at);
    if (!startsAt.ok) return startsAt;
    return makePlan(tx, { locale, startsAt: startsAt.value, now, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

const move = defineAction({
  input: movePlanSchema,
  allow: 'front.arrange',
  limit,
  async run({ tx, input: { plan, at }, viewer, network, now }) {
    const startsAt = await instant(tx, at);
    if (!startsAt.ok) return startsAt;
    return movePlan(tx, { id: plan, startsAt: startsAt.value, now, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

const remove = defineAction({
  input: removePlanSchema,
  allow: 'front.arrange',
  limit,
  run: ({ tx, input: { plan }, viewer, network }) =>
    removePlan(tx, { id: plan, actor: actorOf(viewer, network) }),
  touches: () => [],
});

/** What the page of a form shows: which language, of now or of a plan, and what was looked for. */
const roomOf = (form: FormData) => {
  const { language, plan, q } = frontRoomSchema.parse({
    language: textOf(form, 'frontLocale'),
    plan: textOf(form, 'plan'),
    q: textOf(form, 'q'),
  });
  return { language, plan, q };
};
const page = (locale: Locale, form: FormData) => deskAddress.front(locale, roomOf(form));

export const arrangeFrontForm = pageForm(arrangeFrontCall, {
  name: 'order',
  page,
  done: (_, locale, form) => deskAddress.front(locale, { ...roomOf(form), done: 'arranged' }),
});

export const makePlanForm = pageForm(make, {
  name: 'plan',
  page,
  keep: ['at'],
  done: (plan, locale, form) => deskAddress.front(locale, { ...roomOf(form), plan, done: 'planned' }),
});

export const movePlanForm = pageForm(move, {
  name: 'time',
  page,
  keep: ['at'],
  done: (_, locale, form) => deskAddress.front(locale, { ...roomOf(form), done: 'moved' }),
});

export const removePlanForm = pageForm(remove, {
  name: 'remove',
  page,
  done: (language, locale) => deskAddress.front(locale, { language, done: 'removed' }),
});
