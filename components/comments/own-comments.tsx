'use client';

import { useState } from 'react';
import { callComment } from '#components/comments/call-comment.ts';
import type { TalkWords } from '#components/comments/talk-words.ts';
import type { CommentStatus } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

/** A comment of whoever reads the page, whatever became of it. */
export type Own = {
  id: number;
  body: string;
  status: CommentStatus;
  /** Why it is held or was rejected, in words; null where a person decided. */
  reason: string | null;
  decidedByPerson: boolean;
  createdAt: string;
};

type Props = {
  locale: Locale;
  t: TalkWords;
  own: Own[];
  editMinutes: number;
  maximumLength: number;
  /** Something was changed: what is known is asked for again. */
  changed: () => Promise<void>;
};

/** What one wrote oneself under this article: what others do not see, and what can still be changed. */
export function OwnComments({ own, editMinutes, ...shared }: Props) {
  const isFresh = (comment: Own) => Date.now() - Date.parse(comment.createdAt) < editMinutes * 60_000;
  const shown = own.filter((comment) => comment.status !== 'approved' || isFresh(comment));
  if (!shown.length) return null;
  return (
    <section aria-labelledby="own-comments" className="no-print mt-6 border-s-2 border-line ps-4">
      <h3 id="own-comments" className="text-small font-semibold">
        {shared.t.all}
      </h3>
      <ol>
        {shown.map((comment) => (
          <OwnOne key={comment.id} comment={comment} mayChange={isFresh(comment)} {...shared} />
        ))}
      </ol>
    </section>
  );
}

type OneProps = Omit<Props, 'own' | 'editMinutes'> & { comment: Own; mayChange: boolean };

function OwnOne({ locale, comment, mayChange, t, maximumLength, changed }: OneProps) {
  const [step, setStep] = useState<'read' | 'change' | 'delete'>('read');
  const [body, setBody] = useState(comment.body);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const { id, status, reason } = comment;

  async function send(call: 'change' | 'delete', given: object) {
    setBusy(true);
    setProblem('');
    const answer = await callComment(call, { ...given, locale });
    setBusy(false);
    if (answer?.ok) {
      setStep('read');
      await changed();
    } else setProblem(answer ? answer.words : t.offline);
  }

  return (
    <li className="py-3">
      {status !== 'approved' && (
        <p className="text-small text-muted">
          {reason ? `${t.only} ${reason}` : status === 'pending' ? t.waits : t.notPosted}
        </p>
      )}
      {step === 'change' ? (
        <form
          className="mt-2 grid gap-2.5"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void send('change', { id, body });
          }}
        >
          <textarea
            aria-label={t.label}
            className="field"
            rows={5}
            required
            maxLength={maximumLength}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="button" aria-busy={busy || undefined}>
              {t.save}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setStep('read')}>
              {t.cancel}
            </button>
          </div>
        </form>
      ) : (
        <p className="mt-1 break-words whitespace-pre-line">{comment.body}</p>
      )}
      {problem && (
        <p role="alert" className="mt-2 text-small text-brick">
          {problem}
        </p>
      )}
      {step === 'read' && (
        <div className="mt-1 flex flex-wrap gap-x-4 text-tiny text-muted">
          {mayChange && !(comment.decidedByPerson && status !== 'approved') && (
            <button
              type="button"
              className="comment-tool no-underline hover:underline"
              onClick={() => setStep('change')}
            >
              {t.change}
            </button>
          )}
          <button
            type="button"
            className="comment-tool no-underline hover:underline"
            onClick={() => setStep('delete')}
          >
            {t.delete}
          </button>
        </div>
      )}
      {step === 'delete' && (
        <div className="mt-2 flex flex-wrap items-center gap-3 text-small">
          <span>{t.really}</span>
          <button
            type="button"
            className="button"
            aria-busy={busy || undefined}
            onClick={() => !busy && send('delete', { id })}
          >
            {t.yes}
          </button>
          <button type="button" className="button button-quiet" onClick={() => setStep('read')}>
            {t.no}
          </button>
        </div>
      )}
    </li>
  );
}
