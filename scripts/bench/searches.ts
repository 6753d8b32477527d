import { type Locale, localePrefix } from '#db/core/locale.ts';

/** Words of the demo's stories, which stand in some of the many texts made of their sentences, or in most of them. */
const common: Record<Locale, string[]> = {
  en: [
    ...['water school', 'market rice', 'people road', 'teacher river', 'family boat', 'village season'],
    ...['children book', 'Cambodia fish', 'town bus', 'telephone month', 'harvest rain', 'bank price'],
  ],
  km: [
    ...['ទឹក សាលារៀន', 'ភូមិ គ្រួសារ', 'អ្នកស្រី ផ្សារ', 'រដូវ ឆ្នាំ', 'ស្រូវ បឹង', 'លក់ រៀល'],
    ...['ម្ដាយ ឈ្មោះ', 'ផ្លូវ ទូរស័ព្ទ'],
  ],
};

/** Searches for invented villages, which a few stories each are about. */
export function rareSearches(articlePaths: string[], locale: Locale): string[] {
  const prefix = `${localePrefix(locale)}/`;
  const villages = articlePaths
    .filter((path) => path.startsWith(prefix) && path.split('/').length === prefix.split('/').length)
    .flatMap((path) => /^([^-]+)-\d+$/.exec(path.slice(prefix.length))?.[1] ?? []);
  return villages.map((village) => searchPath(locale, village));
}

export function commonSearches(locale: Locale): string[] {
  return common[locale].map((words) => searchPath(locale, words));
}

const searchPath = (locale: Locale, query: string) => `${localePrefix(locale)}/search?q=${query}`;
