import type { Phase } from '#db/comments/rules/moderation.ts';

export const personPhase: Phase = {
  name: 'person',
  fails: 'closed',
  judge({ person: { isBanned, suspendedUntil }, at }) {
    if (isBanned) return { outcome: 'reject', reason: 'banned' };
    if (!suspendedUntil || suspendedUntil <= at) return null;
    return { outcome: 'reject', reason: 'suspended', detail: { until: suspendedUntil.getTime() } };
  },
};
