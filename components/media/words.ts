import { clientTranslator } from '#components/messages/client-translator.ts';
import { media } from '#components/messages/media.ts';
import { problem } from '#components/messages/problem.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

/** The texts that the library needs in a browser, and no others. */
export const mediaWords = (locale: Locale) =>
  clientTranslator(locale, { media: media[locale], problem: problem[locale] });

export type MediaWords = ReturnType<typeof mediaWords>;

/** What a file is called where there is room for a line. */
export const nameOf = (file: Pick<MediaView, 'alt' | 'fileName'>, locale: Locale): string =>
  file.alt[locale] || file.alt.en || file.alt.km || file.fileName;
