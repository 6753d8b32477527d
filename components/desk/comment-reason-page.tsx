import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { MAX_TEMPLATE, MAX_TEMPLATE_NAME } from '#db/comment-rules/validation.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { type Locale, locales } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Its place among the others; null for one that is being made. */
  place: number | null;
  template: CommentSettings['templates'][number] | null;
  problem: KeptProblem | null;
  typed: Record<string, string> | null;
  save: Action;
  remove: Action;
};

/** One reason to choose from, in both languages. */
export function CommentReasonPage({ locale, place, template, problem, typed, save, remove }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { form: 'save', fields: ['name', 'text-en', 'text-km'] });
  const kept = problem?.form === 'save' ? typed : null;
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.commentReasons(locale)}>
          {t('commentRules.reasons.back')}
        </a>
      </p>
      <DeskTitle title={template?.name ?? t('commentRules.reasons.new')} />
      <Form
        action={save}
        locale={locale}
        hidden={template ? { was: template.name, place: place ?? undefined } : {}}
        problem={wrong.ofForm}
        className="grid max-w-prose gap-5"
      >
        <Field
          name="name"
          label={t('commentRules.reasons.name')}
          hint={t('commentRules.reasons.nameHint')}
          problem={wrong.of('name')}
          defaultValue={kept?.name ?? template?.name}
          required
          maxLength={MAX_TEMPLATE_NAME}
        />
        {locales.map((one) => (
          <LongField
            key={one}
            name={`text-${one}`}
            label={t('commentRules.reasons.in', { language: t(`siteSettings.in.${one}`) })}
            hint={one === locales[0] ? t('commentRules.reasons.inHint') : undefined}
            problem={wrong.of(`text-${one}`)}
            defaultValue={kept?.[`text-${one}`] ?? template?.[one]}
            lang={one}
            maxLength={MAX_TEMPLATE}
            rows={4}
          />
        ))}
        <button type="submit" className="button justify-self-start">
          {t('commentRules.save')}
        </button>
      </Form>
      {template && (
        <section aria-labelledby="removal" className="rule-head max-w-prose space-y-4">
          <h2 id="removal" className="display text-card">
            {t('newsroom.danger')}
          </h2>
          <p className="text-small text-muted">{t('commentRules.reasons.remove')}</p>
          <Form action={remove} locale={locale} hidden={{ name: template.name }}>
            <button type="submit" className="button button-quiet">
              {t('newsroom.remove')}
            </button>
          </Form>
        </section>
      )}
    </>
  );
}
