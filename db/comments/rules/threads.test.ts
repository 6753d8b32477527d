import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultThreadSettings,
  layOut,
  pageOf,
  splitIntoPages,
  type Thread,
  type ThreadRow,
  type ThreadSettings,
  threadOrders,
  threadsOn,
} from '#db/comments/rules/threads.ts';

const row = (id: number, parentId: number | null = null, more: Partial<ThreadRow> = {}): ThreadRow => ({
  id,
  parentId,
  createdAt: new Date(id * 1000),
  likeCount: 0,
  featured: false,
  removed: false,
  ...more,
});

/** `1(2 3>2)`: 2 and 3 stand below 1, 3 answers 2; `-1` is removed; `~1` is context. */
const shorthand = (threads: Thread<ThreadRow>[]): string =>
  threads
    .map(({ row: { id, removed }, replyTo, isContext, replies }) => {
      const name = `${isContext ? '~' : ''}${removed ? '-' : ''}${id}${replyTo ? `>${replyTo.id}` : ''}`;
      return replies.length > 0 ? `${name}(${shorthand(replies)})` : name;
    })
    .join(' ');
const pagesOf = (
  rows: ThreadRow[],
  settings: Partial<ThreadSettings> = {},
  limits?: { threads: number; comments: number },
) => splitIntoPages(layOut(rows, { ...defaultThreadSettings, ...settings }), limits);
const shown = (rows: ThreadRow[], settings?: Partial<ThreadSettings>) =>
  shorthand(pagesOf(rows, settings).flatMap(threadsOn));

const talk = [row(1), row(2, 1), row(3, 2), row(4, 3), row(5, 2), row(6, 4), row(7), row(8, 1)];

describe('layOut', () => {
  test.each([
    [1, '1 2>1 3>2 4>3 5>2 6>4 8>1 7'],
    [2, '1(2 3>2 4>3 5>2 6>4 8) 7'],
    [3, '1(2(3 4>3 5 6>4) 8) 7'],
    [4, '1(2(3(4 6>4) 5) 8) 7'],
    [9, '1(2(3(4(6)) 5) 8) 7'],
  ])('At depth %i deeper replies stand at the last level and say whom they answer', (depth, expected) => {
    expect(shown(talk, { depth })).toBe(expected);
  });

  const liked = [
    row(1),
    row(2, null, { likeCount: 3 }),
    row(3, null, { likeCount: 3, featured: true }),
    row(4, 1),
    row(5, 1, { likeCount: 9 }),
  ];
  test.each([
    ['oldest', false, '1(4 5) 2 3'],
    ['newest', false, '3 2 1(4 5)'],
    ['liked', false, '2 3 1(4 5)'],
    ['oldest', true, '3 1(4 5) 2'],
    ['newest', true, '3 2 1(4 5)'],
    ['liked', true, '3 2 1(4 5)'],
  ] as const)('%s first, featured first: %s', (order, featuredFirst, expected) => {
    expect(shown(liked, { order, featuredFirst })).toBe(expected);
    expect(shown(liked.toReversed(), { order, featuredFirst })).toBe(expected);
  });

  const removed = { removed: true };
  test.each([
    ['with a reply', [row(1, null, removed), row(2, 1)], '-1(2)'],
    ['without', [row(1, null, removed), row(2)], '2'],
    ['with removed replies only', [row(1, null, removed), row(2, 1, removed), row(3, 2, removed)], ''],
    ['below another with a reply', [row(1, null, removed), row(2, 1, removed), row(3, 2)], '-1(-2(3))'],
    [
      'deeper than the last level',
      [row(1), row(2, 1), row(3, 2), row(4, 3, removed), row(5, 4)],
      '1(2(3 -4>3 5>4))',
    ],
  ])('A removed comment %s', (_, rows, expected) => {
    expect(shown(rows)).toBe(expected);
  });

  test('A reply to what is not there begins a thread', () => {
    expect(shown([row(2, 1), row(3, 2)])).toBe('2(3)');
  });

  test('A chain of 20,000 replies is laid out', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => row(index + 1, index || null));
    expect(layOut(chain, defaultThreadSettings)[0]).toHaveLength(20_000);
  });
});

describe('splitIntoPages', () => {
  const threadOf = (id: number, replies: number) => [
    row(id),
    ...Array.from({ length: replies }, (_, index) => row(id + index + 1, id)),
  ];
  const pages = (rows: ThreadRow[], threads: number, comments: number) =>
    pagesOf(rows, {}, { threads, comments }).map((page) => shorthand(threadsOn(page)));

  test.each([
    ['nothing', [], 2, 4, ['']],
    ['so many threads', [row(1), row(2), row(3)], 2, 4, ['1 2', '3']],
    ['so many comments', [...threadOf(1, 2), ...threadOf(4, 1)], 9, 4, ['1(2 3)', '4(5)']],
    ['just so many', [...threadOf(1, 1), ...threadOf(3, 1)], 9, 4, ['1(2) 3(4)']],
    ['a long thread', threadOf(1, 8), 9, 4, ['1(2 3 4)', '~1(5 6 7 8)', '~1(9)']],
    ['a long one after a short one', [row(1), ...threadOf(2, 5)], 9, 4, ['1 2(3 4)', '~2(5 6 7)']],
    [
      'a long one after several',
      [row(1), row(2), row(3), ...threadOf(4, 4)],
      9,
      4,
      ['1 2 3', '4(5 6 7)', '~4(8)'],
    ],
    ['others after a long one', [...threadOf(1, 4), row(9)], 9, 4, ['1(2 3 4)', '~1(5)', '9']],
    [
      'a long one in its third level',
      [row(1), row(2, 1), row(3, 2), row(4, 2), row(5, 1)],
      9,
      3,
      ['1(2(3))', '~1(~2(4) 5)'],
    ],
  ])('%s', (_, rows, threads, comments, expected) => {
    expect(pages(rows, threads, comments)).toEqual(expected);
  });

  test('A comment is found on its page', () => {
    const split = pagesOf(
      [...threadOf(1, 8), row(20, null, { removed: true })],
      {},
      { threads: 9, comments: 4 },
    );
    expect([1, 4, 5, 9, 20, 77].map((id) => pageOf(split, id))).toEqual([1, 1, 2, 3, null, null]);
  });
});

/** Replies to earlier comments or to the article, in the order they came. */
const discussion = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat()),
      likeCount: fc.nat(3),
      featured: fc.boolean(),
      removed: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((made) =>
    made.map(({ parent, ...more }, index) =>
      row(index + 1, parent === null || index === 0 ? null : (parent % index) + 1, more),
    ),
  );
const settings = fc.record({
  order: fc.constantFrom(...threadOrders),
  featuredFirst: fc.boolean(),
  depth: fc.integer({ min: 1, max: 5 }),
});
const limits = fc.record({
  threads: fc.integer({ min: 1, max: 6 }),
  comments: fc.integer({ min: 1, max: 9 }),
});

type Shown = Thread<ThreadRow> & { under: Thread<ThreadRow> | null };
const flat = (threads: Thread<ThreadRow>[], under: Thread<ThreadRow> | null = null): Shown[] =>
  threads.flatMap((thread) => [{ ...thread, under }, ...flat(thread.replies, thread)]);

describe('Whoever talks to whom', () => {
  const seeded = { numRuns: 1000, seed: 1 };

  test('every comment stands once, on the page that is said, within the limits, and nothing else does', () => {
    fc.assert(
      fc.property(discussion, settings, limits, (rows, setting, limit) => {
        const pages = pagesOf(rows, setting, limit);
        const seen = new Map<number, number>();
        for (const [index, page] of pages.entries()) {
          const own = flat(threadsOn(page)).filter(({ isContext }) => !isContext);
          expect(own.length).toBeLessThanOrEqual(limit.comments);
          expect(page.length).toBeLessThanOrEqual(limit.threads);
          for (const {
            row: { id },
          } of own) {
            expect(seen.has(id)).toBe(false);
            seen.set(id, index + 1);
            expect(pageOf(pages, id)).toBe(index + 1);
          }
        }
        const hasVisible = (one: ThreadRow): boolean =>
          !one.removed || rows.some((other) => other.parentId === one.id && hasVisible(other));
        expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual(
          rows.filter(hasVisible).map(({ id }) => id),
        );
      }),
      seeded,
    );
  });

  test('a comment stands under the one it answers, or says which that is, and never deeper than is set', () => {
    fc.assert(
      fc.property(discussion, settings, limits, (rows, setting, limit) => {
        for (const page of pagesOf(rows, setting, limit)) {
          for (const { row: one, level, replyTo, under } of flat(threadsOn(page))) {
            expect(level).toBeLessThan(setting.depth);
            expect(under ? under.level + 1 : 0).toBe(level);
            expect((replyTo ?? under?.row)?.id ?? null).toBe(one.parentId);
          }
        }
      }),
      seeded,
    );
  });

  test('a new comment under the article changes only the last page, oldest first', () => {
    fc.assert(
      fc.property(discussion, limits, (rows, limit) => {
        const before = pagesOf(rows, {}, limit).map((page) => shorthand(threadsOn(page)));
        const after = pagesOf([...rows, row(1000)], {}, limit).map((page) => shorthand(threadsOn(page)));
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
      seeded,
    );
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(discussion, settings, (rows, setting) => {
        expect(shown(rows.toReversed(), setting)).toBe(shown(rows, setting));
      }),
      seeded,
    );
  });
});
