import type { OwnComment } from '#db/comments/queries.ts';

/** Within the time for it, and unless a moderator has turned it down: that is answered by an appeal. */
export const mayChange = (
  { createdAt, status, decidedByPerson }: Pick<OwnComment, 'createdAt' | 'status' | 'decidedByPerson'>,
  { editMinutes, now }: { editMinutes: number; now: Date },
): boolean =>
  now.getTime() - createdAt.getTime() <= editMinutes * 60_000 && (status === 'approved' || !decidedByPerson);
