import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { CommentView } from '#db/comments/queries.ts';
import type { Locale } from '#db/core/locale.ts';

/** Replies deeper than this stand at the same indent and say to whom they reply. */
const INDENTED_DEPTH = 3;
type Props = {
  threads: CommentView[];
  count: number;
  open: boolean;
  locale: Locale;
  timeZone: string;
  paging: { page: number; pages: number; href: (page: number) => string };
};

/** The comments under an article: read side, in threads. */
export function CommentThreads({ threads, count, open, locale, timeZone, paging }: Props) {
  const t = translator(locale);
  return (
    <section id="comments" aria-labelledby="comments-title" className="mt-14">
      <h2 id="comments-title" className="display rule-head text-heading text-river">
        {count > 0 ? t('article.comments', { count }) : t('comments.title')}
      </h2>
      {count === 0 && <p className="mt-3 text-muted">{t(open ? 'comments.none' : 'comments.closed')}</p>}
      {threads.length > 0 && (
        <ol className="mt-2">
          {threads.map((comment) => (
            <Comment key={comment.id} comment={comment} depth={0} locale={locale} timeZone={timeZone} />
          ))}
        </ol>
      )}
      {count > 0 && !open && <p className="mt-4 text-small text-muted">{t('comments.closed')}</p>}
      {paging.pages > 1 && (
        <nav aria-label={t('comments.title')} className="mt-6 flex flex-wrap gap-x-6 text-small">
          {paging.page > 1 && (
            <a className="py-2" rel="prev" href={paging.href(paging.page - 1)}>
              {t('comments.older')}
            </a>
          )}
          <span className="py-2 text-muted">
            {t('comments.pageOf', { page: paging.page, pages: paging.pages })}
          </span>
          {paging.page < paging.pages && (
            <a className="py-2" rel="next" href={paging.href(paging.page + 1)}>
              {t('comments.newer')}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

type CommentProps = {
  comment: CommentView;
  depth: number;
  replyTo?: string;
  locale: Locale;
  timeZone: string;
};

function Comment({ comment, depth, replyTo, locale, timeZone }: CommentProps) {
  const t = translator(locale);
  const replies = comment.replies.length > 0 && (
    <ol className={depth < INDENTED_DEPTH - 1 ? 'ms-3 border-s-2 border-line ps-4 min-[560px]:ms-5' : 'mt-2'}>
      {comment.replies.map((reply) => (
        <Comment
          key={reply.id}
          comment={reply}
          depth={depth + 1}
          replyTo={depth >= INDENTED_DEPTH - 1 ? comment.authorName || t('comments.formerMember') : undefined}
          locale={locale}
          timeZone={timeZone}
        />
      ))}
    </ol>
  );
  return (
    <li className={depth === 0 ? 'border-t border-line py-4 first:border-t-0' : 'py-3'}>
      <article id={`comment-${comment.id}`} className="scroll-mt-4 target:bg-sand">
        {comment.removed ? (
          <p className="text-small text-muted">{t('comments.removed')}</p>
        ) : (
          <>
            <header className="flex flex-wrap items-baseline gap-x-3 text-tiny text-muted">
              <strong className="text-small text-ink">
                {comment.authorName || t('comments.formerMember')}
              </strong>
              {replyTo && <span>{t('comments.replyTo', { name: replyTo })}</span>}
              <a className="no-underline hover:underline" href={`#comment-${comment.id}`}>
                <span className="sr-only">{t('comments.permalink')}: </span>
                <DateText date={comment.createdAt} withTime locale={locale} timeZone={timeZone} />
              </a>
              {comment.editedAt && <span>{t('comments.edited')}</span>}
              {comment.featured && (
                <span className="font-semibold text-accent">★ {t('comments.featured')}</span>
              )}
            </header>
            <p className="mt-1 whitespace-pre-line">{comment.body}</p>
            {comment.likeCount > 0 && (
              <p className="mt-1 text-tiny text-muted">{t('comments.likes', { count: comment.likeCount })}</p>
            )}
          </>
        )}
      </article>
      {replies}
    </li>
  );
}
