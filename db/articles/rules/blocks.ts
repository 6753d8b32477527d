import type { ArticleDocument, Block } from '#db/articles/document.ts';

/** The id of a block of the uppermost level; '' before it has one. */
export const blockIdOf = (block: Block): string => block.attrs?.id ?? '';

/** The block under another id. */
export const withBlockId = (block: Block, id: string): Block =>
  ({ ...block, attrs: { ...block.attrs, id } }) as Block;

/**
 * The body with an id on each block of the uppermost level, no two the same. Blocks without one are named by their
 * place, so that everybody who opens a text that was never edited calls them the same.
 */
export function withBlockIds(body: ArticleDocument): ArticleDocument {
  const taken = new Set<string>();
  const content = body.content.map((block, index) => {
    const wanted = blockIdOf(block) || `b${index}`;
    let id = wanted;
    for (let copy = 2; taken.has(id); copy++) id = `${wanted.slice(0, 32)}-${copy}`;
    taken.add(id);
    return id === blockIdOf(block) ? block : withBlockId(block, id);
  });
  return { ...body, content };
}

/** One text for all ways to write the same: keys in order, without what is empty. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, given) => {
    if (given === null || given === '') return undefined;
    if (typeof given !== 'object' || Array.isArray(given)) return given;
    const entries = Object.entries(given).filter(([, part]) => !isNothing(part));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isNothing);
}

/** Names what a block says, but not the block: two runs of FNV-1a over its canonical text, as hexadecimal digits. */
export function blockHash(block: Block): string {
  const text = canonical({ ...block, attrs: { ...block.attrs, id: undefined } });
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x1b873593);
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
