import { Picture } from '#components/articles/picture.tsx';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { type DateContext, DateText } from '#components/ui/date.tsx';
import type { ArticleCard as Card } from '#db/articles/queries.ts';

type Props = {
  card: Card;
  timeZone: string;
  /** The level that fits the page's outline. */
  heading?: 'h2' | 'h3';
};

/** Section, date and, when there are any, comments: the line under a headline. */
function CardMeta({ card, timeZone }: { card: Card; timeZone: string }) {
  const t = translator(card.locale);
  const when: DateContext = { locale: card.locale, timeZone };
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-3 text-tiny text-muted">
      {card.section && <span className="font-semibold text-accent">{card.section.name}</span>}
      <DateText date={card.publishedAt} {...when} />
      {card.commentCount > 0 && <span>{t('article.comments', { count: card.commentCount })}</span>}
    </p>
  );
}

/** The first story of the front page. */
export function LeadCard({ card, timeZone }: Props) {
  return (
    <article className="relative">
      {card.picture && (
        <Picture
          media={card.picture}
          locale={card.locale}
          alt=""
          sizes="(min-width: 900px) 640px, 100vw"
          lead
          shape="wide"
        />
      )}
      <h2 className="display mt-4 text-lead">
        <a className="card-link no-underline hover:text-brick" href={address.article(card)}>
          {card.headline}
        </a>
      </h2>
      {card.dek && <p className="mt-3 text-dek">{card.dek}</p>}
      <CardMeta card={card} timeZone={timeZone} />
    </article>
  );
}

/** A story in a grid: picture above, headline below. */
export function PictureCard({
  card,
  timeZone,
  heading: Heading = 'h3',
  withDek = false,
}: Props & { withDek?: boolean }) {
  return (
    <article className="relative">
      {card.picture && (
        <Picture
          media={card.picture}
          locale={card.locale}
          alt=""
          sizes="(min-width: 900px) 320px, (min-width: 560px) 50vw, 100vw"
          shape="wide"
          className="mb-3"
        />
      )}
      <Heading className="display text-card">
        <a className="card-link no-underline hover:text-brick" href={address.article(card)}>
          {card.headline}
        </a>
      </Heading>
      {withDek && card.dek && <p className="mt-1.5 text-small text-muted">{card.dek}</p>}
      <CardMeta card={card} timeZone={timeZone} />
    </article>
  );
}

/** A story in a list: headline and dek, a small picture at the side. */
export function RowCard({ card, timeZone, heading: Heading = 'h2' }: Props) {
  return (
    <article className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 border-t border-line py-5 first:border-t-0 first:pt-0">
      <div>
        <Heading className="display text-card">
          <a className="card-link no-underline hover:text-brick" href={address.article(card)}>
            {card.headline}
          </a>
        </Heading>
        {card.dek && (
          <p className="mt-1.5 line-clamp-3 text-small text-muted max-[420px]:hidden">{card.dek}</p>
        )}
        <CardMeta card={card} timeZone={timeZone} />
      </div>
      {card.picture && (
        <Picture
          media={card.picture}
          locale={card.locale}
          alt=""
          sizes="(min-width: 560px) 176px, 96px"
          shape="wide"
          className="w-[min(6rem,25vw)] self-start min-[560px]:w-44"
        />
      )}
    </article>
  );
}
