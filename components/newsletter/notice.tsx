import type { ReactNode } from 'react';

/** A page that says one thing: a heading, a few sentences, one way on. */
export function Notice({
  title,
  paragraphs,
  children,
}: {
  title: string;
  paragraphs: string[];
  children: ReactNode;
}) {
  return (
    <article className="max-w-prose">
      <h1 className="display text-title text-river">{title}</h1>
      {paragraphs.map((text) => (
        <p key={text} className="mt-4 text-dek">
          {text}
        </p>
      ))}
      <div className="mt-8">{children}</div>
    </article>
  );
}
