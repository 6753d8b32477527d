import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListTrial, type TriedList, termsIn } from '#db/comment-rules/rules/list-trial.ts';
import { matchedPart } from '#db/comment-rules/rules/matched-part.ts';
import type { CommentStatus } from '#db/comments/validation.ts';

const words = (...terms: string[]): TriedList => ({ kind: 'words', outcome: 'hold', terms });

const resultOf = (list: TriedList, comments: [text: string, status: CommentStatus][]) => {
  const trial = new ListTrial(list);
  for (const [id, [text, status]] of comments.entries()) trial.add({ id, text, status });
  return trial.result();
};

test('A trial says what a list would have met, and what became of it', () => {
  expect(
    resultOf(words('casino', 'free money'), [
      ['A fine story.', 'approved'],
      ['Best CASINO here', 'rejected'],
      ['Free money in the casino', 'spam'],
      ['They closed the casino at last.', 'approved'],
      ['casino', 'pending'],
    ]),
  ).toEqual({
    tried: 5,
    hits: [
      { id: 1, status: 'rejected', terms: ['casino'] },
      { id: 2, status: 'spam', terms: ['casino', 'free money'] },
      { id: 3, status: 'approved', terms: ['casino'] },
      { id: 4, status: 'pending', terms: ['casino'] },
    ],
    approved: 1,
    rejected: 2,
    greedy: [],
  });
});

test('An entry that meets a large part of all comments is named, one that meets few is not', () => {
  const comments = Array.from({ length: 400 }, (_, index): [string, CommentStatus] => [
    `${index % 20 === 0 ? 'the' : 'a'} story${index === 7 ? ' casino' : ''}`,
    'approved',
  ]);
  expect(resultOf(words('the', 'casino'), comments).greedy).toEqual([{ term: 'the', comments: 20 }]);
  // What was rejected is what a list is for.
  const rejected = comments.map(([text]): [string, CommentStatus] => [text, 'rejected']);
  expect(resultOf(words('the'), rejected).greedy).toEqual([]);
  // Of few comments, a few are no sign of anything.
  expect(resultOf(words('the'), comments.slice(0, 100)).greedy).toEqual([]);
});

test('A list of hosts meets links to them and to what is below them, also disguised', () => {
  const list: TriedList = { kind: 'hosts', outcome: 'reject', terms: ['spam.com', 'other.org'] };
  expect(termsIn('see https://shop.spam.com/x', list)).toEqual(['spam.com']);
  expect(termsIn('see spam[.]com', list)).toEqual(['spam.com']);
  expect(termsIn('spam com', list)).toEqual([]);
});

describe('matchedPart', () => {
  test.each([
    ['They closed the casino at last.', 'casino', 'casino'],
    ['The CASIIINO, again', 'casino', 'CASIIINO,'],
    ['so c a s i n o it is', 'casino', 'c a s i n o'],
    ['free  money for all', 'free money', 'free  money'],
    ['no casinos here', 'casino*', 'casinos'],
    ['ខ្ញុំចូលចិត្តល្បែងស៊ីសងណាស់', 'ល្បែងស៊ីសង', 'ល្បែងស៊ីសង'],
  ])('Of “%s”, %s is met by “%s”', (text, term, part) => {
    const found = matchedPart(text, { kind: 'words' }, term);
    expect(found && text.slice(found.start, found.end)).toBe(part);
  });

  test('Of a link the whole is marked', () => {
    const text = 'look at https://shop.spam.com/x now';
    const found = matchedPart(text, { kind: 'hosts' }, 'spam.com');
    expect(found && text.slice(found.start, found.end)).toBe('https://shop.spam.com/x');
  });

  test('Where nothing is met, nothing is marked', () => {
    expect(matchedPart('A fine story.', { kind: 'words' }, 'casino')).toBeNull();
    expect(matchedPart('', { kind: 'words' }, 'casino')).toBeNull();
  });

  test('Whatever is written and looked for, a part that is marked lies in the text and is met', () => {
    const text = fc.string({ unit: fc.constantFrom(...'casino ក្ខុំ0.!*\u200b\u0301ល្បែង🎰'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (written, term) => {
        const part = matchedPart(written, { kind: 'words' }, term);
        if (part === null) return;
        expect(part.end).toBeGreaterThan(part.start);
        expect(termsIn(written.slice(part.start, part.end), words(term))).toEqual([term]);
      }),
      { numRuns: 300 },
    );
  });
});
