import 'server-only';
import { logger } from '#app/_server/logger.ts';
import type { Database } from '#db/client.ts';
import { type CommentRefusal, judgeComment, type OutsideAnswer } from '#db/comments/judgement.ts';
import { addComment, findSame, takeTurn, type Written } from '#db/comments/mutations.ts';
import { getArticleToDiscuss } from '#db/comments/queries.ts';
import { cleanCommentText } from '#db/comments/rules/text.ts';
import { MAX_STORED, type WrittenComment } from '#db/comments/validation.ts';
import { ok, type Result } from '#db/core/result.ts';
import { getSiteSettings } from '#db/settings/queries.ts';
import { getAccount } from '#db/users/queries.ts';
import { env } from '#env.ts';

/** The newsroom's own: links to it are no advertisement. */
export const ownHost = () => new URL(env.SITE_URL).hostname;

/** Keeps what was begun before signing in and cannot be posted, so that its author finds it among their own. */
export async function keepRefused(
  tx: Database,
  {
    userId,
    written,
    code,
    now,
  }: { userId: number; written: WrittenComment; code: CommentRefusal; now: Date },
): Promise<void> {
  // Composing some letters makes them longer.
  const body = cleanCommentText(written.body).slice(0, MAX_STORED).toWellFormed();
  const reason = code.slice('comment_'.length);
  if (!body || !(await getArticleToDiscuss(tx, written.article))) return;
  await addComment(tx, {
    articleId: written.article,
    parentId: null,
    author: { userId, name: (await getAccount(tx, userId))?.displayName ?? '' },
    body,
    judged: {
      status: 'rejected',
      reasons: [{ phase: 'posting', outcome: 'reject', reason }],
      score: null,
      likeness: '',
    },
    now,
  });
}

/**
 * Judges what a member wrote by the newsroom's rules, and posts, keeps or refuses it. What they said there already in
 * these words is the comment that is there, so pressing twice does nothing.
 */
export async function postComment(
  tx: Database,
  {
    userId,
    written,
    outside,
    now,
  }: { userId: number; written: WrittenComment; outside: OutsideAnswer; now: Date },
): Promise<Result<Written, CommentRefusal | 'comment_parent_gone'>> {
  const { article: articleId, parent, body } = written;
  const parentId = parent ?? null;
  await takeTurn(tx, userId);
  const same = await findSame(tx, { articleId, parentId, userId, body: cleanCommentText(body) });
  if (same) return ok(same);
  const { comments: settings } = await getSiteSettings(tx);
  const judged = await judgeComment(tx, {
    userId,
    articleId,
    body,
    settings,
    outside,
    host: ownHost(),
    editing: null,
    now,
  });
  if (!judged.ok) return judged;
  const { author, text, broken, ...verdict } = judged.value;
  if (broken.length) logger.error({ broken }, 'Rules for comments failed');
  return addComment(tx, { articleId, parentId, author, body: text, judged: verdict, now });
}
