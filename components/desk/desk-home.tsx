import type { ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DueText, Headline } from '#components/desk/article-facts.tsx';
import { CommentsWaiting } from '#components/desk/comments-waiting.tsx';
import type { Room } from '#components/desk/desk-frame.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { isNamedJob } from '#components/messages/desk-home.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { Mentioned } from '#db/desk/queries.ts';
import type { Waiting } from '#db/moderation/queries.ts';
import type { DeskFigures, DeskOverview, DeskTroubles, Listed } from '#db/overview/queries.ts';
import type { HomeList } from '#db/overview/validation.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  now: Date;
  name: string;
  rooms: Room[];
  overview: DeskOverview;
  troubles: DeskTroubles;
  figures: DeskFigures;
  comments: Waiting | null;
};

/** The first page of the desk: what needs whoever looks, what goes out next, what failed. */
export function DeskHome(props: Props) {
  const { locale, name, rooms } = props;
  const t = translator(locale);
  return (
    <>
      <DeskTitle
        title={t('desk.home.title')}
        text={name ? t('desk.home.hello', { name }) : t('desk.home.helloNameless')}
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <NeedsYou {...props} t={t} />
        <div className="grid content-start gap-8">
          <Next {...props} t={t} />
          <Troubles {...props} t={t} />
          <Figures {...props} t={t} />
        </div>
      </div>
      {rooms.length > 0 && (
        <nav aria-labelledby="rooms-title" className="rule-head">
          <h2 id="rooms-title" className="display text-card">
            {t('deskHome.rooms')}
          </h2>
          <dl className="mt-2 grid gap-x-10 gap-y-2 text-small sm:grid-cols-2">
            {rooms.map((room) => (
              <div key={room.name}>
                <dt>
                  <a className="underline" href={room.href}>
                    {t(`desk.room.${room.name}`)}
                  </a>
                </dt>
                <dd className="text-muted">{t(`desk.about.${room.name}`)}</dd>
              </div>
            ))}
          </dl>
        </nav>
      )}
    </>
  );
}

type Part = Props & { t: Translate };

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="rule-head space-y-3">
      <h2 className="display text-card">{title}</h2>
      {children}
    </section>
  );
}

/** One line an article, with what there is to say of it below; nothing at all when there is none. */
function Lines<Row extends Mentioned>({
  t,
  locale,
  name,
  title,
  list: { rows, total },
  children,
}: {
  t: Translate;
  locale: Locale;
  name: HomeList;
  title?: string;
  list: Listed<Row>;
  children: (row: Row) => ReactNode;
}) {
  if (!rows.length) return null;
  return (
    <div className="text-small" id={name}>
      {title && <h3 className="font-semibold">{title}</h3>}
      <ul className="divide-y divide-line">
        {rows.map((row, index) => (
          // Two notes can be about one article.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed in place
          <li key={`${row.id}-${index}`} className="py-2 break-words">
            <a className="font-semibold underline" href={deskAddress.article(locale, row.id)}>
              <Headline locale={locale} headline={row.headline} language={row.locale} />
            </a>
            <div className="text-muted">{children(row)}</div>
          </li>
        ))}
      </ul>
      {total > rows.length && (
        <p>
          <a
            className="inline-block py-1 underline"
            href={`${deskAddress.home(locale, { all: name })}#${name}`}
          >
            {t('deskHome.more', { count: total - rows.length })}
          </a>
        </p>
      )}
    </div>
  );
}

function NeedsYou({ t, locale, timeZone, now, overview, comments }: Part) {
  const { notes, toDo, drafts, setAside, toReview, corrections, changes, behind } = overview;
  const lists = [notes, toDo, drafts, setAside, toReview, corrections, changes, behind];
  const hasComments = comments !== null && Object.values(comments).some((count) => count > 0);
  const words = { t, locale };
  const time = (at: Date) => formatDateTime(at, { locale, timeZone });
  const by = ({ by, at }: { by: string; at: Date }) =>
    t('deskHome.handedInBy', { name: by || t('desk.noName'), time: time(at) });
  return (
    <Block title={t('deskHome.needsYou')}>
      {lists.every(({ total }) => total === 0) && !hasComments && <p>{t('deskHome.nothingNeedsYou')}</p>}
      <Lines {...words} name="notes" title={t('deskHome.notes')} list={notes}>
        {({ by, text, status }) => (
          <>
            <p className="line-clamp-3 whitespace-pre-line">
              {t('deskHome.noteBy', { name: by || t('desk.noName'), text })}
            </p>
            <StateSign locale={locale} status={status} />
          </>
        )}
      </Lines>
      <CommentsWaiting locale={locale} waiting={comments} />
      <Lines {...words} name="toDo" title={t('deskHome.toDo')} list={toDo}>
        {({ dueAt, status }) => (
          <p>
            <StateSign locale={locale} status={status} />
            {dueAt && (
              <>
                {' · '}
                <DueText locale={locale} timeZone={timeZone} dueAt={dueAt} now={now} />
              </>
            )}
          </p>
        )}
      </Lines>
      <Lines {...words} name="corrections" title={t('deskHome.corrections')} list={corrections}>
        {({ dueAt, hasNotice, by }) => (
          <>
            {(dueAt || by) && (
              <p>
                {dueAt && <DueText locale={locale} timeZone={timeZone} dueAt={dueAt} now={now} />}
                {dueAt && by && ' · '}
                {by && t('deskHome.has', { name: by })}
              </p>
            )}
            {hasNotice && <p>{t('deskHome.noticeWaits')}</p>}
          </>
        )}
      </Lines>
      <Lines {...words} name="setAside" title={t('deskHome.setAside')} list={setAside}>
        {({ count }) => t('deskHome.setAsideCount', { count })}
      </Lines>
      <Lines {...words} name="toReview" title={t('deskHome.toReview')} list={toReview}>
        {by}
      </Lines>
      <Lines {...words} name="changes" title={t('deskHome.changes')} list={changes}>
        {by}
      </Lines>
      <Lines {...words} name="behind" title={t('deskHome.behind')} list={behind}>
        {({ count, status }) => (
          <p>
            <StateSign locale={locale} status={status} /> · {t('deskHome.blocksBehind', { count })}
          </p>
        )}
      </Lines>
      <Lines {...words} name="drafts" title={t('deskHome.drafts')} list={drafts}>
        {({ at }) => t('deskHome.edited', { time: time(at) })}
      </Lines>
    </Block>
  );
}

function Next({ t, locale, timeZone, overview: { next, ends } }: Part) {
  const time = ({ at }: { at: Date }) => formatDateTime(at, { locale, timeZone });
  return (
    <Block title={t('deskHome.next')}>
      {next.total === 0 && <p className="text-small">{t('deskHome.nothingNext')}</p>}
      <Lines t={t} locale={locale} name="next" list={next}>
        {time}
      </Lines>
      <Lines t={t} locale={locale} name="ends" title={t('deskHome.ends')} list={ends}>
        {time}
      </Lines>
      <p className="text-small">
        <a className="underline" href={deskAddress.calendar(locale)}>
          {t('deskHome.calendar')}
        </a>
      </p>
    </Block>
  );
}

/** Where somebody can see to a job that fails; what cleans up by itself has no such place. */
function roomOfJob(locale: Locale, name: string): string | undefined {
  switch (name) {
    case 'publish-due-articles':
      return deskAddress.articles(locale, { status: 'scheduled' });
    case 'withdraw-ended-articles':
      return deskAddress.calendar(locale);
    case 'apply-front-plans':
      return deskAddress.front(locale);
    case 'send-mail':
      return deskAddress.outbox(locale);
    case 'make-picture-sizes':
      return deskAddress.media(locale, { status: 'failed' });
    case 'delete-accounts':
      return deskAddress.people(locale);
  }
}

/** Only what somebody can see to stands here, each with the way to it. */
function Troubles({ t, locale, timeZone, overview: { held }, troubles }: Part) {
  const { failedJobs, mail, pictures, licences, sees } = troubles;
  if (!sees && held.total === 0) return null;
  const outbox = (status: string) => deskAddress.outbox(locale, { status });
  const library = (status: string) => deskAddress.media(locale, { status });
  const lines: { text: string; href?: string; hint?: string }[] = [
    ...failedJobs.map(({ name, count }) => ({
      text: t('deskHome.job', {
        job: isNamedJob(name) ? t(`deskHome.jobs.${name}`) : t('deskHome.otherJob'),
        count,
      }),
      href: roomOfJob(locale, name),
      hint: t('deskHome.jobHint'),
    })),
    ...(mail?.failed
      ? [{ text: t('deskHome.mailFailed', { count: mail.failed }), href: outbox('failed') }]
      : []),
    ...(mail?.held ? [{ text: t('deskHome.mailHeld', { count: mail.held }), href: outbox('held') }] : []),
    ...(mail?.late ? [{ text: t('deskHome.mailLate', { count: mail.late }), href: outbox('queued') }] : []),
    ...(pictures ? [{ text: t('deskHome.pictures', { count: pictures }), href: library('failed') }] : []),
    ...(licences ? [{ text: t('deskHome.licences', { count: licences }), href: library('expiring') }] : []),
  ];
  return (
    <Block title={t('deskHome.troubles')}>
      <Lines t={t} locale={locale} name="held" title={t('deskHome.held')} list={held}>
        {({ at }) => t('deskHome.heldAt', { time: formatDateTime(at, { locale, timeZone }) })}
      </Lines>
      {lines.length > 0 && (
        <ul className="divide-y divide-line text-small">
          {lines.map(({ text, href, hint }) => (
            <li key={text} className="border-s-4 border-s-brick py-2 ps-3">
              {href ? (
                <a className="underline" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
              {hint && <p className="text-muted">{hint}</p>}
            </li>
          ))}
        </ul>
      )}
      {lines.length === 0 && held.total === 0 && <p className="text-small">{t('deskHome.noTroubles')}</p>}
    </Block>
  );
}

function Figures({ t, figures }: Part) {
  return (
    <Block title={t('deskHome.today')}>
      <ul className="space-y-1 text-small">
        {(['published', 'comments', 'pending', 'members', 'subscribers'] as const).map((name) => (
          <li key={name}>{t(`deskHome.figures.${name}`, { count: figures[name] })}</li>
        ))}
      </ul>
    </Block>
  );
}
