/** The languages of the interface and of article editions. The first is the one whose addresses carry no prefix. */
export const locales = ['en', 'km'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The path prefix of a language: '' for the default one, '/km' for Khmer. */
export function localePrefix(locale: Locale): string {
  return locale === defaultLocale ? '' : `/${locale}`;
}

/** A text in a language, or in whichever it is there; '' when it is there in none. */
export function inLocale(texts: Partial<Record<Locale, string>>, locale: Locale): string {
  return texts[locale] || (locales.map((one) => texts[one]).find(Boolean) ?? '');
}
