import type { ComponentProps } from 'react';
import { Labelled, type Labels } from '#components/forms/labelled.tsx';

type Props = Labels & Omit<ComponentProps<'input'>, keyof Labels | 'className'>;

/** A field for a line. */
export function Field({ name, id, label, hint, problem, ...input }: Props) {
  return (
    <Labelled {...{ name, id, label, hint, problem }}>
      {(wiring) => <input {...wiring} {...input} />}
    </Labelled>
  );
}
