import type { Phase } from '#db/comments/rules/moderation.ts';

export const lengthPhase: Phase = {
  name: 'length',
  fails: 'closed',
  judge({ text }, { longest }) {
    if (longest === 0 || text.length <= longest) return null;
    return { outcome: 'reject', reason: 'too_long', detail: { length: text.length, limit: longest } };
  },
};
