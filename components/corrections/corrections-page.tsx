import { address } from '#components/layout/addresses.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { ArchivePage } from '#db/core/paging.ts';
import type { CorrectionEntry } from '#db/corrections/queries.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  title: string;
  entries: CorrectionEntry[];
  total: number;
  page: ArchivePage;
};

/** The notices of all articles, each with the article that it stands in. */
export function CorrectionsPage({ locale, timeZone, title, entries, total, page }: Props) {
  const t = translator(locale);
  const link = (target: number | 'front') => address.corrections(locale, target === 'front' ? null : target);
  return (
    <>
      <Breadcrumb
        label={t('site.breadcrumb')}
        crumbs={[{ name: t('site.home'), href: address.home(locale) }, { name: title }]}
      />
      <header className="mt-4 border-b border-line pb-5">
        <h1 className="display text-title">{title}</h1>
        <p className="mt-2 text-dek">{t('corrections.text')}</p>
        {total > 0 && <p className="mt-2 text-tiny text-muted">{t('corrections.count', { count: total })}</p>}
      </header>
      {entries.length === 0 && <p className="mt-6">{t('corrections.none')}</p>}
      <ol className="divide-y divide-line">
        {entries.map((entry) => (
          <li key={`${entry.articleId} ${entry.position}`} className="space-y-1 py-5">
            <p className="text-small">
              <strong>{t(`article.${entry.kind}`)}</strong>{' '}
              <span className="text-muted">
                · <DateText date={entry.at} locale={locale} timeZone={timeZone} />
              </span>
            </p>
            <p className="break-words">{entry.text}</p>
            <p className="text-small">
              <span className="text-muted">{t('corrections.in')}: </span>
              <a className="underline" href={address.article({ locale, slug: entry.slug })}>
                {entry.headline}
              </a>
            </p>
          </li>
        ))}
      </ol>
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
