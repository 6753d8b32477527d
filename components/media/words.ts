import { createTranslator } from 'use-intl/core';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { media } from '#components/messages/media.ts';
import { problem } from '#components/messages/problem.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

/** The texts that the library needs in a browser, and no others. Some browsers know no Khmer, but its digits. */
export function mediaWords(locale: Locale) {
  return createTranslator({
    locale: Intl.NumberFormat.supportedLocalesOf(locale).length ? intlLocale[locale] : 'en-u-nu-khmr',
    messages: { media: media[locale], problem: problem[locale] },
  });
}

export type MediaWords = ReturnType<typeof mediaWords>;

const isKnown = (code: string): code is keyof typeof problem.en => Object.hasOwn(problem.en, code);

/** A refusal in words. */
export function refusalText(
  t: MediaWords,
  { code, minutes = 1, id = '–' }: { code: string; minutes?: number; id?: string },
): string {
  return isKnown(code) ? t(`problem.${code}`, { minutes, id }) : t('problem.unexpected', { id });
}

/** What a file is called where there is room for a line. */
export const nameOf = (file: Pick<MediaView, 'alt' | 'fileName'>, locale: Locale): string =>
  file.alt[locale] || file.alt.en || file.alt.km || file.fileName;
