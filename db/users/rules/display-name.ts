const MAX_LETTERS = 60;

/** Writing systems whose letters are mistaken for one another; a word has the letters of one. */
const lookAlikes = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

export type NameProblem = 'name_missing' | 'name_too_long' | 'name_mixed' | 'name_marks';

/**
 * A name as it is stored, in any script: composed, without what is invisible or turns the direction of the text
 * around it, with single spaces. Names need not be unique.
 */
export function cleanName(typed: string): { name: string } | { problem: NameProblem } {
  const name = typed
    .normalize('NFC')
    // Tabs and line ends part words.
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\t\n\r]+/gu, ' ')
    // Controls, zero-width signs, direction marks, tags, private and unassigned letters.
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    // Letters that are drawn as nothing.
    .replace(/\p{Default_Ignorable_Code_Point}|\u2800/gu, '')
    .replace(/ +/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(name)) return { problem: 'name_missing' };
  if (
    [...new Intl.Segmenter('km', { granularity: 'grapheme' }).segment(name)].length > MAX_LETTERS ||
    name.length > 200
  )
    return { problem: 'name_too_long' };
  // Khmer stacks a few signs on a letter; more than that only spills over the lines beside it.
  if (/\p{M}{6,}/u.test(name)) return { problem: 'name_marks' };
  const isMixed = name
    .split(/[\s.,'’-]+/)
    .some((word) => lookAlikes.filter((script) => script.test(word)).length > 1);
  return isMixed ? { problem: 'name_mixed' } : { name };
}
