import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ask, type Words } from '#components/moderation/words.ts';
import type { CommentContext, CommentState, ModeratedComment, Waiting } from '#db/moderation/queries.ts';
import { isQueue, type ModerationFilter, seenOf, type Verdict } from '#db/moderation/validation.ts';

type Given = {
  filter: ModerationFilter;
  comments: ModeratedComment[];
  next: string | null;
  waiting: Waiting;
  context: CommentContext | null;
  /** When the list was read. */
  asOf: string;
};

type Decision = {
  decided: { id: number; verdictId: number; status: ModeratedComment['status'] }[];
  missed: CommentState[];
};
/** What happened to a comment on the screen: somebody else's verdict, or its author wrote something else. */
export type Mark = CommentState & { isChanged: boolean };
/** A verdict that can be taken back: how its comments were, and what the desk answers. */
type Entry = { rows: ModeratedComment[]; answer: Promise<Decision['decided']> };

const WATCH_MS = 20_000;
/** With so few left, more are fetched. */
const FEW = 5;
/** What one call takes. */
const AT_ONCE = 50;

/**
 * The list on the screen. A verdict shows at once and is told to the desk meanwhile; one that the desk does not take
 * comes back with a sentence. What others decide is shown, and never overwritten unseen.
 */
export function useModeration(t: Words, given: Given) {
  const { filter } = given;
  const first = given.comments.find(({ id }) => id === given.context?.id) ?? given.comments[0];
  const [order, setOrder] = useState(() => given.comments.map(({ id }) => id));
  const [byId, setById] = useState(() => new Map(given.comments.map((comment) => [comment.id, comment])));
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [marks, setMarks] = useState<ReadonlyMap<number, Mark>>(new Map());
  const [current, setCurrent] = useState<number | null>(first?.id ?? null);
  const [next, setNext] = useState(given.next);
  const [fresh, setFresh] = useState<number[]>([]);
  const [waiting, setWaiting] = useState(given.waiting);
  const [contexts, setContexts] = useState(
    () =>
      new Map<number, CommentContext | 'failed'>(given.context ? [[given.context.id, given.context]] : []),
  );
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [undoable, setUndoable] = useState(0);
  const stack = useRef<Entry[]>([]);
  const asked = useRef(new Set<number>());
  const underway = useRef(new Set<number>());
  const since = useRef(given.asOf);
  const isLoading = useRef(false);
  const wantsFocus = useRef(false);

  const shown = order.flatMap((id) => (gone.has(id) ? [] : (byId.get(id) ?? [])));
  const at = shown.findIndex(({ id }) => id === current);

  // Whoever decides by a key or a button goes on with the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the open comment
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const element = document.getElementById(current === null ? 'nothing-left' : `comment-${current}`);
    if (!element) return;
    element.focus({ preventScroll: true });
    const { top } = element.getBoundingClientRect();
    if (top < 64 || top > innerHeight * 0.6) element.scrollIntoView({ block: 'start' });
  }, [current, shown.length]);

  async function read(id: number) {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    const answer = await ask<CommentContext>(t, 'read-comment', { id });
    if (!('value' in answer)) asked.current.delete(id);
    setContexts((all) => new Map(all).set(id, 'value' in answer ? answer.value : 'failed'));
  }

  const ahead = shown[at + 1]?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each comment that is opened
  useEffect(() => {
    for (const id of [current, ahead]) if (id && !contexts.has(id)) void read(id);
  }, [current, ahead]);

  const put = (comments: ModeratedComment[], where: 'before' | 'after') => {
    setById((all) => new Map([...all, ...comments.map((comment) => [comment.id, comment] as const)]));
    setOrder((ids) => {
      const added = comments.map(({ id }) => id).filter((id) => !ids.includes(id));
      return where === 'before' ? [...added, ...ids] : [...ids, ...added];
    });
  };

  async function more() {
    if (!next || isLoading.current) return;
    isLoading.current = true;
    const answer = await ask<{ comments: ModeratedComment[]; next: string | null }>(t, 'find-comments', {
      filter,
      after: next,
    });
    isLoading.current = false;
    if ('problem' in answer) return setProblem(answer.problem);
    put(answer.value.comments, 'after');
    setNext(answer.value.next);
    setCurrent((id) => id ?? answer.value.comments[0]?.id ?? null);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list has become short
  useEffect(() => {
    if (isQueue(filter.list) && shown.length <= FEW) void more();
  }, [shown.length, next]);

  async function watch() {
    const shownIds = shown.map(({ id }) => id).slice(0, 300);
    const answer = await ask<{ waiting: Waiting; fresh: number[]; states: CommentState[] }>(
      t,
      'watch-comments',
      { filter, since: since.current, shown: shownIds },
    );
    if ('problem' in answer) return;
    const { value } = answer;
    setWaiting(value.waiting);
    setFresh(value.fresh.filter((id) => !byId.has(id)));
    note(
      value.states.filter(
        (state) =>
          !underway.current.has(state.id) &&
          (byId.get(state.id)?.status !== state.status || isChanged(state)),
      ),
    );
  }

  /** Whether the author wrote something else than what is on the screen. */
  const isChanged = ({ id, editedAt }: CommentState) => byId.get(id)?.editedAt !== editedAt;

  /** Shows what others did to comments that are on the screen. */
  function note(states: CommentState[]) {
    if (!states.length) return;
    const marked = states.map((state) => ({ ...state, isChanged: isChanged(state) }));
    setMarks((all) => new Map([...all, ...marked.map((mark) => [mark.id, mark] as const)]));
    for (const mark of marked) if (mark.isChanged) void refresh(mark.id);
    setById((all) => {
      const changed = new Map(all);
      for (const { id, status } of states) {
        const comment = changed.get(id);
        if (comment) changed.set(id, { ...comment, status });
      }
      return changed;
    });
  }

  const latestWatch = useRef(watch);
  useLayoutEffect(() => {
    latestWatch.current = watch;
  });
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void latestWatch.current();
    };
    const timer = setInterval(look, WATCH_MS);
    addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', look);
    };
  }, []);

  async function showFresh() {
    const ids = fresh;
    const answer = await ask<{ comments: ModeratedComment[] }>(t, 'find-comments', { filter, ids });
    if ('problem' in answer) return setProblem(answer.problem);
    setFresh([]);
    put(answer.value.comments, isQueue(filter.list) ? 'after' : 'before');
    wantsFocus.current = true;
    setCurrent(answer.value.comments[0]?.id ?? current);
  }

  function open(id: number) {
    setProblem(null);
    wantsFocus.current = true;
    setCurrent(id);
  }

  function step(by: 1 | -1) {
    const to = shown[at + by];
    if (to) open(to.id);
    else if (by > 0) void more();
  }

  const nameOf = ({ authorName }: ModeratedComment) => authorName || t('moderation.former');

  function decide(ids: number[], status: Verdict, reason: { template?: string; words?: string } = {}) {
    const rows = ids.flatMap((id) => byId.get(id) ?? []);
    const [head] = rows;
    if (!head) return;
    const leaves = isQueue(filter.list);
    const isOpen = current !== null && ids.includes(current);
    if (isOpen) {
      const rest = shown.filter(({ id }, index) => index > at && !ids.includes(id));
      const before = shown.filter(({ id }, index) => index < at && !ids.includes(id));
      wantsFocus.current = true;
      setCurrent((rest[0] ?? (leaves ? before.at(-1) : shown[at]))?.id ?? null);
    }
    if (leaves) setGone((all) => new Set([...all, ...ids]));
    setStates(ids, () => status);
    setTicked((all) => new Set([...all].filter((id) => !ids.includes(id))));
    setMarks((all) => new Map([...all].filter(([id]) => !ids.includes(id))));
    setProblem(null);
    count(rows, -1);
    const left = leaves ? shown.length - rows.length : null;
    setSaid(
      [
        t(`moderation.said.${status}`, { count: rows.length, name: nameOf(head) }),
        ...(left === null ? [] : [t('moderation.said.left', { count: left })]),
      ].join(' '),
    );
    for (const id of ids) underway.current.add(id);
    const entry: Entry = { rows, answer: tell(rows, status, reason) };
    stack.current.push(entry);
    setUndoable(stack.current.length);
  }

  /** What waits, as far as it can be told here. */
  const count = (rows: ModeratedComment[], by: 1 | -1) =>
    setWaiting((all) => ({
      ...all,
      pending: Math.max(0, all.pending + by * rows.filter(({ status }) => status === 'pending').length),
      reported: Math.max(0, all.reported + by * rows.filter(({ reports }) => reports.length > 0).length),
    }));

  const setStates = (ids: number[], statusOf: (id: number) => ModeratedComment['status']) =>
    setById((all) => {
      const changed = new Map(all);
      for (const id of ids) {
        const comment = changed.get(id);
        const status = statusOf(id);
        if (comment)
          changed.set(id, { ...comment, status, featured: comment.featured && status === 'approved' });
      }
      return changed;
    });

  const bringBack = (ids: number[]) => setGone((all) => new Set([...all].filter((id) => !ids.includes(id))));

  async function tell(
    rows: ModeratedComment[],
    status: Verdict,
    { template = '', words = '' }: { template?: string; words?: string },
  ): Promise<Decision['decided']> {
    const done: Decision['decided'] = [];
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const part = rows.slice(from, from + AT_ONCE);
      const answer = await ask<Decision>(t, 'decide-comments', {
        status,
        template,
        words,
        ...Object.fromEntries(
          part.flatMap((row) => [
            [`id-${row.id}`, 'on'],
            [`from-${row.id}`, seenOf(row)],
          ]),
        ),
      });
      for (const { id } of part) underway.current.delete(id);
      if ('problem' in answer) {
        const rest = rows.slice(from);
        const was = new Map(rest.map((row) => [row.id, row.status]));
        bringBack([...was.keys()]);
        setStates([...was.keys()], (id) => was.get(id) ?? status);
        count(rest, 1);
        setCurrent((id) => id ?? rest[0]?.id ?? null);
        setSaid('');
        setProblem(t('moderation.said.failed', { why: answer.problem }));
        break;
      }
      done.push(...answer.value.decided);
      forget(part.map(({ id }) => id));
      // Where somebody decided the same there is nothing to tell.
      const missed = answer.value.missed.filter((state) => state.status !== status || isChanged(state));
      if (missed.length) {
        bringBack(missed.map(({ id }) => id));
        note(missed);
        setCurrent((id) => id ?? missed[0]?.id ?? null);
        setProblem(t('moderation.missed', { count: missed.length }));
      }
    }
    return done;
  }

  /** What stands beside a comment is another thing now. */
  function forget(ids: number[]) {
    for (const id of ids) asked.current.delete(id);
    setContexts((all) => new Map([...all].filter(([id]) => !ids.includes(id) || id === current)));
  }

  async function undo() {
    const entry = stack.current.pop();
    setUndoable(stack.current.length);
    if (!entry) return setSaid(t('moderation.said.nothingToUndo'));
    const made = await entry.answer;
    // It was not taken, and is back already.
    if (!made.length) return;
    const answers: Decision[] = [];
    for (let from = 0; from < made.length; from += AT_ONCE) {
      const part = made.slice(from, from + AT_ONCE);
      const answer = await ask<Decision>(
        t,
        'undo-verdicts',
        Object.fromEntries(
          part.flatMap(({ id, verdictId }) => [
            [`id-${id}`, 'on'],
            [`verdict-${id}`, verdictId],
          ]),
        ),
      );
      if ('problem' in answer) {
        stack.current.push({ ...entry, answer: Promise.resolve(made.slice(from)) });
        setUndoable(stack.current.length);
        return setProblem(t('moderation.said.undoFailed', { why: answer.problem }));
      }
      answers.push(answer.value);
    }
    const back = new Map(answers.flatMap(({ decided }) => decided).map(({ id, status }) => [id, status]));
    const missed = answers.flatMap((answer) => answer.missed);
    bringBack([...back.keys()]);
    setStates([...back.keys()], (id) => back.get(id) ?? 'pending');
    count(
      entry.rows.filter(({ id }) => back.has(id)),
      1,
    );
    note(missed);
    forget([...back.keys()]);
    const [head] = entry.rows.filter(({ id }) => back.has(id));
    if (head) {
      setSaid(t('moderation.said.undone', { count: back.size, name: nameOf(head) }));
      setProblem(null);
      wantsFocus.current = true;
      setCurrent(head.id);
    }
    if (missed.length) setProblem(t('moderation.missed', { count: missed.length }));
  }

  async function feature(comment: ModeratedComment) {
    if (comment.status !== 'approved') return setSaid(t('moderation.said.notApproved'));
    const featured = !comment.featured;
    const set = (value: boolean) =>
      setById((all) => {
        const there = all.get(comment.id);
        return there ? new Map(all).set(comment.id, { ...there, featured: value }) : all;
      });
    set(featured);
    setSaid(t(featured ? 'moderation.said.featured' : 'moderation.said.plain'));
    const answer = await ask(t, 'feature-comment', { id: comment.id, featured: featured ? 'on' : 'off' });
    if (!('problem' in answer)) return;
    set(!featured);
    setSaid('');
    setProblem(answer.problem);
  }

  /** Reads what stands beside a comment again, and the comment itself. */
  async function refresh(id: number) {
    const answer = await ask<{ comments: ModeratedComment[] }>(t, 'find-comments', { filter, ids: [id] });
    if ('value' in answer) put(answer.value.comments, 'after');
    asked.current.delete(id);
    await read(id);
  }

  /** An appeal that has its answer leaves its list. */
  function settle(id: number) {
    if (filter.list !== 'appeals') return void refresh(id);
    wantsFocus.current = true;
    setCurrent((shown[at + 1] ?? shown[at - 1])?.id ?? null);
    setGone((all) => new Set([...all, id]));
    setWaiting((all) => ({ ...all, appeals: Math.max(0, all.appeals - 1) }));
  }

  function tick(ids: number[], isOn: boolean) {
    setTicked((all) => new Set(isOn ? [...all, ...ids] : [...all].filter((id) => !ids.includes(id))));
  }

  return {
    shown,
    current: shown[at] ?? null,
    marks,
    ticked: new Set(shown.flatMap(({ id }) => (ticked.has(id) ? [id] : []))),
    contexts,
    waiting,
    fresh,
    next,
    said,
    problem,
    undoable,
    open,
    step,
    decide,
    undo,
    feature,
    more,
    showFresh,
    refresh,
    settle,
    read,
    tick,
    say: setSaid,
  };
}

export type Moderation = ReturnType<typeof useModeration>;
