import { RowCard } from '#components/articles/article-card.tsx';
import { Picture } from '#components/articles/picture.tsx';
import { address } from '#components/layout/addresses.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Archive } from '#db/articles/queries.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

type Props = {
  archive: Archive & {
    subject: {
      kind: 'category' | 'tag' | 'author' | 'latest';
      slug: string;
      role?: string;
      portrait?: MediaView | null;
    };
  };
  locale: Locale;
  title: string;
  description: string;
  /** The number in the address; null on the address without one. */
  number: number | null;
  timeZone: string;
};

const kindLabel = { category: 'archive.section', tag: 'archive.tag', author: 'archive.author' } as const;

/** A section, a tag, an author, or all news: what it is, its stories, the way to older and newer ones. */
export function ArchivePage({ archive, locale, title, description, number, timeZone }: Props) {
  const t = translator(locale);
  const { subject, cards, total, page } = archive;
  const link = (target: number | 'front') =>
    address.archive(subject.kind, locale, subject.slug, target === 'front' ? null : target);
  return (
    <>
      <Breadcrumb
        label={t('site.breadcrumb')}
        crumbs={[{ name: t('site.home'), href: address.home(locale) }, { name: title }]}
      />
      <header className="mt-4 flex flex-wrap items-start gap-x-5 gap-y-3 border-b border-line pb-5">
        {subject.portrait && (
          <Picture
            media={subject.portrait}
            locale={locale}
            alt=""
            sizes="96px"
            shape="square"
            className="w-24 shrink-0 rounded-full"
            lead
          />
        )}
        <div className="min-w-[min(100%,12rem)] flex-1">
          {subject.kind !== 'latest' && (
            <p className="text-tiny font-semibold text-accent">{t(kindLabel[subject.kind])}</p>
          )}
          <h1 className="display text-title">
            {number ? t('archive.pageTitle', { title, page: number }) : title}
          </h1>
          {subject.role && <p className="text-small text-muted">{subject.role}</p>}
          {!number && description && <p className="mt-2 text-dek">{description}</p>}
          <p className="mt-2 text-tiny text-muted">
            {t('archive.count', { count: total })}
            {subject.kind !== 'latest' && (
              <>
                {' · '}
                <a href={address.feed(locale, { kind: subject.kind, slug: subject.slug })}>
                  {t('site.feeds')}
                </a>
              </>
            )}
          </p>
        </div>
      </header>
      <div className="mt-6">
        {cards.length === 0 && <p>{t('archive.empty')}</p>}
        {cards.map((card) => (
          <RowCard key={card.id} card={card} timeZone={timeZone} />
        ))}
      </div>
      {(page.older || page.newer) && (
        <nav
          aria-label={t('archive.pages')}
          className="mt-8 flex flex-wrap gap-x-6 border-t border-line pt-4"
        >
          {page.newer && (
            <a rel="prev" className="py-2" href={link(page.newer)}>
              ← {t(page.newer === 'front' ? 'archive.newest' : 'archive.newer')}
            </a>
          )}
          {page.older && (
            <a rel="next" className="ms-auto py-2" href={link(page.older)}>
              {t('archive.older')} →
            </a>
          )}
        </nav>
      )}
    </>
  );
}
