import type { ReactNode } from 'react';
import { CommentText } from '#components/comments/comment-text.tsx';

/** A comment that a page is about, apart from what is written about it. */
export function ShownComment({ by, body }: { by: ReactNode; body: string }) {
  return (
    <blockquote className="border-s-2 border-line ps-4">
      <p className="text-small text-muted wrap-anywhere">{by}</p>
      <CommentText text={body} />
    </blockquote>
  );
}
