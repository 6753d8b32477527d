import type { Phase } from '#db/comments/rules/moderation.ts';

export const firstCommentPhase: Phase = {
  name: 'first_comment',
  fails: 'closed',
  judge: ({ person }, { firstComments }) =>
    person.approved < firstComments
      ? { outcome: 'hold', reason: 'first_comment', detail: { approved: person.approved } }
      : null,
};
