import type { Phase } from '#db/comments/rules/moderation.ts';

export const reportedBeforePhase: Phase = {
  name: 'reported_before',
  fails: 'closed',
  judge({ person: { upheldReports } }, { reported }) {
    if (reported.upheld === 0 || upheldReports < reported.upheld) return null;
    return { outcome: 'hold', reason: 'reported_before', detail: { reports: upheldReports } };
  },
};
