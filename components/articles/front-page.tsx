import { LeadCard, PictureCard, RowCard } from '#components/articles/article-card.tsx';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { ArticleCard } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  site: { locale: Locale; name: string; tagline: string; timeZone: string };
  top: ArticleCard[];
  blocks: { section: { id: number; slug: string; name: string }; cards: ArticleCard[] }[];
};

/** The front page: one story that leads, four beside it, then section by section. */
export function FrontPage({ site, top, blocks }: Props) {
  const { locale, timeZone } = site;
  const t = translator(locale);
  const [lead, ...beside] = top;
  return (
    <>
      <h1 className="sr-only">{site.tagline ? `${site.name}: ${site.tagline}` : site.name}</h1>
      {!lead && <p className="text-dek">{t('archive.nothingYet')}</p>}
      {lead && <LeadCard card={lead} timeZone={timeZone} />}
      {beside.length > 0 && (
        <div className="mt-10 grid gap-x-6 gap-y-8 border-t border-line pt-6 min-[560px]:grid-cols-2">
          {beside.map((card) => (
            <PictureCard key={card.id} card={card} timeZone={timeZone} heading="h2" />
          ))}
        </div>
      )}
      {blocks.map(({ section, cards }) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`} className="mt-14">
          <h2 id={`section-${section.id}`} className="display rule-head mb-5 text-heading text-river">
            <a className="no-underline hover:underline" href={address.section(locale, section.slug)}>
              {section.name}
            </a>
          </h2>
          {cards.map((card) => (
            <RowCard key={card.id} card={card} timeZone={timeZone} heading="h3" />
          ))}
        </section>
      ))}
    </>
  );
}
