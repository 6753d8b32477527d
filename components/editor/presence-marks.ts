import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Present } from '#db/drafts/queries.ts';

const key = new PluginKey<Present[]>('presenceMarks');

/** Tells the marks who is where. */
export const PRESENT = 'present';

/** Shows beside each block who else has their cursor in it. */
export const PresenceMarks = (label: (names: string) => string) =>
  Extension.create({
    name: 'presenceMarks',
    addProseMirrorPlugins() {
      return [
        new Plugin({
          key,
          state: {
            init: () => [],
            apply: (transaction, present) => transaction.getMeta(PRESENT) ?? present,
          },
          props: {
            decorations(state) {
              const present = key.getState(state) ?? [];
              if (present.length === 0) return null;
              const marks: Decoration[] = [];
              state.doc.forEach((node, from) => {
                const names = present
                  .filter(({ blockId }) => blockId === node.attrs.id)
                  .map(({ name }) => name);
                if (names.length)
                  marks.push(
                    Decoration.node(from, from + node.nodeSize, {
                      class: 'is-with-others',
                      'data-others': label(names.join(', ')),
                    }),
                  );
              });
              return DecorationSet.create(state.doc, marks);
            },
          },
        }),
      ];
    },
  });
