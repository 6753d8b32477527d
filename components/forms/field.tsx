import type { ComponentProps } from 'react';

type Props = {
  name: string;
  /** The name, unless the page has several fields of it. */
  id?: string;
  label: string;
  hint?: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
} & Omit<ComponentProps<'input'>, 'name' | 'className'>;

/** One field of a form: label, hint, what is wrong, and the input that is told of both. */
export function Field({ name, id = name, label, hint, problem, ...input }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
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
      <input
        id={id}
        name={name}
        className="field"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...input}
      />
    </div>
  );
}
