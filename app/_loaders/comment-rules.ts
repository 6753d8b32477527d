import 'server-only';
import { database } from '#app/_server/database.ts';
import { demand } from '#app/_server/gate.ts';
import { checkerAddress, checkerState } from '#app/_server/outside-checker.ts';
import {
  countHits,
  getArticleModeration,
  getList,
  getModelTime,
  listLists,
  listTried,
  loadModel,
  tryList,
} from '#db/comment-rules/queries.ts';
import { matchedPart } from '#db/comment-rules/rules/matched-part.ts';
import { heldFrom } from '#db/comment-rules/rules/measured.ts';
import { ENOUGH_VERDICTS, weightiest } from '#db/comments/rules/learn.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Member } from '#db/users/policy.ts';

// Nothing here is cached: it is for whoever changes it.

export async function loadCommentSettings(member: Member): Promise<CommentSettings> {
  demand(member, 'comments.rules');
  return (await getSiteSettings(database())).comments;
}

export async function loadCommentLists(member: Member) {
  demand(member, 'comments.rules');
  const [lists, met] = await Promise.all([listLists(database()), countHits(database())]);
  return { lists, met };
}

export async function loadCommentList(member: Member, id: number) {
  demand(member, 'comments.rules');
  return getList(database(), id);
}

/** So many comments of a trial are shown. */
const SHOWN = 50;

/** What a list would have done to the newest comments, with those that show best whether it is right. */
export async function loadListTrial(member: Member, id: number) {
  demand(member, 'comments.rules');
  const db = database();
  const list = await getList(db, id);
  if (!list) return null;
  const result = await tryList(db, list);
  const wrongFirst = result.hits.toSorted(
    (one, other) => Number(other.status === 'approved') - Number(one.status === 'approved'),
  );
  const shown = wrongFirst.slice(0, SHOWN);
  const comments = await listTried(
    db,
    shown.map((hit) => hit.id),
  );
  const termsOf = new Map(shown.map((hit) => [hit.id, hit.terms]));
  return {
    list,
    result,
    comments: comments.map((comment) => {
      const terms = termsOf.get(comment.id) ?? [];
      return { ...comment, terms, part: terms[0] ? matchedPart(comment.text, list, terms[0]) : null };
    }),
  };
}

const WEIGHTIEST = 20;
/** Thresholds that are set beside each other, in per cent. */
const COMPARED = [70, 80, 90, 95];

/** What was learned, how good it is, and how the checker does. */
export async function loadScore(member: Member, now: Date) {
  demand(member, 'comments.rules');
  const db = database();
  const [{ comments: settings }, model, madeAt] = await Promise.all([
    getSiteSettings(db),
    loadModel(db),
    getModelTime(db),
  ]);
  const current = Math.round(100 * settings.holdScore);
  const percents = [...new Set([...COMPARED, ...(current < 100 ? [current] : [])])].toSorted((a, b) => a - b);
  const heldOut = model?.heldOut;
  const { since, last, ...state } = checkerState();
  return {
    current,
    enough: ENOUGH_VERDICTS,
    learned:
      model && madeAt
        ? {
            approved: model.approved,
            rejected: model.rejected,
            since: new Date(model.since),
            until: new Date(model.until),
            madeAt,
            weights: weightiest(model, WEIGHTIEST),
            thresholds: heldOut
              ? percents.map((percent) => ({ percent, ...heldFrom(heldOut, percent / 100) }))
              : [],
          }
        : null,
    checker: { address: checkerAddress(), since, last, day: state.lastDay(now) },
  };
}

export async function loadArticleModeration(member: Member, id: number) {
  demand(member, 'comments.rules');
  return getArticleModeration(database(), id);
}
