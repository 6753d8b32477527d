import type { ArticleContent, ArticleFields } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { blockHash, blockIdOf, canonical } from '#db/articles/rules/blocks.ts';

/**
 * How the work of several people on one text comes together. Everybody sends what they changed, and what they saw
 * when they changed it. Changes in different places all count. Two changes in one place are a conflict: what is there
 * stays, and the other is set aside until somebody chooses. What somebody wrote outlives that another removed it.
 */

export type FieldName = keyof ArticleFields;
/** Where in an article something is. */
export type Place = { block: string } | { field: FieldName };

export type FieldChange<Name extends FieldName = FieldName> = {
  field: Name;
  was: ArticleFields[Name];
  value: ArticleFields[Name];
};

/** `after` names the blocks before the place, the nearest first; none for the beginning. */
export type BlockChange =
  | { type: 'insert'; block: Block; after: string[] }
  | { type: 'set'; block: Block; was: string; after: string[] }
  | { type: 'move'; id: string; after: string[] }
  | { type: 'remove'; id: string; was: string };

export type Changes = { fields: FieldChange[]; blocks: BlockChange[] };

/** What was not taken because somebody else had changed the same. */
export type Conflict = { place: Place; mine: Block | ArticleFields[FieldName] };

/** So many neighbours are named; when all of them are gone, a block comes to the end. */
const NEIGHBOURS = 20;

/** What was changed between two states of one text. */
export function changesBetween(base: ArticleContent, mine: ArticleContent): Changes {
  const { body: _base, ...baseFields } = base;
  const { body: _mine, ...mineFields } = mine;
  const fields = (Object.keys(mineFields) as FieldName[])
    .filter((field) => canonical(baseFields[field]) !== canonical(mineFields[field]))
    .map((field) => ({ field, was: baseFields[field], value: mineFields[field] }));
  return { fields, blocks: blockChanges(base.body.content, mine.body.content) };
}

export const isNothing = ({ fields, blocks }: Changes): boolean => fields.length + blocks.length === 0;

function blockChanges(base: Block[], mine: Block[]): BlockChange[] {
  const before = new Map(base.map((block) => [blockIdOf(block), block]));
  const kept = new Set(mine.map(blockIdOf));
  const inPlace = longestRun(
    mine.map(blockIdOf).filter((id) => before.has(id)),
    base.map(blockIdOf),
  );
  const changes: BlockChange[] = [];
  for (const [id, block] of before)
    if (!kept.has(id)) changes.push({ type: 'remove', id, was: blockHash(block) });
  for (const [index, block] of mine.entries()) {
    const id = blockIdOf(block);
    const after = neighbours(mine, index);
    const old = before.get(id);
    if (!old) {
      changes.push({ type: 'insert', block, after });
      continue;
    }
    if (!inPlace.has(id)) changes.push({ type: 'move', id, after });
    // The same object says the same, and most blocks are the same object.
    if (old !== block && blockHash(old) !== blockHash(block))
      changes.push({ type: 'set', block, was: blockHash(old), after });
  }
  return changes;
}

function neighbours(blocks: Block[], index: number): string[] {
  return blocks
    .slice(Math.max(0, index - NEIGHBOURS), index)
    .map(blockIdOf)
    .reverse();
}

/** The most ids that stand in the same order in both lists: those that were not moved. */
export function longestRun(ids: string[], order: string[]): Set<string> {
  const place = new Map(order.map((id, index) => [id, index]));
  /** For each length of a run, the index in `ids` of the run's last member that comes soonest. */
  const ends: number[] = [];
  const previous: number[] = [];
  const at = (index: number) => place.get(ids[index] as string) as number;
  for (let index = 0; index < ids.length; index++) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (at(ends[middle] as number) < at(index)) low = middle + 1;
      else high = middle;
    }
    previous[index] = low ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  }
  const run = new Set<string>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] as number)
    run.add(ids[index] as string);
  return run;
}

/** A text with somebody's changes, and what of them could not be taken. To apply the same twice changes nothing more. */
export function applyChanges(
  theirs: ArticleContent,
  { fields, blocks }: Changes,
): { content: ArticleContent; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const content = { ...theirs };
  for (const change of fields) {
    const present = canonical(content[change.field]);
    if (present === canonical(change.value)) continue;
    if (present === canonical(change.was)) Object.assign(content, { [change.field]: change.value });
    else conflicts.push({ place: { field: change.field }, mine: change.value });
  }
  const list = [...theirs.body.content];
  for (const change of blocks) {
    const conflict = applyToBlocks(list, change);
    if (conflict) conflicts.push(conflict);
  }
  return { content: { ...content, body: { type: 'doc', content: list } }, conflicts };
}

function applyToBlocks(list: Block[], change: BlockChange): Conflict | null {
  const id = 'id' in change ? change.id : blockIdOf(change.block);
  const index = list.findIndex((block) => blockIdOf(block) === id);
  const present = list[index];
  switch (change.type) {
    case 'insert':
      // There already: an answer was lost on the way, and this is the second time it was sent.
      if (!present) list.splice(placeAfter(list, change.after), 0, change.block);
      return null;
    case 'set': {
      if (!present) {
        list.splice(placeAfter(list, change.after), 0, change.block);
        return null;
      }
      const hash = blockHash(present);
      if (hash === change.was) list[index] = change.block;
      else if (hash !== blockHash(change.block)) return { place: { block: id }, mine: change.block };
      return null;
    }
    case 'move':
      if (present) {
        list.splice(index, 1);
        list.splice(placeAfter(list, change.after), 0, present);
      }
      return null;
    case 'remove':
      if (present && blockHash(present) === change.was) list.splice(index, 1);
      return null;
    default:
      return change satisfies never;
  }
}

function placeAfter(list: Block[], after: string[]): number {
  if (after.length === 0) return 0;
  for (const id of after) {
    const index = list.findIndex((block) => blockIdOf(block) === id);
    if (index >= 0) return index + 1;
  }
  return list.length;
}
