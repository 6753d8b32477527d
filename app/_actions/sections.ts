'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { givenEditions } from '#db/core/named.ts';
import { touched } from '#db/core/tags.ts';
import { moveSection, removeSection, saveSection } from '#db/sections/mutations.ts';
import {
  moveSectionSchema,
  removeSectionSchema,
  sectionFormSchema,
  withDescription,
} from '#db/sections/validation.ts';

const limit = { times: 240, seconds: 600 };

const save = defineAction({
  input: sectionFormSchema,
  allow: 'sections.save',
  limit,
  async run({ tx, input, viewer, network }) {
    const { id = null, parentId, moderation } = input;
    const editions = withDescription(givenEditions(input), input);
    return saveSection(tx, { id, parentId, editions, moderation, actor: actorOf(viewer, network) });
  },
  touches: ({ talk, ...changed }) => [
    ...touched.sectionChanged(changed),
    ...(talk ? touched.sectionTalkChanged(changed.id) : []),
  ],
});

const move = defineAction({
  input: moveSectionSchema,
  allow: 'sections.save',
  limit,
  async run({ tx, input, viewer, network }) {
    return moveSection(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: touched.sectionChanged,
});

const remove = defineAction({
  input: removeSectionSchema,
  allow: 'sections.save',
  limit,
  async run({ tx, input, viewer, network }) {
    return removeSection(tx, { ...input, actor: actorOf(viewer, network) });
  },
  touches: touched.sectionChanged,
});

export const saveSectionForm = pageForm(save, {
  name: 'save',
  page: (locale, form) => deskAddress.section(locale, numberOf(form)),
  keep: [
    'parentId',
    'moderation',
    'name-en',
    'slug-en',
    'description-en',
    'name-km',
    'slug-km',
    'description-km',
  ],
  done: ({ id }, locale) => deskAddress.section(locale, id, { done: 'saved' }),
});

export const moveSectionForm = pageForm(move, {
  name: 'move',
  page: (locale) => deskAddress.sections(locale),
  done: (_, locale) => deskAddress.sections(locale),
});

export const removeSectionForm = pageForm(remove, {
  name: 'remove',
  page: (locale, form) => deskAddress.section(locale, numberOf(form)),
  done: (_, locale) => deskAddress.sections(locale, { done: 'removed' }),
});
