import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Words } from '#components/moderation/words.ts';

const STORED = 'newsroom-moderation-keys';

/** Whether single keys act, as this browser remembers it. */
export function useKeySwitch(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), []);
  return [
    isOn,
    (wanted) => {
      localStorage.setItem(STORED, wanted ? 'on' : 'off');
      setOn(wanted);
    },
  ];
}

/** The letter or number on a key, whatever alphabet is set. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

const isWriting = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element.matches('textarea, select, input:not([type="checkbox"]), [role="textbox"], dialog *'));

/** Hears single keys while nobody types and no other key is held. */
export function useKeys(isOn: boolean, act: (key: string) => boolean): void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn) return;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (isWriting(document.activeElement)) return;
      if (latest.current(keyOf(event))) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'reject'],
  ['s', 'spam'],
  ['u', 'undo'],
  ['f', 'feature'],
  ['x', 'tick'],
  ['p', 'person'],
  ['?', 'help'],
] as const;

/** What the keys do, and the switch for them. */
export function KeysHelp({
  t,
  dialog,
  isOn,
  turn,
}: {
  t: Words;
  dialog: RefObject<HTMLDialogElement | null>;
  isOn: boolean;
  turn: (isOn: boolean) => void;
}) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="m-auto w-[min(100%-2rem,28rem)] space-y-4 border border-line bg-paper p-6 text-ink backdrop:bg-[#1d1a16]/50"
    >
      <h2 id="keys-title" className="display text-card">
        {t('moderation.keys.title')}
      </h2>
      <p className="text-small text-muted">{t('moderation.keys.text')}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-small">
        {keys.map(([key, name]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-7 rounded-[3px] border border-line px-1.5 text-center font-sans font-semibold">
                {key}
              </kbd>
            </dt>
            <dd>{t(`moderation.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-muted">{t('moderation.keys.arrows')}</p>
      <label className="flex gap-3 text-small">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => turn(event.target.checked)}
          className="mt-1 size-5 shrink-0"
        />
        {t('moderation.keys.on')}
      </label>
      <form method="dialog">
        <button type="submit" className="button button-quiet">
          {t('moderation.keys.close')}
        </button>
      </form>
    </dialog>
  );
}
