import type { CommentStatus } from '#db/comments/validation.ts';

export type PastVerdict = {
  before: CommentStatus;
  after: CommentStatus;
  at: Date;
  /** Whether a moderator decided, and not the rules, reports or the author. */
  byModerator: boolean;
};

/** How long a verdict can be taken back before anybody hears of it. */
export const QUIET_MS = 120_000;

/**
 * What the author of a comment is to be told of its last verdict. What stood for less than two minutes was never told,
 * so taking it back is no news either. Spam is answered to nobody.
 * @param history all verdicts about the comment, the oldest first.
 * @returns `since` is when the verdict before came about that people have heard of, if there is one.
 */
export function verdictNews(
  history: PastVerdict[],
  now: Date,
): { news: 'rejected' | 'restored' | null; since: Date | null } {
  const last = history.at(-1);
  if (!last || now.getTime() - last.at.getTime() < QUIET_MS) return { news: null, since: null };
  const stood = history.filter((verdict, index) => {
    const next = history[index + 1];
    return next && next.at.getTime() - verdict.at.getTime() >= QUIET_MS;
  });
  const known = stood.at(-1);
  const first = known ? history[history.indexOf(known) + 1] : history[0];
  const before = known?.after ?? first?.before;
  const heard = stood.findLast(({ after }) => after === 'approved' || after === 'rejected')?.after;
  const since = known?.at ?? null;
  if (!last.byModerator || before === last.after) return { news: null, since };
  if (last.after === 'rejected') return { news: 'rejected', since };
  if (last.after === 'approved' && (heard ?? history[0]?.before) === 'rejected')
    return { news: 'restored', since };
  return { news: null, since };
}
