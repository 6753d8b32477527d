'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf, signedIn } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { appealAnsweredMail, treatedMail } from '#components/emails/moderation-letters.ts';
import { noteCommenter, type TreatRefusal, treatCommenter } from '#db/commenters/mutations.ts';
import { answerAppeal, featureComment } from '#db/comments/mutations.ts';
import { instantOf } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { type Moderated, moderate, setCommentsOpen, takeBack } from '#db/moderation/mutations.ts';
import {
  countWaiting,
  getContext,
  getTold,
  listByIds,
  listFresh,
  listModerated,
  listStates,
} from '#db/moderation/queries.ts';
import {
  answerAppealSchema,
  commentSchema,
  decideSchema,
  featureSchema,
  findCommentsSchema,
  type ModerationPage,
  moderationPageSchema,
  moderationQuery,
  noteSchema,
  openCommentsSchema,
  treatSchema,
  undoSchema,
  watchCommentsSchema,
} from '#db/moderation/validation.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

/** Whoever clears a flood presses a key a second, and every open room asks now and then. */
const limit = { times: 6000, seconds: 600 };

export const findComments = defineAction({
  input: findCommentsSchema,
  allow: 'comments.moderate',
  limit,
  async run({ tx, input: { filter, after, ids } }) {
    return ok(
      ids ? { comments: await listByIds(tx, ids), next: null } : await listModerated(tx, { filter, after }),
    );
  },
  touches: () => [],
});

export const watchComments = defineAction({
  input: watchCommentsSchema,
  allow: 'comments.moderate',
  limit,
  async run({ tx, input: { filter, since, shown } }) {
    return ok({
      waiting: await countWaiting(tx),
      fresh: await listFresh(tx, { filter, since }),
      states: await listStates(tx, shown),
    });
  },
  touches: () => [],
});

export const readComment = defineAction({
  input: commentSchema,
  allow: 'comments.moderate',
  limit,
  async run({ tx, input: { id }, now }) {
    const context = await getContext(tx, { id, now });
    return context ? ok(context) : refused('comment_gone');
  },
  touches: () => [],
});

const changedArticles = ({ articleIds }: Moderated) => articleIds.flatMap(touched.commentsChanged);

export const decide = defineAction({
  input: decideSchema,
  allow: 'comments.moderate',
  limit,
  async run({ tx, input: { wanted, status, template, words }, viewer, network, now }) {
    const { templates } = (await getSiteSettings(tx)).comments;
    const chosen = templates.find(({ name }) => name === template);
    const moderator = actorOf(viewer, network);
    // Their own language, or the other one rather than nothing.
    const wordsFor = (locale: Locale) => words || chosen?.[locale] || chosen?.en || chosen?.km || '';
    return ok(await moderate(tx, { wanted, status, wordsFor, moderator, now }));
  },
  touches: changedArticles,
});

export const undo = defineAction({
  input: undoSchema,
  allow: 'comments.moderate',
  limit,
  run: async ({ tx, input: { wanted }, viewer, network, now }) =>
    ok(await takeBack(tx, { wanted, moderator: actorOf(viewer, network), now })),
  touches: changedArticles,
});

export const feature = defineAction({
  input: featureSchema,
  allow: 'comments.moderate',
  limit,
  run: ({ tx, input: { id, featured }, viewer, network }) =>
    featureComment(tx, { id, featured: featured === 'on', moderator: actorOf(viewer, network) }),
  touches: ({ articleId }) => touched.commentsChanged(articleId),
});

/** An answer is told at once: nobody takes it back. */
export const answer = defineAction({
  input: answerAppealSchema,
  allow: 'comments.moderate',
  limit,
  async run({
    tx,
    input: { id, outcome, answer: words },
    viewer,
    network,
    now,
  }): Promise<Result<Moderated, 'comment_gone'>> {
    const moderator = actorOf(viewer, network);
    const comment = await getTold(tx, id);
    if (!comment) return refused('comment_gone');
    const isGranted = outcome === 'granted';
    const answered = await answerAppeal(tx, { id, granted: isGranted, answer: words, moderator, now });
    if (!answered.ok) return answered;
    const nothing: Moderated = { decided: [], missed: [], articleIds: [] };
    const moderated = isGranted
      ? await moderate(tx, {
          wanted: [
            { id, from: comment.status, editedAt: comment.editedAt ? new Date(comment.editedAt) : null },
          ],
          status: 'approved',
          wordsFor: () => words,
          moderator,
          now,
        })
      : nothing;
    // Nobody is told that it is shown when it is not.
    if (moderated.missed.some(({ status }) => status !== 'approved')) return refused('comment_gone');
    if (comment.author) {
      const { email, locale } = comment.author;
      const { headline, body: text } = comment;
      const site = await letterSite(tx, locale);
      const letter = appealAnsweredMail({ ...site, headline, text, isGranted, answer: words });
      await queueMail(tx, { ...letter, to: email, now });
    }
    return ok(moderated);
  },
  touches: changedArticles,
});

export const openComments = defineAction({
  input: openCommentsSchema,
  allow: 'comments.moderate',
  limit,
  run: ({ tx, input: { articleId, open }, viewer, network, now }) =>
    setCommentsOpen(tx, { articleId, open: open === 'on', moderator: actorOf(viewer, network), now }),
  touches: ({ articleId }) => touched.commentsChanged(articleId),
});

export const note = defineAction({
  input: noteSchema,
  allow: 'comments.moderate',
  limit,
  run: ({ tx, input: { userId, words }, viewer, network, now }) =>
    noteCommenter(tx, { userId, words, moderator: actorOf(viewer, network), now }),
  touches: () => [],
});

/** They hear of it in the same breath. */
export const treat = defineAction({
  input: treatSchema,
  allow: 'comments.moderate',
  limit: { times: 300, seconds: 600 },
  async run({
    tx,
    input,
    viewer,
    network,
    now,
  }): Promise<Result<{ rejected: number }, TreatRefusal | 'time_unreadable'>> {
    const { userId, treatment, words, rejectPending } = input;
    const { timeZone } = await getSiteSettings(tx);
    const until = treatment === 'suspended' ? instantOf(input.until, timeZone) : null;
    if (treatment === 'suspended' && !until) return refused('time_unreadable');
    const { role } = signedIn(viewer);
    const treated = await treatCommenter(tx, {
      userId,
      treatment,
      until,
      words,
      rejectPending: rejectPending === 'on',
      moderator: { ...actorOf(viewer, network), role },
      now,
    });
    if (!treated.ok) return treated;
    const { email, locale, isChanged, rejected } = treated.value;
    if (isChanged) {
      const letter = treatedMail({ ...(await letterSite(tx, locale)), treatment, until, words });
      await queueMail(tx, { ...letter, to: email, now });
    }
    return ok({ rejected });
  },
  touches: () => [],
});

/** The list that a form is on. */
const listOf = (form: FormData) => {
  const page = moderationPageSchema.parse(Object.fromEntries(new URLSearchParams(textOf(form, 'list'))));
  return { ...moderationQuery(page), after: page.after };
};
/** The same with the comment that is open, for what does not lead on to the next one. */
const hereOf = (form: FormData) => ({ ...listOf(form), comment: textOf(form, 'here') });
const here = (locale: Locale, form: FormData) => deskAddress.comments(locale, hereOf(form));
const doneHere =
  (done: NonNullable<ModerationPage['done']>) => (_: unknown, locale: Locale, form: FormData) =>
    deskAddress.comments(locale, { ...hereOf(form), done });

export const decideForm = pageForm(decide, {
  page: here,
  done: ({ decided, missed }, locale, form) =>
    deskAddress.comments(locale, {
      ...listOf(form),
      done: textOf(form, 'status'),
      count: decided.length,
      missed: missed.length,
      undo: decided.map(({ id, verdictId }) => `${id}.${verdictId}`).join(),
    }),
});

export const undoForm = pageForm(undo, {
  page: here,
  done: ({ decided, missed }, locale, form) =>
    deskAddress.comments(locale, {
      ...listOf(form),
      done: 'undone',
      count: decided.length,
      missed: missed.length,
      comment: decided[0]?.id,
    }),
});

export const featureForm = pageForm(feature, {
  page: here,
  done: (value, locale, form) =>
    doneHere(textOf(form, 'featured') === 'on' ? 'featured' : 'plain')(value, locale, form),
});
export const answerForm = pageForm(answer, {
  page: here,
  done: (_, locale, form) => deskAddress.comments(locale, { ...listOf(form), done: 'answered' }),
});
export const openCommentsForm = pageForm(openComments, {
  page: here,
  done: (value, locale, form) =>
    doneHere(textOf(form, 'open') === 'on' ? 'opened' : 'closed')(value, locale, form),
});
export const noteForm = pageForm(note, { page: here, done: doneHere('noted') });
export const treatForm = pageForm(treat, { page: here, done: doneHere('treated') });
