import { deskAddress } from '#components/desk/addresses.ts';
import { Headline } from '#components/desk/article-facts.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { TextChanges, type ThingNames } from '#components/desk/text-changes.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { RevisionDifference } from '#db/articles/rules/revision-difference.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  articleId: number;
  textLocale: Locale;
  headline: string;
  version: number;
  edited: { by: string; at: Date };
  /** From what readers see to what was written since; null when nothing was. */
  difference: RevisionDifference | null;
  names: ThingNames;
  problem: string | null;
  discard: (form: FormData) => Promise<void>;
};

/** Shows what would be given up, and asks. */
export function DiscardPage({ locale, timeZone, articleId, textLocale, difference, ...props }: Props) {
  const t = translator(locale);
  const { headline, version, edited, names, problem, discard } = props;
  return (
    <>
      <DeskTitle
        title={t('revisions.discard.title')}
        text={t(difference ? 'revisions.discard.text' : 'revisions.discard.nothing')}
      />
      <p>
        <a className="underline" href={deskAddress.article(locale, articleId)}>
          {t('revisions.back')}
        </a>
        {': '}
        <Headline locale={locale} headline={headline} language={textLocale} />
      </p>
      {difference ? (
        <>
          <Form
            locale={locale}
            action={discard}
            hidden={{ id: articleId, version }}
            problem={problem}
            className="space-y-3"
          >
            <p>
              {t('revisions.discard.edited', {
                by: edited.by || t('desk.noName'),
                time: formatDateTime(edited.at, { locale, timeZone }),
              })}
            </p>
            <button type="submit" className="button">
              {t('revisions.discard.button')}
            </button>
          </Form>
          <section aria-labelledby="discard-changes" className="space-y-4">
            <h2 id="discard-changes" className="display rule-head text-heading text-river">
              {t('revisions.discard.what')}
            </h2>
            <TextChanges t={t} difference={difference} textLocale={textLocale} names={names} />
          </section>
        </>
      ) : (
        <FormProblem text={problem} />
      )}
    </>
  );
}
