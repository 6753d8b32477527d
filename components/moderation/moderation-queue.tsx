'use client';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { Choice } from '#components/forms/choice.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { Beside } from '#components/moderation/beside.tsx';
import { KeysHelp, useKeySwitch, useKeys } from '#components/moderation/keys.tsx';
import { Key, markText, OpenComment, type RoomForms } from '#components/moderation/open-comment.tsx';
import { type Moderation, useModeration } from '#components/moderation/use-moderation.ts';
import { langOf, moderationWords, type Words } from '#components/moderation/words.ts';
import { formatDate, formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { CommentContext, ModeratedComment, Waiting } from '#db/moderation/queries.ts';
import {
  type ModerationFilter,
  type ModerationList,
  moderationLists,
  moderationQuery,
  seenOf,
  type Verdict,
} from '#db/moderation/validation.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  filter: ModerationFilter;
  comments: ModeratedComment[];
  next: string | null;
  waiting: Waiting;
  /** What stands beside the comment that is open first. */
  context: CommentContext | null;
  templates: string[];
  asOf: string;
  /** Where the list begins, for who leaves the page without scripts. */
  after: string | undefined;
  forms: RoomForms;
};

/** The comments of a list, of which one is open, and everything that is done with them. */
export function ModerationQueue(props: Props) {
  const { locale, timeZone, filter, templates, forms } = props;
  const t = moderationWords(locale);
  const room = useModeration(t, props);
  const { shown, current, contexts } = room;
  const [isAwake, setAwake] = useState(false);
  const [keysOn, turnKeys] = useKeySwitch();
  const [choosing, setChoosing] = useState<number | null>(null);
  const help = useRef<HTMLDialogElement>(null);
  const openId = current?.id ?? null;
  const isChoosing = choosing !== null && choosing === openId;
  const list = new URLSearchParams({
    ...moderationQuery(filter),
    ...(props.after && { after: props.after }),
  }).toString();

  useEffect(() => setAwake(true), []);

  useEffect(() => {
    if (isChoosing) document.getElementById(`why-${choosing}`)?.focus();
  }, [isChoosing, choosing]);

  function choose(isOpen: boolean) {
    setChoosing(isOpen ? openId : null);
    if (!isOpen && openId !== null) document.getElementById(`comment-${openId}`)?.focus();
  }

  function decide(status: Verdict, reason = {}) {
    if (openId === null) return;
    setChoosing(null);
    room.decide([openId], status, reason);
  }

  /** With several chosen, a key is for all of them. */
  function decideByKey(status: Verdict) {
    if (filter.list === 'appeals') return answerAppeal();
    if (room.ticked.size) room.decide([...room.ticked], status);
    else if (current && (current.status !== status || current.reports.length)) decide(status);
    else room.step(1);
  }

  function answerAppeal() {
    document.getElementById(`answer-${openId}`)?.focus();
  }

  function showPerson() {
    const panel = document.getElementById('person-panel');
    if (!(panel instanceof HTMLDetailsElement)) return;
    panel.open = !panel.open;
    panel.querySelector('summary')?.focus();
  }

  function act(key: string): boolean {
    const template = isChoosing && /^[1-9]$/.test(key) && templates[Number(key) - 1];
    if (template) {
      decide('rejected', { template });
      return true;
    }
    const isInList = document.activeElement?.closest('#comment-list') != null;
    const acts: Record<string, (() => void) | undefined> = {
      j: () => room.step(1),
      k: () => room.step(-1),
      ArrowDown: isInList ? () => room.step(1) : undefined,
      ArrowUp: isInList ? () => room.step(-1) : undefined,
      a: () => decideByKey('approved'),
      s: () => decideByKey('spam'),
      r: () => {
        if (filter.list === 'appeals') answerAppeal();
        else if (room.ticked.size || isChoosing) decideByKey('rejected');
        else choose(true);
      },
      u: () => void room.undo(),
      f: () => current && void room.feature(current),
      x: () => current && room.tick([current.id], !room.ticked.has(current.id)),
      p: showPerson,
      '?': () => help.current?.showModal(),
      Escape: isChoosing ? () => choose(false) : undefined,
    };
    const run = Object.hasOwn(acts, key) ? acts[key] : undefined;
    run?.();
    return run !== undefined;
  }
  useKeys(keysOn, act);

  const when = (at: string) => formatDateTime(new Date(at), { locale, timeZone });
  const day = (at: string) => formatDate(new Date(at), { locale, timeZone });
  return (
    <div data-wake="now" className="space-y-5">
      <Lists t={t} locale={locale} filter={filter} waiting={room.waiting} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        {shown.length > 0 && filter.list !== 'appeals' && (
          <Chosen {...{ t, room, forms, locale, list, templates, isAwake }} />
        )}
        <div className="flex min-h-11 grow flex-wrap items-center gap-x-5 gap-y-1 text-small noscript:hidden">
          <p role="status" className="text-river">
            {room.said}
          </p>
          {room.undoable > 0 && (
            <button type="button" className="cursor-pointer py-1 underline" onClick={() => void room.undo()}>
              {t('moderation.undoLast')}
              <Key>u</Key>
            </button>
          )}
          <p role="status">
            {room.fresh.length > 0 && (
              <button
                type="button"
                className="cursor-pointer py-1 font-semibold text-river underline"
                onClick={() => void room.showFresh()}
              >
                {t('moderation.fresh', { count: room.fresh.length })}
              </button>
            )}
          </p>
          <button
            type="button"
            className="ms-auto cursor-pointer py-1 underline max-md:hidden"
            onClick={() => help.current?.showModal()}
          >
            {t('moderation.keys.button')}
            <Key>?</Key>
          </button>
        </div>
      </div>
      <FormProblem text={room.problem} />
      {shown.length === 0 ? (
        <p id="nothing-left" tabIndex={-1} className="py-6 outline-none">
          {t(isFiltered(filter) ? 'moderation.noneFound' : `moderation.empty.${filter.list}`)}
        </p>
      ) : (
        <ol
          id="comment-list"
          aria-label={t('moderation.list', { list: t(`moderation.lists.${filter.list}`) })}
          className="border-b border-line"
        >
          {shown.map((comment) => {
            const place = { locale, list, here: comment.id };
            const mark = room.marks.get(comment.id);
            const row = { t, room, comment, list: filter.list, filter, locale, when, mark };
            return (
              <li key={comment.id} className="border-t border-line">
                {comment.id === openId ? (
                  <article
                    id={`comment-${comment.id}`}
                    tabIndex={-1}
                    aria-labelledby={`title-${comment.id}`}
                    className="scroll-mt-20 border-s-4 border-river py-4 ps-3 sm:ps-4"
                  >
                    <div className="grid gap-x-10 gap-y-5 two:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                      <OpenComment
                        head={<Head {...row} isOpen />}
                        {...{ t, place, forms, when, comment, mark, templates, isChoosing, choose, decide }}
                        list={filter.list}
                        feature={() => void room.feature(comment)}
                        settle={() => room.settle(comment.id)}
                      />
                      <Beside
                        {...{ t, place, forms, when, day, comment }}
                        context={contexts.get(comment.id)}
                        refresh={() => void room.refresh(comment.id)}
                      />
                    </div>
                  </article>
                ) : (
                  <div id={`comment-${comment.id}`} className="py-2.5 ps-4 sm:ps-5">
                    <Head {...row} isOpen={false} />
                    <p
                      lang={comment.article.locale}
                      className="any-words line-clamp-2 ps-9 text-small break-words"
                    >
                      {comment.body.slice(0, 400)}
                    </p>
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
      {room.next && (
        <p>
          <a
            className="button button-quiet"
            href={deskAddress.comments(locale, { ...moderationQuery(filter), after: room.next })}
            onClick={(event) => {
              event.preventDefault();
              void room.more();
            }}
          >
            {t('moderation.more')}
          </a>
        </p>
      )}
      <KeysHelp t={t} dialog={help} isOn={keysOn} turn={turnKeys} />
    </div>
  );
}

const isFiltered = ({ list: _, ...rest }: ModerationFilter) => Object.values(rest).some(Boolean);

function Lists({
  t,
  locale,
  filter,
  waiting,
}: {
  t: Words;
  locale: Locale;
  filter: ModerationFilter;
  waiting: Waiting;
}) {
  const counts: Partial<Record<ModerationList, number>> = waiting;
  return (
    <nav aria-label={t('moderation.listsLabel')}>
      <ul className="flex flex-wrap gap-x-5 text-small">
        {moderationLists.map((list) => (
          <li key={list}>
            <a
              href={deskAddress.comments(locale, moderationQuery({ ...filter, list }))}
              aria-current={list === filter.list ? 'page' : undefined}
              className="inline-block border-b-[3px] border-transparent py-2 no-underline hover:text-brick aria-[current]:border-river aria-[current]:font-semibold aria-[current]:text-river"
            >
              {t(`moderation.lists.${list}`)}
              {counts[list] !== undefined && (
                <span className="ms-1.5 text-muted tabular-nums">
                  {t('moderation.waiting', { count: counts[list] })}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type RowProps = {
  t: Words;
  room: Moderation;
  comment: ModeratedComment;
  mark: ReturnType<Moderation['marks']['get']>;
  list: ModerationList;
  filter: ModerationFilter;
  locale: Locale;
  when: (at: string) => string;
  isOpen: boolean;
};

/** Who wrote it, when, below what, and what is with it; a closed comment is opened by it. */
function Head({ t, room, comment, mark, list, filter, locale, when, isOpen }: RowProps) {
  const { id, status, article, reports } = comment;
  const name = comment.authorName || t('moderation.former');
  const signs = [
    // In a list of one state it goes without saying.
    (list === 'all' || list === 'appeals' || list === 'reported') && t(`moderation.status.${status}`),
    reports.length > 0 && t('moderation.reports', { count: reports.length }),
    !isOpen && mark && markText(t, mark),
  ].filter(Boolean);
  return (
    <div className="flex min-w-0 items-baseline gap-x-3">
      {list !== 'appeals' && (
        <>
          <input
            type="checkbox"
            form="chosen"
            name={`id-${id}`}
            aria-label={t('moderation.choose', { name })}
            checked={room.ticked.has(id)}
            onChange={(event) => room.tick([id], event.target.checked)}
            className="size-6 shrink-0 translate-y-1.5"
          />
          <input type="hidden" form="chosen" name={`from-${id}`} value={seenOf(comment)} />
        </>
      )}
      <p className="flex min-w-0 flex-wrap gap-x-3 text-small">
        {isOpen ? (
          <strong
            id={`title-${id}`}
            lang={langOf(name)}
            className="any-words min-w-0 font-semibold break-words"
          >
            {name}
          </strong>
        ) : (
          <a
            lang={langOf(name)}
            className="any-words min-w-0 font-semibold break-words underline"
            aria-label={t('moderation.open', { name })}
            href={deskAddress.comments(locale, { ...moderationQuery(filter), comment: id })}
            onClick={(event) => {
              event.preventDefault();
              room.open(id);
            }}
          >
            {name}
          </a>
        )}
        <time dateTime={comment.createdAt} className="text-muted">
          {when(comment.createdAt)}
        </time>
        {!isOpen && (
          <span lang={article.locale} className="any-words line-clamp-1 min-w-0 text-muted">
            {article.headline}
          </span>
        )}
        {signs.length > 0 && <span className="font-semibold text-brick">{signs.join(' · ')}</span>}
        {isOpen && comment.decidedAt && status !== 'pending' && (
          <span className="text-muted">
            {comment.decidedBy
              ? t('moderation.decidedBy', {
                  status: t(`moderation.status.${status}`),
                  name: comment.decidedBy,
                  time: when(comment.decidedAt),
                })
              : t('moderation.decidedByRules', {
                  status: t(`moderation.status.${status}`),
                  time: when(comment.decidedAt),
                })}
          </span>
        )}
      </p>
    </div>
  );
}

/** One verdict for all that are chosen. */
function Chosen({
  t,
  room,
  forms,
  locale,
  list,
  templates,
  isAwake,
}: {
  t: Words;
  room: Moderation;
  forms: RoomForms;
  locale: Locale;
  list: string;
  templates: string[];
  isAwake: boolean;
}) {
  const { shown, ticked } = room;
  const isAll = ticked.size === shown.length;

  function press(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const given = new FormData(event.currentTarget, submitter);
    room.decide([...ticked], given.get('status') as Verdict, {
      template: String(given.get('template') ?? ''),
    });
  }

  return (
    <Form
      id="chosen"
      locale={locale}
      hidden={{ list }}
      action={forms.decide}
      onSubmit={press}
      className="flex flex-wrap items-end gap-x-5 gap-y-3"
    >
      <label className="flex min-h-11 items-center gap-3 text-small noscript:hidden">
        <input
          type="checkbox"
          checked={isAll}
          disabled={!isAwake}
          onChange={() =>
            room.tick(
              shown.map(({ id }) => id),
              !isAll,
            )
          }
          className="size-6 shrink-0"
        />
        {t('moderation.chooseAll')}
      </label>
      {(!isAwake || ticked.size > 0) && (
        <fieldset className={`flex flex-wrap items-end gap-3 ${isAwake ? '' : 'not-noscript:hidden'}`}>
          <legend className="float-start w-full text-small font-semibold">
            {isAwake ? t('moderation.chosen', { count: ticked.size }) : t('moderation.many')}
          </legend>
          {(['approved', 'rejected', 'spam'] as const).map((status) => (
            <button key={status} type="submit" name="status" value={status} className="button button-quiet">
              {t(verbs[status])}
            </button>
          ))}
          {templates.length > 0 && (
            <Choice
              name="template"
              id="chosen-template"
              label={t('moderation.template')}
              options={[
                { value: '', label: t('moderation.noTemplate') },
                ...templates.map((name) => ({ value: name, label: name })),
              ]}
            />
          )}
        </fieldset>
      )}
    </Form>
  );
}

const verbs = {
  approved: 'moderation.approve',
  rejected: 'moderation.reject',
  spam: 'moderation.spam',
} as const;
