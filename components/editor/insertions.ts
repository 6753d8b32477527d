import type { ChainedCommands, Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { pictureAttrs } from '#components/editor/blocks/media-blocks.tsx';
import type { EditorTools, MediaKind } from '#components/editor/tools.ts';
import type { MediaView } from '#db/media/queries.ts';

type BlockName = Parameters<EditorTools['t']>[0] & `editor.block.${string}`;

export type Insertion = {
  name: BlockName;
  /** Other words by which somebody looks for it, in both languages. */
  words: string;
  /** What is typed at the beginning of a line for the same. */
  typed?: string;
  insert(editor: Editor, tools: EditorTools): void | Promise<void>;
};

type NewBlock = { type: string; attrs?: object; content?: object[] };

/** Puts a block in place of the empty one with the cursor, or after it; never in place of one that is selected. */
export function withBlock(chain: ChainedCommands, { state }: Editor, block: NewBlock): ChainedCommands {
  return state.selection instanceof NodeSelection
    ? chain.insertContentAt(state.selection.to, block)
    : chain.insertContent(block);
}

function put(editor: Editor, block: NewBlock): void {
  withBlock(editor.chain().focus(), editor, block).run();
}

const turn = (name: BlockName, words: string, typed: string, run: (editor: Editor) => void): Insertion => ({
  name,
  words,
  typed,
  insert: run,
});

const ofLibrary = (
  name: BlockName,
  words: string,
  kind: MediaKind,
  block: (view: MediaView, tools: EditorTools) => { type: string; attrs: object },
): Insertion => ({
  name,
  words,
  async insert(editor, tools) {
    const view = await tools.pick([kind]);
    if (view) put(editor, block(view, tools));
  },
});

const titled = (view: MediaView) => ({ mediaId: String(view.id), title: '', caption: '' });

/** What can be put into a text, the most used first. */
export const insertions: readonly Insertion[] = [
  ofLibrary('editor.block.picture', 'image photo រូប', 'image', (view, { textLocale }) => ({
    type: 'picture',
    attrs: pictureAttrs(view, textLocale),
  })),
  turn('editor.block.heading2', 'h2 title ចំណងជើង', '##', (editor) =>
    editor.chain().focus().setHeading({ level: 2 }).run(),
  ),
  turn('editor.block.heading3', 'h3 ចំណងជើង', '###', (editor) =>
    editor.chain().focus().setHeading({ level: 3 }).run(),
  ),
  turn('editor.block.bulletList', 'ul bullets ចំណុច', '-', (editor) =>
    editor.chain().focus().toggleBulletList().run(),
  ),
  turn('editor.block.orderedList', 'ol numbers លេខ', '1.', (editor) =>
    editor.chain().focus().toggleOrderedList().run(),
  ),
  turn('editor.block.blockquote', 'quotation សម្ដី', '>', (editor) =>
    editor.chain().focus().setBlockquote().run(),
  ),
  {
    name: 'editor.block.pullQuote',
    words: 'quote highlight សម្រង់',
    insert: (editor) => put(editor, { type: 'pullQuote' }),
  },
  ofLibrary('editor.block.gallery', 'pictures photos រូប', 'image', (view, { textLocale }) => ({
    type: 'gallery',
    attrs: { caption: '', items: [pictureAttrs(view, textLocale)] },
  })),
  ofLibrary('editor.block.video', 'film movie ភាពយន្ត', 'video', (view) => ({
    type: 'video',
    attrs: titled(view),
  })),
  ofLibrary('editor.block.audio', 'sound podcast recording សំឡេង', 'audio', (view) => ({
    type: 'audio',
    attrs: titled(view),
  })),
  {
    name: 'editor.block.embed',
    words: 'youtube facebook x twitter tiktok telegram instagram vimeo post',
    async insert(editor, { askEmbed }) {
      const embed = await askEmbed();
      if (embed) put(editor, { type: 'embed', attrs: embed });
    },
  },
  {
    name: 'editor.block.table',
    words: 'rows columns ជួរ',
    insert: (editor) => {
      editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
    },
  },
  {
    name: 'editor.block.factBox',
    words: 'box aside key points ព័ត៌មាន',
    insert: (editor) => put(editor, { type: 'factBox', content: [{ type: 'paragraph' }] }),
  },
  {
    name: 'editor.block.divider',
    words: 'line rule hr',
    typed: '---',
    insert: (editor) => {
      editor.chain().focus().setHorizontalRule().run();
    },
  },
  { name: 'editor.block.source', words: 'credit ប្រភព', insert: (editor) => put(editor, { type: 'source' }) },
  {
    name: 'editor.block.relatedLink',
    words: 'read also story',
    async insert(editor, { askStory }) {
      const story = await askStory();
      if (story) put(editor, { type: 'relatedLink', attrs: story });
    },
  },
  {
    name: 'editor.block.correction',
    words: 'error clarification update កំហុស',
    insert: (editor) =>
      put(editor, {
        type: 'correction',
        attrs: { kind: 'correction', at: new Date().toISOString(), text: '' },
      }),
  },
  ofLibrary('editor.block.file', 'download pdf document ឯកសារ', 'file', (view) => ({
    type: 'file',
    attrs: { mediaId: String(view.id), title: '' },
  })),
  turn('editor.block.heading4', 'h4', '####', (editor) =>
    editor.chain().focus().setHeading({ level: 4 }).run(),
  ),
  turn('editor.block.codeBlock', 'code pre', '```', (editor) => editor.chain().focus().setCodeBlock().run()),
  turn('editor.block.paragraph', 'text p អត្ថបទ', '', (editor) => editor.chain().focus().setParagraph().run()),
];

/** Those that somebody means who types this. */
export function findInsertions(query: string, { t }: EditorTools): Insertion[] {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return [...insertions];
  const score = (insertion: Insertion) => {
    const name = t(insertion.name).toLowerCase();
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return insertion.words.split(' ').some((word) => word.startsWith(wanted)) ? 2 : 3;
  };
  return insertions
    .map((insertion) => ({ insertion, score: score(insertion) }))
    .filter((found) => found.score < 3)
    .sort((a, b) => a.score - b.score)
    .map(({ insertion }) => insertion);
}
