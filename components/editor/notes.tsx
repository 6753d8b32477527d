'use client';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useId, useState } from 'react';
import { askDesk } from '#components/desk-calls/ask-desk.ts';
import { blockOf, goToBlock } from '#components/editor/blocks-on-screen.ts';
import { NoteField } from '#components/editor/note-field.tsx';
import { NOTED, noteMarks, noteMarksKey } from '#components/editor/note-marks.ts';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type DeskWords, deskWords } from '#components/messages/desk-words.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { Note, NoteThread } from '#db/review/queries.ts';

type Props = {
  editor: Editor | null;
  articleId: number;
  locale: Locale;
  textLocale: Locale;
  timeZone: string;
};

/** How often others' notes are asked for, while somebody looks. */
const EVERY_MS = 30_000;
/** So much of a block that its name is known again. */
const FEW_LETTERS = 60;

/** What people of the desk say to each other about an article, and about the block in which the cursor is. */
export function Notes({ editor, articleId, locale, textLocale, timeZone }: Props) {
  const t = deskWords(locale);
  const [threads, setThreads] = useState<NoteThread[] | null>(null);
  const [unread, setUnread] = useState(false);
  const [here, setHere] = useState<string | null>(null);
  const [onBlock, setOnBlock] = useState(false);
  const aboutId = useId();

  const read = useCallback(async () => {
    const answer = await askDesk<NoteThread[]>(deskWords(locale), {
      call: 'list-notes',
      given: { articleId },
      failed: '',
    });
    setUnread('problem' in answer);
    if ('value' in answer) setThreads(answer.value);
  }, [articleId, locale]);

  useEffect(() => {
    void read();
    const isSeen = () => document.visibilityState === 'visible' && void read();
    const clock = setInterval(isSeen, EVERY_MS);
    document.addEventListener('visibilitychange', isSeen);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', isSeen);
    };
  }, [read]);

  useEffect(() => {
    if (!editor) return;
    const words = deskWords(locale);
    editor.registerPlugin(noteMarks((count) => words('notes.mark', { count })));
    const onSelection = () => setHere(blockOf(editor));
    editor.on('selectionUpdate', onSelection);
    return () => {
      editor.off('selectionUpdate', onSelection);
      if (!editor.isDestroyed) editor.unregisterPlugin(noteMarksKey);
    };
  }, [editor, locale]);

  useEffect(() => {
    if (!editor || editor.isDestroyed || !threads) return;
    const open = threads.filter(({ resolvedAt, blockId }) => !resolvedAt && blockId);
    const counts = new Map(
      [...Map.groupBy(open, ({ blockId }) => blockId)].map(([id, of]) => [id, of.length]),
    );
    editor.view.dispatch(editor.state.tr.setMeta(NOTED, counts).setMeta('addToHistory', false));
  }, [editor, threads]);

  /** @returns what is wrong, in words. */
  async function change(call: string, given: object): Promise<string | null> {
    const answer = await askDesk<NoteThread[]>(t, { call, given, failed: t('notes.failed') });
    if ('problem' in answer) return answer.problem;
    setThreads(answer.value);
    return null;
  }

  const wordsOf = (blockId: string): string | null => {
    let words: string | null = null;
    editor?.state.doc.forEach((node) => {
      if (node.attrs.id === blockId) words = shortened(node.textContent) || t('notes.blockNoWords');
    });
    return words;
  };
  const hereWords = here && wordsOf(here);
  const about = onBlock && hereWords ? here : null;
  const open = threads?.filter(({ resolvedAt }) => !resolvedAt) ?? [];
  const resolved = threads?.filter(({ resolvedAt }) => resolvedAt) ?? [];
  const thread = (one: NoteThread) => (
    <Thread
      key={one.id}
      t={t}
      thread={one}
      words={one.blockId === null ? null : wordsOf(one.blockId)}
      {...{ locale, textLocale, timeZone }}
      goTo={() => editor && one.blockId !== null && goToBlock(editor, one.blockId)}
      answer={(text, mentions) => change('add-note', { articleId, parentId: one.id, text, mentions })}
      resolve={(resolved) => change('resolve-note', { id: one.id, resolved })}
    />
  );

  return (
    <section aria-labelledby={`${aboutId}-title`} className="rule-head grid gap-4 pt-2 text-small">
      <h2 id={`${aboutId}-title`} className="display text-card">
        {t('notes.title')}
      </h2>
      {unread && <p role="status">{t('notes.unread')}</p>}
      {threads && open.length === 0 && <p className="text-muted">{t('notes.none')}</p>}
      {open.length > 0 && <ol className="divide-y divide-line">{open.map(thread)}</ol>}
      {resolved.length > 0 && (
        <details>
          <summary>{t('notes.showResolved', { count: resolved.length })}</summary>
          <ol className="divide-y divide-line">{resolved.map(thread)}</ol>
        </details>
      )}
      {hereWords && (
        <fieldset className="grid gap-1">
          <legend className="text-muted">{t('notes.about')}</legend>
          {[false, true].map((isBlock) => (
            <label key={String(isBlock)} className="flex gap-2 py-0.5">
              <input
                type="radio"
                name={aboutId}
                checked={onBlock === isBlock}
                onChange={() => setOnBlock(isBlock)}
              />
              <span>{isBlock ? t('notes.thisBlock', { text: hereWords }) : t('notes.wholeArticle')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <NoteField
        locale={locale}
        label={t('notes.label')}
        hint={t('notes.hint')}
        button={t('notes.send')}
        onSend={(text, mentions) => change('add-note', { articleId, blockId: about, text, mentions })}
      />
    </section>
  );
}

const shortened = (text: string) =>
  text.length > FEW_LETTERS ? `${text.slice(0, FEW_LETTERS).trimEnd()}…` : text;

type ThreadProps = {
  t: DeskWords;
  thread: NoteThread;
  /** The first of what it is about; null when it is about the whole article, or is gone. */
  words: string | null;
  locale: Locale;
  textLocale: Locale;
  timeZone: string;
  goTo(): void;
  answer(text: string, mentions: number[]): Promise<string | null>;
  resolve(resolved: boolean): Promise<string | null>;
};

function Thread({ t, thread, words, locale, textLocale, timeZone, goTo, answer, resolve }: ThreadProps) {
  const [answering, setAnswering] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { by, resolvedAt, resolvedBy } = thread;
  const when = (at: string) => formatDateTime(new Date(at), { locale, timeZone });
  return (
    <li className="grid gap-2 py-3">
      {thread.blockId !== null &&
        (words === null ? (
          <p className="text-tiny text-muted">{t('notes.blockGone')}</p>
        ) : (
          <p className="text-tiny">
            <button type="button" className="cursor-pointer text-start underline" onClick={goTo}>
              <span className="sr-only">{t('notes.goTo')}: </span>
              <span lang={textLocale}>{words}</span>
            </button>
          </p>
        ))}
      {[thread, ...thread.answers].map((note) => (
        <NoteText key={note.id} t={t} note={note} when={when} isAnswer={note.id !== thread.id} />
      ))}
      {resolvedAt && (
        <p className="text-tiny text-muted">
          {t('notes.resolved', { by: resolvedBy || t('desk.noName'), time: when(resolvedAt) })}
        </p>
      )}
      <FormProblem text={problem} />
      {answering ? (
        <NoteField
          locale={locale}
          first
          label={t('notes.answerLabel', { by: by || t('desk.noName') })}
          button={t('notes.answerSend')}
          onCancel={() => setAnswering(false)}
          onSend={async (text, mentions) => {
            const refusal = await answer(text, mentions);
            if (!refusal) setAnswering(false);
            return refusal;
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {!resolvedAt && (
            <button
              type="button"
              className="cursor-pointer py-1 underline"
              onClick={() => setAnswering(true)}
            >
              {t('notes.answer')}
            </button>
          )}
          <button
            type="button"
            className="cursor-pointer py-1 underline"
            aria-label={t(resolvedAt ? 'notes.reopenLabel' : 'notes.resolveLabel', {
              by: by || t('desk.noName'),
            })}
            onClick={async () => setProblem(await resolve(!resolvedAt))}
          >
            {t(resolvedAt ? 'notes.reopen' : 'notes.resolve')}
          </button>
        </div>
      )}
    </li>
  );
}

function NoteText({
  t,
  note,
  when,
  isAnswer,
}: {
  t: DeskWords;
  note: Note;
  when(at: string): string;
  isAnswer: boolean;
}) {
  return (
    <div className={isAnswer ? 'border-s-2 border-line ps-3' : ''}>
      <p className="text-tiny text-muted">
        <strong className="text-ink">{note.by || t('desk.noName')}</strong> · {when(note.at)}
        {note.mentions.length > 0 && ` · ${t('notes.for', { names: note.mentions.join(', ') })}`}
      </p>
      <p className="break-words whitespace-pre-wrap">{note.text}</p>
    </div>
  );
}
