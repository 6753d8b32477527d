import type { Phase } from '#db/comments/rules/moderation.ts';

/** A likeness to what was rejected before is reason to look, never to reject. */
export const learnedPhase: Phase = {
  name: 'learned',
  fails: 'open',
  judge({ score }, { learned }) {
    if (!learned || !score || score.probability < learned.holdFrom) return null;
    const because = score.reasons.filter(({ weight }) => weight > 0).map(({ token }) => token);
    return {
      outcome: 'hold',
      reason: 'learned',
      detail: { percent: Math.round(100 * score.probability), because: because.join(', ') },
    };
  },
};
