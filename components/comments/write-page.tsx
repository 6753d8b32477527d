import { PageTitle } from '#components/account/page-title.tsx';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { ShownComment } from '#components/comments/shown-comment.tsx';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { ModerationMode } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  article: { id: number; locale: Locale; slug: string; headline: string } | null;
  /** Whether comments can be written there. */
  open: boolean;
  moderation: ModerationMode;
  /** What is replied to; 'gone' when it is not there any more. */
  parent: { id: number; name: string; body: string } | 'gone' | null;
  maximumLength: number;
  problem: string | null;
  /** What was refused. */
  text: string;
};

/** Where a comment or a reply is written without scripts, and where a refused one comes back to. */
export function WritePage({
  locale,
  article,
  open,
  moderation,
  parent,
  maximumLength,
  problem,
  text,
}: Props) {
  const t = translator(locale);
  const back = article && (
    <p>
      <a href={address.article(article)}>{t('comments.writePage.back')}</a>
    </p>
  );
  if (!article || !open)
    return (
      <>
        <PageTitle title={t('comments.writePage.title')} text={t('comments.writePage.gone')} />
        {text && (
          <div className="grid gap-1.5">
            <label htmlFor="kept" className="text-small font-semibold">
              {t('comments.writePage.kept')}
            </label>
            <textarea id="kept" readOnly rows={8} defaultValue={text} className="field" />
          </div>
        )}
        {back}
      </>
    );
  const replied = parent === 'gone' ? null : parent;
  return (
    <>
      <PageTitle title={t('comments.writePage.title')} text={article.headline} />
      {replied && <ShownComment by={replied.name} body={replied.body} />}
      {parent === 'gone' && (
        <p className="border-s-4 border-brick ps-3 text-small">{t('comments.writePage.replyGone')}</p>
      )}
      <CommentForm
        id="comment"
        locale={locale}
        articleId={article.id}
        {...(replied && { parentId: replied.id })}
        label={replied ? t('comments.write.reply', { name: replied.name }) : t('comments.write.label')}
        button={t(replied ? 'comments.write.replyButton' : 'comments.write.button')}
        text={text}
        maximumLength={maximumLength}
        problem={problem}
        hints={
          <p>
            {t(`comments.write.${moderation}`)} {t('comments.write.marks')}
          </p>
        }
      />
      {back}
    </>
  );
}
