import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { commentAddress } from '#components/comments/addresses.ts';
import { reasonText } from '#components/comments/comment-reason.ts';
import { CommentText } from '#components/comments/comment-text.tsx';
import { mayChange } from '#components/comments/may-change.ts';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { address } from '#components/layout/addresses.ts';
import { comments } from '#components/messages/comments.ts';
import { translator } from '#components/messages/translator.ts';
import { DateText, formatDateTime } from '#components/ui/date.tsx';
import type { OwnComment } from '#db/comments/queries.ts';
import type { Standing } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Action = (form: FormData) => Promise<void>;
type Deed = keyof typeof comments.en.own.done;

export const isCommentDeed = (deed: unknown): deed is Deed =>
  typeof deed === 'string' && Object.hasOwn(comments.en.own.done, deed);

type Props = {
  locale: Locale;
  timeZone: string;
  now: Date;
  shown: OwnComment[];
  /** The last one shown, when there are older ones. */
  older: number | undefined;
  /** Whether this is a page of older ones. */
  isLater: boolean;
  editMinutes: number;
  /** How they may comment, where not as everybody. */
  standing: { standing: Standing; until: Date | null; words: string } | null;
  muted: { id: number; name: string }[];
  /** The comment that was written just now. */
  posted: number | null;
  done: Deed | null;
  problem: string | null;
  remove: Action;
  hearAgain: Action;
};

/** What somebody wrote below stories and what became of it, and whom they do not hear. */
export function CommentListPage(props: Props) {
  const { locale, timeZone, shown, older, isLater, standing, muted, posted, done, problem } = props;
  const t = translator(locale);
  const atHand = shown.find(({ id }) => id === posted);
  return (
    <>
      <PageTitle title={t('comments.own.title')} />
      {standing && (
        <div className="border-s-4 border-brick ps-3">
          <p>
            {t(`comments.own.standing.${standing.standing}`, {
              date: standing.until ? formatDateTime(standing.until, { locale, timeZone }) : '',
            })}
          </p>
          {standing.words && (
            <p className="mt-1 wrap-anywhere whitespace-pre-line">
              {t('comments.own.told')} {standing.words}
            </p>
          )}
        </div>
      )}
      <FormProblem text={problem} />
      <Done text={done && t(`comments.own.done.${done}`)} />
      <Done text={atHand ? t(`comments.said.${saidOf(atHand)}`) : null} />
      {shown.length === 0 ? (
        <p className="text-muted">{t('comments.own.none')}</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {shown.map((comment) => (
            <OwnOne key={comment.id} comment={comment} isPosted={comment === atHand} {...props} />
          ))}
        </ol>
      )}
      {(isLater || older !== undefined) && (
        <nav aria-label={t('comments.own.title')} className="flex flex-wrap gap-x-6 gap-y-2 text-small">
          {isLater && <a href={commentAddress.own(locale)}>{t('comments.own.newest')}</a>}
          {older !== undefined && (
            <a rel="next" href={commentAddress.own(locale, { before: older })}>
              {t('comments.own.older')}
            </a>
          )}
        </nav>
      )}
      {muted.length > 0 && (
        <section aria-labelledby="muted" className="rule-head space-y-4">
          <h2 id="muted" className="display text-card">
            {t('comments.own.muted')}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {muted.map(({ id, name }) => {
              const shownName = name || t('comments.newMember');
              return (
                <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                  <span className="min-w-0 wrap-anywhere">{shownName}</span>
                  <Form action={props.hearAgain} locale={locale} hidden={{ id }}>
                    <button
                      type="submit"
                      className="button button-quiet"
                      aria-label={`${t('comments.own.hear')}: ${shownName}`}
                    >
                      {t('comments.own.hear')}
                    </button>
                  </Form>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <p className="text-small text-muted">
        {t('comments.own.notices')} <a href={accountAddress.overview(locale)}>{t('comments.own.account')}</a>
      </p>
    </>
  );
}

const saidOf = ({ status }: OwnComment) =>
  status === 'approved' || status === 'pending' ? status : 'rejected';

type OneProps = Pick<Props, 'locale' | 'timeZone' | 'now' | 'editMinutes' | 'remove'> & {
  comment: OwnComment;
  isPosted: boolean;
};

function OwnOne({ comment, isPosted, locale, timeZone, now, editMinutes, remove }: OneProps) {
  const t = translator(locale);
  const { id, article, status, appeal, createdAt } = comment;
  const isPublic = status === 'approved' && article.isPublic;
  const headline = t('comments.own.on', { headline: article.headline });
  return (
    <li
      id={`comment-${id}`}
      className={`scroll-mt-4 space-y-2 py-5 ${isPosted ? 'border-s-4 border-s-river ps-4' : ''}`}
    >
      <p className="text-small text-muted wrap-anywhere">
        {article.isPublic ? (
          <a href={isPublic ? address.comment(article, id) : address.article(article)}>{headline}</a>
        ) : (
          headline
        )}
        {' · '}
        <DateText date={createdAt} withTime locale={locale} timeZone={timeZone} />
        {comment.editedAt && ` · ${t('comments.edited')}`}
        {isPublic && comment.likeCount > 0 && ` · ${t('comments.likes', { count: comment.likeCount })}`}
      </p>
      <CommentText text={comment.body} />
      {status !== 'deleted' && (
        <Verdict comment={comment} status={status} locale={locale} timeZone={timeZone} />
      )}
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2 text-small">
        {mayChange(comment, { editMinutes, now }) && (
          <a className="py-1" href={commentAddress.change(locale, id)}>
            {t('comments.mine.change')}
          </a>
        )}
        {(status === 'rejected' || status === 'spam') && !appeal && (
          <a className="py-1" href={commentAddress.appeal(locale, id)}>
            {t('comments.own.appeal')}
          </a>
        )}
        <details>
          <summary className="cursor-pointer py-1 underline">{t('comments.mine.delete')}</summary>
          <Form
            action={remove}
            locale={locale}
            hidden={{ id }}
            className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2"
          >
            <span>{t('comments.mine.really')}</span>
            <button type="submit" className="button button-quiet">
              {t('comments.mine.yes')}
            </button>
          </Form>
        </details>
      </div>
    </li>
  );
}

type VerdictProps = {
  comment: OwnComment;
  status: keyof typeof comments.en.own.status;
  locale: Locale;
  timeZone: string;
};

/** What became of a comment, why, and what was said about it. */
export function Verdict({ comment, status, locale, timeZone }: VerdictProps) {
  const t = translator(locale);
  const { reason, words, decidedByPerson, appeal } = comment;
  const isTurnedDown = status === 'rejected' || status === 'spam';
  return (
    <div className="space-y-1 text-small wrap-anywhere">
      <p>
        <strong>{t(`comments.own.status.${status}`)}</strong>
        {status !== 'approved' && !decidedByPerson && reason && (
          <> · {reasonText(t, reason, { locale, timeZone })}</>
        )}
      </p>
      {isTurnedDown && (
        <p className="text-muted">{t(decidedByPerson ? 'comments.own.byPerson' : 'comments.own.byRules')}</p>
      )}
      {words && (
        <p className="whitespace-pre-line">
          {t('comments.own.told')} {words}
        </p>
      )}
      {appeal && (
        <div className="space-y-1 border-s-2 border-line ps-3">
          <p>{t(appealed[appeal.outcome ?? 'open'])}</p>
          <p className="whitespace-pre-line text-muted">{t('comments.own.words', { words: appeal.words })}</p>
          {appeal.answer && (
            <p className="whitespace-pre-line">{t('comments.own.answer', { words: appeal.answer })}</p>
          )}
        </div>
      )}
    </div>
  );
}

const appealed = {
  open: 'comments.own.appealed',
  granted: 'comments.own.appealGranted',
  upheld: 'comments.own.appealUpheld',
} as const;
