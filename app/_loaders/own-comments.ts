import 'server-only';
import { z } from 'zod';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import { reasonText } from '#components/comments/comment-reason.ts';
import { translator } from '#components/messages/translator.ts';
import {
  getArticleToDiscuss,
  getOwnComment,
  getPublicComment,
  getStanding,
  listMine,
  listMuted,
  listOwnComments,
} from '#db/comments/queries.ts';
import { idSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import { tokenSchema } from '#db/core/token.ts';
import { findIntent } from '#db/intents/queries.ts';
import { findStopLink } from '#db/notices/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import type { Member } from '#db/users/policy.ts';

// Nothing here is cached: it is one person's.

const PAGE = 30;

/** One page of what a member wrote, newest first. */
export async function loadOwnComments(member: Member, before?: number) {
  const rows = await listOwnComments(database(), { userId: member.userId, before, limit: PAGE + 1 });
  const [shown, editMinutes] = [rows.slice(0, PAGE), await loadEditMinutes()];
  return { shown, older: rows.length > PAGE ? shown.at(-1)?.id : undefined, editMinutes };
}

export const loadMuted = (member: Member) => listMuted(database(), member.userId);

export const loadOwnComment = (member: Member, id: unknown) => {
  const parsed = idSchema.safeParse(id);
  return parsed.success ? getOwnComment(database(), { id: parsed.data, userId: member.userId }) : null;
};

/** What everybody can read, for whoever replies to it or reports it. */
export const loadPublicComment = (id: unknown) => {
  const parsed = idSchema.safeParse(id);
  return parsed.success ? getPublicComment(database(), parsed.data) : null;
};

/** The article that somebody wants to write under, and whether what they write is read first. */
export async function loadArticleToDiscuss(id: unknown) {
  const parsed = idSchema.safeParse(id);
  const article = parsed.success ? await getArticleToDiscuss(database(), parsed.data) : null;
  if (!article) return null;
  const { moderation } = (await getSiteSettings(database())).comments;
  return { ...article, moderation: article.ownModeration ?? moderation };
}

export async function loadMine(member: Member, { articleId, locale }: { articleId: number; locale: Locale }) {
  const [{ own, ...mine }, settings] = await Promise.all([
    listMine(database(), { userId: member.userId, articleId }),
    getSiteSettings(database()),
  ]);
  const t = translator(locale);
  const context = { locale, timeZone: settings.timeZone };
  return {
    ...mine,
    own: own.map(({ reason, ...comment }) => ({
      ...comment,
      reason: reason && !comment.decidedByPerson ? reasonText(t, reason, context) : null,
    })),
    editMinutes: settings.comments.editMinutes,
  };
}

export async function loadEditMinutes(): Promise<number> {
  return (await getSiteSettings(database())).comments.editMinutes;
}

export const loadMaximumLength = async (): Promise<number> =>
  (await getSiteSettings(database())).comments.maximumLength;

/**
 * The text that was refused in this browser, to be corrected; '' when there is none.
 * @param about the article that it was written under, or the comment that was to be changed.
 */
export async function loadCommentDraft(about: unknown): Promise<string> {
  const browserToken = await readToken('sign-in');
  const kept = browserToken
    ? await findIntent(database(), { browserToken, kind: 'comment_draft', now: new Date() })
    : null;
  const draft = z.object({ article: idSchema, body: z.string() }).safeParse(kept);
  return draft.success && String(draft.data.article) === String(about) ? draft.data.body : '';
}

/** How a member may comment, where not as everybody. */
export const loadStanding = (member: Member) =>
  getStanding(database(), { userId: member.userId, now: new Date() });

/** Whether the link in a mail about answers stops them still; null when it never did, or was forgotten. */
export const loadStopLink = (token: unknown) => {
  const parsed = tokenSchema.safeParse(token);
  return parsed.success ? findStopLink(database(), parsed.data) : null;
};
