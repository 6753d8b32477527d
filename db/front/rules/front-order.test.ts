import { expect, test } from 'vitest';
import { movedTo, sameOrder, withLast, withLead, without } from '#db/front/rules/front-order.ts';

test.each([
  { place: -1, becomes: [3, 1, 2] },
  { place: 0, becomes: [3, 1, 2] },
  { place: 1, becomes: [1, 3, 2] },
  { place: 2, becomes: [1, 2, 3] },
  { place: 9, becomes: [1, 2, 3] },
])('The third of three, moved to $place', ({ place, becomes }) => {
  expect(movedTo([1, 2, 3], 3, place)).toEqual(becomes);
});

test('A new lead pushes the others down, the last one off a full page', () => {
  expect(withLead([], 1)).toEqual([1]);
  expect(withLead([1, 2], 2)).toEqual([2, 1]);
  expect(withLead([1, 2, 3, 4, 5], 6)).toEqual([6, 1, 2, 3, 4]);
});

test('A story comes to the end only where there is room', () => {
  expect(withLast([], 1)).toEqual([1]);
  expect(withLast([1, 2], 1)).toEqual([2, 1]);
  expect(withLast([1, 2, 3, 4, 5], 6)).toBeNull();
  expect(withLast([1, 2, 3, 4, 5], 1)).toEqual([2, 3, 4, 5, 1]);
});

test('What is taken out, and what is the same', () => {
  expect(without([1, 2, 3], 2)).toEqual([1, 3]);
  expect([sameOrder([1, 2], [1, 2]), sameOrder([1, 2], [2, 1]), sameOrder([], [])]).toEqual([
    true,
    false,
    true,
  ]);
});
