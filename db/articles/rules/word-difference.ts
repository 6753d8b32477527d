import { diffArrays } from 'diff';

/** A stretch of two texts compared: in both, only in the first, or only in the second. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string };

/** Words, and each space and sign by itself; Khmer words too, which have no spaces between them. */
const segmenter = new Intl.Segmenter('km', { granularity: 'word' });
const words = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Beyond this many words that differ, one is shown as removed and the other as added: nobody would read more. */
const MAX_EDITS = 2000;

/** What became of a text, word by word, as people read it. */
export function wordDifference(before: string, after: string): Stretch[] {
  const parts = diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
