import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Whose it is, and where. */
  by: string;
  stage: ReactNode;
  link: ReactNode;
  note: string;
};

/** A post or film from elsewhere. */
export function EmbedCard({ title, by, stage, link, note }: Props) {
  return (
    <figure className="box">
      {stage}
      {title && <p className="box-title">{title}</p>}
      <p className="flex flex-wrap gap-x-5 font-sans text-small">
        <span className="text-muted">{by}</span>
        {link}
      </p>
      {note && <figcaption>{note}</figcaption>}
    </figure>
  );
}
