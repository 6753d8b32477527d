import type { Phase } from '#db/comments/rules/moderation.ts';

export const staffPhase: Phase = {
  name: 'staff',
  fails: 'open',
  judge: ({ person }) => (person.isStaff ? { outcome: 'approve', reason: 'staff' } : null),
};
