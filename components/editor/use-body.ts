'use client';
import { useEditor } from '@tiptap/react';
import { useRef, useState } from 'react';
import { newBlockId } from '#components/editor/block-ids.ts';
import { pictureAttrs } from '#components/editor/blocks/media-blocks.tsx';
import { cleanPaste } from '#components/editor/clean-paste.ts';
import { extensions } from '#components/editor/extensions.ts';
import { findInsertions, type Insertion, withBlock } from '#components/editor/insertions.ts';
import { PresenceMarks } from '#components/editor/presence-marks.ts';
import { type SlashBridge, SlashCommands, type SlashState } from '#components/editor/slash-menu.tsx';
import type { EditorTools } from '#components/editor/tools.ts';
import { useDroppedFiles } from '#components/editor/use-dropped-files.ts';
import type { ArticleDocument } from '#db/articles/document.ts';
import { embedOf } from '#db/articles/rules/embed.ts';
import type { Draft } from '#db/drafts/queries.ts';
import type { MediaView } from '#db/media/queries.ts';

type Options = {
  draft: Draft;
  mayWrite: boolean;
  tools: EditorTools;
  /** A file that was sent into the library from here. */
  onFile(view: MediaView): void;
  /** Opens the field for the address of a link. */
  onLink(): void;
};

/** The text on the screen: what is typed, pasted and dropped into it, and the menu at a slash. */
export function useBody({ draft, mayWrite, tools, onFile, onLink }: Options) {
  const { t } = tools;
  const [slash, setSlash] = useState<SlashState | null>(null);
  const [active, setActive] = useState(0);
  const bridge = useRef<SlashBridge | null>(null);
  const insert = useRef<(insertion: Insertion) => void>(() => {});
  const { uploads, closeUpload, takeFiles } = useDroppedFiles(t, (view, at) => {
    onFile(view);
    const block =
      view.kind === 'image'
        ? { type: 'picture', attrs: pictureAttrs(view, draft.locale) }
        : { type: view.kind, attrs: { mediaId: String(view.id) } };
    if (at === undefined) withBlock(editor.chain(), editor, block).run();
    else editor.chain().insertContentAt(at, block).run();
  });

  const editor = useEditor(
    {
      extensions: [
        ...extensions(t('editor.bodyHint')),
        SlashCommands(bridge, (insertion) => insert.current(insertion)),
        PresenceMarks((name) => t('editor.otherHere', { name })),
      ],
      content: forScreen(draft.content.body),
      editable: mayWrite,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      editorProps: {
        attributes: {
          class: 'story editor-text',
          lang: draft.locale,
          'aria-label': t('editor.body'),
          role: 'textbox',
          'aria-multiline': 'true',
        },
        transformPastedHTML: cleanPaste,
        handlePaste: (_, event) => takeFiles(event.clipboardData) || takeAddress(event.clipboardData),
        handleDrop: (view, event, _slice, moved) => {
          if (moved) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          return takeFiles(event.dataTransfer, at);
        },
        handleKeyDown: (_, event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false;
          onLink();
          return true;
        },
      },
    },
    [],
  );
  insert.current = (insertion) => void insertion.insert(editor, tools);

  /** The address of a post or film, pasted on an empty line, is meant to be shown. */
  function takeAddress(data: DataTransfer | null): boolean {
    const text = data?.getData('text/plain').trim() ?? '';
    const parent = editor.state.selection.$from.parent;
    if (!/^https?:\S+$/.test(text) || parent?.type.name !== 'paragraph' || parent.content.size > 0)
      return false;
    const embed = embedOf(text);
    if (!embed || embed.provider === 'other') return false;
    return editor.chain().insertContent({ type: 'embed', attrs: embed }).run();
  }

  bridge.current = {
    show(state) {
      setSlash(state);
      if (state === null) setActive(0);
    },
    key(event) {
      if (!slash) return false;
      const found = findInsertions(slash.query, tools);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && found.length) {
        setActive((active + step + found.length) % found.length);
        return true;
      }
      const chosen = found[Math.min(active, found.length - 1)];
      if ((event.key !== 'Enter' && event.key !== 'Tab') || !chosen) return false;
      slash.choose(chosen);
      return true;
    },
  };

  function goTo(blockId: string) {
    editor.state.doc.forEach((node, position) => {
      if (node.attrs.id !== blockId) return;
      const at = node.isAtom ? position : position + node.nodeSize - 1;
      editor.chain().setTextSelection(at).focus().scrollIntoView().run();
    });
  }

  return {
    editor,
    insert: (insertion: Insertion) => insert.current(insertion),
    goTo,
    uploads,
    closeUpload,
    slash: slash && { state: slash, active, setActive },
  };
}

/** An empty text has a line to write on. */
const forScreen = (body: ArticleDocument) =>
  body.content.length ? body : { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newBlockId() } }] };
