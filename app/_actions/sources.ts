'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { idSchema } from '#db/core/fields.ts';
import { chosenIds, findSchema, mergeFormSchema } from '#db/core/named.ts';
import { ok } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { addSource, mergeSources, removeSource, saveSource } from '#db/sources/mutations.ts';
import { findSources } from '#db/sources/queries.ts';
import { addSourceSchema, sourceFormSchema } from '#db/sources/validation.ts';

const limit = { times: 240, seconds: 600 };

export const findSourcesByName = defineAction({
  input: findSchema,
  allow: 'articles.see',
  // One for each pause in typing.
  limit: { times: 1200, seconds: 600 },
  async run({ tx, input }) {
    return ok(await findSources(tx, input));
  },
  touches: () => [],
});

export const addSourceFromEditor = defineAction({
  input: addSourceSchema,
  allow: 'sources.add',
  limit,
  async run({ tx, input, viewer, network }) {
    return addSource(tx, { ...input, actor: actorOf(viewer, network) });
  },
  // No article names a new one.
  touches: () => [],
});

const save = defineAction({
  input: sourceFormSchema,
  allow: 'sources.save',
  limit,
  async run({ tx, input: { id = null, slug, url, 'name-en': en, 'name-km': km }, viewer, network }) {
    const name = { ...(en && { en }), ...(km && { km }) };
    return saveSource(tx, { id, name, slug, url, actor: actorOf(viewer, network) });
  },
  touches: ({ id, isChanged }) => (isChanged ? touched.sourcesChanged([id]) : []),
});

const merge = defineAction({
  input: mergeFormSchema,
  allow: 'sources.save',
  limit,
  async run({ tx, input, viewer, network }) {
    return mergeSources(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: touched.sourcesChanged,
});

const remove = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'sources.save',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return removeSource(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: () => [],
});

export const saveSourceForm = pageForm(save, {
  name: 'save',
  page: (locale, form) => deskAddress.source(locale, numberOf(form)),
  keep: ['name-en', 'name-km', 'slug', 'url'],
  done: ({ id }, locale) => deskAddress.source(locale, id, { done: 'saved' }),
});

export const mergeSourcesForm = pageForm(merge, {
  name: 'merge',
  page: (locale, form) => deskAddress.mergeSources(locale, chosenIds(Object.fromEntries(form))),
  done: ([into = 0], locale) => deskAddress.source(locale, into, { done: 'merged' }),
});

export const removeSourceForm = pageForm(remove, {
  name: 'remove',
  page: (locale, form) => deskAddress.source(locale, numberOf(form)),
  done: (_, locale) => deskAddress.sources(locale, { done: 'removed' }),
});
