import { PageTitle } from '#components/account/page-title.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  next: string;
  problem: KeptProblem | null;
  action: (form: FormData) => Promise<void>;
};

/** What a new account is asked: a name. */
export function WelcomeForm({ locale, next, problem, action }: Props) {
  const t = translator(locale);
  return (
    <>
      <PageTitle title={t('account.welcome.title')} text={t('account.welcome.text')} />
      <Form action={action} locale={locale} hidden={{ next }} className="grid gap-5">
        <Field
          name="name"
          label={t('account.welcome.label')}
          problem={problem && problemText(t, problem)}
          defaultValue={problem?.typed.name}
          required
          maxLength={200}
          autoComplete="name"
        />
        <button type="submit" className="button justify-self-start">
          {t('account.welcome.button')}
        </button>
      </Form>
    </>
  );
}
