import 'server-only';
import { z } from 'zod';
import { readToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import {
  getArticleToDiscuss,
  getOwnComment,
  getPublicComment,
  listMine,
  listMuted,
  listOwnComments,
} from '#db/comments/queries.ts';
import { idSchema } from '#db/core/fields.ts';
import { findIntent } from '#db/intents/queries.ts';
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

export const loadArticleToDiscuss = (id: unknown) => {
  const parsed = idSchema.safeParse(id);
  return parsed.success ? getArticleToDiscuss(database(), parsed.data) : null;
};

export const loadMine = async (member: Member, articleId: number) => ({
  ...(await listMine(database(), { userId: member.userId, articleId })),
  editMinutes: await loadEditMinutes(),
});

async function loadEditMinutes(): Promise<number> {
  return (await getSiteSettings(database())).comments.editMinutes;
}

/** The text that was refused in this browser, to be corrected; '' when there is none. */
export async function loadCommentDraft(): Promise<string> {
  const browserToken = await readToken('sign-in');
  const kept = browserToken
    ? await findIntent(database(), { browserToken, kind: 'comment_draft', now: new Date() })
    : null;
  const draft = z.object({ body: z.string() }).safeParse(kept);
  return draft.success ? draft.data.body : '';
}
