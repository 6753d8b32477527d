import { clientTranslator } from '#components/messages/client-translator.ts';
import { corrections } from '#components/messages/corrections.ts';
import { editor } from '#components/messages/editor.ts';
import { notes } from '#components/messages/notes.ts';
import { previews } from '#components/messages/previews.ts';
import { problem } from '#components/messages/problem.ts';
import { roles } from '#components/messages/roles.ts';
import { workflow } from '#components/messages/workflow.ts';
import type { Locale } from '#db/core/locale.ts';

const wordsOf = (locale: Locale) => ({
  editor: editor[locale],
  workflow: workflow[locale],
  notes: notes[locale],
  previews: previews[locale],
  corrections: corrections[locale],
  desk: roles[locale],
  problem: problem[locale],
});

const make = (locale: Locale) => clientTranslator(locale, wordsOf(locale));
const translators = new Map<Locale, DeskWords>();

/** The texts that whoever writes needs in the browser; what else the product says stays on the server. */
export function deskWords(locale: Locale): ReturnType<typeof make> {
  let translate = translators.get(locale);
  if (!translate) {
    translate = make(locale);
    translators.set(locale, translate);
  }
  return translate;
}

export type DeskWords = ReturnType<typeof make>;
