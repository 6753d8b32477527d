'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import { useFound } from '#components/editor/use-found.ts';

export type Entity = { id: number; name: string };

type Props = {
  label: string;
  /** The calls that find and add: `find-tags`, `add-tag`. */
  find: string;
  add: string;
  chosen: Entity[];
  onChange(chosen: Entity[]): void;
  /** What belongs to one that was chosen. */
  more?: (entity: Entity) => ReactNode;
};

/** Several of many, found by a part of the name; what is not there yet is added by writing it. */
export function EntityField({ label, find, add, chosen, onChange, more }: Props) {
  const { t, textLocale } = useEditorTools();
  const id = useId();
  const [query, setQuery] = useState('');
  const { found, close, failed, setFailed } = useFound<Entity>(find, query, textLocale);
  const [active, setActive] = useState(0);
  const wanted = query.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is another list
  useEffect(() => setActive(0), [found]);

  const isChosen = (entity: Entity) => chosen.some((one) => one.id === entity.id);
  const choices = (found ?? []).filter((entity) => !isChosen(entity));
  const isNew =
    found !== null && ![...found, ...chosen].some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const count = choices.length + (isNew ? 1 : 0);

  function choose(entity: Entity) {
    setQuery('');
    close();
    if (!isChosen(entity)) onChange([...chosen, entity]);
  }

  async function addNew() {
    try {
      const answer = await callDesk<Entity>(add, { name: wanted, locale: textLocale });
      if (answer.ok) choose(answer.value);
      setFailed(!answer.ok);
    } catch {
      setFailed(true);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    if (event.key === 'Backspace' && query === '' && chosen.length) onChange(chosen.slice(0, -1));
    if (found === null) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      event.preventDefault();
      setActive((active + step + count) % count);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const entity = choices[active];
      if (entity) choose(entity);
      else if (isNew) void addNew();
    }
  }

  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {chosen.length > 0 && (
        <ul className="grid gap-2">
          {chosen.map((entity, index) => (
            <li key={entity.id} className="grid gap-1 border-s-2 border-line ps-3">
              <span className="flex items-baseline justify-between gap-3">
                <span lang={textLocale}>{entity.name}</span>
                <span className="flex gap-3 text-small">
                  {index > 0 && (
                    <button
                      type="button"
                      className="underline"
                      aria-label={t('editor.find.earlier', { name: entity.name })}
                      onClick={() => onChange([entity, ...chosen.filter((one) => one !== entity)])}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="underline"
                    aria-label={t('editor.find.removeOne', { name: entity.name })}
                    onClick={() => onChange(chosen.filter((one) => one !== entity))}
                  >
                    ×
                  </button>
                </span>
              </span>
              {more?.(entity)}
            </li>
          ))}
        </ul>
      )}
      <div className="relative">
        <input
          id={id}
          className="field"
          role="combobox"
          aria-expanded={found !== null}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found !== null && count ? `${id}-${active}` : undefined}
          placeholder={t('editor.find.label')}
          autoComplete="off"
          lang={textLocale}
          maxLength={200}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => close()}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className={found === null ? 'hidden' : 'slash-menu !absolute inset-x-0 !w-auto'}
        >
          {choices.map((entity, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            <div
              key={entity.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className="slash-item"
              lang={textLocale}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entity)}
            >
              {entity.name}
            </div>
          ))}
          {isNew && (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
            <div
              id={`${id}-${choices.length}`}
              role="option"
              tabIndex={-1}
              aria-selected={active === choices.length}
              className="slash-item"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void addNew()}
            >
              {t('editor.find.add', { name: wanted })}
            </div>
          )}
        </div>
      </div>
      {failed && (
        <p role="alert" className="text-small text-brick">
          {t('editor.find.failed')}
        </p>
      )}
    </div>
  );
}
