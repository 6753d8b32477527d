import type { CommentWords } from '#components/comments/call-comment.ts';
import { commentReasons } from '#components/messages/comment-reasons.ts';
import type { StoredReason } from '#db/comments/tables.ts';

const isKnown = (code: string): code is keyof typeof commentReasons.en =>
  Object.hasOwn(commentReasons.en, code);

/** What happened to a comment and what its author can do. What only moderators need to know is not in it. */
export function reasonWords(t: CommentWords, { reason, detail = {} }: StoredReason): string {
  const code = isKnown(reason) ? reason : 'check_failed';
  // Each sentence names what its rule found; see the phases.
  const say = t as (key: string, values: Record<string, string | number>) => string;
  return `${say(`commentReasons.${code}.what`, detail)} ${say(`commentReasons.${code}.can`, detail)}`;
}
