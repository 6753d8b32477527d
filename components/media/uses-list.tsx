import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaUses } from '#db/media/queries.ts';

/** What shows a file; readers' pages are linked. */
export function UsesList({ locale, uses }: { locale: Locale; uses: MediaUses }) {
  const t = translator(locale);
  if (!uses.articles.length && !uses.people.length)
    return <p className="text-small">{t('media.uses.none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line text-small">
      {uses.articles.map((article) => (
        <li key={article.id} className="py-1.5">
          {article.status === 'published' ? (
            <a className="underline" lang={article.locale} href={address.article(article)}>
              {article.headline}
            </a>
          ) : (
            <span lang={article.locale}>{article.headline}</span>
          )}{' '}
          <span className="text-muted">
            {t(`media.uses.as.${article.as}`)} · {t(`media.uses.status.${article.status}`)}
          </span>
        </li>
      ))}
      {uses.people.map((person) => (
        <li key={person.id} className="py-1.5">
          <a className="underline" lang={person.locale} href={address.author(person.locale, person.slug)}>
            {person.name}
          </a>{' '}
          <span className="text-muted">{t('media.uses.portrait')}</span>
        </li>
      ))}
    </ul>
  );
}
