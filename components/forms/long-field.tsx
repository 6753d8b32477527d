import type { ComponentProps } from 'react';

type Props = {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
} & Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className'>;

/** A field for more than a line. */
export function LongField({ name, label, hint, problem, ...area }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-small font-semibold">
        {label}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${name}-problem`} role="alert" className="text-small text-brick">
          {problem}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        className="field"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...area}
      />
    </div>
  );
}
