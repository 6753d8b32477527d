import type { Phase } from '#db/comments/rules/moderation.ts';

/** Marks without words too: `> **`. */
export const emptyPhase: Phase = {
  name: 'empty',
  fails: 'closed',
  judge: ({ text }) =>
    /[\p{L}\p{N}\p{S}?!…]/u.test(text.replace(/^[ >]+/gm, ''))
      ? null
      : { outcome: 'reject', reason: 'empty' },
};
