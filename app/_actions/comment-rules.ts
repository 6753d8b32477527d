'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { longFormKind, longFormSchema, longFormToken } from '#app/_server/long-form.ts';
import { askOutsideAbout, checkerAddress } from '#app/_server/outside-checker.ts';
import { localeOf, numberOf, pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf, signedIn } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import {
  changeRules,
  moveTemplate,
  removeList,
  removeTemplate,
  saveList,
  saveTemplate,
  setArticleModeration,
  switchList,
} from '#db/comment-rules/mutations.ts';
import {
  articleModerationSchema,
  listFormSchema,
  moveTemplateSchema,
  removeListSchema,
  removeTemplateSchema,
  rulesFormSchema,
  rulesOf,
  sampleSchema,
  switchListSchema,
  templateFormSchema,
} from '#db/comment-rules/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, refused } from '#db/core/result.ts';
import { storable } from '#db/core/storable.ts';
import { touched } from '#db/core/tags.ts';
import { hashToken } from '#db/core/token.ts';
import { dropIntents, keepIntent } from '#db/intents/mutations.ts';

const limit = { times: 240, seconds: 600 };
const nothing = () => [];
const ifShown = ({ isShown }: { isShown: boolean }) => (isShown ? touched.siteChanged() : []);

const saveRules = defineAction({
  input: rulesFormSchema,
  allow: 'comments.rules',
  limit,
  async run({ tx, input, viewer, network }) {
    return ok(await changeRules(tx, { values: rulesOf(input), actor: actorOf(viewer, network) }));
  },
  touches: ifShown,
});

const switchScore = defineAction({
  input: z.object({ to: z.enum(['on', 'off'], 'choice_missing') }),
  allow: 'comments.rules',
  limit,
  async run({ tx, input: { to }, viewer, network }) {
    const values = { holdScore: to === 'on' ? 0.9 : 1 };
    return ok(await changeRules(tx, { values, actor: actorOf(viewer, network) }));
  },
  touches: ifShown,
});

const saveReason = defineAction({
  input: templateFormSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input: { was, name, 'text-en': en, 'text-km': km }, viewer, network }) =>
    saveTemplate(tx, { was, template: { name, en, km }, actor: actorOf(viewer, network) }),
  touches: ifShown,
});

const moveReason = defineAction({
  input: moveTemplateSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input, viewer, network }) => moveTemplate(tx, { ...input, actor: actorOf(viewer, network) }),
  touches: ifShown,
});

const removeReason = defineAction({
  input: removeTemplateSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input, viewer, network }) => removeTemplate(tx, { ...input, actor: actorOf(viewer, network) }),
  touches: ifShown,
});

const save = defineAction({
  input: listFormSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input: { id = null, seen, ...list }, viewer, network, now }) =>
    saveList(tx, { id, seen, list, actor: actorOf(viewer, network), now }),
  touches: nothing,
});

const turn = defineAction({
  input: switchListSchema,
  allow: 'comments.rules',
  limit,
  async run({ tx, input, viewer, network, now }) {
    const turned = await switchList(tx, { ...input, actor: actorOf(viewer, network), now });
    return turned.ok ? ok(input) : turned;
  },
  touches: nothing,
});

const remove = defineAction({
  input: removeListSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input, viewer, network }) => removeList(tx, { ...input, actor: actorOf(viewer, network) }),
  touches: nothing,
});

const askChecker = defineAction({
  input: sampleSchema,
  allow: 'comments.rules',
  limit: { times: 30, seconds: 600 },
  async prepare({ input: { text } }) {
    return checkerAddress() === null ? refused('checker_missing') : ok(await askOutsideAbout(text));
  },
  run: async ({ prepared }) => ok(prepared),
  touches: nothing,
});

const setForArticle = defineAction({
  input: articleModerationSchema,
  allow: 'comments.rules',
  limit,
  run: ({ tx, input, viewer, network }) =>
    setArticleModeration(tx, { ...input, actor: actorOf(viewer, network) }),
  touches: ({ id, isChanged }) => (isChanged ? touched.articleTalkChanged(id) : []),
});

/** Keeps a refused form with thousands of words, until it is sent again. */
const keep = defineAction({
  input: longFormSchema,
  allow: 'comments.rules',
  limit,
  async run({ tx, input, viewer, now }) {
    const browserToken = longFormToken(signedIn(viewer).userId);
    const payload = longFormSchema.parse(storable(input));
    await dropIntents(tx, hashToken(browserToken));
    await keepIntent(tx, { browserToken, intent: { kind: longFormKind, payload }, now });
    return ok(undefined);
  },
  touches: nothing,
});

const keepFor = (fields: string[], page: (locale: Locale, form: FormData) => string) => (form: FormData) =>
  keep({
    page: page(localeOf(form), form),
    typed: Object.fromEntries(fields.map((field) => [field, textOf(form, field)])),
  });

const listPage = (locale: Locale, form: FormData) => deskAddress.commentList(locale, numberOf(form));
const reasonPage = (locale: Locale, form: FormData) => {
  const place = Number(textOf(form, 'place'));
  return deskAddress.commentReason(locale, Number.isInteger(place) && place > 0 ? place : 'new');
};

export const saveRulesForm = pageForm(saveRules, {
  page: (locale) => deskAddress.commentRules(locale),
  keep: Object.keys(rulesFormSchema.shape),
  done: (_, locale) => deskAddress.commentRules(locale, { done: 'saved' }),
});

export const switchScoreForm = pageForm(switchScore, {
  name: 'score',
  page: (locale) => deskAddress.commentScore(locale),
  done: (_, locale) => deskAddress.commentScore(locale, { done: 'saved' }),
});

export const saveReasonForm = pageForm(saveReason, {
  name: 'save',
  page: reasonPage,
  keepLong: keepFor(['name', 'text-en', 'text-km'], reasonPage),
  done: (_, locale) => deskAddress.commentReasons(locale, { done: 'saved' }),
});

export const moveReasonForm = pageForm(moveReason, {
  name: 'move',
  page: (locale) => deskAddress.commentReasons(locale),
  done: (_, locale) => deskAddress.commentReasons(locale),
});

export const removeReasonForm = pageForm(removeReason, {
  name: 'remove',
  page: (locale) => deskAddress.commentReasons(locale),
  done: (_, locale) => deskAddress.commentReasons(locale, { done: 'removed' }),
});

/** “Save and try it” is another button of the same form. */
export const saveListForm = pageForm(save, {
  name: 'save',
  page: listPage,
  keepLong: keepFor(['name', 'kind', 'outcome', 'state', 'terms'], listPage),
  done: ({ id }, locale, form) =>
    textOf(form, 'next') === 'try'
      ? deskAddress.commentListTrial(locale, id)
      : deskAddress.commentList(locale, id, { done: 'saved' }),
});

export const switchListForm = pageForm(turn, {
  name: 'switch',
  page: listPage,
  done: ({ id, state }, locale) => deskAddress.commentList(locale, id, { done: state }),
});

export const removeListForm = pageForm(remove, {
  name: 'remove',
  page: listPage,
  done: (_, locale) => deskAddress.commentLists(locale, { done: 'removed' }),
});

export const askCheckerForm = pageForm(askChecker, {
  name: 'checker',
  page: (locale) => deskAddress.commentScore(locale),
  keep: ['text'],
  done: (_, locale) => deskAddress.commentScore(locale, { done: 'asked' }),
});

export const setForArticleForm = pageForm(setForArticle, {
  page: (locale, form) => deskAddress.commentsOfArticle(locale, Number(textOf(form, 'id')) || 0),
  done: ({ id }, locale) => deskAddress.commentsOfArticle(locale, id, { done: 'saved' }),
});
