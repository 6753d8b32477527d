import type { ReactNode } from 'react';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  id: number;
  /** What happens then. */
  text: string;
  problem: string | null;
  /** Undefined where it cannot be. */
  remove?: (form: FormData) => Promise<void>;
  children?: ReactNode;
};

/** The end of a thing's page: how it goes away. */
export function Removal({ locale, id, text, problem, remove, children }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="removal" className="rule-head max-w-prose space-y-4">
      <h2 id="removal" className="display text-card">
        {t('newsroom.danger')}
      </h2>
      <p className="text-small text-muted">{text}</p>
      <FormProblem text={problem} />
      {remove && (
        <Form action={remove} locale={locale} hidden={{ id }} className="grid gap-4">
          {children}
          <button type="submit" className="button button-quiet justify-self-start">
            {t('newsroom.remove')}
          </button>
        </Form>
      )}
    </section>
  );
}
