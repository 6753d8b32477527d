import { deskAddress } from '#components/desk/addresses.ts';
import { Headline } from '#components/desk/article-facts.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { MAX_REASON } from '#db/articles/validation.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Mentioned } from '#db/desk/queries.ts';

type Props = {
  locale: Locale;
  articles: Mentioned[];
  /** The query of the list to go back to. */
  list: string;
  problem: KeptProblem | null;
  withdraw: (form: FormData) => Promise<void>;
};

/** Asks once more, since it is at once gone for everybody, and why. */
export function WithdrawPage({ locale, articles, list, problem, withdraw }: Props) {
  const t = translator(locale);
  const wrong = problemTexts(t, problem, { fields: ['reason'] });
  const published = articles.filter(({ status }) => status === 'published');
  return (
    <>
      <DeskTitle
        title={t('deskArticles.withdrawTitle')}
        text={t('deskArticles.withdrawText', { count: published.length })}
      />
      <ul className="max-w-prose divide-y divide-line border-y border-line text-small">
        {articles.map((article) => (
          <li key={article.id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span className="min-w-0 break-words">
              <Headline locale={locale} headline={article.headline} language={article.locale} />
            </span>
            <StateSign locale={locale} status={article.status} />
          </li>
        ))}
      </ul>
      {published.length > 0 && (
        <Form
          action={withdraw}
          locale={locale}
          hidden={{ list, ...Object.fromEntries(published.map(({ id }) => [`id-${id}`, 'on'])) }}
          problem={wrong.ofForm}
          className="grid max-w-prose gap-4"
        >
          <LongField
            name="reason"
            label={t('workflow.withdrawReason')}
            problem={wrong.of('reason')}
            defaultValue={wrong.typed('reason')}
            rows={3}
            maxLength={MAX_REASON}
            required
          />
          <button type="submit" className="button justify-self-start">
            {t('deskArticles.withdrawButton')}
          </button>
        </Form>
      )}
      <p>
        <a className="underline" href={`${deskAddress.articles(locale)}${list && `?${list}`}`}>
          {t('deskArticles.back')}
        </a>
      </p>
    </>
  );
}
