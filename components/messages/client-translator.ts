import { createTranslator } from 'use-intl/core';
import { intlLocale } from '#components/messages/intl-locale.ts';
import type { Locale } from '#db/core/locale.ts';

/** The texts of a few topics, for scripts in the browser, which need not load those of all others. */
export const clientTranslator = <Messages extends Record<string, unknown>>(
  locale: Locale,
  messages: Messages,
) => createTranslator<Messages>({ locale: intlLocale[locale], messages });
