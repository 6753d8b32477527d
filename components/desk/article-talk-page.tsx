import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type ModerationMode, moderationModes } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  article: { id: number; headline: string; locale: Locale; moderation: ModerationMode | null };
  problem: KeptProblem | null;
  done: string | null;
  save: (form: FormData) => Promise<void>;
};

/** When the comments of one article are read. */
export function ArticleTalkPage({ locale, article, problem, done, save }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: ['moderation'] });
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.article(locale, article.id)}>
          {t('commentRules.own.article')}
        </a>
      </p>
      <DeskTitle title={t('commentRules.own.title')} text={t('commentRules.own.text')} />
      <p lang={article.locale} className="display max-w-prose text-card break-words">
        {article.headline}
      </p>
      <Done text={done} />
      <Form
        action={save}
        locale={locale}
        hidden={{ id: article.id }}
        problem={wrong.ofForm}
        className="grid max-w-prose gap-5"
      >
        <Choice
          name="moderation"
          label={t('commentRules.own.label')}
          problem={wrong.of('moderation')}
          defaultValue={article.moderation ?? ''}
          options={[
            { value: '', label: t('commentRules.own.section') },
            ...moderationModes.map((mode) => ({ value: mode, label: t(`commentRules.own.${mode}`) })),
          ]}
        />
        <button type="submit" className="button justify-self-start">
          {t('commentRules.save')}
        </button>
      </Form>
    </>
  );
}
