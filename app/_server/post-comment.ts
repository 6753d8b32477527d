import 'server-only';
import type { Database } from '#db/client.ts';
import { judgeComment, type OutsideAnswer } from '#db/comments/judgement.ts';
import { addComment, type Written } from '#db/comments/mutations.ts';
import type { CommentRefusal, WrittenComment } from '#db/comments/validation.ts';
import { type Result, refused } from '#db/core/result.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

/** Judges what a member wrote by the newsroom's rules, and posts, keeps or refuses it. */
export async function postComment(
  tx: Database,
  {
    userId,
    written,
    outside,
    now,
  }: { userId: number; written: WrittenComment; outside: OutsideAnswer; now: Date },
): Promise<Result<Written, CommentRefusal>> {
  const { comments: settings } = await getSiteSettings(tx);
  const { article: articleId, parent, body } = written;
  const judged = await judgeComment(tx, { userId, articleId, body, settings, outside, editing: null, now });
  if (!judged.ok) return refused(judged.code);
  const { author, text, ...verdict } = judged.value;
  return addComment(tx, { articleId, parentId: parent ?? null, author, body: text, judged: verdict, now });
}
