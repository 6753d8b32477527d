'use client';
import type { Editor } from '@tiptap/react';
import { useId, useState } from 'react';
import { newBlockId } from '#components/editor/block-ids.ts';
import { goToBlock } from '#components/editor/blocks-on-screen.ts';
import { Done } from '#components/forms/done.tsx';
import { deskWords } from '#components/messages/desk-words.ts';
import type { Locale } from '#db/core/locale.ts';

const kinds = ['correction', 'clarification', 'update'] as const;
const places = ['top', 'bottom'] as const;

/** Puts a dated notice into a published text. Readers see it when the changes are published. */
export function Correct({
  editor,
  locale,
  textLocale,
}: {
  editor: Editor;
  locale: Locale;
  textLocale: Locale;
}) {
  const t = deskWords(locale);
  const id = useId();
  const [kind, setKind] = useState<(typeof kinds)[number]>('correction');
  const [place, setPlace] = useState<(typeof places)[number]>('bottom');
  const [text, setText] = useState('');
  const [done, setDone] = useState<string | null>(null);

  function add() {
    const block = newBlockId();
    const notice = {
      type: 'correction',
      attrs: { id: block, kind, at: new Date().toISOString(), text: text.trim() },
    };
    editor.commands.insertContentAt(place === 'top' ? 0 : editor.state.doc.content.size, notice);
    goToBlock(editor, block);
    setText('');
    setDone(t('corrections.added'));
  }

  return (
    <details className="rule-head text-small">
      <summary className="font-semibold">{t('corrections.correct')}</summary>
      <div className="grid gap-3 pt-3">
        <p className="text-muted">{t('corrections.correctText')}</p>
        <Done text={done} />
        <div className="grid gap-1.5">
          <label htmlFor={`${id}-kind`} className="font-semibold">
            {t('corrections.kind')}
          </label>
          <select
            id={`${id}-kind`}
            className="field"
            value={kind}
            onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'correction')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`editor.field.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="grid gap-1.5">
          <label htmlFor={`${id}-text`} className="font-semibold">
            {t('corrections.what')}
          </label>
          <textarea
            id={`${id}-text`}
            className="field"
            rows={3}
            maxLength={2000}
            lang={textLocale}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <fieldset className="grid gap-1">
          <legend className="font-semibold">{t('corrections.where')}</legend>
          {places.map((one) => (
            <label key={one} className="flex gap-2 py-0.5">
              <input type="radio" name={id} checked={place === one} onChange={() => setPlace(one)} />
              {t(`corrections.place.${one}`)}
            </label>
          ))}
        </fieldset>
        <div>
          <button type="button" className="button button-quiet" onClick={add}>
            {t('corrections.add')}
          </button>
        </div>
      </div>
    </details>
  );
}
