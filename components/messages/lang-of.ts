import type { Locale } from '#db/core/locale.ts';

/** The language in whose letters a text of any can be shown: those of Khmer hold the others too. */
export const langOf = (text: string, otherwise: Locale): Locale =>
  /\p{Script=Khmer}/u.test(text) ? 'km' : otherwise;
