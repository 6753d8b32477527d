import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';

/** The id of the block in which the cursor is. */
export function blockOf({ state: { selection } }: Editor): string | null {
  const block =
    selection instanceof NodeSelection && selection.$from.depth === 0
      ? selection.node
      : selection.$from.node(1);
  return block?.attrs.id ?? null;
}

/** Puts the cursor into a block of the uppermost level and brings it into sight. */
export function goToBlock(editor: Editor, id: string): void {
  let at = -1;
  editor.state.doc.forEach((node, position) => {
    if (node.attrs.id === id) at = position;
  });
  if (at < 0) return;
  const { doc, tr } = editor.state;
  const selection = doc.nodeAt(at)?.isAtom
    ? NodeSelection.create(doc, at)
    : TextSelection.near(doc.resolve(at + 1));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}
