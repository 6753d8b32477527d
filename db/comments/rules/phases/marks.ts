import { addressesIn } from '#db/comments/rules/addresses.ts';
import type { Phase, PhaseVerdict } from '#db/comments/rules/moderation.ts';
import { isUnspaced } from '#db/comments/rules/text.ts';

/** What spills over the lines or out of the page: piles of signs on letters, one endless word. */
export const marksPhase: Phase = {
  name: 'marks',
  fails: 'open',
  judge({ text, excessMarks }, rules): PhaseVerdict | null {
    if (rules.excessMarks > 0 && excessMarks > rules.excessMarks)
      return { outcome: 'reject', reason: 'too_many_marks', detail: { marks: excessMarks } };
    const length = longestWord(text);
    if (rules.longestWord === 0 || length <= rules.longestWord) return null;
    return { outcome: 'reject', reason: 'giant_word', detail: { length, limit: rules.longestWord } };
  },
};

function longestWord(text: string): number {
  let past = 0;
  let rest = '';
  for (const { start, end } of addressesIn(text)) {
    rest += `${text.slice(past, start)} `;
    past = end;
  }
  rest += text.slice(past);
  return rest
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .reduce((longest, word) => (isUnspaced(word) ? longest : Math.max(longest, word.length)), 0);
}
