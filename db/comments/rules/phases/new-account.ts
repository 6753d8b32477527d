import { HOUR, type Phase } from '#db/comments/rules/moderation.ts';

export const newAccountPhase: Phase = {
  name: 'new_account',
  fails: 'closed',
  judge({ person, at }, { newAccountHours }) {
    const hours = (at.getTime() - person.joinedAt.getTime()) / HOUR;
    if (hours >= newAccountHours) return null;
    return { outcome: 'hold', reason: 'new_account', detail: { hours: Math.max(0, Math.floor(hours)) } };
  },
};
