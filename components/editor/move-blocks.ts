import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';

/** Moves the block with the cursor past its neighbour. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { doc, selection, tr } = editor.state;
  const { $from } = selection;
  const index = $from.index(0);
  const node = doc.maybeChild(index);
  const other = doc.maybeChild(index + by);
  if (!node || !other) return false;
  const start = by === 1 ? $from.posAtIndex(index, 0) : $from.posAtIndex(index - 1, 0);
  const pair = by === 1 ? [other, node] : [node, other];
  const offset = selection.from - $from.posAtIndex(index, 0);
  tr.replaceWith(start, start + node.nodeSize + other.nodeSize, pair);
  const moved = by === 1 ? start + other.nodeSize : start;
  tr.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, moved)
      : TextSelection.near(tr.doc.resolve(moved + offset)),
  );
  editor.view.dispatch(tr.scrollIntoView());
  return true;
}

export const MoveBlocks = Extension.create({
  name: 'moveBlocks',
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowUp': () => moveBlock(this.editor, -1),
      'Alt-Shift-ArrowDown': () => moveBlock(this.editor, 1),
    };
  },
});
