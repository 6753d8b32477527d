import type { Phase } from '#db/comments/rules/moderation.ts';

export const premoderatedPhase: Phase = {
  name: 'premoderated',
  fails: 'closed',
  judge: ({ article: { premoderatedBy } }) =>
    premoderatedBy ? { outcome: 'hold', reason: 'premoderated', detail: { by: premoderatedBy } } : null,
};
