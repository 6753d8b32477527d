import { Form } from '#components/forms/form.tsx';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  title: string;
  text: string;
  button: string;
  token: string;
  /** What went wrong with the last press. */
  problem: string | null;
  action: (form: FormData) => Promise<void>;
};

/** What stands behind a link in a mail: one question, one button. Opening the link alone changes nothing. */
export function LinkForm({ locale, title, text, button, token, problem, action }: Props) {
  return (
    <article className="max-w-prose">
      <h1 className="display text-title text-river">{title}</h1>
      <p className="mt-4 text-dek break-words">{text}</p>
      {problem && (
        <p role="alert" className="mt-4 text-small text-brick">
          {problem}
        </p>
      )}
      <Form action={action} locale={locale} hidden={{ token }} className="mt-8">
        <button type="submit" className="button">
          {button}
        </button>
      </Form>
    </article>
  );
}
