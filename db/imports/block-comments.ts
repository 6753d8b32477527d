import { isComment, type Node } from '#db/imports/html-tree.ts';

export type BlockMark = {
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: Record<string, unknown>;
};

/** A comment as the beginning or end of a block, or null. */
export function blockMark(comment: string): BlockMark | null {
  const found = /^\s*(\/?)wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)(?=[\s/]|$)/.exec(comment);
  if (!found) return null;
  const rest = comment.slice(found[0].length).trim();
  const selfClosing = rest.endsWith('/');
  const json = (selfClosing ? rest.slice(0, -1) : rest).trim();
  let attributes: Record<string, unknown> = {};
  if (json.startsWith('{')) {
    try {
      attributes = JSON.parse(json);
    } catch {
      attributes = {};
    }
  }
  const name = (found[2] ?? '').replace(/^core\//, '').replace(/^core-embed\/.*/, 'embed');
  return { name, closing: found[1] === '/', selfClosing, attributes };
}

/** Which comment ends the block that another begins, by their places among their siblings. */
export function blockEnds(nodes: Node[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    const mark = isComment(node) ? blockMark(node.data) : null;
    if (!mark || mark.selfClosing) return;
    const stack = open.get(mark.name) ?? [];
    open.set(mark.name, stack);
    if (!mark.closing) stack.push(index);
    else {
      const begin = stack.pop();
      if (begin !== undefined) ends.set(begin, index);
    }
  });
  return ends;
}
