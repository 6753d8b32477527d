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

/** Browsers have `randomUUID` on https only, and a newsroom may try this on its own network first. */
export const newBlockId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Gives each block of the uppermost level an id of its own. It stays with the block when that is changed or moved, and
 * is not copied: saving, notes and editions in other languages know a block by it.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',
  priority: 200,
  addGlobalAttributes() {
    return [
      {
        types: topBlocks,
        attributes: { id: { default: null, keepOnSplit: false, rendered: false, parseHTML: () => null } },
      },
    ];
  },
  // Splitting at its beginning would leave the id with the empty line, and the words with a new one.
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) =>
        editor.commands.command(({ tr }) => {
          const { $from, empty } = tr.selection;
          const { parent, parentOffset, depth } = $from;
          if (!empty || depth !== 1 || parentOffset > 0 || parent.content.size === 0) return false;
          if (parent.type.spec.code) return false;
          tr.insert($from.before(), editor.schema.nodes.paragraph?.create() ?? []).scrollIntoView();
          return true;
        }),
    };
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
