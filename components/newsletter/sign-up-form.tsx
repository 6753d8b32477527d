import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  siteName: string;
  /** What was wrong with the last try, and what was typed then. */
  problem: KeptProblem | null;
  action: (form: FormData) => Promise<void>;
};

/** The newsletter sign-up as a page of its own. */
export function SignUpForm({ locale, siteName, problem, action }: Props) {
  const t = translator(locale);
  return (
    <article className="max-w-prose">
      <h1 className="display text-title text-river">{t('newsletter.title')}</h1>
      <p className="mt-4 text-dek">{t('newsletter.invitation', { name: siteName })}</p>
      <Form action={action} locale={locale} className="mt-8 grid gap-2.5">
        <label htmlFor="newsletter-email" className="text-small font-semibold">
          {t('newsletter.email')}
        </label>
        {problem && (
          <p id="newsletter-problem" role="alert" className="text-small text-brick">
            {problemText(t, problem)}
          </p>
        )}
        <input
          id="newsletter-email"
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="email"
          defaultValue={problem?.typed.email}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'newsletter-problem' : undefined}
          className="field"
        />
        <button type="submit" className="button justify-self-start">
          {t('newsletter.signUp')}
        </button>
      </Form>
    </article>
  );
}
