import { deskAddress } from '#components/desk/addresses.ts';
import { CommentRulesFrame } from '#components/desk/comment-rules-frame.tsx';
import { Step } from '#components/desk/sections-page.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { type Locale, locales } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  templates: CommentSettings['templates'];
  problem: string | null;
  done: string | null;
  move: (form: FormData) => Promise<void>;
};

/** The sentences that moderators choose from, in the order in which they are offered. */
export function CommentReasonsPage({ locale, templates, problem, done, move }: Props) {
  const t = translator(locale);
  return (
    <CommentRulesFrame locale={locale} current="reasons">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <p className="max-w-prose text-small text-muted">{t('commentRules.reasons.text')}</p>
        <a className="button" href={deskAddress.commentReason(locale, 'new')}>
          {t('commentRules.reasons.new')}
        </a>
      </div>
      <Done text={done} />
      <FormProblem text={problem} />
      {templates.length ? (
        <ol className="max-w-4xl border-b border-line text-small">
          {templates.map((template, index) => (
            <li
              key={template.name}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-t border-line py-3"
            >
              <div className="min-w-0 space-y-1 break-words">
                <a className="font-semibold underline" href={deskAddress.commentReason(locale, index + 1)}>
                  {template.name}
                </a>
                {locales.map(
                  (one) =>
                    template[one] && (
                      <p key={one} lang={one} className="line-clamp-2 text-muted">
                        {template[one]}
                      </p>
                    ),
                )}
              </div>
              <Form action={move} locale={locale} hidden={{ name: template.name }} className="flex">
                <Step
                  direction="up"
                  label={t('commentRules.reasons.up', { name: template.name })}
                  isEnd={index === 0}
                />
                <Step
                  direction="down"
                  label={t('commentRules.reasons.down', { name: template.name })}
                  isEnd={index === templates.length - 1}
                />
              </Form>
            </li>
          ))}
        </ol>
      ) : (
        <p>{t('commentRules.reasons.none')}</p>
      )}
    </CommentRulesFrame>
  );
}
