import type { Outcome, Phase, ReasonCode } from '#db/comments/rules/moderation.ts';

const reasons: Record<Outcome, ReasonCode> = {
  approve: 'checker_approved',
  hold: 'checker_held',
  reject: 'checker_rejected',
};

export const checkerPhase: Phase = {
  name: 'checker',
  fails: 'closed',
  judge({ checker }, { checkerFails }) {
    if (checker.state === 'silent')
      return checkerFails === 'closed' ? { outcome: 'hold', reason: 'checker_silent' } : null;
    if (checker.state === 'off' || checker.outcome === 'none') return null;
    return {
      outcome: checker.outcome,
      reason: reasons[checker.outcome],
      ...(checker.words && { detail: { words: checker.words } }),
    };
  },
};
