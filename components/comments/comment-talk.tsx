'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { callComment, commentCall, NAME, seemsSignedIn } from '#components/comments/call-comment.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { type Own, OwnComments } from '#components/comments/own-comments.tsx';
import type { TalkWords } from '#components/comments/talk-words.ts';

import type { CommentStatus } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  articleId: number;
  maximumLength: number;
  open: boolean;
  words: TalkWords;
  children: ReactNode;
};

type Mine = { signedIn: boolean; liked: number[]; own: Own[]; muted: number[]; editMinutes: number };
const nobody: Mine = { signedIn: false, liked: [], own: [], muted: [], editMinutes: 0 };

/** What was said to a form: in words, and the comment that it made. */
type Said = { form: string; kind: 'status' | 'alert'; text: string; id?: number };

/**
 * Sends what is written, liked and replied under an article without leaving the page, and adds to it what only its
 * reader sees. All of it works without this, by the same forms.
 */
export function CommentTalk({ locale, articleId, maximumLength, open, words: t, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [mine, setMine] = useState(nobody);
  const [replyTo, setReplyTo] = useState<{ id: number; name: string; host: Element } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const sending = useRef(false);
  const signIn = (next: string) => `${t.signInPage}?next=${encodeURIComponent(next)}`;

  const look = useEffectEvent(async () => {
    try {
      const answer = await fetch(commentCall(`mine/${articleId}?locale=${locale}`), {
        signal: AbortSignal.timeout(20_000),
      });
      if (answer.ok) setMine(await answer.json());
    } catch {
      // Without it the page is as everybody sees it.
    }
  });

  const onSubmit = useEffectEvent((event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.comment === 'like') {
      event.preventDefault();
      if (event.submitter instanceof HTMLButtonElement) void like(event.submitter);
    }
    if (form.dataset.comment === 'write') {
      event.preventDefault();
      void write(form);
    }
  });

  const onClick = useEffectEvent((event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-reply]');
    const host = link?.closest('[data-tools]');
    if (!link || !host || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setSaid(null);
    setReplyTo({ id: Number(host.getAttribute('data-tools')), name: link.dataset.reply ?? '', host });
  });

  useEffect(() => {
    const node = root.current;
    if (!node) return;
    const submitted = (event: SubmitEvent) => onSubmit(event);
    const clicked = (event: MouseEvent) => onClick(event);
    node.addEventListener('submit', submitted);
    node.addEventListener('click', clicked);
    takeOver(node);
    if (seemsSignedIn()) void look();
    return () => {
      node.removeEventListener('submit', submitted);
      node.removeEventListener('click', clicked);
    };
  }, []);

  useEffect(() => {
    if (root.current) showMine(root.current, mine, t);
  }, [mine, t]);

  async function write(form: HTMLFormElement) {
    if (sending.current) return;
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const name = fields.parent ? `reply-${fields.parent}` : 'comment';
    const button = form.querySelector('button[type=submit]');
    sending.current = true;
    button?.setAttribute('aria-busy', 'true');
    try {
      const given = { ...fields, locale };
      const answer = await callComment<{ id: number; status: CommentStatus }>('write', given);
      if (!answer) setSaid({ form: name, kind: 'alert', text: t.offline });
      else if (answer.ok) {
        const { id, status } = answer.value;
        form.reset();
        setReplyTo(null);
        setSaid({
          form: 'comment',
          kind: 'status',
          text: t[status === 'approved' || status === 'pending' ? status : 'rejected'],
          id,
        });
        await look();
      } else if (answer.code === 'not_allowed') {
        const kept = await callComment('begin', given);
        if (kept?.ok) location.assign(signIn(t.ownPage));
        else setSaid({ form: name, kind: 'alert', text: t.offline });
      } else setSaid({ form: name, kind: 'alert', text: answer.words });
    } finally {
      sending.current = false;
      button?.removeAttribute('aria-busy');
    }
  }

  async function like(button: HTMLButtonElement) {
    if (button.ariaBusy === 'true') return;
    const likes = button.ariaPressed !== 'true';
    button.ariaBusy = 'true';
    const answer = await callComment<{ likeCount: number }>('like', {
      locale,
      id: Number(button.value),
      likes: String(likes),
    });
    button.ariaBusy = null;
    if (answer?.ok) showLike(button, { likes, count: answer.value.likeCount, t });
    else if (answer?.code === 'not_allowed') location.assign(signIn(location.pathname));
    else
      setSaid({
        form: 'comment',
        kind: 'alert',
        text: answer ? answer.words : t.offline,
      });
  }

  const words = (form: string) =>
    said?.form === form && (
      <p
        role={said.kind}
        className={said.kind === 'alert' ? 'text-small text-brick' : 'mt-4 text-small font-semibold'}
      >
        {said.text}{' '}
        {said.id !== undefined && <a href={`${t.ownPage}?posted=${said.id}#comment-${said.id}`}>{t.all}</a>}
      </p>
    );

  return (
    <div ref={root}>
      {children}
      <div aria-live="polite">{words('comment')}</div>
      <OwnComments
        locale={locale}
        t={t}
        own={mine.own}
        editMinutes={mine.editMinutes}
        maximumLength={maximumLength}
        changed={look}
      />
      {open &&
        replyTo &&
        createPortal(
          <div className="w-full py-3" data-reply-form="">
            <CommentForm
              key={replyTo.id}
              id={`reply-${replyTo.id}`}
              locale={locale}
              articleId={articleId}
              parentId={replyTo.id}
              label={t.replyTo.replace(NAME, replyTo.name)}
              button={t.reply}
              maximumLength={maximumLength}
              autoFocus
              ref={(form) => {
                if (form) makeReady(form);
              }}
            >
              <button type="button" className="button button-quiet" onClick={() => setReplyTo(null)}>
                {t.cancel}
              </button>
            </CommentForm>
            {words(`reply-${replyTo.id}`)}
          </div>,
          replyTo.host,
        )}
    </div>
  );
}

const makeReady = (form: HTMLFormElement) => {
  form.dataset.ready = '';
};

/** From now on the forms are ours; what was pressed while this was on its way is done now. */
function takeOver(root: HTMLElement): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-comment]')) {
    makeReady(form);
    const { held } = form.dataset;
    if (held === undefined) continue;
    delete form.dataset.held;
    // Not `form.id`: that is its buttons, which are named so.
    const pressed = root.ownerDocument.querySelector<HTMLButtonElement>(
      `button[form="${form.getAttribute('id')}"][value="${CSS.escape(held)}"]`,
    );
    form.requestSubmit(pressed ?? undefined);
  }
}

/** Marks what its reader likes and whom they do not hear, in the page as everybody gets it. */
function showMine(root: HTMLElement, { signedIn, liked, muted }: Mine, t: TalkWords): void {
  for (const note of root.querySelectorAll<HTMLElement>('[data-signed-out]')) note.hidden = signedIn;
  // What was pressed meanwhile is newer than the answer.
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[form="like-comment"]'))
    if (button.dataset.pressed === undefined)
      button.ariaPressed = String(liked.includes(Number(button.value)));
  for (const id of muted) {
    const comment = root.querySelector<HTMLElement>(`#comment-${id}`);
    if (comment && !comment.querySelector('[data-unmute]')) foldAway(comment, t);
  }
}

/** Leaves one line of a comment whose author is not heard, and a way to read it all the same. */
function foldAway(comment: HTMLElement, t: TalkWords): void {
  const line = comment.ownerDocument.createElement('p');
  line.dataset.unmute = '';
  line.className = 'text-small text-muted';
  const button = comment.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'comment-tool underline';
  button.textContent = t.showMuted;
  button.addEventListener('click', () => {
    delete comment.dataset.muted;
    line.hidden = true;
  });
  line.append(`${t.muted} `, button);
  comment.prepend(line);
  comment.dataset.muted = '';
}

function showLike(
  button: HTMLButtonElement,
  { likes, count, t }: { likes: boolean; count: number; t: TalkWords },
): void {
  button.dataset.pressed = '';
  button.ariaPressed = String(likes);
  const text = count > 0 ? `${likes ? t.liked : t.like} · ${count}` : t.like;
  button.textContent = text;
}
