import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** How many open notes each block has, by its id. */
export type NoteCounts = ReadonlyMap<string, number>;

const key = new PluginKey<NoteCounts>('noteMarks');

/** Tells the marks where notes are. */
export const NOTED = 'noted';

/** Marks the blocks that have open notes. */
export const noteMarks = (label: (count: number) => string) =>
  new Plugin<NoteCounts>({
    key,
    state: {
      init: () => new Map(),
      apply: (transaction, counts) => transaction.getMeta(NOTED) ?? counts,
    },
    props: {
      decorations(state) {
        const counts = key.getState(state);
        if (!counts?.size) return null;
        const marks: Decoration[] = [];
        state.doc.forEach((node, from) => {
          const count = counts.get(node.attrs.id);
          if (count)
            marks.push(
              Decoration.node(from, from + node.nodeSize, { class: 'is-noted', 'data-notes': label(count) }),
            );
        });
        return DecorationSet.create(state.doc, marks);
      },
    },
  });

export const noteMarksKey = key;
