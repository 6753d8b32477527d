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
import { addTag, mergeTags, removeTag, saveTag } from '#db/tags/mutations.ts';
import { tagFormSchema } from '#db/tags/validation.ts';

const limit = { times: 240, seconds: 600 };

export const findTags = defineAction({
  input: findSchema,
  allow: 'articles.see',
  // One for each pause in typing.
  limit: { times: 1200, seconds: 600 },
  async run({ tx, input }) {
    return ok(await findNamed(tx, 'tag', input));
  },
  touches: () => [],
});

export const addTagFromEditor = defineAction({
  input: addSchema,
  allow: 'tags.add',
  limit,
  async run({ tx, input, viewer, network }) {
    return addTag(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: ({ id, paths }) => (paths.length ? touched.topicsChanged({ ids: [id], paths }) : []),
});

const save = defineAction({
  input: tagFormSchema,
  allow: 'tags.save',
  limit,
  async run({ tx, input: { id = null, ...form }, viewer, network }) {
    return saveTag(tx, { id, editions: givenEditions(form), actor: actorOf(viewer, network) });
  },
  touches: (saved) => touched.topicsChanged(saved.touched),
});

const merge = defineAction({
  input: mergeFormSchema,
  allow: 'tags.save',
  limit,
  async run({ tx, input, viewer, network }) {
    return mergeTags(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: touched.topicsChanged,
});

const remove = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'tags.save',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return removeTag(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: touched.topicsChanged,
});

const namesAndAddresses = ['name-en', 'slug-en', 'name-km', 'slug-km'];

export const saveTagForm = pageForm(save, {
  name: 'save',
  page: (locale, form) => deskAddress.tag(locale, numberOf(form)),
  keep: namesAndAddresses,
  done: ({ id }, locale) => deskAddress.tag(locale, id, { done: 'saved' }),
});

export const mergeTagsForm = pageForm(merge, {
  name: 'merge',
  page: (locale, form) => deskAddress.mergeTags(locale, chosenIds(Object.fromEntries(form))),
  done: ({ ids: [into = 0] }, locale) => deskAddress.tag(locale, into, { done: 'merged' }),
});

export const removeTagForm = pageForm(remove, {
  name: 'remove',
  page: (locale, form) => deskAddress.tag(locale, numberOf(form)),
  done: (_, locale) => deskAddress.tags(locale, { done: 'removed' }),
});
