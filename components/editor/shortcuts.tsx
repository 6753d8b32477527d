'use client';
import { useEditorTools } from '#components/editor/tools.ts';

const keys = {
  slash: '/',
  heading: '## ␣',
  list: '- ␣',
  quote: '> ␣',
  bold: 'Ctrl B',
  italic: 'Ctrl I',
  link: 'Ctrl K',
  move: 'Alt Shift ↑ ↓',
  undo: 'Ctrl Z',
  save: 'Ctrl S',
} as const;

/** What hands on a keyboard can do. */
export function Shortcuts() {
  const { t } = useEditorTools();
  return (
    <details className="rule-head text-small">
      <summary className="font-semibold">{t('editor.shortcuts')}</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 pt-3">
        {Object.entries(keys).map(([name, key]) => (
          <div key={name} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd className="text-muted">{t(`editor.shortcut.${name as keyof typeof keys}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
