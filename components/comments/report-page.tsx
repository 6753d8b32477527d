import { PageTitle } from '#components/account/page-title.tsx';
import { ShownComment } from '#components/comments/shown-comment.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { reportReasons } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  comment: {
    id: number;
    name: string;
    body: string;
    /** Nobody hears of who has left. */
    canBeMuted: boolean;
    article: { locale: Locale; slug: string };
  } | null;
  isOwn: boolean;
  problem: KeptProblem | null;
  report: Action;
  mute: Action;
};

/** Where a comment is reported to the moderators, and its author muted. */
export function ReportPage({ locale, comment, isOwn, problem, report, mute }: Props) {
  const t = translator(locale);
  const title = t('comments.reportPage.title');
  if (!comment) return <PageTitle title={title} text={t('comments.reportPage.gone')} />;
  const { id, name, body, article } = comment;
  const back = (
    <p>
      <a href={address.comment(article, id)}>{t('comments.writePage.back')}</a>
    </p>
  );
  if (isOwn)
    return (
      <>
        <PageTitle title={title} text={t('problem.comment_own')} />
        {back}
      </>
    );
  const { ofForm, of, typed } = problemTexts(t, problem, { fields: ['reason', 'words'] });
  return (
    <>
      <PageTitle title={title} text={t('comments.reportPage.text')} />
      <ShownComment by={name} body={body} />
      <Form action={report} locale={locale} hidden={{ id }} problem={ofForm} className="grid gap-5">
        <fieldset
          className="grid gap-1"
          aria-invalid={of('reason') ? true : undefined}
          aria-describedby={of('reason') ? 'reason-problem' : undefined}
        >
          <legend className="mb-1 text-small font-semibold">{t('comments.reportPage.reason')}</legend>
          {of('reason') && (
            <p id="reason-problem" role="alert" className="text-small text-brick">
              {of('reason')}
            </p>
          )}
          {reportReasons.map((reason) => (
            <label key={reason} className="flex items-baseline gap-2.5 py-1">
              <input
                type="radio"
                name="reason"
                value={reason}
                required
                defaultChecked={typed('reason') === reason}
              />
              {t(`comments.reportPage.reasons.${reason}`)}
            </label>
          ))}
        </fieldset>
        <LongField
          name="words"
          label={t('comments.reportPage.words')}
          hint={t('comments.reportPage.wordsHint')}
          problem={of('words')}
          defaultValue={typed('words')}
          rows={4}
          maxLength={2000}
        />
        <button type="submit" className="button justify-self-start">
          {t('comments.reportPage.button')}
        </button>
      </Form>
      {comment.canBeMuted && (
        <section aria-labelledby="mute" className="rule-head space-y-4">
          <h2 id="mute" className="display text-card">
            {t('comments.reportPage.mute')}
          </h2>
          <p className="text-small text-muted">{t('comments.reportPage.muteText')}</p>
          <Form action={mute} locale={locale} hidden={{ id }}>
            <button type="submit" className="button button-quiet">
              {t('comments.reportPage.mute')}
            </button>
          </Form>
        </section>
      )}
      {back}
    </>
  );
}
