'use client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type DeskWords, deskWords } from '#components/messages/desk-words.ts';
import type { Locale } from '#db/core/locale.ts';
import { MAX_NOTE } from '#db/review/validation.ts';
import { normaliseText } from '#db/search/text.ts';
import type { StaffName } from '#db/users/queries.ts';

type Props = {
  locale: Locale;
  label: string;
  hint?: string;
  button: string;
  /** Whether the cursor goes into it as it appears. */
  first?: boolean;
  /** @returns why it was not taken, in words; null when it was. */
  onSend(text: string, mentions: number[]): Promise<string | null>;
  onCancel?: () => void;
};

/** A name after an @ that is being typed, up to the cursor. */
const MENTION = /(?:^|\s)@([^\s@][^@\n]{0,40})?$/;
/** How many letters before the end are told about. */
const NEAR_END = 200;

/** A field for a note, in which @ names a colleague. What could not be sent stays in it. */
export function NoteField({ locale, label, hint, button, first = false, onSend, onCancel }: Props) {
  const t = deskWords(locale);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [named, setNamed] = useState<StaffName[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const mention = useMention();
  const left = MAX_NOTE - text.length;

  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);

  async function send() {
    if (sending) return;
    setSending(true);
    setProblem(null);
    // Whoever was taken out of the text again is not meant.
    const mentions = named.filter(({ name }) => text.includes(`@${name}`)).map((person) => person.id);
    const refusal = await onSend(text, mentions);
    setSending(false);
    if (refusal) return setProblem(refusal);
    setText('');
    setNamed([]);
  }

  function choose(person: StaffName) {
    const area = field.current;
    if (!area) return;
    const before = text.slice(0, area.selectionStart).replace(/@[^@]*$/, `@${person.name} `);
    setText(before + text.slice(area.selectionStart));
    setNamed((known) => [...known, person]);
    mention.close();
    // The cursor goes behind the name once it is there.
    requestAnimationFrame(() => area.setSelectionRange(before.length, before.length));
    area.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (mention.key(event, choose)) return event.preventDefault();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    }
  }

  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-tiny text-muted">
          {hint}
        </p>
      )}
      <FormProblem text={problem} />
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={3}
        value={text}
        aria-describedby={hint && `${id}-hint`}
        aria-autocomplete="list"
        aria-controls={mention.people ? `${id}-people` : undefined}
        aria-activedescendant={mention.people?.length ? `${id}-person-${mention.active}` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          mention.follow(target.value.slice(0, target.selectionStart));
        }}
        onKeyDown={onKey}
        onBlur={mention.close}
      />
      {/* Above what follows: were that pushed away as the list closes, a press on it would miss. */}
      <div className="relative">
        {mention.people && (
          <People t={t} id={id} people={mention.people} active={mention.active} onChoose={choose} />
        )}
      </div>
      {left < NEAR_END && (
        <p className={`text-tiny ${left < 0 ? 'text-brick' : 'text-muted'}`} role="status">
          {left < 0 ? t('notes.over', { count: -left }) : t('notes.left', { count: left })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-quiet"
          aria-disabled={sending || undefined}
          onClick={() => void send()}
        >
          {sending ? t('notes.sending') : button}
        </button>
        {onCancel && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {t('notes.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}

function People({
  t,
  id,
  people,
  active,
  onChoose,
}: {
  t: DeskWords;
  id: string;
  people: StaffName[];
  active: number;
  onChoose(person: StaffName): void;
}) {
  if (people.length === 0)
    return (
      <p
        id={`${id}-people`}
        role="status"
        className="absolute inset-x-0 z-20 border border-line bg-paper px-3 py-2 text-tiny text-muted"
      >
        {t('notes.noColleague')}
      </p>
    );
  return (
    <div
      id={`${id}-people`}
      role="listbox"
      aria-label={t('notes.colleagues')}
      className="absolute inset-x-0 z-20 border border-line bg-paper text-small"
    >
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-person-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="cursor-pointer px-3 py-2 aria-selected:bg-sand aria-selected:font-semibold"
          // The field keeps the cursor.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
        >
          {person.name} <span className="text-tiny text-muted">{t(`desk.role.${person.role}`)}</span>
        </div>
      ))}
    </div>
  );
}

/** Of those found for fewer letters, whoever has these in their name; null for nobody. */
function stillNamed(known: StaffName[] | null, query: string): StaffName[] | null {
  const words = normaliseText(query).split(/\s+/).filter(Boolean);
  const left = known?.filter(({ name }) => words.every((word) => normaliseText(name).includes(word)));
  return left?.length ? left : null;
}

/** Colleagues whose name begins to stand behind an @. */
function useMention() {
  const [people, setPeople] = useState<StaffName[] | null>(null);
  const [active, setActive] = useState(0);
  const asked = useRef('');

  async function find(query: string) {
    asked.current = query;
    try {
      const answer = await callDesk<StaffName[]>('find-staff', { query });
      // Somebody may have typed on, and an earlier answer may come later.
      if (asked.current !== query) return;
      setPeople(answer.ok ? answer.value : []);
      setActive(0);
    } catch {
      if (asked.current === query) setPeople(null);
    }
  }
  const close = () => {
    asked.current = '\n';
    setPeople(null);
  };
  return {
    people,
    active,
    close,
    follow(before: string) {
      const found = MENTION.exec(before);
      if (!found) return close();
      const query = found[1] ?? '';
      // Until the answer is there, nobody stands in the list, or is chosen, whom the letters do not name.
      setPeople((known) => stillNamed(known, query));
      setActive(0);
      void find(query);
    },
    /** @returns whether the key was for the list. */
    key(event: KeyboardEvent, choose: (person: StaffName) => void): boolean {
      if (!people?.length) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) setActive((active + step + people.length) % people.length);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab')
        choose(people[active] as StaffName);
      else return false;
      return true;
    },
  };
}
