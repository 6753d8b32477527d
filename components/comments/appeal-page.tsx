import { PageTitle } from '#components/account/page-title.tsx';
import { commentAddress } from '#components/comments/addresses.ts';
import { Verdict } from '#components/comments/comment-list-page.tsx';
import { ShownComment } from '#components/comments/shown-comment.tsx';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import type { OwnComment } from '#db/comments/queries.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  /** Null when there is nothing to look at again. */
  comment: OwnComment | null;
  problem: KeptProblem | null;
  action: (form: FormData) => Promise<void>;
};

/** Where the author of a comment that was turned down asks for another look. */
export function AppealPage({ locale, timeZone, comment, problem, action }: Props) {
  const t = translator(locale);
  const { ofForm, of, typed } = problemTexts(t, problem, { fields: ['words'] });
  const status = comment?.status;
  const isOpen = comment && !comment.appeal && (status === 'rejected' || status === 'spam');
  return (
    <>
      <PageTitle
        title={t('comments.appealPage.title')}
        text={t(isOpen ? 'comments.appealPage.text' : 'comments.appealPage.gone')}
      />
      {isOpen && (
        <>
          <ShownComment
            by={t('comments.own.on', { headline: comment.article.headline })}
            body={comment.body}
          />
          <Verdict comment={comment} status="rejected" locale={locale} timeZone={timeZone} />
          <Form
            action={action}
            locale={locale}
            hidden={{ id: comment.id }}
            problem={ofForm}
            className="grid gap-5"
          >
            <LongField
              name="words"
              label={t('comments.appealPage.words')}
              problem={of('words')}
              defaultValue={typed('words')}
              required
              rows={6}
              maxLength={2000}
            />
            <button type="submit" className="button justify-self-start">
              {t('comments.appealPage.button')}
            </button>
          </Form>
        </>
      )}
      <p>
        <a href={commentAddress.own(locale)}>{t('comments.own.title')}</a>
      </p>
    </>
  );
}
