import { describe, expect, test } from 'vitest';
import type { CommentStatus } from '#db/comments/validation.ts';
import { verdictNews } from '#db/moderation/rules/verdict-news.ts';

const start = Date.parse('2026-03-01T08:00:00Z');
const at = (minutes: number) => new Date(start + minutes * 60_000);

/** Verdicts as minutes and the state after them, from a comment that was in `first`. */
function told(first: CommentStatus, verdicts: [number, CommentStatus, 'machine'?][], minutes: number) {
  let before = first;
  const history = verdicts.map(([minute, after, by]) => {
    const verdict = { before, after, at: at(minute), byModerator: by !== 'machine' };
    before = after;
    return verdict;
  });
  return verdictNews(history, at(minutes)).news;
}

describe('An author is told', () => {
  test.each<[string, CommentStatus, [number, CommentStatus, 'machine'?][], number, string | null]>([
    ['of a rejection', 'pending', [[0, 'rejected']], 2, 'rejected'],
    ['of it after two minutes only', 'pending', [[0, 'rejected']], 1.9, null],
    ['of no approval', 'pending', [[0, 'approved']], 5, null],
    ['of no spam', 'pending', [[0, 'spam']], 5, null],
    [
      'of a rejection after an approval',
      'pending',
      [
        [0, 'approved'],
        [60, 'rejected'],
      ],
      70,
      'rejected',
    ],
    [
      'nothing of what was taken back at once',
      'pending',
      [
        [0, 'rejected'],
        [1, 'pending'],
      ],
      9,
      null,
    ],
    [
      'nothing when it was shown all the time',
      'approved',
      [
        [0, 'rejected'],
        [1, 'approved'],
      ],
      9,
      null,
    ],
    [
      'once when the same came about again',
      'pending',
      [
        [0, 'rejected'],
        [5, 'pending'],
        [6, 'rejected'],
      ],
      9,
      null,
    ],
    [
      'of what was decided in the end',
      'pending',
      [
        [0, 'approved'],
        [1, 'rejected'],
      ],
      9,
      'rejected',
    ],
    [
      'that it is shown after all',
      'pending',
      [
        [0, 'rejected'],
        [30, 'approved'],
      ],
      40,
      'restored',
    ],
    [
      'so too after it waited again',
      'pending',
      [
        [0, 'rejected'],
        [9, 'pending'],
        [30, 'approved'],
      ],
      40,
      'restored',
    ],
    ['so too of what rules had rejected', 'rejected', [[0, 'approved']], 9, 'restored'],
    [
      'that only once',
      'pending',
      [
        [0, 'rejected'],
        [9, 'approved'],
        [20, 'pending'],
        [30, 'approved'],
      ],
      40,
      null,
    ],
    ['nothing by rules', 'pending', [[0, 'rejected', 'machine']], 5, null],
    ['nothing without a verdict', 'pending', [], 5, null],
  ])('%s', (_, first, verdicts, minutes, news) => {
    expect(told(first, verdicts, minutes)).toBe(news);
  });
});

test('What was decided since the last verdict that people heard of', () => {
  const verdict = (minute: number, before: CommentStatus, after: CommentStatus) => ({
    before,
    after,
    at: at(minute),
    byModerator: true,
  });
  const history = [verdict(0, 'pending', 'approved'), verdict(10, 'approved', 'pending')];
  expect(verdictNews([...history, verdict(11, 'pending', 'rejected')], at(20)).since).toEqual(at(0));
  expect(verdictNews(history.slice(0, 1), at(20)).since).toBeNull();
});
