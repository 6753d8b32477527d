import type { ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DueText, Headline } from '#components/desk/article-facts.tsx';
import { CommentsWaiting } from '#components/desk/comments-waiting.tsx';
import type { Room } from '#components/desk/desk-frame.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { StateSign } from '#components/desk/state-sign.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { DeskFigures, DeskOverview, DeskTroubles, Mentioned } from '#db/desk/queries.ts';
import type { Waiting } from '#db/moderation/queries.ts';

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
  locale,
  title,
  rows,
  children,
}: {
  locale: Locale;
  title?: string;
  rows: Row[];
  children: (row: Row) => ReactNode;
}) {
  if (!rows.length) return null;
  return (
    <div className="text-small">
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
    </div>
  );
}

function NeedsYou({ t, locale, timeZone, now, overview, comments }: Part) {
  const { notes, toDo, setAside, toReview, reviewCount } = overview;
  const hasComments = comments !== null && Object.values(comments).some((count) => count > 0);
  const isQuiet = [notes, toDo, setAside, toReview].every((rows) => rows.length === 0) && !hasComments;
  return (
    <Block title={t('deskHome.needsYou')}>
      {isQuiet && <p>{t('deskHome.nothingNeedsYou')}</p>}
      <Lines locale={locale} title={t('deskHome.notes')} rows={notes}>
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
      <Lines locale={locale} title={t('deskHome.toDo')} rows={toDo}>
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
      <Lines locale={locale} title={t('deskHome.setAside')} rows={setAside}>
        {({ count }) => t('deskHome.setAsideCount', { count })}
      </Lines>
      <Lines locale={locale} title={t('deskHome.toReview')} rows={toReview}>
        {({ by, editedAt }) =>
          t('deskHome.handedInBy', {
            name: by || t('desk.noName'),
            time: formatDateTime(editedAt, { locale, timeZone }),
          })
        }
      </Lines>
      {reviewCount > toReview.length && (
        <p className="text-small">
          <a className="underline" href={deskAddress.articles(locale, { status: 'in_review' })}>
            {t('deskHome.allToReview', { count: reviewCount })}
          </a>
        </p>
      )}
    </Block>
  );
}

function Next({ t, locale, timeZone, overview: { next, ends } }: Part) {
  const time = ({ at }: { at: Date }) => formatDateTime(at, { locale, timeZone });
  return (
    <Block title={t('deskHome.next')}>
      {next.length === 0 && <p className="text-small">{t('deskHome.nothingNext')}</p>}
      <Lines locale={locale} rows={next}>
        {time}
      </Lines>
      <Lines locale={locale} title={t('deskHome.ends')} rows={ends}>
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

/** Only what somebody can see to stands here, each with the way to it. */
function Troubles({ t, locale, troubles: { failedJobs, mail, pictures, licences, sees } }: Part) {
  if (!sees) return null;
  const outbox = (status: string) => deskAddress.outbox(locale, { status });
  const lines: { text: string; href?: string }[] = [
    ...failedJobs.map((job) => ({ text: t('deskHome.job', job) })),
    ...(mail?.failed
      ? [{ text: t('deskHome.mailFailed', { count: mail.failed }), href: outbox('failed') }]
      : []),
    ...(mail?.held ? [{ text: t('deskHome.mailHeld', { count: mail.held }), href: outbox('held') }] : []),
    ...(mail?.late ? [{ text: t('deskHome.mailLate', { count: mail.late }), href: outbox('queued') }] : []),
    ...(pictures ? [{ text: t('deskHome.pictures', { count: pictures }) }] : []),
    ...(licences ? [{ text: t('deskHome.licences', { count: licences }) }] : []),
  ];
  return (
    <Block title={t('deskHome.troubles')}>
      {lines.length ? (
        <ul className="divide-y divide-line text-small">
          {lines.map(({ text, href }) => (
            <li key={text} className="border-s-4 border-s-brick py-2 ps-3">
              {href ? (
                <a className="underline" href={href}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-small">{t('deskHome.noTroubles')}</p>
      )}
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
