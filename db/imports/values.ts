import type { Locale } from '#db/core/locale.ts';

/** `2013-01-11 12:22:19` as an instant in UTC, or what RSS writes; null for none (`0000-00-00 00:00:00`). */
export function readDate(...texts: string[]): Date | null {
  for (const text of texts) {
    const plain = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)/.exec(text);
    if (!plain && !/^\w{3}, \d/.test(text)) continue;
    const date = new Date(plain ? `${plain[0].replace(' ', 'T')}Z` : text);
    const year = date.getUTCFullYear();
    if (year >= 1900 && year < 3000) return date;
  }
  return null;
}

/** The language of a text by its letters: Khmer when almost a third of them are. */
export function detectLocale(text: string): Locale {
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0;
  const khmer = text.slice(0, 20_000).match(/[\u1780-\u17b3]/g)?.length ?? 0;
  return letters > 0 && khmer / letters > 0.3 ? 'km' : 'en';
}

/**
 * A title made for search engines by Yoast (`%%title%% %%sep%% %%sitename%%`) or RankMath (`%title% …`), its
 * variables filled in; '' when it says nothing but the headline, which the site adds by itself.
 */
export function seoText(
  template: string,
  values: { headline: string; dek: string; site: string; section: string },
): string {
  const known: Record<string, string> = {
    title: values.headline,
    post_title: values.headline,
    excerpt: values.dek,
    excerpt_only: values.dek,
    category: values.section,
    primary_category: values.section,
  };
  const text = template
    .replace(/%{1,2}sep%{1,2}\s*%{1,2}(sitename|sitedesc|site_title)%{1,2}/g, '')
    .replace(/%{1,2}([a-z_]+)(?:\([^)%]{0,100}\))?%{1,2}/g, (_, name: string) =>
      name === 'sitename' ? values.site : name === 'sep' ? '–' : (known[name] ?? ''),
    )
    .replace(/\s+/g, ' ')
    .replace(/[\s–|-]+$/, '')
    .trim();
  return text === values.headline ? '' : text.slice(0, 300);
}
