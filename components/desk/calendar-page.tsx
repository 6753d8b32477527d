import { deskAddress } from '#components/desk/addresses.ts';
import { Headline } from '#components/desk/article-facts.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { mayWith, stateMark } from '#db/articles/rules/workflow.ts';
import { localDay, localTime } from '#db/core/local-time.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { CalendarEntry } from '#db/desk/queries.ts';
import type { CalendarDays, CalendarFilter } from '#db/desk/validation.ts';
import type { Member } from '#db/users/policy.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  member: Member;
  filter: CalendarFilter;
  calendar: CalendarDays & { today: string; entries: CalendarEntry[] };
  problem: KeptProblem | null;
  isMoved: boolean;
  reschedule: (form: FormData) => Promise<void>;
};

/** More than these of one day stand in the view of its week. */
const IN_MONTH = 4;

/** A day of the calendar, which has no time and so no time zone. */
const dayText = (locale: Locale, day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlLocale[locale], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );

/** What is due, goes out and went out, by day on the newsroom's clock. On a phone the days are a list. */
export function CalendarPage(props: Props) {
  const { locale, timeZone, filter, calendar, isMoved } = props;
  const t = translator(locale);
  const { view, language } = filter;
  const { days, first, today, entries } = calendar;
  const title = dayText(
    locale,
    first,
    view === 'month'
      ? { month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'long', year: 'numeric' },
  );
  const to = (change: Partial<CalendarFilter>) =>
    deskAddress.calendar(locale, { view, language, day: first, ...change });
  const ofDay = Map.groupBy(entries, ({ at }) => localDay(at, timeZone));
  const link = 'inline-block py-1.5 underline aria-[current]:font-semibold aria-[current]:no-underline';
  return (
    <>
      <DeskTitle
        title={`${t('calendar.title')}: ${title}`}
        text={t('calendar.zone', { zone: timeZone.replaceAll('_', ' ') })}
      />
      <Done text={isMoved ? t('calendar.saved') : null} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 text-small">
        <nav aria-label={t('calendar.steps')}>
          <ul className="flex flex-wrap gap-x-5">
            <li>
              <a className={link} href={to({ day: calendar.earlier })}>
                {t('calendar.earlier')}
              </a>
            </li>
            <li>
              <a className={link} href={to({ day: undefined })}>
                {t('calendar.today')}
              </a>
            </li>
            <li>
              <a className={link} href={to({ day: calendar.later })}>
                {t('calendar.later')}
              </a>
            </li>
            {(['month', 'week'] as const).map((one) => (
              <li key={one}>
                <a
                  className={link}
                  href={to({ view: one, day: filter.day ?? today })}
                  aria-current={one === view ? 'true' : undefined}
                >
                  {t(`calendar.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <form method="get" action={deskAddress.calendar(locale)} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="view" value={view} />
          {filter.day && <input type="hidden" name="day" value={filter.day} />}
          <Choice
            name="language"
            label={t('calendar.language')}
            defaultValue={language}
            options={[
              { value: '', label: t('desk.all') },
              ...locales.map((value) => ({ value, label: t(`siteSettings.in.${value}`) })),
            ]}
          />
          <button type="submit" className="button button-quiet">
            {t('desk.filter')}
          </button>
        </form>
      </div>
      {entries.length === 0 && <p>{t('calendar.nothingAtAll')}</p>}
      <ol className="grid gap-x-4 text-small md:grid-cols-7">
        {days.map((day) => (
          <Day
            key={day}
            {...props}
            t={t}
            day={day}
            entries={ofDay.get(day) ?? []}
            week={to({ view: 'week', day })}
          />
        ))}
      </ol>
    </>
  );
}

type Part = Props & { t: Translate };

function Day({
  day,
  entries,
  week,
  ...props
}: Part & { day: string; entries: CalendarEntry[]; week: string }) {
  const { t, locale, filter, calendar } = props;
  const isMonth = filter.view === 'month';
  const shown = isMonth ? entries.slice(0, IN_MONTH) : entries;
  const isOther = isMonth && !day.startsWith(calendar.first.slice(0, 7));
  const isToday = day === calendar.today;
  return (
    <li
      className={`min-w-0 border-t py-2 md:min-h-24 ${isToday ? 'border-t-2 border-brick' : 'border-line'} ${entries.length || isToday ? '' : 'max-md:hidden'}`}
    >
      <h2 className={isOther ? 'text-muted' : isToday ? 'font-semibold text-brick' : 'font-semibold'}>
        <time dateTime={day}>
          <span className="text-muted">{dayText(locale, day, { weekday: 'short' })} </span>
          {dayText(
            locale,
            day,
            isOther || !isMonth || day.endsWith('-01')
              ? { day: 'numeric', month: 'short' }
              : { day: 'numeric' },
          )}
        </time>
        {isToday && <span className="font-normal"> · {t('calendar.today')}</span>}
      </h2>
      {shown.length > 0 && (
        <ul className="mt-1 space-y-2">
          {shown.map((entry) => (
            <li key={`${entry.what}-${entry.id}`} className="min-w-0 break-words">
              <Entry {...props} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {entries.length > shown.length && (
        <p className="mt-1">
          <a className="underline" href={week}>
            {t('calendar.more', { count: entries.length - shown.length })}
          </a>
        </p>
      )}
    </li>
  );
}

const colours: Partial<Record<CalendarEntry['what'], string>> = {
  scheduled: 'text-river',
  ends: 'text-brick',
};

function Entry({
  t,
  locale,
  timeZone,
  member,
  filter,
  problem,
  reschedule,
  entry,
}: Part & { entry: CalendarEntry }) {
  const wrong = problem?.typed.id === String(entry.id) ? problemTexts(t, problem, { fields: ['at'] }) : null;
  const time = localTime(entry.at, timeZone).slice(11);
  const canMove = entry.what === 'scheduled' && mayWith(member, 'articles.publish', entry);
  return (
    <>
      <p className={colours[entry.what] ?? 'text-muted'}>
        {time} {t(`calendar.what.${entry.what}`)}
      </p>
      <a href={deskAddress.article(locale, entry.id)} className="underline">
        <Headline locale={locale} headline={entry.headline} language={entry.locale} />
      </a>
      {entry.assignee && <p className="text-muted">{entry.assignee}</p>}
      {canMove && (
        <details open={wrong !== null || undefined}>
          <summary className="cursor-pointer py-1 underline">{t('calendar.change')}</summary>
          <Form
            action={reschedule}
            locale={locale}
            hidden={{
              id: entry.id,
              step: 'schedule',
              was: stateMark({ status: entry.status, scheduledFor: entry.at }),
              calendar: new URLSearchParams(
                Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
              ).toString(),
            }}
            problem={wrong?.ofForm}
            className="grid gap-2 py-2"
          >
            <Field
              name="at"
              id={`at-${entry.id}`}
              type="datetime-local"
              label={t('calendar.newTime')}
              problem={wrong?.of('at')}
              defaultValue={wrong?.typed('at') ?? localTime(entry.at, timeZone)}
              required
            />
            <button type="submit" className="button button-quiet">
              {t('calendar.button')}
            </button>
          </Form>
        </details>
      )}
    </>
  );
}
