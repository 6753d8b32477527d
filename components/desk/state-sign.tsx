import type { ReactNode } from 'react';
import { deskWords } from '#components/messages/desk-words.ts';
import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Locale } from '#db/core/locale.ts';

/** How far a circle is filled tells how far an article is; what is out of the way has another shape. */
const shapes: Record<ArticleStatus, ReactNode> = {
  draft: <circle cx="6" cy="6" r="4.5" strokeDasharray="2 1.6" />,
  in_review: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  approved: <path d="m1.5 6.5 3 3 6-7" strokeWidth="2" />,
  scheduled: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 3v3l2 1.5" />
    </>
  ),
  published: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  withdrawn: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="m3 9 6-6" />
    </>
  ),
  archived: <path d="M1.5 2.5h9v2h-9zM2.5 4.5v5h7v-5" />,
};

const colours: Partial<Record<ArticleStatus, string>> = {
  approved: 'text-river',
  scheduled: 'text-river',
  withdrawn: 'text-brick',
  archived: 'text-muted',
};

/** Where an article stands, as a sign and a word. */
export function StateSign({ locale, status }: { locale: Locale; status: ArticleStatus }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 ${colours[status] ?? ''}`}>
      <svg
        aria-hidden="true"
        viewBox="0 0 12 12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        className="size-3 shrink-0 translate-y-px"
      >
        {shapes[status]}
      </svg>
      {deskWords(locale)(`workflow.state.${status}`)}
    </span>
  );
}
