import type { CommentWords } from '#components/comments/call-comment.ts';
import { commentReasons } from '#components/messages/comment-reasons.ts';
import type { StoredReason } from '#db/comments/tables.ts';

type Words = typeof commentReasons.en;
const isKnown = (code: string): code is keyof Words & string => Object.hasOwn(commentReasons.en, code);

/** Why a comment was held or rejected, for its author. What only moderators need to know is not in it. */
export function reasonWords(t: CommentWords, { reason }: StoredReason): string {
  return t(`commentReasons.${isKnown(reason) ? reason : 'check_failed'}`);
}
