import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Removal } from '#components/desk/removal.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Null for one that is being made. */
  redirect: { id: number; fromPath: string; to: string | null } | null;
  problem: KeptProblem | null;
  save: Action;
  remove: Action;
};

/** One redirect: the old address, and where it leads. */
export function RedirectPage({ locale, redirect, problem, save, remove }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: ['from', 'to'] });
  const removal = problemTexts(t, problem, { form: 'remove' });
  const field = { required: true, maxLength: 1000, autoCapitalize: 'none', spellCheck: false };
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.redirects(locale)}>
          {t('newsroom.redirects.back')}
        </a>
      </p>
      <DeskTitle title={redirect?.fromPath ?? t('newsroom.redirects.new')} />
      <Form
        action={save}
        locale={locale}
        hidden={redirect ? { id: redirect.id } : {}}
        problem={wrong.ofForm}
        className="grid max-w-prose gap-5"
      >
        <Field
          name="from"
          label={t('newsroom.redirects.from')}
          hint={t('newsroom.redirects.fromHint')}
          problem={wrong.of('from')}
          defaultValue={wrong.typed('from') ?? redirect?.fromPath}
          {...field}
        />
        <Field
          name="to"
          label={t('newsroom.redirects.to')}
          hint={t('newsroom.redirects.toHint')}
          problem={wrong.of('to')}
          defaultValue={wrong.typed('to') ?? redirect?.to ?? ''}
          {...field}
        />
        <button type="submit" className="button justify-self-start">
          {t('newsroom.save')}
        </button>
      </Form>
      {redirect && (
        <Removal
          locale={locale}
          id={redirect.id}
          text={t('newsroom.redirects.remove')}
          problem={removal.ofForm}
          remove={remove}
        />
      )}
    </>
  );
}
