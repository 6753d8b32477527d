import type { Phase } from '#db/comments/rules/moderation.ts';

export const heldPersonPhase: Phase = {
  name: 'held_person',
  fails: 'closed',
  judge: ({ person }) => (person.isHeld ? { outcome: 'hold', reason: 'held_person' } : null),
};
