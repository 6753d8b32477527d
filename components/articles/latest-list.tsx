import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { ArticleCard } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';

/** Latest News, beside or below every page. */
export function LatestList({
  cards,
  locale,
  timeZone,
}: {
  cards: ArticleCard[];
  locale: Locale;
  timeZone: string;
}) {
  const t = translator(locale);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="latest-news">
      <h2 id="latest-news" className="display text-heading text-river">
        <a className="no-underline hover:underline" href={address.latest(locale)}>
          {t('site.latestNews')}
        </a>
      </h2>
      <ol className="mt-3">
        {cards.map((card) => (
          <li key={card.id} className="relative border-t border-line py-3">
            <a
              className="card-link display text-[calc(1.0625rem*var(--step))] no-underline hover:text-brick"
              href={address.article(card)}
            >
              {card.headline}
            </a>
            <p className="mt-0.5 text-tiny text-muted">
              <DateText date={card.publishedAt} locale={locale} timeZone={timeZone} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
