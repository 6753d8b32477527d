import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';

/** Inline, since such a page can ask for nothing else; the policy names its hash. */
export const failureStyle = `
:root { color-scheme: light dark }
body { margin: 0; padding: 3rem 1.25rem; background: #fbf8f2; color: #1d1a16; font: 1.125rem/1.6 Georgia, serif }
section { max-width: 34rem; margin: 0 auto 2.5rem }
h1 { font-size: 1.75rem; line-height: 1.25 }
[lang=km] { line-height: 1.85 }
[lang=km] h1 { line-height: 1.5 }
@media (prefers-color-scheme: dark) { body { background: #171411; color: #ece5d8 } }
`;

/**
 * A page for when no page can be made, in every language at once: nothing is known then but that it failed. It needs
 * nothing else to be shown.
 */
export function failurePage(kind: 'outage' | 'error'): string {
  const parts = locales.map((locale) => {
    const { title, text } = words(kind, locale);
    return `<section lang="${locale}"><h1>${title}</h1><p>${text}</p></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${words(kind, 'en').title}</title>
<style>${failureStyle}</style></head><body>${parts.join('')}</body></html>`;
}

function words(kind: 'outage' | 'error', locale: Locale): { title: string; text: string } {
  const t = translator(locale);
  return kind === 'outage'
    ? { title: t('outage.title'), text: t('outage.text') }
    : { title: t('error.title'), text: t('error.text') };
}
