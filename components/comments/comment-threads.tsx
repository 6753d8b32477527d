import type { ReactNode } from 'react';
import { commentAddress } from '#components/comments/addresses.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { CommentTalk } from '#components/comments/comment-talk.tsx';
import { CommentText } from '#components/comments/comment-text.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { CommentView } from '#db/comments/queries.ts';
import type { ModerationMode } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

/** What readers can do here; null where they only look, as in a preview. */
export type Talk = { articleId: number; moderation: ModerationMode; maximumLength: number } | null;

type Props = {
  threads: CommentView[];
  count: number;
  open: boolean;
  /** Replies deeper than this stand at the same indent and say to whom they reply. */
  depth: number;
  locale: Locale;
  timeZone: string;
  talk: Talk;
  /** Where one comment is on a page of its own. */
  permalink: (id: number) => string;
  paging: { page: number; pages: number; href: (page: number) => string };
};

/** The comments under an article, in threads, and where to write one. Everything works without scripts. */
export function CommentThreads(props: Props) {
  const { threads, count, open, locale, talk, paging } = props;
  const t = translator(locale);
  const isOpen = open && talk !== null;
  const list = (
    <CommentList {...props}>
      {talk && (
        // One form for the buttons of all comments.
        <form
          id="like-comment"
          method="post"
          action={commentAddress.call('like')}
          data-wake=""
          data-comment="like"
        >
          <input type="hidden" name="locale" value={locale} />
        </form>
      )}
    </CommentList>
  );
  return (
    <section id="comments" aria-labelledby="comments-title" className="mt-14">
      <h2 id="comments-title" className="display rule-head text-heading text-river">
        {count > 0 ? t('article.comments', { count }) : t('comments.title')}
      </h2>
      {count === 0 && (
        <p className="mt-3 text-muted">
          {t(isOpen ? 'comments.first' : open ? 'comments.none' : 'comments.closed')}
        </p>
      )}
      {talk ? (
        <CommentTalk locale={locale} open={open} {...talk}>
          {threads.length > 0 && list}
          {paging.pages > 1 && <Pages locale={locale} paging={paging} t={t} />}
          {count > 0 && !open && <p className="mt-4 text-small text-muted">{t('comments.closed')}</p>}
          {isOpen && (
            <div className="no-print mt-8">
              <h3 className="display text-dek text-river">{t('comments.write.title')}</h3>
              <div className="mt-3">
                <CommentForm
                  id="comment"
                  locale={locale}
                  articleId={talk.articleId}
                  label={t('comments.write.label')}
                  button={t('comments.write.button')}
                  maximumLength={talk.maximumLength}
                  hints={
                    <>
                      <p>
                        {t(`comments.write.${talk.moderation}`)} {t('comments.write.marks')}
                      </p>
                      <p data-signed-out="">{t('comments.write.account')}</p>
                    </>
                  }
                />
              </div>
            </div>
          )}
        </CommentTalk>
      ) : (
        list
      )}
    </section>
  );
}

function Pages({ locale: _, paging, t }: { locale: Locale; paging: Props['paging']; t: Translate }) {
  return (
    <nav aria-label={t('comments.title')} className="mt-6 flex flex-wrap gap-x-6 text-small">
      {paging.page > 1 && (
        <a className="py-2" rel="prev" href={paging.href(paging.page - 1)}>
          {t('comments.previous')}
        </a>
      )}
      <span className="py-2 text-muted">
        {t('comments.pageOf', { page: paging.page, pages: paging.pages })}
      </span>
      {paging.page < paging.pages && (
        <a className="py-2" rel="next" href={paging.href(paging.page + 1)}>
          {t('comments.next')}
        </a>
      )}
    </nav>
  );
}

type ListProps = Pick<Props, 'threads' | 'open' | 'depth' | 'locale' | 'timeZone' | 'talk' | 'permalink'>;

/** Threads alone, without a place to write. */
export function CommentList({ threads, children, ...shared }: ListProps & { children?: ReactNode }) {
  return (
    <>
      {children}
      <ol className="mt-2">
        {threads.map((comment) => (
          <Comment key={comment.id} comment={comment} level={0} {...shared} />
        ))}
      </ol>
    </>
  );
}

type CommentProps = Omit<ListProps, 'threads'> & {
  comment: CommentView;
  level: number;
  /** To whom it replies, where the indent does not say so. */
  replyTo?: string;
};

function Comment({ comment, level, replyTo, ...shared }: CommentProps) {
  const { locale, timeZone, depth, open, talk, permalink } = shared;
  const t = translator(locale);
  const name = nameOf(comment, t);
  const isIndented = level < depth - 1;
  const replies = comment.replies.length > 0 && (
    <ol className={isIndented ? 'ms-3 border-s-2 border-line ps-4 min-[560px]:ms-5' : 'mt-2'}>
      {comment.replies.map((reply) => (
        <Comment
          key={reply.id}
          comment={reply}
          level={level + 1}
          {...(!isIndented && { replyTo: name })}
          {...shared}
        />
      ))}
    </ol>
  );
  return (
    <li className={level === 0 ? 'border-t border-line py-4 first:border-t-0' : 'py-3'}>
      <article id={`comment-${comment.id}`} className="scroll-mt-4 target:bg-sand">
        {comment.removed ? (
          <p className="text-small text-muted">{t('comments.removed')}</p>
        ) : (
          <>
            <header className="flex flex-wrap items-baseline gap-x-3 text-tiny text-muted">
              <strong className="text-small text-ink break-words">{name}</strong>
              {comment.badge && <span className="badge">{t(`comments.${comment.badge}`)}</span>}
              {replyTo && <span>{t('comments.replyTo', { name: replyTo })}</span>}
              <a className="no-underline hover:underline" href={permalink(comment.id)}>
                <span className="sr-only">{t('comments.permalink')}: </span>
                <DateText date={comment.createdAt} withTime locale={locale} timeZone={timeZone} />
              </a>
              {comment.editedAt && <span>{t('comments.edited')}</span>}
              {comment.featured && (
                <span className="font-semibold text-accent">★ {t('comments.featured')}</span>
              )}
            </header>
            <CommentText text={comment.body} />
            {talk ? (
              <div
                className="no-print mt-1 flex flex-wrap items-center gap-x-4 text-tiny text-muted"
                data-tools={comment.id}
              >
                <button
                  type="submit"
                  form="like-comment"
                  name="id"
                  value={comment.id}
                  className="comment-tool"
                >
                  {t('comments.like')}
                  {comment.likeCount > 0 && <span> · {comment.likeCount}</span>}
                </button>
                {open && (
                  <a
                    className="comment-tool"
                    rel="nofollow"
                    data-reply={name}
                    href={commentAddress.write(locale, { reply: comment.id })}
                  >
                    {t('comments.reply')}
                  </a>
                )}
                <a className="comment-tool" rel="nofollow" href={commentAddress.report(locale, comment.id)}>
                  {t('comments.report')}
                </a>
              </div>
            ) : (
              comment.likeCount > 0 && (
                <p className="mt-1 text-tiny text-muted">
                  {t('comments.likes', { count: comment.likeCount })}
                </p>
              )
            )}
          </>
        )}
      </article>
      {replies}
    </li>
  );
}

const nameOf = ({ authorName, hasLeft }: CommentView, t: Translate) =>
  authorName || t(hasLeft ? 'comments.formerMember' : 'comments.newMember');
