import { type Phase, SECOND } from '#db/comments/rules/moderation.ts';

/** Says how long to wait, for the longest of the limits that were passed. */
export const floodPhase: Phase = {
  name: 'flood',
  fails: 'open',
  judge({ own, at }, { flood }) {
    const times = own.map((one) => one.at.getTime()).toSorted((one, other) => other - one);
    const seconds = Math.max(
      0,
      ...flood.map((limit) => {
        // The one that has to grow old before another fits in.
        const oldest = limit.comments > 0 ? times[limit.comments - 1] : undefined;
        return oldest === undefined ? 0 : Math.ceil((oldest - at.getTime()) / SECOND + limit.seconds);
      }),
    );
    return seconds > 0 ? { outcome: 'reject', reason: 'too_fast', detail: { seconds } } : null;
  },
};
