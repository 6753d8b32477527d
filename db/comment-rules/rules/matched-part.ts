import { type TriedList, termsIn } from '#db/comment-rules/rules/list-trial.ts';

const clusters = new Intl.Segmenter('km', { granularity: 'grapheme' });

/**
 * Where in a text a term was met, as it was written there: the shortest part that is still met.
 * @returns null where no part of it alone is, as when only its whole gives it away.
 */
export function matchedPart(
  text: string,
  list: Pick<TriedList, 'kind'>,
  term: string,
): { start: number; end: number } | null {
  const isMet = (start: number, end: number) =>
    termsIn(text.slice(start, end), { kind: list.kind, outcome: 'hold', terms: [term] }).length > 0;
  // Words where there are spaces; the dictionary needs more than one letter of writing without them.
  const cuts = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    /^[\p{Script=Latin}\P{L}]+$/u.test(word)
      ? [{ start: index, end: index + word.length }]
      : [...clusters.segment(word)].map((one) => ({
          start: index + one.index,
          end: index + one.index + one.segment.length,
        })),
  );
  const last = first(cuts.length, (at) => isMet(0, cuts[at]?.end ?? 0));
  const end = cuts[last]?.end;
  if (end === undefined) return null;
  // Counted from the end, since the shorter part is what is looked for.
  const back = first(last + 1, (at) => isMet(cuts[last - at]?.start ?? 0, end));
  const start = cuts[last - back]?.start;
  return start !== undefined && isMet(start, end) ? { start, end } : null;
}

/** The first of so many for which it is true, if it is true for all that follow. */
function first(count: number, isTrue: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
