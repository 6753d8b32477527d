import { expect, test } from 'vitest';
import type { Block } from '#db/articles/document.ts';
import { blockHash, blockIdOf } from '#db/articles/rules/blocks.ts';
import { paragraph } from '#db/drafts/rules/testing-text.ts';
import { areParallel, statesBeside, withoutWords } from '#db/editions/rules/in-step.ts';

const noted = (blocks: Block[]) => new Map(blocks.map((block) => [blockIdOf(block), blockHash(block)]));
const km = [paragraph('a', 'មួយ'), paragraph('b', 'ពីរ')];
const en = [paragraph('a', 'one'), paragraph('b', 'two')];
const states = (own: Block[], other: Block[], ownNoted = noted(km), otherNoted = noted(en)) =>
  statesBeside({ blocks: own, baseline: ownNoted }, { blocks: other, baseline: otherNoted }).map(
    ({ id, state }) => `${id} ${state}`,
  );

test.each([
  ['as it was', km, en, ['a in_step', 'b in_step']],
  ['the other was changed', km, [paragraph('a', 'ONE'), ...en.slice(1)], ['a behind', 'b in_step']],
  ['this one was changed', [paragraph('a', 'មួយទៀត'), ...km.slice(1)], en, ['a ahead', 'b in_step']],
  [
    'both were',
    [paragraph('a', 'មួយទៀត'), ...km.slice(1)],
    [paragraph('a', 'ONE'), ...en.slice(1)],
    ['a both_changed', 'b in_step'],
  ],
  ['not written yet', [paragraph('a', ''), ...km.slice(1)], en, ['a empty', 'b in_step']],
  ['only there', km, [...en, paragraph('x', 'more')], ['a in_step', 'b in_step', 'x missing']],
  ['only here', [...km, paragraph('y', 'ច្រើន')], en, ['a in_step', 'b in_step']],
  ['moved is not changed', km.toReversed(), en, ['a in_step', 'b in_step']],
])('%s', (_, own, other, expected) => {
  expect(states(own, other)).toEqual(expected);
});

test('What was never noted counts as it is: a translation that is being written makes nothing behind', () => {
  expect(states(km, en, new Map())).toEqual(['a in_step', 'b in_step']);
  expect(states(km, [paragraph('a', 'ONE'), ...en.slice(1)], new Map())).toEqual(['a behind', 'b in_step']);
});

test('Texts from elsewhere belong together only when they are alike', () => {
  expect(areParallel(km, en)).toBe(true);
  expect(areParallel(km, [...en, paragraph('c', 'three')])).toBe(false);
  expect(areParallel([{ type: 'horizontalRule' }, ...km.slice(1)], en)).toBe(false);
});

test('A text to be written anew has the same blocks without their words', () => {
  const picture = {
    type: 'picture',
    attrs: { id: 'p', mediaId: '7', alt: 'A boat', caption: 'Here', credit: 'Maly', width: 'normal' },
  } as Block;
  expect(withoutWords([...en, picture])).toEqual([
    { type: 'paragraph', attrs: { id: 'a' } },
    { type: 'paragraph', attrs: { id: 'b' } },
    {
      type: 'picture',
      attrs: { id: 'p', mediaId: '7', alt: '', caption: '', credit: 'Maly', width: 'normal' },
    },
  ]);
});
