import type { ComponentProps } from 'react';
import { FormProblem } from '#components/forms/form-problem.tsx';
import type { Locale } from '#db/core/locale.ts';

type Props = Omit<ComponentProps<'form'>, 'method' | 'hidden'> & {
  locale: Locale;
  /** What is sent along with its fields. */
  hidden?: Record<string, string | number | undefined>;
  /** What is wrong with it as a whole, in words. */
  problem?: string | null;
};

/** A form of an action, which answers in the language of the page. */
export function Form({ locale, hidden, problem = null, children, ...form }: Props) {
  return (
    <form {...form}>
      {Object.entries({ locale, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormProblem text={problem} />
      {children}
    </form>
  );
}
