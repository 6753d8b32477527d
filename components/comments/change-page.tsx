import { PageTitle } from '#components/account/page-title.tsx';
import { commentAddress } from '#components/comments/addresses.ts';
import { commentCall } from '#components/comments/call-comment.ts';
import { KeptText } from '#components/comments/kept-text.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** Null when it is gone or can no longer be changed. */
  comment: { id: number; text: string; headline: string } | null;
  maximumLength: number;
  problem: string | null;
  /** What was refused. */
  refused: string;
};

/** Where somebody changes what they wrote. */
export function ChangePage({ locale, comment, maximumLength, problem, refused }: Props) {
  const t = translator(locale);
  return (
    <>
      <PageTitle
        title={t('comments.changePage.title')}
        text={comment ? comment.headline : t('comments.changePage.gone')}
      />
      {!comment && <KeptText locale={locale} text={refused} />}
      {comment && (
        <form method="post" action={commentCall('change')} className="grid gap-5">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="id" value={comment.id} />
          <LongField
            name="body"
            label={t('comments.write.label')}
            hint={t('comments.write.marks')}
            problem={problem}
            defaultValue={refused || comment.text}
            required
            rows={8}
            maxLength={maximumLength}
          />
          <button type="submit" className="button justify-self-start">
            {t('comments.write.change')}
          </button>
        </form>
      )}
      <p>
        <a href={commentAddress.own(locale)}>{t('comments.own.title')}</a>
      </p>
    </>
  );
}
