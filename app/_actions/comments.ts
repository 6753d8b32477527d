'use server';

import { z } from 'zod';
import { readToken } from '#app/_server/browser-cookies.ts';
import { defineAction } from '#app/_server/define-action.ts';
import { logger } from '#app/_server/logger.ts';
import { askOutside } from '#app/_server/outside-checker.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { ownHost, postComment } from '#app/_server/post-comment.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { judgeComment } from '#db/comments/judgement.ts';
import {
  appeal,
  changeComment,
  deleteOwnComment,
  likeComment,
  muteAuthor,
  reportComment,
  stopNotices,
  takeTurn,
  unmute,
  type Written,
} from '#db/comments/mutations.ts';
import { getOwnComment } from '#db/comments/queries.ts';
import {
  appealSchema,
  changedSchema,
  likedSchema,
  reportSchema,
  writtenSchema,
} from '#db/comments/validation.ts';
import { idSchema, localeSchema } from '#db/core/fields.ts';
import { ok, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { newToken, tokenSchema } from '#db/core/token.ts';
import { keepIntent } from '#db/intents/mutations.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Viewer } from '#db/users/policy.ts';

/** A school or an office talks from one network. */
const networkLimit = { times: 300, seconds: 600 };
/** Whoever is not signed in can fill the database with what they never post. */
const beginLimit = { times: 100, seconds: 600 };
/** What one person can do in a lively hour; the rules have a limit of their own for floods. */
const memberLimit = (times: number) => ({
  limit: { times, seconds: 3600 },
  of: ({ viewer }: { viewer: Viewer }) => String(signedIn(viewer).userId),
});
const nothing = () => [];
const ofPage = ({ articleId, isPublicChange }: Written) =>
  isPublicChange ? touched.commentsChanged(articleId) : [];

/** Posts a comment or a reply. */
export const writeComment = defineAction({
  input: writtenSchema,
  allow: 'comments.write',
  limit: networkLimit,
  tries: memberLimit(60),
  prepare: async ({ db, input, viewer }) =>
    ok(await askOutside(db, { articleId: input.article, userId: signedIn(viewer).userId, body: input.body })),
  run: ({ tx, input, prepared: outside, viewer, now }) =>
    postComment(tx, { userId: signedIn(viewer).userId, written: input, outside, now }),
  touches: ofPage,
});

/**
 * Keeps what somebody wrote who is not signed in: it is posted when they have signed in; or, as a draft, what was
 * refused, so that its page can show it again.
 */
export const keepComment = defineAction({
  input: writtenSchema.extend({ as: z.enum(['comment', 'comment_draft']).default('comment') }),
  allow: 'comments.begin',
  limit: beginLimit,
  async run({ tx, input: { as: kind, ...payload }, now }) {
    const browserToken = (await readToken('sign-in')) ?? newToken();
    await keepIntent(tx, { browserToken, intent: { kind, payload }, now });
    return ok({ browserToken });
  },
  touches: nothing,
});

/** Changes what one wrote oneself. The rules judge it anew. */
export const changeOwnComment = defineAction({
  input: changedSchema,
  allow: 'comments.change',
  limit: networkLimit,
  tries: memberLimit(60),
  async prepare({ db, input: { id, body }, viewer }) {
    const { userId } = signedIn(viewer);
    const own = await getOwnComment(db, { id, userId });
    if (!own) return refused('comment_gone');
    return ok(await askOutside(db, { articleId: own.article.id, userId, body }));
  },
  async run({ tx, input: { id, body }, prepared: outside, viewer, now }) {
    const { userId } = signedIn(viewer);
    await takeTurn(tx, userId);
    const own = await getOwnComment(tx, { id, userId });
    if (!own) return refused('comment_gone');
    const { comments: settings } = await getSiteSettings(tx);
    const judged = await judgeComment(tx, {
      userId,
      articleId: own.article.id,
      body,
      settings,
      outside,
      host: ownHost(),
      editing: id,
      now,
    });
    if (!judged.ok) return judged;
    const { author: _, broken, text, ...verdict } = judged.value;
    if (broken.length) logger.error({ broken }, 'Rules for comments failed');
    const minutes = settings.editMinutes;
    return changeComment(tx, { id, userId, body: text, judged: verdict, minutes, now });
  },
  touches: ofPage,
});

export const deleteComment = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'comments.change',
  limit: networkLimit,
  run: ({ tx, input: { id }, viewer, now }) =>
    deleteOwnComment(tx, { id, userId: signedIn(viewer).userId, now }),
  touches: ofPage,
});

export const like = defineAction({
  input: likedSchema,
  allow: 'comments.like',
  limit: networkLimit,
  tries: memberLimit(600),
  run: ({ tx, input, viewer, now }) => likeComment(tx, { ...input, userId: signedIn(viewer).userId, now }),
  touches: ({ articleId, changed }) => (changed ? touched.commentsChanged(articleId) : []),
});

const report = defineAction({
  input: reportSchema,
  allow: 'comments.report',
  limit: networkLimit,
  tries: memberLimit(60),
  async run({ tx, input, viewer, now }) {
    const { reportThreshold: threshold } = (await getSiteSettings(tx)).comments;
    return reportComment(tx, { ...input, userId: signedIn(viewer).userId, threshold, now });
  },
  touches: ofPage,
});

const appealAgainst = defineAction({
  input: appealSchema,
  allow: 'comments.appeal',
  limit: networkLimit,
  run: ({ tx, input, viewer, now }) => appeal(tx, { ...input, userId: signedIn(viewer).userId, now }),
  touches: nothing,
});

export const mute = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'comments.mute',
  limit: networkLimit,
  run: ({ tx, input: { id }, viewer, now }) =>
    muteAuthor(tx, { userId: signedIn(viewer).userId, commentId: id, now }),
  touches: nothing,
});

const hearAgain = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'comments.mute',
  limit: networkLimit,
  async run({ tx, input: { id }, viewer }) {
    await unmute(tx, { userId: signedIn(viewer).userId, mutedId: id });
    return ok(undefined);
  },
  touches: nothing,
});

const stop = defineAction({
  input: z.object({ token: tokenSchema, locale: localeSchema }),
  allow: 'comments.stop_notices',
  limit: networkLimit,
  run: ({ tx, input }) => stopNotices(tx, input),
  touches: nothing,
});

const idOf = (form: FormData) => Number(textOf(form, 'id')) || 0;

export const reportForm = pageForm(report, {
  page: (locale, form) => commentAddress.report(locale, idOf(form)),
  keep: ['reason', 'words'],
  done: (_, locale) => commentAddress.own(locale, { done: 'reported' }),
});

export const appealForm = pageForm(appealAgainst, {
  page: (locale, form) => commentAddress.appeal(locale, idOf(form)),
  keep: ['words'],
  done: (_, locale) => commentAddress.own(locale, { done: 'appealed' }),
});

export const deleteCommentForm = pageForm(deleteComment, {
  page: (locale) => commentAddress.own(locale),
  done: (_, locale) => commentAddress.own(locale, { done: 'deleted' }),
});

export const muteForm = pageForm(mute, {
  page: (locale, form) => commentAddress.report(locale, idOf(form)),
  done: (_, locale) => commentAddress.own(locale, { done: 'muted' }),
});

export const hearAgainForm = pageForm(hearAgain, {
  page: (locale) => commentAddress.own(locale),
  done: (_, locale) => commentAddress.own(locale, { done: 'heard' }),
});

export const stopForm = pageForm(stop, {
  page: (locale, form) => commentAddress.stop(locale, textOf(form, 'token').slice(0, 64)),
  done: (_, locale) => `${commentAddress.stop(locale)}?done=stopped`,
});
