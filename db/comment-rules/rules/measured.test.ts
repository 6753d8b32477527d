import { expect, test } from 'vitest';
import { emptyHeldOut, heldFrom, percentOf } from '#db/comment-rules/rules/measured.ts';

test('What a threshold would have held is counted from it on, for each of its values', () => {
  const heldOut = emptyHeldOut();
  const note = (kind: 'approved' | 'rejected', probability: number) => {
    const percent = percentOf(probability);
    heldOut[kind][percent] = (heldOut[kind][percent] ?? 0) + 1;
  };
  for (const probability of [0, 0.3, 0.899, 0.95]) note('approved', probability);
  for (const probability of [0.2, 0.9, 0.999, 1]) note('rejected', probability);
  expect(heldFrom(heldOut, 0.9)).toEqual({ approved: 4, rejected: 4, heldApproved: 1, heldRejected: 3 });
  expect(heldFrom(heldOut, 0.89)).toMatchObject({ heldApproved: 2, heldRejected: 3 });
  expect(heldFrom(heldOut, 0.5)).toMatchObject({ heldApproved: 2, heldRejected: 3 });
  // 0.07 and its like are a little more than they say.
  for (let percent = 50; percent <= 100; percent++) {
    const one = emptyHeldOut();
    one.rejected[percent] = 1;
    expect(heldFrom(one, percent / 100).heldRejected, String(percent)).toBe(1);
    expect(heldFrom(one, (percent + 1) / 100).heldRejected, String(percent)).toBe(0);
  }
});
