import type { ReactNode } from 'react';

type Props = {
  name: string;
  label: string;
  /** What it means, where that takes sentences; its label is then as large as those of sections. */
  description?: ReactNode;
  defaultChecked?: boolean;
};

/** Yes or no. */
export function Checkbox({ name, label, description, defaultChecked }: Props) {
  return (
    <>
      <label className={`flex gap-3 ${description ? '' : 'text-small'}`}>
        <input
          type="checkbox"
          name={name}
          defaultChecked={defaultChecked}
          aria-describedby={description ? `${name}-text` : undefined}
          className="mt-1 size-5 shrink-0"
        />
        {label}
      </label>
      {description && (
        <div id={`${name}-text`} className="space-y-2 text-small text-muted">
          {description}
        </div>
      )}
    </>
  );
}
