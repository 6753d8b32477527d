'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { idSchema } from '#db/core/fields.ts';
import { addSchema, chosenIds, findSchema, givenEditions, mergeFormSchema } from '#db/core/named.ts';
import { findNamed } from '#db/core/named-rows.ts';
import { ok } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { storePicture } from '#db/media/mutations.ts';
import { preparePortrait } from '#db/media/pictures.ts';
import { PORTRAIT_NAME } from '#db/media/queries.ts';
import { storeOf } from '#db/media/store.ts';
import { addByline, mergeBylines, removeByline, saveByline, setPortrait } from '#db/people/mutations.ts';
import { bylineFormSchema, withRoleAndBio } from '#db/people/validation.ts';
import { env } from '#env.ts';

const limit = { times: 240, seconds: 600 };

export const findBylines = defineAction({
  input: findSchema,
  allow: 'articles.see',
  // One for each pause in typing.
  limit: { times: 1200, seconds: 600 },
  async run({ tx, input }) {
    return ok(await findNamed(tx, 'person', input));
  },
  touches: () => [],
});

export const addBylineFromEditor = defineAction({
  input: addSchema,
  allow: 'bylines.add',
  limit,
  async run({ tx, input, viewer, network }) {
    return addByline(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: ({ id, paths }) => (paths.length ? touched.peopleChanged({ ids: [id], paths }) : []),
});

const save = defineAction({
  input: bylineFormSchema,
  allow: 'bylines.save',
  limit,
  async run({ tx, input: { id = null, ...form }, viewer, network }) {
    const editions = withRoleAndBio(givenEditions(form), form);
    return saveByline(tx, { id, editions, account: form.account, actor: actorOf(viewer, network) });
  },
  touches: (saved) => touched.peopleChanged(saved.touched),
});

const merge = defineAction({
  input: mergeFormSchema,
  allow: 'bylines.save',
  limit,
  async run({ tx, input, viewer, network }) {
    return mergeBylines(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: touched.peopleChanged,
});

const remove = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'bylines.save',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return removeByline(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: touched.peopleChanged,
});

/** A portrait comes by an address of its own, where the front door takes a photograph. */
const givePortrait = defineAction({
  // A form without a chosen file sends an empty one.
  input: z.object({ id: idSchema, picture: z.file('picture_missing').min(1, 'picture_missing') }),
  allow: 'bylines.save',
  // Each costs most of a second of the machine.
  limit: { times: 60, seconds: 600 },
  async prepare({ input: { picture } }) {
    return preparePortrait(await picture.bytes());
  },
  async run({ tx, input: { id }, prepared, viewer, network }) {
    const store = storeOf(env);
    const portraitId = await storePicture(tx, store, { picture: prepared, fileName: PORTRAIT_NAME });
    return setPortrait(tx, { id, portraitId, actor: actorOf(viewer, network) });
  },
  touches: touched.peopleChanged,
});

const takePortrait = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'bylines.save',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return setPortrait(tx, { id, portraitId: null, actor: actorOf(viewer, network) });
  },
  touches: touched.peopleChanged,
});

const typed = [
  'name-en',
  'slug-en',
  'role-en',
  'bio-en',
  'name-km',
  'slug-km',
  'role-km',
  'bio-km',
  'account',
];

export const saveBylineForm = pageForm(save, {
  name: 'save',
  page: (locale, form) => deskAddress.byline(locale, numberOf(form)),
  keep: typed,
  done: ({ id }, locale) => deskAddress.byline(locale, id, { done: 'saved' }),
});

export const mergeBylinesForm = pageForm(merge, {
  name: 'merge',
  page: (locale, form) => deskAddress.mergeBylines(locale, chosenIds(Object.fromEntries(form))),
  done: ({ ids: [into = 0] }, locale) => deskAddress.byline(locale, into, { done: 'merged' }),
});

export const removeBylineForm = pageForm(remove, {
  name: 'remove',
  page: (locale, form) => deskAddress.byline(locale, numberOf(form)),
  done: (_, locale) => deskAddress.bylines(locale, { done: 'removed' }),
});

export const givePortraitForm = pageForm(givePortrait, {
  name: 'picture',
  page: (locale, form) => deskAddress.portrait(locale, { id: numberOf(form) }),
  done: ({ ids: [id = 0] }, locale) => deskAddress.byline(locale, id, { done: 'picture' }),
});

export const takePortraitForm = pageForm(takePortrait, {
  name: 'picture',
  page: (locale, form) => deskAddress.portrait(locale, { id: numberOf(form) }),
  done: ({ ids: [id = 0] }, locale) => deskAddress.byline(locale, id, { done: 'pictureGone' }),
});
