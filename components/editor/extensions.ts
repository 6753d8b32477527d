'use client';
import type { AnyExtension } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { BlockIds } from '#components/editor/block-ids.ts';
import { mediaBlocks } from '#components/editor/blocks/media-blocks.tsx';
import { FactBox, Quote, tables } from '#components/editor/blocks/text-blocks.tsx';
import { wordBlocks } from '#components/editor/blocks/word-blocks.tsx';
import { Highlight, Subscript, Superscript } from '#components/editor/marks.ts';
import { MoveBlocks } from '#components/editor/move-blocks.ts';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';

/** Everything that a text can hold: the same blocks and marks as `db/articles/document.ts`. */
export const extensions = (placeholder: string): AnyExtension[] => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    blockquote: false,
    // It would add a line to every text that is opened.
    trailingNode: false,
    link: {
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (url) => isSafeUrl(url),
      HTMLAttributes: { target: null, rel: null, class: null },
    },
    undoRedo: { depth: 500, newGroupDelay: 400 },
  }),
  Quote,
  FactBox,
  ...tables,
  ...mediaBlocks,
  ...wordBlocks,
  Highlight,
  Subscript,
  Superscript,
  BlockIds,
  MoveBlocks,
  Placeholder.configure({ placeholder, showOnlyCurrent: true }),
];
