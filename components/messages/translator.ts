import { createTranslator } from 'use-intl/core';
import { en, type Messages } from '#components/messages/en.ts';
import { intlLocale } from '#components/messages/intl-locale.ts';
import { km } from '#components/messages/km.ts';
import type { Locale } from '#db/core/locale.ts';

const catalogues: Record<Locale, Messages> = { en, km };

const make = (locale: Locale) =>
  createTranslator<Messages>({ locale: intlLocale[locale], messages: catalogues[locale] });
const translators = new Map<Locale, ReturnType<typeof make>>();

/** The texts of one language: `translator('km')('site.home')`. */
export function translator(locale: Locale): ReturnType<typeof make> {
  let translate = translators.get(locale);
  if (!translate) {
    translate = make(locale);
    translators.set(locale, translate);
  }
  return translate;
}

export type Translate = ReturnType<typeof translator>;
