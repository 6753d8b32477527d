import { commentAddress } from '#components/comments/addresses.ts';
import { commentCall } from '#components/comments/call-comment.ts';
import { CommentForm } from '#components/comments/comment-form.tsx';
import { CommentTalk } from '#components/comments/comment-talk.tsx';
import { CommentText } from '#components/comments/comment-text.tsx';
import { talkWords } from '#components/comments/talk-words.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { CommentView } from '#db/comments/queries.ts';
import type { Thread } from '#db/comments/rules/threads.ts';
import { type CommentSettings, commentSorts, type ModerationMode } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

/** What readers can do here; null where they only look, as in a preview. */
export type Talk = { articleId: number; moderation: ModerationMode; maximumLength: number } | null;

type Order = CommentSettings['sort'];
type Threads = Thread<CommentView>[];

type Props = {
  threads: Threads;
  count: number;
  open: boolean;
  /** How the threads are sorted, and where they are in another order or on another page. */
  order: Order;
  hrefOf: (to: { page: number; order?: Order }) => string;
  paging: { page: number; pages: number };
  locale: Locale;
  timeZone: string;
  talk: Talk;
  /** Where one comment is on a page of its own. */
  permalink: (id: number) => string;
};

/** From so many comments on, it matters in which order they are. */
const WORTH_SORTING = 10;

/** The comments under an article, in threads, and where to write one. Everything works without scripts. */
export function CommentThreads(props: Props) {
  const { count, open, locale, talk } = props;
  const t = translator(locale);
  const isOpen = open && talk !== null;
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
        <CommentTalk locale={locale} open={open} words={talkWords(locale)} {...talk}>
          <Listed {...props} />
          {isOpen && <WriteOne locale={locale} talk={talk} t={t} />}
        </CommentTalk>
      ) : (
        <Listed {...props} />
      )}
    </section>
  );
}

function Listed({ count, paging, order, hrefOf, ...list }: Props) {
  const t = translator(list.locale);
  return (
    <>
      {count >= WORTH_SORTING && <Orders {...{ order, hrefOf, t }} />}
      {list.threads.length > 0 && <CommentList {...list} />}
      {paging.pages > 1 && <Pages {...{ paging, order, hrefOf, t }} />}
      {count > 0 && !list.open && <p className="mt-4 text-small text-muted">{t('comments.closed')}</p>}
    </>
  );
}

function Orders({ order, hrefOf, t }: Pick<Props, 'order' | 'hrefOf'> & { t: Translate }) {
  return (
    <nav
      aria-label={t('comments.orders')}
      className="no-print mt-2 flex flex-wrap gap-x-5 text-small text-muted"
    >
      {commentSorts.map((one) => (
        <a
          key={one}
          className="comment-tool no-underline hover:underline"
          rel="nofollow"
          href={hrefOf({ page: 1, order: one })}
          aria-current={one === order ? 'true' : undefined}
        >
          {t(`comments.order.${one}`)}
        </a>
      ))}
    </nav>
  );
}

function WriteOne({ locale, talk, t }: { locale: Locale; talk: NonNullable<Talk>; t: Translate }) {
  return (
    <div className="no-print mt-8">
      <CommentForm
        id="comment"
        locale={locale}
        articleId={talk.articleId}
        label={t('comments.write.title')}
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
  );
}

function Pages({ paging, order, hrefOf, t }: Pick<Props, 'paging' | 'order' | 'hrefOf'> & { t: Translate }) {
  const { page, pages } = paging;
  return (
    <nav aria-label={t('comments.title')} className="mt-6 flex flex-wrap gap-x-6 text-small">
      {page > 1 && (
        <a className="py-2" rel="prev" href={hrefOf({ page: page - 1, order })}>
          {t('comments.previous')}
        </a>
      )}
      <span className="py-2 text-muted">{t('comments.pageOf', { page, pages })}</span>
      {page < pages && (
        <a className="py-2" rel="next" href={hrefOf({ page: page + 1, order })}>
          {t('comments.next')}
        </a>
      )}
    </nav>
  );
}

type ListProps = Pick<Props, 'threads' | 'open' | 'locale' | 'timeZone' | 'talk' | 'permalink'>;

/** Threads alone, without a place to write. */
export function CommentList({ threads, ...shared }: ListProps) {
  return (
    <>
      {shared.talk && (
        // One form for the buttons of all comments.
        <form id="like-comment" method="post" action={commentCall('like')} data-wake="" data-comment="like">
          <input type="hidden" name="locale" value={shared.locale} />
        </form>
      )}
      <ol className="mt-2">
        {threads.map((thread) => (
          <Comment key={thread.row.id} thread={thread} {...shared} />
        ))}
      </ol>
    </>
  );
}

/** One comment with those above and below it, as a page of its own. */
export function OneComment({ all, ...list }: ListProps & { all: string }) {
  const { locale, talk, open } = list;
  const t = translator(locale);
  const shown = (
    <>
      <CommentList {...list} />
      <p className="mt-6 text-small">
        <a href={all}>{t('comments.all')}</a>
      </p>
    </>
  );
  return (
    <section aria-labelledby="comments-title" className="mt-8">
      <h2 id="comments-title" className="display rule-head text-dek text-river">
        {t('comments.one')}
      </h2>
      {talk ? (
        <CommentTalk locale={locale} open={open} words={talkWords(locale)} {...talk}>
          {shown}
        </CommentTalk>
      ) : (
        shown
      )}
    </section>
  );
}

function Comment({ thread, ...shared }: Omit<ListProps, 'threads'> & { thread: Threads[number] }) {
  const { row, level, replies } = thread;
  return (
    <li className={level === 0 ? 'border-t border-line py-4 first:border-t-0' : 'py-3'}>
      {/* A part of a long thread repeats what the others are about; its own place is on an earlier page. */}
      <article id={thread.isContext ? undefined : `comment-${row.id}`} className="scroll-mt-4 target:bg-sand">
        {row.removed ? (
          <p className="text-small text-muted">{translator(shared.locale)('comments.removed')}</p>
        ) : (
          <CommentBody thread={thread} {...shared} />
        )}
      </article>
      {replies.length > 0 && (
        <ol className="replies ms-3 border-s-2 border-line ps-4 min-[560px]:ms-5">
          {replies.map((reply) => (
            <Comment key={reply.row.id} thread={reply} {...shared} />
          ))}
        </ol>
      )}
    </li>
  );
}

function CommentBody({
  thread: { row, replyTo },
  locale,
  timeZone,
  open,
  talk,
  permalink,
}: Omit<ListProps, 'threads'> & { thread: Threads[number] }) {
  const t = translator(locale);
  const name = nameOf(row, t);
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-3 text-tiny text-muted">
        <strong className="text-small text-ink break-words">{name}</strong>
        {row.badge && <span className="font-semibold text-river">{t(`comments.${row.badge}`)}</span>}
        {replyTo && <span>{t('comments.replyTo', { name: nameOf(replyTo, t) })}</span>}
        <a className="no-underline hover:underline" href={permalink(row.id)}>
          <span className="sr-only">{t('comments.permalink')}: </span>
          <DateText date={row.createdAt} withTime locale={locale} timeZone={timeZone} />
        </a>
        {row.editedAt && <span>{t('comments.edited')}</span>}
        {row.featured && <span className="font-semibold text-accent">★ {t('comments.featured')}</span>}
      </header>
      <CommentText text={row.body} />
      {talk ? (
        <div
          className="no-print mt-1 flex flex-wrap items-center gap-x-4 text-tiny text-muted"
          data-tools={row.id}
          data-wake=""
        >
          <button
            type="submit"
            form="like-comment"
            name="id"
            value={row.id}
            className="comment-tool no-underline hover:underline"
          >
            {t('comments.like')}
            {row.likeCount > 0 && ` · ${row.likeCount}`}
          </button>
          {open && (
            <a
              className="comment-tool no-underline hover:underline"
              rel="nofollow"
              data-reply={name}
              href={commentAddress.write(locale, { reply: row.id })}
            >
              {t('comments.reply')}
            </a>
          )}
          <a
            className="comment-tool no-underline hover:underline"
            rel="nofollow"
            href={commentAddress.report(locale, row.id)}
          >
            {t('comments.report')}
          </a>
        </div>
      ) : (
        row.likeCount > 0 && (
          <p className="mt-1 text-tiny text-muted">{t('comments.likes', { count: row.likeCount })}</p>
        )
      )}
    </>
  );
}

const nameOf = ({ authorName, hasLeft, removed }: CommentView, t: Translate) =>
  authorName || t(hasLeft || removed ? 'comments.formerMember' : 'comments.newMember');
