import type { Block } from '#db/articles/document.ts';
import { blockHash, blockIdOf } from '#db/articles/rules/blocks.ts';
import { documentText } from '#db/articles/rules/document-text.ts';

/** How a block of one edition stands to the block with its id in another. */
export type BlockState =
  /** Both are as they were when they last said the same. */
  | 'in_step'
  /** The other was changed since: this one may say something else. */
  | 'behind'
  /** This one was changed since, and the other not. */
  | 'ahead'
  /** Both were. */
  | 'both_changed'
  /** There is nothing here yet of what the other says. */
  | 'empty'
  /** Only the other edition has it. */
  | 'missing';

/** The hashes of blocks when the editions last said the same, by id. */
export type Baseline = ReadonlyMap<string, string>;

const isEmpty = (block: Block): boolean =>
  ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'factBox', 'pullQuote'].includes(
    block.type,
  ) && documentText({ type: 'doc', content: [block] }).trim() === '';

/** What is compared of an edition. */
export type Known = { blocks: Block[]; baseline: Baseline };

/** The state of each block of the other edition here. What only this one has follows from nothing, and has none. */
export function statesBeside(own: Known, other: Known): { id: string; state: BlockState }[] {
  const here = new Map(own.blocks.map((block) => [blockIdOf(block), block]));
  return other.blocks.map((block) => {
    const id = blockIdOf(block);
    const mine = here.get(id);
    if (!mine) return { id, state: 'missing' };
    if (isEmpty(mine) && !isEmpty(block)) return { id, state: 'empty' };
    // What was never noted is as it was.
    const isChanged = (one: Block, baseline: Baseline) =>
      (baseline.get(id) ?? blockHash(one)) !== blockHash(one);
    const mineChanged = isChanged(mine, own.baseline);
    const otherChanged = isChanged(block, other.baseline);
    if (mineChanged && otherChanged) return { id, state: 'both_changed' };
    return { id, state: otherChanged ? 'behind' : mineChanged ? 'ahead' : 'in_step' };
  });
}

/** What somebody has to look at. */
export const needsWork = (state: BlockState): state is Exclude<BlockState, 'in_step' | 'ahead'> =>
  state !== 'in_step' && state !== 'ahead';

/** On how many blocks an edition has to be looked at, for what others say. */
export const countBehind = (own: Known, others: Known[]): number =>
  new Set(
    others
      .flatMap((other) => statesBeside(own, other))
      .filter(({ state }) => needsWork(state))
      .map(({ id }) => id),
  ).size;

/** Whether two texts that were not written side by side are so alike that their blocks belong together. */
export const areParallel = (one: Block[], other: Block[]): boolean =>
  one.length === other.length && one.every((block, index) => block.type === other[index]?.type);

/** A text to be written anew in another language: pictures stay, words go, and each block keeps its id. */
export function withoutWords(blocks: Block[]): Block[] {
  return blocks.map((block): Block => {
    const attrs = { id: blockIdOf(block) };
    switch (block.type) {
      case 'paragraph':
      case 'codeBlock':
        return { type: 'paragraph', attrs };
      case 'heading':
        return { type: 'heading', attrs: { ...attrs, level: block.attrs.level } };
      case 'bulletList':
      case 'orderedList':
        return { type: block.type, attrs, content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] };
      case 'blockquote':
        return { type: 'blockquote', attrs, content: [{ type: 'paragraph' }] };
      case 'factBox':
        return { type: 'factBox', attrs: { ...attrs, title: '' }, content: [{ type: 'paragraph' }] };
      case 'pullQuote':
        return { type: 'pullQuote', attrs: { ...attrs, text: '', attribution: '' } };
      case 'picture':
        return { ...block, attrs: { ...block.attrs, alt: '', caption: '' } };
      case 'gallery':
        return {
          ...block,
          attrs: {
            ...block.attrs,
            caption: '',
            items: block.attrs.items.map((item) => ({ ...item, alt: '', caption: '' })),
          },
        };
      default:
        // Tables, recordings, cards and sources are mended where they stand.
        return block;
    }
  });
}
