import { deskAddress } from '#components/desk/addresses.ts';
import { Headline } from '#components/desk/article-facts.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { stateMark } from '#db/articles/rules/workflow.ts';
import { localTime } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';
import type { DraftState } from '#db/drafts/queries.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  article: DraftState;
  headline: string;
  /** Who can be given it; null for whoever may not give it to anybody. */
  staff: { id: number; name: string }[] | null;
  mayTime: boolean;
  saved: 'assigned' | 'timed' | null;
  problem: KeptProblem | null;
  assign: (form: FormData) => Promise<void>;
  setTimes: (form: FormData) => Promise<void>;
};

/** Who does the next thing with an article and by when, and until when readers see it. */
export function PlanPage({ locale, timeZone, article, headline, staff, mayTime, ...props }: Props) {
  const t = translator(locale);
  const { saved, problem, assign, setTimes } = props;
  const local = (instant: Date | null) => (instant ? localTime(instant, timeZone) : '');
  const ofAssign = problemTexts(t, problem, { form: 'assign', fields: ['dueAt'] });
  const ofTimes = problemTexts(t, problem, { form: 'times', fields: ['until', 'embargo'] });
  return (
    <>
      <DeskTitle title={t('workflow.plan.title')} text={t('workflow.plan.text')} />
      <p className="flex flex-wrap gap-x-4">
        <a className="underline" href={deskAddress.article(locale, article.id)}>
          <Headline locale={locale} headline={headline} language={article.locale} />
        </a>
        <StateSign locale={locale} status={article.status} />
      </p>
      <Done text={saved && t(`workflow.plan.${saved}`)} />
      {!staff && !mayTime && <p>{t('workflow.plan.nothing')}</p>}
      <p className="text-small text-muted">
        {t('workflow.plan.zone', { zone: timeZone.replaceAll('_', ' ') })}
      </p>
      <div className="grid max-w-4xl gap-x-12 gap-y-8 sm:grid-cols-2">
        {staff && (
          <section aria-labelledby="assign-title" className="rule-head space-y-4">
            <h2 id="assign-title" className="display text-card">
              {t('workflow.plan.assign')}
            </h2>
            <Form
              locale={locale}
              action={assign}
              hidden={{ id: article.id }}
              problem={ofAssign.ofForm}
              className="grid gap-4"
            >
              <Choice
                name="assigneeId"
                label={t('workflow.plan.who')}
                options={[
                  { value: '', label: t('workflow.plan.nobody') },
                  ...staff.map(({ id, name }) => ({ value: String(id), label: name || t('desk.noName') })),
                ]}
                defaultValue={ofAssign.typed('assigneeId') ?? String(article.assigneeId ?? '')}
              />
              <Field
                name="dueAt"
                label={t('workflow.plan.due')}
                hint={article.status === 'published' ? t('workflow.plan.dueHint') : undefined}
                type="datetime-local"
                problem={ofAssign.of('dueAt')}
                defaultValue={ofAssign.typed('dueAt') ?? local(article.dueAt)}
              />
              <button type="submit" className="button justify-self-start">
                {t('workflow.plan.save')}
              </button>
            </Form>
          </section>
        )}
        {mayTime && (
          <section aria-labelledby="times-title" className="rule-head space-y-4">
            <h2 id="times-title" className="display text-card">
              {t('workflow.plan.times')}
            </h2>
            <Form
              locale={locale}
              action={setTimes}
              hidden={{ id: article.id, was: stateMark(article) }}
              problem={ofTimes.ofForm}
              className="grid gap-4"
            >
              <Field
                name="until"
                label={t('workflow.plan.until')}
                hint={t('workflow.plan.untilHint')}
                type="datetime-local"
                problem={ofTimes.of('until')}
                defaultValue={ofTimes.typed('until') ?? local(article.publishUntil)}
              />
              {article.status !== 'published' && (
                <Field
                  name="embargo"
                  label={t('workflow.plan.embargo')}
                  hint={t('workflow.plan.embargoHint')}
                  type="datetime-local"
                  problem={ofTimes.of('embargo')}
                  defaultValue={ofTimes.typed('embargo') ?? local(article.embargoUntil)}
                />
              )}
              <button type="submit" className={`button justify-self-start ${staff ? 'button-quiet' : ''}`}>
                {t('workflow.plan.save')}
              </button>
            </Form>
          </section>
        )}
      </div>
    </>
  );
}
