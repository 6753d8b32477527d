import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** The blocks that can stand at the uppermost level. */
export const topBlocks = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'codeBlock',
  'horizontalRule',
  'picture',
  'gallery',
  'audio',
  'video',
  'file',
  'embed',
  'source',
  'relatedLink',
  'correction',
  'factBox',
  'table',
];

export const newBlockId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

/**
 * Gives each block of the uppermost level an id of its own. It stays with the block when that is changed or moved, and
 * is not copied: saving, notes and editions in other languages know a block by it.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes() {
    return [
      {
        types: topBlocks,
        attributes: { id: { default: null, keepOnSplit: false, rendered: false, parseHTML: () => null } },
      },
    ];
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction(transactions, before, after) {
          if (!transactions.some(({ docChanged }) => docChanged) || before.doc === after.doc) return null;
          const taken = new Set<string>();
          const change = after.tr;
          after.doc.forEach((block: Node, position: number) => {
            const id = block.attrs.id as string | null;
            if (id && !taken.has(id)) taken.add(id);
            else change.setNodeAttribute(position, 'id', newBlockId());
          });
          return change.docChanged ? change.setMeta('addToHistory', false) : null;
        },
      }),
    ];
  },
});
