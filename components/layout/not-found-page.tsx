import { translator } from '#components/messages/translator.ts';
import { SearchForm } from '#components/search/search-form.tsx';
import type { Locale } from '#db/core/locale.ts';

/** What stands where nothing is: a search, and Latest News beside it. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="min-h-[40vh]">
      <h1 className="display mt-4 text-title">{t('notFound.title')}</h1>
      <p className="mt-4 text-dek">{t('notFound.text')}</p>
      <div className="mt-8">
        <SearchForm locale={locale} query="" />
      </div>
    </div>
  );
}
