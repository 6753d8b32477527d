import { deskAddress } from '#components/desk/addresses.ts';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Field } from '#components/forms/field.tsx';
import { LongField } from '#components/forms/long-field.tsx';
import { CallForm } from '#components/moderation/call-form.tsx';
import { type Part, Reports } from '#components/moderation/open-comment.tsx';
import { langOf } from '#components/moderation/words.ts';
import type { CommentContext, CommenterView, ModeratedComment } from '#db/moderation/queries.ts';
import { MAX_WORDS, treatments } from '#db/moderation/validation.ts';

type Props = Part & {
  comment: ModeratedComment;
  context: CommentContext | 'failed' | undefined;
  /** A day as people write it. */
  day: (at: string) => string;
  /** Has it read again after something of it was changed. */
  refresh: () => void;
};

/** What helps to judge an open comment: the thread, the person, what was said and decided before, the article. */
export function Beside(props: Props) {
  const { t, context, comment, refresh } = props;
  if (context === undefined) return <p className="text-small text-muted">{t('moderation.loading')}</p>;
  if (context === 'failed')
    return (
      <p className="text-small text-brick">
        {t('moderation.contextFailed')}{' '}
        <button type="button" className="cursor-pointer underline" onClick={refresh}>
          {t('moderation.again')}
        </button>
      </p>
    );
  const answered = context.reports.filter(({ outcome }) => outcome !== null);
  return (
    <div className="min-w-0 space-y-4 text-small">
      <Person {...props} context={context} />
      {(context.thread.length > 0 || context.replies > 0) && (
        <Block
          title={
            context.thread.length
              ? t('moderation.thread')
              : t('moderation.replies', { count: context.replies })
          }
        >
          {context.thread.length > 0 && (
            <ol className="space-y-2 border-s-2 border-line ps-3">
              {context.thread.map(({ id, authorName, body, status, at }) => (
                <li key={id}>
                  <p className="text-muted">
                    <strong lang={langOf(authorName)} className="any-words font-semibold text-ink">
                      {authorName || t('moderation.former')}
                    </strong>{' '}
                    {props.when(at)}
                    {status !== 'approved' && ` · ${t(`moderation.status.${status}`)}`}
                  </p>
                  <p lang={comment.article.locale} className="any-words break-words whitespace-pre-line">
                    {body || t('moderation.removed')}
                  </p>
                </li>
              ))}
            </ol>
          )}
          {context.thread.length > 0 && context.replies > 0 && (
            <p className="text-muted">{t('moderation.replies', { count: context.replies })}</p>
          )}
        </Block>
      )}
      {context.revisions.length > 0 && (
        <Block title={t('moderation.revisions')}>
          <ol className="space-y-2">
            {context.revisions.map(({ body, until }) => (
              <li key={until}>
                <p className="text-muted">{t('moderation.revisionUntil', { time: props.when(until) })}</p>
                <p
                  lang={comment.article.locale}
                  className="any-words line-clamp-6 break-words whitespace-pre-line"
                >
                  {body}
                </p>
              </li>
            ))}
          </ol>
        </Block>
      )}
      {answered.length > 0 && (
        <section className="rule-head space-y-2">
          <Reports t={t} when={props.when} reports={answered} />
        </section>
      )}
      {context.verdicts.length > 0 && (
        <Block title={t('moderation.history')}>
          <ol className="space-y-1">
            {context.verdicts.map(({ by, before, after, words, at }) => (
              <li key={at + after} className="break-words">
                {t('moderation.historyLine', {
                  before: t(`moderation.status.${before}`),
                  after: t(`moderation.status.${after}`),
                  by: by || t(after === 'deleted' ? 'moderation.byAuthor' : 'moderation.byRules'),
                  time: props.when(at),
                })}
                {words && <span className="block text-muted">{words}</span>}
              </li>
            ))}
          </ol>
        </Block>
      )}
      <Article {...props} />
    </div>
  );
}

function Block({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="rule-head space-y-2">
      <h4 className="font-semibold">{title}</h4>
      {children}
    </section>
  );
}

function Article({ t, place, forms, comment: { article }, refresh }: Props) {
  return (
    <section className="rule-head flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-muted">
        {t(article.commentsOpen ? 'moderation.article.open' : 'moderation.article.closed')}
      </p>
      <CallForm
        t={t}
        place={place}
        call="open-comments"
        action={forms.openComments}
        hidden={{ articleId: article.id, open: article.commentsOpen ? 'off' : 'on' }}
        onDone={refresh}
      >
        <button type="submit" className="cursor-pointer py-1 underline">
          {t(article.commentsOpen ? 'moderation.article.doClose' : 'moderation.article.doOpen')}
        </button>
      </CallForm>
    </section>
  );
}

function Person(props: Props & { context: CommentContext }) {
  const { t, context, comment, place, day } = props;
  const { commenter } = context;
  if (!commenter)
    return (
      <Block title={t('moderation.person.title')}>
        <p className="text-muted">{t('moderation.person.noAccount')}</p>
        {context.email && (
          <p className="break-words">{t('moderation.person.email', { email: context.email })}</p>
        )}
      </Block>
    );
  const { counts, treatment, until, words, by, latest, notes } = commenter;
  return (
    <section className="rule-head space-y-3" aria-label={t('moderation.person.title')}>
      <div>
        <h4
          lang={langOf(commenter.name || comment.authorName)}
          className="any-words font-semibold break-words"
        >
          {commenter.name || comment.authorName}
        </h4>
        <p className="text-muted">
          {[
            t('moderation.person.since', { date: day(commenter.createdAt) }),
            commenter.isStaff && t('moderation.person.staff'),
            commenter.hasLeft && t('moderation.person.left'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>
          {t('moderation.person.counts', counts)} ·{' '}
          {t('moderation.person.reported', { count: counts.reported })}
        </p>
        {treatment !== 'normal' && (
          <p className="font-semibold text-brick">
            {t(`moderation.person.now.${treatment}`, { date: until ? day(until) : '' })}
          </p>
        )}
        {words && <p className="break-words">{t('moderation.person.told', { by, words })}</p>}
        <p>
          <a
            className="underline"
            href={deskAddress.comments(place.locale, { list: 'all', person: commenter.id })}
          >
            {t('moderation.person.all')}
          </a>
        </p>
      </div>
      {notes.length > 0 && (
        <div className="space-y-1">
          <h5 className="font-semibold">{t('moderation.person.notes')}</h5>
          <ul className="space-y-1">
            {notes.map((note) => (
              <li key={note.at} className="border-s-2 border-turmeric ps-2 break-words whitespace-pre-line">
                {note.words}{' '}
                <span className="text-muted">
                  {t('moderation.reportLine', {
                    by: note.by || t('moderation.former'),
                    time: props.when(note.at),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {latest.length > 0 && (
        <details>
          <summary className="cursor-pointer underline">{t('moderation.person.latest')}</summary>
          <ul className="space-y-2 pt-2">
            {latest.map(({ id, body, status, at, headline, locale }) => (
              <li key={id}>
                <p className="text-muted">
                  {t(`moderation.status.${status}`)} · {props.when(at)} ·{' '}
                  <span lang={locale}>{headline}</span>
                </p>
                <p lang={locale} className="any-words line-clamp-3 break-words">
                  {body}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!commenter.hasLeft && <Treat {...props} commenter={commenter} />}
    </section>
  );
}

/** Below it what is seldom done, behind one word. */
function Treat({ t, place, forms, commenter, refresh }: Props & { commenter: CommenterView }) {
  const { id } = commenter;
  return (
    <details id="person-panel">
      <summary className="cursor-pointer underline">{t('moderation.person.treat')}</summary>
      <div className="space-y-5 pt-3">
        <CallForm
          t={t}
          place={place}
          call="treat-commenter"
          action={forms.treat}
          hidden={{ userId: id }}
          onDone={refresh}
          className="grid gap-3"
        >
          <Choice
            name="treatment"
            id={`treatment-${id}`}
            label={t('moderation.person.treat')}
            defaultValue={commenter.treatment}
            options={treatments.map((value) => ({ value, label: t(`moderation.person.treatment.${value}`) }))}
          />
          <Field name="until" id={`until-${id}`} type="date" label={t('moderation.person.until')} />
          <LongField
            name="words"
            id={`treat-words-${id}`}
            label={t('moderation.person.words')}
            hint={t('moderation.person.wordsHint')}
            rows={3}
            maxLength={MAX_WORDS}
          />
          <Checkbox name="rejectPending" label={t('moderation.person.rejectPending')} />
          <button type="submit" className="button button-quiet justify-self-start">
            {t('moderation.person.save')}
          </button>
        </CallForm>
        <CallForm
          t={t}
          place={place}
          call="note-commenter"
          action={forms.note}
          hidden={{ userId: id }}
          onDone={refresh}
          className="grid gap-3"
        >
          <LongField
            name="words"
            id={`note-${id}`}
            label={t('moderation.person.note')}
            hint={t('moderation.person.noteHint')}
            rows={2}
            maxLength={MAX_WORDS}
          />
          <button type="submit" className="button button-quiet justify-self-start">
            {t('moderation.person.addNote')}
          </button>
        </CallForm>
      </div>
    </details>
  );
}
