'use client';
import { type KeyboardEvent, useId, useState } from 'react';
import { type StoryAddress, useEditorTools } from '#components/editor/tools.ts';
import { useFound } from '#components/editor/use-found.ts';
import { address } from '#components/layout/addresses.ts';
import { isSafeUrl } from '#db/articles/rules/safe-url.ts';
import type { StoryLink } from '#db/desk/queries.ts';

type Props = { onChoose(story: StoryAddress): void; onCancel(): void };

/** Finds one of the published stories as somebody types; any other address is written by hand. */
export function StoryFinder({ onChoose, onCancel }: Props) {
  const { t, textLocale } = useEditorTools();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [byHand, setByHand] = useState(false);
  const { found, failed } = useFound<StoryLink>('find-stories', query, textLocale);
  const stories = found ?? [];
  const at = Math.min(active, stories.length - 1);
  const choose = (story: StoryLink) => onChoose({ url: address.article(story), title: story.headline });

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = stories[at];
    if (step && stories.length) setActive((at + step + stories.length) % stories.length);
    else if (event.key === 'Enter') {
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  }

  return (
    <div className="grid gap-2 pt-2">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-tiny text-muted">
          {t('editor.stories.find')}
        </label>
        <input
          id={id}
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press of a button
          autoFocus
          role="combobox"
          aria-expanded={found !== null}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={stories.length ? `${id}-${at}` : undefined}
          autoComplete="off"
          lang={textLocale}
          maxLength={200}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t('editor.stories.find')}
        className={stories.length ? 'slash-menu !static !w-auto' : 'hidden'}
      >
        {stories.map((story, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          <div
            key={story.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="slash-item"
            lang={textLocale}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(story)}
          >
            {story.headline}
          </div>
        ))}
      </div>
      {(failed || found?.length === 0) && (
        <p role="status" className={failed ? 'text-small text-brick' : 'text-small text-muted'}>
          {t(failed ? 'editor.find.failed' : 'editor.stories.none')}
        </p>
      )}
      {byHand ? (
        <ByHand onChoose={onChoose} />
      ) : (
        <button
          type="button"
          className="justify-self-start py-1 text-small underline"
          onClick={() => setByHand(true)}
        >
          {t('editor.stories.byHand')}
        </button>
      )}
      <button type="button" className="button button-quiet justify-self-start" onClick={onCancel}>
        {t('editor.ask.cancel')}
      </button>
    </div>
  );
}

function ByHand({ onChoose }: Pick<Props, 'onChoose'>) {
  const { t, textLocale } = useEditorTools();
  const id = useId();
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [wrong, setWrong] = useState(false);

  function put() {
    if (title.trim() && isSafeUrl(url.trim())) onChoose({ url: url.trim(), title: title.trim() });
    else setWrong(true);
  }

  return (
    <div className="grid gap-2">
      <div className="grid gap-1">
        <label htmlFor={`${id}-url`} className="text-tiny text-muted">
          {t('editor.field.url')}
        </label>
        <input
          id={`${id}-url`}
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it was asked for by the press of a button
          autoFocus
          inputMode="url"
          maxLength={2048}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-title`} className="text-tiny text-muted">
          {t('editor.field.title')}
        </label>
        <input
          id={`${id}-title`}
          className="field"
          lang={textLocale}
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-small text-brick">
          {t('editor.stories.wrong')}
        </p>
      )}
      <button type="button" className="button button-quiet justify-self-start" onClick={put}>
        {t('editor.ask.insert')}
      </button>
    </div>
  );
}
