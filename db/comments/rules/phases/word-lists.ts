import type { Phase } from '#db/comments/rules/moderation.ts';
import { matchLists } from '#db/comments/rules/word-lists.ts';

/** A list that rejects goes before those that hold. */
export const wordListsPhase: Phase = {
  name: 'word_lists',
  fails: 'closed',
  judge({ text }, { lists }) {
    const found = matchLists(
      text,
      lists.filter(({ state }) => state === 'on'),
    );
    const first = found.find(({ list }) => list.outcome === 'reject') ?? found[0];
    if (!first) return null;
    const terms = found.filter(({ list }) => list === first.list).map(({ term }) => term);
    return {
      outcome: first.list.outcome,
      reason: 'listed_word',
      detail: { list: first.list.name, terms: terms.slice(0, 5).join(', ') },
    };
  },
};
