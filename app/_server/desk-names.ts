import { type Locale, locales } from '#db/core/locale.ts';

type Name = { lang: Locale; text: string };

/** The names of a thing for a list, the one in the language of the page first; one that is the same in both, once. */
export function namesOf(locale: Locale, names: Partial<Record<Locale, string>>): Name[] {
  const inOrder = [locale, ...locales.filter((one) => one !== locale)];
  return inOrder.flatMap((lang) => {
    const text = names[lang];
    return text && (lang === locale || text !== names[locale]) ? [{ lang, text }] : [];
  });
}

/** The same for its editions. */
export const editionNames = (locale: Locale, editions: { locale: Locale; name: string }[]): Name[] =>
  namesOf(locale, Object.fromEntries(editions.map(({ locale: of, name }) => [of, name])));
