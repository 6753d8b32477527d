'use client';
import { type FormEvent, useId, useState } from 'react';
import { useEditorTools } from '#components/editor/tools.ts';
import { type Embed, embedOf } from '#db/articles/rules/embed.ts';

/** Asks for the address of a post or film. */
export function EmbedForm({ onGiven, onCancel }: { onGiven(embed: Embed): void; onCancel(): void }) {
  const { t } = useEditorTools();
  const id = useId();
  const [given, setGiven] = useState('');
  const [wrong, setWrong] = useState(false);

  function put(event: FormEvent) {
    event.preventDefault();
    const embed = embedOf(given);
    if (embed) onGiven(embed);
    else setWrong(true);
  }

  return (
    <form className="flex flex-wrap items-end gap-2 pt-2" onSubmit={put}>
      <label className="grid min-w-0 grow gap-1 text-tiny text-muted">
        {t('editor.embedAsk')}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press of a button
          autoFocus
          inputMode="url"
          value={given}
          maxLength={2048}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? id : undefined}
          onChange={(event) => setGiven(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
      </label>
      <button type="submit" className="button button-quiet">
        {t('editor.ask.insert')}
      </button>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {t('editor.ask.cancel')}
      </button>
      {wrong && (
        <p id={id} role="alert" className="basis-full text-small text-brick">
          {t('editor.embedWrong')}
        </p>
      )}
    </form>
  );
}
