import type { Metadata } from 'next';
import { rescheduleForm } from '#app/_actions/articles.ts';
import { loadCalendar } from '#app/_loaders/desk-articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { CalendarPage } from '#components/desk/calendar-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { calendarFilterSchema } from '#db/desk/validation.ts';

type Props = PageProps<'/[locale]/desk/calendar'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('calendar.title') };
}

export default async function DeskCalendarPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.calendar(locale);
  const member = await requireDesk(locale, path, 'articles.see');
  const query = await searchParams;
  const filter = calendarFilterSchema.parse(query);
  const { timeZone } = await loadSite(locale);
  const [calendar, problem] = await Promise.all([
    loadCalendar(member, { filter, timeZone, now: new Date() }),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="calendar"
      here={(other) => deskAddress.calendar(other, filter)}
    >
      <CalendarPage
        locale={locale}
        timeZone={timeZone}
        member={member}
        filter={filter}
        calendar={calendar}
        problem={problem}
        isMoved={query.moved !== undefined}
        reschedule={rescheduleForm}
      />
    </DeskPage>
  );
}
