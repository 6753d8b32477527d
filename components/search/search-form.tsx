import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

export function SearchForm({ locale, query }: { locale: Locale; query: string }) {
  const t = translator(locale);
  return (
    <search>
      <form action={address.search(locale)} className="grid gap-2">
        <label htmlFor="search-query" className="text-small font-semibold">
          {t('search.label')}
        </label>
        <div className="flex gap-2">
          <input
            id="search-query"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={200}
            className="field"
          />
          <button type="submit" className="button">
            {t('search.button')}
          </button>
        </div>
      </form>
    </search>
  );
}
