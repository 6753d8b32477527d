import { deskAddress } from '#components/desk/addresses.ts';
import type { EditedList } from '#components/desk/comment-list-page.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { ListState } from '#components/desk/list-state.tsx';
import { Form } from '#components/forms/form.tsx';
import { langOf } from '#components/messages/lang-of.ts';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { TriedComment } from '#db/comment-rules/queries.ts';
import type { TrialResult } from '#db/comment-rules/rules/list-trial.ts';
import { listStates } from '#db/comments/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Met = TriedComment & { terms: string[]; part: { start: number; end: number } | null };

type Props = {
  locale: Locale;
  timeZone: string;
  list: EditedList;
  result: TrialResult;
  comments: Met[];
  turn: (form: FormData) => Promise<void>;
};

/** What a list would have done to the newest comments, with the comments themselves. */
export function ListTrialPage({ locale, timeZone, list, result, comments, turn }: Props) {
  const t = translator(locale);
  const { tried, hits, approved, rejected, greedy } = result;
  const does = list.kind === 'allowed_hosts' ? 'allow' : list.outcome;
  return (
    <>
      <p className="text-small">
        <a className="underline" href={deskAddress.commentList(locale, list.id)}>
          {t('commentRules.lists.change')}
        </a>
      </p>
      <DeskTitle
        title={t('commentRules.lists.trialOf', { name: list.name })}
        text={t('commentRules.lists.trialText', { count: tried })}
      />
      <p className="max-w-prose text-card">
        <strong>{t(`commentRules.lists.would.${does}`, { count: hits.length })}</strong>
        {hits.length > 0 && t('commentRules.lists.approvedOf', { approved, rejected })}
      </p>
      {greedy.length > 0 && (
        <div className="max-w-prose space-y-1 border-s-4 border-brick ps-3 text-small">
          <p>{t('commentRules.lists.greedy')}</p>
          <ul>
            {greedy.slice(0, 10).map(({ term, comments: count }) => (
              <li key={term} className="break-words text-brick">
                {t('commentRules.lists.greedyTerm', { term, count })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 text-small">
        <ListState locale={locale} state={list.state} />
        <Form action={turn} locale={locale} hidden={{ id: list.id }} className="flex flex-wrap gap-3">
          {listStates
            .toReversed()
            .filter((state) => state !== list.state)
            .map((state) => (
              <button
                key={state}
                type="submit"
                name="state"
                value={state}
                className={state === 'on' ? 'button' : 'button button-quiet'}
              >
                {t(`commentRules.lists.switch.${state}`)}
              </button>
            ))}
        </Form>
      </div>
      {comments.length > 0 && (
        <section
          aria-label={t('commentRules.lists.trialOf', { name: list.name })}
          className="space-y-3 text-small"
        >
          <p className="text-muted">
            {t('commentRules.lists.shown', { shown: comments.length, count: hits.length })}
          </p>
          <ul className="border-b border-line">
            {comments.map((comment) => (
              <li
                key={comment.id}
                className="grid gap-x-8 gap-y-2 border-t border-line py-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
              >
                <blockquote
                  lang={langOf(comment.text, comment.locale)}
                  className="any-words min-w-0 whitespace-pre-line break-words text-body"
                >
                  <Excerpt text={comment.text} part={comment.part} />
                </blockquote>
                <div className="min-w-0 space-y-1 break-words">
                  <p className="font-semibold">
                    {t(`commentRules.lists.status.${comment.status}`)}{' '}
                    <span
                      lang={langOf(comment.terms.join(' '), locale)}
                      className="any-words font-normal text-muted"
                    >
                      {t('commentRules.lists.met', { terms: comment.terms.slice(0, 5).join(', ') })}
                    </span>
                  </p>
                  <p lang={comment.locale} className="any-words text-muted">
                    {comment.headline}
                  </p>
                  <p className="text-muted">
                    <span lang={langOf(comment.authorName, locale)} className="any-words">
                      {comment.authorName}
                    </span>{' '}
                    · <DateText date={comment.createdAt} locale={locale} timeZone={timeZone} /> ·{' '}
                    <a
                      className="text-ink underline"
                      href={deskAddress.comments(locale, { list: 'all', comment: comment.id })}
                    >
                      {t('commentRules.lists.open')}
                    </a>
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** So much of a comment stands before and behind what was met. */
const AROUND = 160;

/** A comment, or of a long one what is around the part that was met, which is marked. */
function Excerpt({ text, part }: Pick<Met, 'text' | 'part'>) {
  const { start, end } = part ?? { start: 0, end: 0 };
  const from = start > AROUND ? cut(text, start - AROUND) : 0;
  const to = text.length - end > AROUND ? cut(text, end + AROUND) : text.length;
  return (
    <>
      {from > 0 && '… '}
      {text.slice(from, start)}
      {end > start && <mark className="bg-gold text-on-gold">{text.slice(start, end)}</mark>}
      {text.slice(end, to)}
      {to < text.length && ' …'}
    </>
  );
}

/** Near a place, but never within a letter and its signs. */
function cut(text: string, near: number): number {
  const space = text.lastIndexOf(' ', near);
  if (near - space < 40 && space > 0) return space + 1;
  let at = near;
  while (at < text.length && /^[\p{M}\u17d2\udc00-\udfff]/u.test(text.slice(at))) at++;
  return at;
}
