import { expect, test } from 'vitest';
import { inTreeOrder, stepped, withAllBelow } from '#db/sections/rules/section-tree.ts';

const rows = [
  { id: 4, parentId: 1 },
  { id: 1, parentId: null },
  { id: 3, parentId: 4 },
  { id: 2, parentId: null },
  { id: 5, parentId: 99 },
];

test('A list is put into the order of the tree', () => {
  expect(inTreeOrder(rows).map(({ id, depth }) => [id, depth])).toEqual([
    [1, 0],
    [4, 1],
    [3, 2],
    [2, 0],
    [5, 0],
  ]);
});

test.each([
  [1, [1, 4, 3]],
  [4, [4, 3]],
  [2, [2]],
])('Section %i cannot be put into %o', (id, within) => {
  expect([...withAllBelow(rows, id)]).toEqual(within);
});

test.each([
  [[1, 2, 3], 2, 'up', [2, 1, 3]],
  [[1, 2, 3], 2, 'down', [1, 3, 2]],
  [[1, 2, 3], 1, 'up', null],
  [[1, 2, 3], 3, 'down', null],
  [[1, 2, 3], 9, 'down', null],
] as const)('Of %o, %i goes %s', (ids, id, direction, after) => {
  expect(stepped(ids, id, direction)).toEqual(after);
});
