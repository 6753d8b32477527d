import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { ArticleDocument, Block } from '#db/articles/document.ts';
import { blockIdOf, canonical } from '#db/articles/rules/blocks.ts';

/** Set on transactions that show what others did: they are not undone, and nothing is saved for them. */
export const FROM_OTHERS = 'fromOthers';

/** Text of a body between the editor and the rest: which of its blocks are those that came from the server. */
export type ScreenDocument = {
  read(): ArticleDocument;
  /** Shows another state by changing the blocks that differ; the cursor stays where it is. */
  show(body: ArticleDocument): void;
};

/**
 * An editor writes the same text in other words than the server, with attributes for what is not there. So each block
 * is remembered as it came, and is that very block until somebody changes it.
 */
export function screenDocument(editor: Editor, shown: ArticleDocument): ScreenDocument {
  const asGiven = new Map<string, { given: Block; written: string }>();
  // Nodes never change: what was read of one holds as long as it is there.
  const read = new WeakMap<Node, Block>();

  const remember = (blocks: Block[]) => {
    const given = new Map(blocks.map((block) => [blockIdOf(block), block]));
    editor.state.doc.forEach((node) => {
      const block = given.get(node.attrs.id);
      if (!block) return;
      asGiven.set(node.attrs.id, { given: block, written: canonical(node.toJSON()) });
      read.set(node, block);
    });
  };
  remember(shown.content);

  const blockOf = (node: Node): Block => {
    const known = read.get(node);
    if (known) return known;
    const json = node.toJSON() as Block;
    const origin = asGiven.get(node.attrs.id);
    const block = origin && origin.written === canonical(json) ? origin.given : json;
    read.set(node, block);
    return block;
  };

  return {
    read() {
      const { doc } = editor.state;
      // What an editor shows for an empty text.
      if (doc.childCount === 1 && doc.firstChild && isEmptyParagraph(doc.firstChild)) {
        const [only] = [doc.firstChild];
        return { type: 'doc', content: asGiven.has(only.attrs.id) ? [blockOf(only)] : [] };
      }
      const content: Block[] = [];
      doc.forEach((node) => {
        content.push(blockOf(node));
      });
      return { type: 'doc', content };
    },
    show(body) {
      const target = body.content;
      const change = editor.state.tr.setMeta('addToHistory', false).setMeta(FROM_OTHERS, true);
      const wanted = new Set(target.map(blockIdOf));
      const present: { id: string; from: number; node: Node }[] = [];
      editor.state.doc.forEach((node, from) => {
        present.push({ id: node.attrs.id ?? '', from, node });
      });
      const kept = present.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
      const order = target.map(blockIdOf).filter((id) => kept.includes(id));
      const nodeOf = (block: Block) => editor.schema.nodeFromJSON(block);
      if (kept.join() !== order.join()) {
        change.replaceWith(0, editor.state.doc.content.size, target.map(nodeOf));
      } else {
        const blocks = new Map(target.map((block, index) => [blockIdOf(block), { block, index }]));
        // From the end, so that the positions before stay true.
        let next = target.length;
        for (const { id, from, node } of present.toReversed()) {
          const found = blocks.get(id);
          const end = from + node.nodeSize;
          if (!found) {
            change.delete(from, end);
            continue;
          }
          const between = target.slice(found.index + 1, next);
          if (between.length) change.insert(end, between.map(nodeOf));
          if (blockOf(node) !== found.block && canonical(blockOf(node)) !== canonical(found.block))
            change.replaceWith(from, end, nodeOf(found.block));
          next = found.index;
        }
        if (next > 0) change.insert(0, target.slice(0, next).map(nodeOf));
      }
      if (change.docChanged) editor.view.dispatch(change);
      remember(target);
    },
  };
}

const isEmptyParagraph = (node: Node): boolean => node.type.name === 'paragraph' && node.content.size === 0;
