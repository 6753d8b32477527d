'use client';
import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import {
  type FormEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { callDesk, codeOf } from '#components/desk-calls/call-desk.ts';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { clientTranslator } from '#components/messages/client-translator.ts';
import { front } from '#components/messages/front.ts';
import { problem as problems } from '#components/messages/problem.ts';
import type { Locale } from '#db/core/locale.ts';
import { movedTo, type FrontOrder as Order, sameOrder, without } from '#db/front/rules/front-order.ts';

type Props = {
  locale: Locale;
  frontLocale: Locale;
  /** The plan whose order this is; null for what readers have now. */
  plan: number | null;
  /** What was looked for, so that it is still there afterwards. */
  q: string;
  stories: { storyId: number; name: string; content: ReactNode }[];
  arrange: (form: FormData) => Promise<void>;
};

/** What is taken up, by keys or by a pointer that would put it at `to`. */
type Held = { storyId: number; before: Order; to: number | null };

/**
 * The order of the placed stories. Its buttons are a plain form; with the framework it is saved without leaving the
 * page, and stories can be dragged. An order that somebody else made meanwhile is shown instead of overwritten.
 */
export function FrontOrder({ locale, frontLocale, plan, q, stories, arrange }: Props) {
  const t = frontWords(locale);
  const router = useRouter();
  const given = stories.map(({ storyId }) => storyId).join();
  const [seen, setSeen] = useState(given);
  const [order, setOrder] = useState<Order>(orderOf(given));
  const [isAwake, setAwake] = useState(false);
  const [held, setHeld] = useState<Held | null>(null);
  const [waiting, setWaiting] = useState(0);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  // Whoever is in the middle of something finishes it first; it is refused if it was about an older order.
  if (given !== seen && !held && !waiting) {
    setSeen(given);
    setOrder(orderOf(given));
  }
  const list = useRef<HTMLOListElement>(null);
  const saved = useRef<Order>(order);
  const sending = useRef(Promise.resolve());
  const focusNext = useRef<string[]>([]);

  useEffect(() => setAwake(true), []);

  useEffect(() => {
    saved.current = orderOf(seen);
  }, [seen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that has moved has lost the focus
  useLayoutEffect(() => {
    const wanted = focusNext.current.splice(0);
    const found = wanted.map((id) => document.getElementById(id)).find((element) => element);
    found?.focus();
  }, [order]);

  const nameOf = (id: number) => stories.find(({ storyId }) => storyId === id)?.name ?? '';
  const whereOf = (id: number, within: Order) => ({
    name: nameOf(id),
    place: within.indexOf(id) + 1,
    of: within.length,
  });

  function save(next: Order, saying = '') {
    setOrder(next);
    setProblem(null);
    setSaid([saying, t('front.said.saving')].join(' ').trim());
    setWaiting((count) => count + 1);
    sending.current = sending.current.then(() => send(next, saying));
  }

  async function send(next: Order, saying: string) {
    const answer = await callDesk<unknown>('arrange-front', {
      frontLocale,
      plan: plan ?? '',
      was: saved.current.join(),
      order: next.join(),
    }).catch(() => null);
    if (answer?.ok) {
      saved.current = next;
      setSaid([saying, t('front.said.saved')].join(' ').trim());
    } else {
      setOrder(saved.current);
      setSaid('');
      setProblem(answer ? problemText(t, codeOf(answer)) : t('front.said.offline'));
    }
    setWaiting((count) => count - 1);
    if (answer) lookAgain();
  }

  /** Has the page made again; what it said was done before is no longer the last thing that was. */
  function lookAgain() {
    if (!new URLSearchParams(location.search).has('done')) return router.refresh();
    const here = deskAddress.front(locale, { language: frontLocale, plan: plan ?? undefined, q });
    router.replace(here, { scroll: false });
  }

  function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = (event.nativeEvent as SubmitEvent).submitter;
    if (!(button instanceof HTMLButtonElement)) return;
    const next = orderOf(button.value);
    const moved = order.find((id) => button.id.endsWith(`-${id}`)) ?? 0;
    if (next.includes(moved)) {
      focusNext.current = [button.id, `handle-${moved}`];
      save(next, t('front.said.at', whereOf(moved, next)));
    } else {
      focusNext.current = [`handle-${next[Math.min(order.indexOf(moved), next.length - 1)]}`, 'front-said'];
      save(next);
    }
  }

  function putDown({ storyId, before }: Held, next: Order) {
    setHeld(null);
    const saying = t('front.said.at', whereOf(storyId, next));
    if (sameOrder(before, next)) setSaid(saying);
    else save(next, saying);
  }

  function key(event: KeyboardEvent, storyId: number) {
    const isHeld = held?.storyId === storyId;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (isHeld) return putDown(held, order);
      setHeld({ storyId, before: order, to: null });
      setProblem(null);
      setSaid(t('front.said.grabbed', whereOf(storyId, order)));
    }
    if (!isHeld) return;
    if (event.key === 'Tab') putDown(held, order);
    if (event.key === 'Escape') {
      setHeld(null);
      focusNext.current = [`handle-${storyId}`];
      setOrder(held.before);
      setSaid(t('front.said.cancelled', { name: nameOf(storyId) }));
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = movedTo(order, storyId, Math.min(order.length - 1, order.indexOf(storyId) + step));
    focusNext.current = [`handle-${storyId}`];
    setOrder(next);
    setSaid(t('front.said.at', whereOf(storyId, next)));
  }

  /** A row that moves loses the focus for a moment; if it is gone after that, somebody went elsewhere. */
  function leave(storyId: number) {
    requestAnimationFrame(() => {
      if (held?.storyId === storyId && held.to === null && document.activeElement?.id !== `handle-${storyId}`)
        putDown(held, order);
    });
  }

  function take(event: PointerEvent<HTMLButtonElement>, storyId: number) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ storyId, before: order, to: order.indexOf(storyId) });
    setProblem(null);
  }

  /** The place of what is dragged: behind all others whose middle the pointer has passed. */
  function drag(event: PointerEvent) {
    if (!held || held.to === null || !list.current) return;
    const others = [...list.current.children].filter((_, at) => order[at] !== held.storyId);
    const to = others.filter((row) => {
      const { top, height } = row.getBoundingClientRect();
      return event.clientY > top + height / 2;
    }).length;
    if (to !== held.to) setHeld({ ...held, to });
  }

  function drop() {
    if (held && held.to !== null) putDown(held, movedTo(order, held.storyId, held.to));
  }

  /** A rule where what is dragged would come to stand. */
  function markAt(at: number): string {
    if (!held || held.to === null) return '';
    const from = order.indexOf(held.storyId);
    if (held.to === from || at !== held.to) return '';
    return held.to < from ? 'shadow-[inset_0_3px_0_var(--river)]' : 'shadow-[inset_0_-3px_0_var(--river)]';
  }

  const button =
    'flex size-11 cursor-pointer items-center justify-center text-muted hover:text-brick disabled:cursor-default';
  return (
    <div data-wake="now" className="space-y-3">
      {order.length > 0 ? (
        <p id="front-keys" className="text-small text-muted noscript:hidden">
          {t('front.keys')}
        </p>
      ) : (
        <p>{t('front.empty')}</p>
      )}
      <FormProblem text={problem} />
      <form action={arrange} onSubmit={press}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="frontLocale" value={frontLocale} />
        <input type="hidden" name="plan" value={plan ?? ''} />
        <input type="hidden" name="q" value={q} />
        <input type="hidden" name="was" value={order.join()} />
        <ol ref={list} aria-label={t('front.order')} className={order.length ? 'border-b border-line' : ''}>
          {order.map((id, at) => {
            const name = nameOf(id);
            const isHeld = held?.storyId === id;
            return (
              <li
                key={id}
                className={`grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 border-t border-line py-3 sm:grid-cols-[auto_minmax(0,1fr)_auto] ${isHeld ? 'bg-sand' : ''} ${markAt(at)}`}
              >
                <button
                  type="button"
                  id={`handle-${id}`}
                  aria-label={t('front.handle', { name })}
                  aria-describedby="front-keys"
                  aria-pressed={isHeld}
                  disabled={!isAwake}
                  className={`${button} cursor-grab touch-none active:cursor-grabbing noscript:hidden aria-pressed:text-river`}
                  onKeyDown={(event) => key(event, id)}
                  onBlur={() => leave(id)}
                  onPointerDown={(event) => take(event, id)}
                  onPointerMove={drag}
                  onPointerUp={drop}
                  onPointerCancel={() => setHeld(null)}
                >
                  <GripVertical aria-hidden className="size-5" />
                </button>
                <div className="col-start-2 min-w-0">
                  <p className="text-tiny font-semibold text-river">
                    {at === 0 ? t('front.lead') : t('front.place', { place: at + 1 })}
                  </p>
                  {stories.find(({ storyId }) => storyId === id)?.content}
                </div>
                <div className="col-start-2 -ms-3 flex sm:col-start-3 sm:ms-0">
                  <button
                    type="submit"
                    name="order"
                    id={`up-${id}`}
                    value={movedTo(order, id, at - 1).join()}
                    disabled={at === 0}
                    className={`${button} ${at === 0 ? 'invisible' : ''}`}
                  >
                    <ChevronUp aria-hidden className="size-5" />
                    <span className="sr-only">{t('front.up', { name })}</span>
                  </button>
                  <button
                    type="submit"
                    name="order"
                    id={`down-${id}`}
                    value={movedTo(order, id, at + 1).join()}
                    disabled={at === order.length - 1}
                    className={`${button} ${at === order.length - 1 ? 'invisible' : ''}`}
                  >
                    <ChevronDown aria-hidden className="size-5" />
                    <span className="sr-only">{t('front.down', { name })}</span>
                  </button>
                  <button
                    type="submit"
                    name="order"
                    id={`out-${id}`}
                    value={without(order, id).join()}
                    className={button}
                  >
                    <X aria-hidden className="size-5" />
                    <span className="sr-only">{t('front.remove', { name })}</span>
                  </button>
                </div>
              </li>
            );
          })}
        </ol>
      </form>
      <p
        id="front-said"
        role="status"
        tabIndex={-1}
        className="min-h-6 text-small text-river outline-none noscript:hidden"
      >
        {said}
      </p>
    </div>
  );
}

const orderOf = (text: string): Order => (text ? text.split(',').map(Number) : []);

/** The texts that the list needs in a browser. */
const frontWords = (locale: Locale) =>
  clientTranslator(locale, { front: front[locale], problem: problems[locale] });
