import type { ReactNode, Ref } from 'react';
import { commentCall } from '#components/comments/call-comment.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** For the names of its fields: a page may have several. */
  id: string;
  articleId: number;
  parentId?: number;
  label: string;
  button: string;
  text?: string;
  maximumLength: number;
  problem?: string | null;
  /** Below the text: who reads it first, what is left. */
  hints?: ReactNode;
  /** Beside the button. */
  children?: ReactNode;
  ref?: Ref<HTMLFormElement>;
  autoFocus?: boolean;
};

/** Where a comment is written. It works as it is; on an article's page a script sends it without leaving the page. */
export function CommentForm(props: Props) {
  const { locale, id, articleId, parentId, problem } = props;
  return (
    <form
      ref={props.ref}
      method="post"
      action={commentCall('write')}
      data-wake=""
      data-comment="write"
      className="grid gap-2.5"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="article" value={articleId} />
      {parentId !== undefined && <input type="hidden" name="parent" value={parentId} />}
      <label htmlFor={`${id}-body`} className="text-small font-semibold">
        {props.label}
      </label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-small text-brick">
          {problem}
        </p>
      )}
      <textarea
        id={`${id}-body`}
        name="body"
        required
        rows={5}
        // A browser counts letters as we do; the rules cut what nobody sees and count anew.
        maxLength={props.maximumLength}
        defaultValue={props.text}
        // biome-ignore lint/a11y/noAutofocus: it is what was asked for by the press before
        autoFocus={props.autoFocus}
        aria-invalid={problem ? true : undefined}
        aria-describedby={
          [problem && `${id}-problem`, props.hints && `${id}-hints`].filter(Boolean).join(' ') || undefined
        }
        className="field"
      />
      {props.hints && (
        <div id={`${id}-hints`} className="grid gap-1.5 text-small text-muted">
          {props.hints}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" className="button">
          {props.button}
        </button>
        {props.children}
      </div>
    </form>
  );
}
