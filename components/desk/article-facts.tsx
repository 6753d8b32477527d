import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import { localDay } from '#db/core/local-time.ts';
import type { Locale } from '#db/core/locale.ts';

/** What an article is called; not every one has a headline yet. */
export function Headline({
  locale,
  headline,
  language,
}: {
  locale: Locale;
  headline: string;
  language: Locale;
}) {
  return headline ? (
    <span lang={language} className="any-words">
      {headline}
    </span>
  ) : (
    <em>{translator(locale)('deskArticles.noHeadline')}</em>
  );
}

/** When something is due, and whether that is over, in words. */
export function DueText({
  locale,
  timeZone,
  dueAt,
  now,
}: {
  locale: Locale;
  timeZone: string;
  dueAt: Date;
  now: Date;
}) {
  const t = translator(locale);
  const dayOf = (instant: Date) => Date.parse(localDay(instant, timeZone)) / 86_400_000;
  const days = dayOf(dueAt) - dayOf(now);
  if (days < 0) return <strong className="text-brick">{t('deskArticles.due.late', { days: -days })}</strong>;
  if (days === 0)
    return <strong className={dueAt < now ? 'text-brick' : ''}>{t('deskArticles.due.now')}</strong>;
  if (days === 1) return t('deskArticles.due.tomorrow');
  return t('deskArticles.due.on', { date: formatDate(dueAt, { locale, timeZone }) });
}
