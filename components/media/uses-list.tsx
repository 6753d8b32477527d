import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaUses } from '#db/media/queries.ts';

/** What shows a file. */
export function UsesList({ locale, uses }: { locale: Locale; uses: MediaUses }) {
  const t = translator(locale);
  if (!uses.articles.length && !uses.people.length && !uses.isLogo)
    return <p className="text-small">{t('media.uses.none')}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line text-small">
      {uses.isLogo && <li className="py-1.5">{t('media.uses.logo')}</li>}
      {uses.articles.map((article) => (
        <li key={article.id} className="py-1.5">
          <a className="underline" lang={article.locale} href={deskAddress.article(locale, article.id)}>
            {article.headline}
          </a>{' '}
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
