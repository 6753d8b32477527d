import type { FormEvent, ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { Form } from '#components/forms/form.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { address } from '#components/layout/addresses.ts';
import { CallForm, type Place } from '#components/moderation/call-form.tsx';
import type { Mark } from '#components/moderation/use-moderation.ts';
import { reasonText, type Words } from '#components/moderation/words.ts';
import type { ModeratedComment, Report } from '#db/moderation/queries.ts';
import {
  MAX_WORDS,
  type ModerationList,
  moderationQuery,
  seenOf,
  type Verdict,
} from '#db/moderation/validation.ts';

export type RoomForms = Record<
  'decide' | 'undo' | 'feature' | 'answer' | 'openComments' | 'note' | 'treat',
  (form: FormData) => Promise<void>
>;

export type Part = {
  t: Words;
  place: Place;
  forms: RoomForms;
  when: (at: string) => string;
};

type Props = Part & {
  head: ReactNode;
  list: ModerationList;
  comment: ModeratedComment;
  mark: Mark | undefined;
  templates: string[];
  /** Whether the reasons of a rejection stand open. */
  isChoosing: boolean;
  choose: (isOpen: boolean) => void;
  decide: (status: Verdict, reason?: { template?: string; words?: string }) => void;
  feature: () => void;
  /** After its appeal was answered. */
  settle: () => void;
};

/** Longer than this a comment is folded. */
const LONG = 1500;

/** A comment with everything that decides about it. */
export function OpenComment(props: Props) {
  const { t, comment, list } = props;
  const { id, body, featured, likeCount, editedAt, article, replyTo } = comment;
  const letters = [...body];
  const isLong = letters.length > LONG;
  const text = 'any-words max-w-prose break-words whitespace-pre-line';
  return (
    <div className="min-w-0 space-y-4">
      {props.head}
      <p className="flex flex-wrap gap-x-3 text-small text-muted">
        <span>
          {t('moderation.below')}{' '}
          <a
            className="any-words text-ink underline"
            lang={article.locale}
            href={
              article.isPublic
                ? `${address.article(article)}#comment-${id}`
                : deskAddress.article(props.place.locale, article.id)
            }
          >
            {article.headline}
          </a>{' '}
          ({t(`moderation.languages.${article.locale}`)})
        </span>
        <a
          className="underline"
          href={deskAddress.comments(
            props.place.locale,
            moderationQuery({
              list,
              article: article.id,
              section: undefined,
              language: undefined,
              person: '',
              q: '',
            }),
          )}
        >
          {t('moderation.onlyArticle')}
        </a>
        {editedAt && <span>{t('moderation.edited', { time: props.when(editedAt) })}</span>}
        {featured && <span className="text-river">★ {t('moderation.featured')}</span>}
        {likeCount > 0 && <span>{t('moderation.likes', { count: likeCount })}</span>}
      </p>
      {replyTo && (
        <blockquote className="border-s-2 border-line ps-3 text-small text-muted">
          <p>{t('moderation.replyTo', { name: replyTo.authorName || t('moderation.former') })}</p>
          <p lang={article.locale} className="any-words line-clamp-3 break-words">
            {replyTo.body}
          </p>
        </blockquote>
      )}
      <div lang={article.locale} className={text}>
        {isLong ? `${letters.slice(0, LONG).join('')}…` : body}
      </div>
      {isLong && (
        <details>
          <summary className="cursor-pointer text-small underline">
            {t('moderation.wholeText', { count: letters.length })}
          </summary>
          <div lang={article.locale} className={`${text} pt-2`}>
            {body}
          </div>
        </details>
      )}
      <Why {...props} />
      {comment.appeal && <Appeal {...props} appeal={comment.appeal} />}
      {list !== 'appeals' && <Verdicts {...props} />}
    </div>
  );
}

/** What the rules, what was learned and readers say against it. */
function Why({ t, when, comment: { reasons, score, reports }, mark }: Props) {
  const against = reasons.filter(({ outcome }) => outcome !== 'approve');
  if (!against.length && score === null && !reports.length && !mark) return null;
  return (
    <div className="space-y-2 border-s-4 border-brick ps-3 text-small">
      {mark && <p className="font-semibold text-brick">{markText(t, mark)}</p>}
      {(against.length > 0 || score !== null) && (
        <>
          <h4 className="font-semibold">{t('moderation.why_')}</h4>
          <ul className="space-y-0.5">
            {against.map((reason) => (
              <li key={`${reason.phase} ${reason.reason}`}>{reasonText(t, reason)}</li>
            ))}
            {score !== null && <li>{t('moderation.score', { percent: score })}</li>}
          </ul>
        </>
      )}
      {reports.length > 0 && <Reports t={t} when={when} reports={reports} />}
    </div>
  );
}

export const markText = (t: Words, { status, by, isChanged }: Mark): string =>
  isChanged
    ? t('moderation.meanwhileChanged', { status: t(`moderation.status.${status}`) })
    : by
      ? t('moderation.meanwhile', { status: t(`moderation.status.${status}`), by })
      : t('moderation.meanwhileNobody', { status: t(`moderation.status.${status}`) });

export function Reports({ t, when, reports }: Pick<Part, 't' | 'when'> & { reports: Report[] }) {
  return (
    <>
      <h4 className="font-semibold">{t('moderation.reports', { count: reports.length })}</h4>
      <ul className="space-y-1">
        {reports.map(({ reason, words, by, at, outcome }) => (
          <li key={at + by} className="break-words">
            <strong className="font-semibold">{t(`moderation.reportReason.${reason}`)}</strong>{' '}
            <span className="text-muted">
              {t('moderation.reportLine', { by: by || t('moderation.former'), time: when(at) })}
              {outcome && ` · ${t(`moderation.outcome.${outcome}`)}`}
            </span>
            {words && <span className="block whitespace-pre-line">{words}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Appeal({
  t,
  when,
  place,
  forms,
  comment,
  appeal,
  settle,
}: Props & { appeal: NonNullable<ModeratedComment['appeal']> }) {
  return (
    <section className="space-y-3 border-s-4 border-river ps-3 text-small">
      <h4 className="font-semibold text-river">{t('moderation.appeal.title')}</h4>
      <p className="max-w-prose break-words whitespace-pre-line">{appeal.words}</p>
      <p className="text-muted">{when(appeal.at)}</p>
      {appeal.outcome ? (
        <p>
          {t('moderation.appeal.answered', {
            answer: appeal.answer || t(`moderation.appeal.${appeal.outcome}`),
          })}
        </p>
      ) : (
        <CallForm
          t={t}
          place={place}
          call="answer-appeal"
          action={forms.answer}
          hidden={{ id: comment.id }}
          onDone={settle}
          className="grid max-w-prose gap-3"
        >
          <LongField
            name="answer"
            id={`answer-${comment.id}`}
            label={t('moderation.appeal.answer')}
            rows={3}
            maxLength={MAX_WORDS}
          />
          <p className="flex flex-wrap gap-3">
            <button type="submit" name="outcome" value="granted" className="button">
              {t('moderation.appeal.granted')}
            </button>
            <button type="submit" name="outcome" value="upheld" className="button button-quiet">
              {t('moderation.appeal.upheld')}
            </button>
          </p>
        </CallForm>
      )}
    </section>
  );
}

export function Key({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="ms-2 rounded-[3px] border border-current px-1 font-sans text-tiny leading-tight font-normal opacity-75 noscript:hidden max-md:hidden"
    >
      {children}
    </kbd>
  );
}

/** One form for each of what can be said, so that each works without scripts. */
function Verdicts(props: Props) {
  const { t, place, forms, comment, templates, isChoosing, choose, decide, feature } = props;
  const { id, status, featured } = comment;
  const hidden = { list: place.list, here: id, [`id-${id}`]: 'on', [`from-${id}`]: seenOf(comment) };

  const press = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const given = new FormData(event.currentTarget, submitter);
    const text = (name: string) => String(given.get(name) ?? '');
    decide(text('status') as Verdict, { template: text('template'), words: text('words') });
  };

  const can = (one: Verdict) => status !== one || (one === 'approved' && comment.reports.length > 0);
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap gap-3">
        <Form
          locale={place.locale}
          hidden={hidden}
          action={forms.decide}
          onSubmit={press}
          className="flex flex-wrap gap-3"
        >
          {can('approved') && (
            <button type="submit" name="status" value="approved" className="button">
              {t('moderation.approve')}
              <Key>a</Key>
            </button>
          )}
          {can('rejected') && (
            <button
              type="button"
              aria-expanded={isChoosing}
              onClick={() => choose(!isChoosing)}
              className="button button-quiet noscript:hidden"
            >
              {t('moderation.rejectWhy')}
              <Key>r</Key>
            </button>
          )}
          {can('spam') && (
            <button type="submit" name="status" value="spam" className="button button-quiet">
              {t('moderation.spam')}
              <Key>s</Key>
            </button>
          )}
          {can('pending') && (
            <button type="submit" name="status" value="pending" className="button button-quiet">
              {t('moderation.pending')}
            </button>
          )}
        </Form>
        {status === 'approved' && (
          <Form
            locale={place.locale}
            hidden={{ list: place.list, here: id, id, featured: featured ? 'off' : 'on' }}
            action={forms.feature}
            onSubmit={(event) => {
              event.preventDefault();
              feature();
            }}
          >
            <button type="submit" className="button button-quiet">
              {t(featured ? 'moderation.unfeature' : 'moderation.feature')}
              <Key>f</Key>
            </button>
          </Form>
        )}
      </div>
      {can('rejected') && (
        <Form
          locale={place.locale}
          hidden={{ ...hidden, status: 'rejected' }}
          action={forms.decide}
          onSubmit={press}
          className={isChoosing ? '' : 'hidden noscript:block'}
        >
          <fieldset
            id={`why-${id}`}
            tabIndex={-1}
            className="rule-head grid min-w-0 gap-3"
            aria-describedby={`why-text-${id}`}
          >
            <legend className="float-start text-small font-semibold">{t('moderation.why')}</legend>
            <p id={`why-text-${id}`} className="text-small text-muted">
              {t(templates.length ? 'moderation.whyText' : 'moderation.noTemplates')}
            </p>
            <ol className="flex flex-wrap gap-2">
              {templates.map((name, index) => (
                <li key={name}>
                  <button
                    type="submit"
                    name="template"
                    value={name}
                    className="button button-quiet text-start text-small"
                  >
                    {name}
                    {index < 9 && <Key>{String(index + 1)}</Key>}
                  </button>
                </li>
              ))}
            </ol>
            <LongField
              name="words"
              id={`words-${id}`}
              label={t('moderation.ownWords')}
              rows={3}
              maxLength={MAX_WORDS}
            />
            <p>
              <button type="submit" name="template" value="" className="button button-quiet">
                {t('moderation.reject')}
                <Key>r</Key>
              </button>
            </p>
          </fieldset>
        </Form>
      )}
    </div>
  );
}
