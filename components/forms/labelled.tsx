import type { ReactNode } from 'react';

export type Labels = {
  name: string;
  /** The name, unless the page has several fields of it. */
  id?: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
};

type Wiring = {
  id: string;
  name: string;
  className: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};

/** What every field has: label, hint, what is wrong, and an input that is told of all three. */
export function Labelled({
  name,
  id = name,
  label,
  hint,
  problem,
  children,
}: Labels & { children: (wiring: Wiring) => ReactNode }) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-small text-brick">
          {problem}
        </p>
      )}
      {children({
        id,
        name,
        className: 'field',
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  );
}
