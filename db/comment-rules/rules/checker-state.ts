export const checkerAnswers = ['approve', 'hold', 'reject', 'none'] as const;
/** Why an answer was none. */
export const checkerSilences = ['slow', 'status', 'form', 'long', 'unreachable'] as const;
export type CheckerSaid = (typeof checkerAnswers)[number] | (typeof checkerSilences)[number];

/** One time that it was asked: when, how long it took, and what came of it. */
export type Asked = { at: Date; ms: number; said: CheckerSaid };

export const isSilence = (said: CheckerSaid): said is (typeof checkerSilences)[number] =>
  checkerSilences.some((one) => one === said);

export type CheckerState = {
  /** Since when it counts. */
  since: Date;
  last: Asked | null;
  note(asked: Asked): void;
  /** How often it was asked in the 24 hours before `now`, to the hour, and how often it said nothing. */
  lastDay(now: Date): { asked: number; silent: number };
};

const HOUR = 3_600_000;

/** What is known of the outside checker; a count for each of the last hours, however often it is asked. */
export function newCheckerState(since: Date): CheckerState {
  const hours = new Map<number, { asked: number; silent: number }>();
  const hourOf = (at: Date) => Math.floor(at.getTime() / HOUR);
  return {
    since,
    last: null,
    note(asked) {
      this.last = asked;
      const hour = hourOf(asked.at);
      const count = hours.get(hour) ?? { asked: 0, silent: 0 };
      count.asked++;
      if (isSilence(asked.said)) count.silent++;
      hours.set(hour, count);
      for (const old of hours.keys()) if (old <= hour - 24) hours.delete(old);
    },
    lastDay(now) {
      const recent = [...hours].filter(([hour]) => hour > hourOf(now) - 24).map(([, count]) => count);
      return {
        asked: recent.reduce((sum, { asked }) => sum + asked, 0),
        silent: recent.reduce((sum, { silent }) => sum + silent, 0),
      };
    },
  };
}
