'use client';
import { Menu } from '@base-ui/react/menu';
import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { type Editor, useEditorState } from '@tiptap/react';
import {
  Bold,
  Code,
  Heading2,
  Heading3,
  Highlighter,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Plus,
  Quote,
  Redo2,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
  Undo2,
} from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Insertion, insertions } from '#components/editor/insertions.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import type { DeskWords } from '#components/messages/desk-words.ts';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';

type Button = {
  name: Parameters<DeskWords>[0];
  Icon: LucideIcon;
  keys?: string;
  isOn(editor: Editor): boolean;
  run(editor: Editor): void;
};

const mark = (name: string, Icon: LucideIcon, keys?: string): Button => ({
  name: `editor.mark.${name}` as Button['name'],
  Icon,
  keys,
  isOn: (editor) => editor.isActive(name),
  run: (editor) => editor.chain().focus().toggleMark(name).run(),
});

const buttons: readonly Button[] = [
  {
    name: 'editor.block.heading2',
    Icon: Heading2,
    keys: 'Ctrl+Alt+2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'editor.block.heading3',
    Icon: Heading3,
    keys: 'Ctrl+Alt+3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  mark('bold', Bold, 'Ctrl+B'),
  mark('italic', Italic, 'Ctrl+I'),
  {
    name: 'editor.block.bulletList',
    Icon: List,
    keys: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'editor.block.orderedList',
    Icon: ListOrdered,
    keys: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'editor.block.blockquote',
    Icon: Quote,
    keys: 'Ctrl+Shift+B',
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  mark('underline', Underline, 'Ctrl+U'),
  mark('strike', Strikethrough, 'Ctrl+Shift+S'),
  mark('highlight', Highlighter, 'Ctrl+Shift+H'),
  mark('subscript', Subscript, 'Ctrl+,'),
  mark('superscript', Superscript, 'Ctrl+.'),
  mark('code', Code, 'Ctrl+E'),
];

type Props = {
  editor: Editor;
  linking: boolean;
  setLinking(open: boolean): void;
  insert(insertion: Insertion): void;
  /** What is asked before a block can stand in the text. */
  children?: ReactNode;
};

/** Everything that the keyboard can do, for the mouse and the thumb. */
export function Toolbar({ editor, linking, setLinking, insert, children }: Props) {
  const { t } = useEditorTools();
  const state = useEditorState({
    editor,
    selector: ({ editor }) => ({
      on: buttons.map((button) => button.isOn(editor)),
      isLink: editor.isActive('link'),
      isTable: editor.isActive('table'),
      canUndo: editor.can().undo(),
      canRedo: editor.can().redo(),
    }),
  });
  const button = (
    name: Button['name'],
    Icon: LucideIcon,
    keys: string | undefined,
    run: () => void,
    on?: boolean,
  ) => (
    <Bar.Button
      key={name}
      className="tool"
      aria-label={t(name)}
      aria-pressed={on}
      title={keys ? `${t(name)} (${keys})` : t(name)}
      // The text keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      <Icon aria-hidden="true" size={18} />
    </Bar.Button>
  );
  return (
    <div className="tools">
      <Bar.Root className="tools-row" aria-label={t('editor.toolbar')}>
        <Menu.Root>
          <Menu.Trigger render={<Bar.Button className="tool tool-word" />}>
            <Plus aria-hidden="true" size={18} /> {t('editor.insert')}
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner sideOffset={6} align="start" className="z-30">
              <Menu.Popup className="slash-menu !static">
                {insertions.map((insertion) => (
                  <Menu.Item key={insertion.name} className="slash-item" onClick={() => insert(insertion)}>
                    <span>{t(insertion.name)}</span>
                    {insertion.typed && <kbd>{insertion.typed}</kbd>}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
        {buttons.map(({ name, Icon, keys, run }, index) =>
          button(name, Icon, keys, () => run(editor), state.on[index]),
        )}
        {button('editor.mark.link', Link2, 'Ctrl+K', () => setLinking(!linking), state.isLink)}
        <span className="ms-auto flex">
          {button('editor.shortcut.undo', Undo2, 'Ctrl+Z', () => editor.chain().focus().undo().run())}
          {button('editor.redo', Redo2, 'Ctrl+Shift+Z', () => editor.chain().focus().redo().run())}
        </span>
      </Bar.Root>
      {linking && <LinkForm editor={editor} close={() => setLinking(false)} />}
      {children}
      {state.isTable && <TableTools editor={editor} />}
    </div>
  );
}

function LinkForm({ editor, close }: { editor: Editor; close(): void }) {
  const { t } = useEditorTools();
  const present = editor.getAttributes('link').href as string | undefined;
  const [href, setHref] = useState(present ?? '');
  const [wrong, setWrong] = useState(false);

  function set(event: FormEvent) {
    event.preventDefault();
    const given = href.trim();
    const address = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(given) ? `https://${given}` : given;
    if (!isSafeUrl(address)) {
      setWrong(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !present)
      chain
        .insertContent({ type: 'text', text: given, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    else chain.setLink({ href: address }).run();
    close();
  }

  return (
    <form className="flex flex-wrap items-end gap-2 pt-2" onSubmit={set}>
      <label className="grid min-w-0 grow gap-1 text-tiny text-muted">
        {t('editor.link.address')}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press of a button
          autoFocus
          value={href}
          maxLength={2048}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'link-wrong' : undefined}
          onChange={(event) => setHref(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            close();
            editor.commands.focus();
          }}
        />
      </label>
      <button type="submit" className="button button-quiet">
        {t('editor.link.set')}
      </button>
      {present && (
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            close();
          }}
        >
          {t('editor.link.remove')}
        </button>
      )}
      {wrong && (
        <p id="link-wrong" role="alert" className="basis-full text-small text-brick">
          {t('editor.link.wrong')}
        </p>
      )}
    </form>
  );
}

function TableTools({ editor }: { editor: Editor }) {
  const { t } = useEditorTools();
  const steps = [
    ['addRow', () => editor.chain().focus().addRowAfter().run()],
    ['addColumn', () => editor.chain().focus().addColumnAfter().run()],
    ['removeRow', () => editor.chain().focus().deleteRow().run()],
    ['removeColumn', () => editor.chain().focus().deleteColumn().run()],
    ['header', () => editor.chain().focus().toggleHeaderRow().run()],
    ['removeTable', () => editor.chain().focus().deleteTable().run()],
  ] as const;
  const caption = (editor.getAttributes('table').caption as string | undefined) ?? '';
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 text-small">
      {steps.map(([name, run]) => (
        <button key={name} type="button" className="py-1 underline" onClick={run}>
          {t(`editor.table.${name}`)}
        </button>
      ))}
      <label className="flex grow items-center gap-2">
        <span className="text-muted">{t('editor.table.caption')}</span>
        <input
          className="field min-w-0 grow"
          value={caption}
          maxLength={1000}
          onChange={(event) => editor.commands.updateAttributes('table', { caption: event.target.value })}
        />
      </label>
    </div>
  );
}
