import { HOUR, type Phase, type PhaseVerdict } from '#db/comments/rules/moderation.ts';

/** The same again by one person is a slip or an advertisement; the same by several is a campaign and looked at. */
export const repeatPhase: Phase = {
  name: 'repeat',
  fails: 'open',
  judge({ own, comparable, text, at, sameTextPeople }, { repeat }): PhaseVerdict | null {
    const isLong = text.length >= repeat.shortest;
    const since = at.getTime() - repeat.hours * HOUR;
    // Of emoji alone nothing can be compared.
    const isRepeated =
      comparable !== '' &&
      own.some(
        (one) => one.comparable === comparable && one.at.getTime() > since && (isLong || one.isSameArticle),
      );
    if (isRepeated) return { outcome: 'reject', reason: 'repeated', detail: { hours: repeat.hours } };
    if (repeat.people === 0 || !isLong || sameTextPeople < repeat.people) return null;
    return { outcome: 'hold', reason: 'copied', detail: { people: sameTextPeople } };
  },
};
