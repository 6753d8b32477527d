'use client';
import { type Editor, Extension, type Range } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import { type RefObject, useEffect, useRef } from 'react';
import { findInsertions, type Insertion } from '#components/editor/insertions.ts';
import { useEditorTools } from '#components/editor/tools.ts';

/** An open menu: where, what was typed after the slash, and what to do with a choice. */
export type SlashState = { query: string; place: DOMRect | null; choose(insertion: Insertion): void };

export type SlashBridge = {
  show(state: SlashState | null): void;
  /** Whether the menu took the key. */
  key(event: KeyboardEvent): boolean;
};

/** Opens a menu at a slash at the beginning of a word. */
export const SlashCommands = (
  bridge: RefObject<SlashBridge | null>,
  insert: (insertion: Insertion) => void,
) =>
  Extension.create({
    name: 'slashCommands',
    addProseMirrorPlugins() {
      return [
        Suggestion<Insertion, Insertion>({
          editor: this.editor,
          char: '/',
          allow: ({ state }) => state.selection.$from.parent.type.name === 'paragraph',
          items: () => [],
          command: ({ editor, range, props }: { editor: Editor; range: Range; props: Insertion }) => {
            editor.chain().focus().deleteRange(range).run();
            insert(props);
          },
          render: () => {
            const show = (props: {
              query: string;
              clientRect?: (() => DOMRect | null) | null;
              command(insertion: Insertion): void;
            }) =>
              bridge.current?.show({
                query: props.query,
                place: props.clientRect?.() ?? null,
                choose: props.command,
              });
            return {
              onStart: show,
              onUpdate: show,
              onKeyDown: ({ event }) => bridge.current?.key(event) ?? false,
              onExit: () => bridge.current?.show(null),
            };
          },
        }),
      ];
    },
  });

type MenuProps = { state: SlashState; active: number; setActive(index: number): void };

/** The list below the slash. The cursor stays in the text, which says which entry is meant. */
export function SlashMenu({ state, active, setActive }: MenuProps) {
  const tools = useEditorTools();
  const box = useRef<HTMLDivElement>(null);
  const found = findInsertions(state.query, tools);

  useEffect(() => {
    const menu = box.current;
    if (!menu || !state.place) return;
    const below = innerHeight - state.place.bottom;
    const isAbove = below < menu.offsetHeight + 16 && state.place.top > below;
    menu.style.insetBlockStart = `${isAbove ? state.place.top - menu.offsetHeight - 6 : state.place.bottom + 6}px`;
    menu.style.insetInlineStart = `${Math.max(8, Math.min(state.place.left, innerWidth - menu.offsetWidth - 8))}px`;
  });
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  return (
    <div
      ref={box}
      className="slash-menu"
      role="listbox"
      id="slash-menu"
      aria-label={tools.t('editor.insertTitle')}
    >
      {found.map((insertion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text, see `SlashBridge`
        <div
          key={insertion.name}
          role="option"
          id={`slash-${index}`}
          tabIndex={-1}
          aria-selected={index === active}
          className="slash-item"
          onPointerMove={() => setActive(index)}
          // The text keeps the cursor.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => state.choose(insertion)}
        >
          <span>{tools.t(insertion.name)}</span>
          {insertion.typed && <kbd>{insertion.typed}</kbd>}
        </div>
      ))}
      {found.length === 0 && <p className="px-3 py-2 text-small text-muted">{tools.t('editor.noBlock')}</p>}
    </div>
  );
}
