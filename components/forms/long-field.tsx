import type { ComponentProps } from 'react';
import { Labelled, type Labels } from '#components/forms/labelled.tsx';

type Props = Labels & Omit<ComponentProps<'textarea'>, keyof Labels | 'className'>;

/** A field for more than a line. */
export function LongField({ name, id, label, hint, problem, ...area }: Props) {
  return (
    <Labelled {...{ name, id, label, hint, problem }}>
      {(wiring) => <textarea {...wiring} {...area} />}
    </Labelled>
  );
}
