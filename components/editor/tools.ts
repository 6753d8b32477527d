'use client';
import { createContext, useContext } from 'react';
import { clientTranslator } from '#components/messages/client-translator.ts';
import { editor } from '#components/messages/editor.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

export const editorTexts = (locale: Locale) =>
  clientTranslator(locale, { en: { editor: editor.en }, km: { editor: editor.km } });
export type EditorTexts = ReturnType<typeof editorTexts>;

export type MediaKind = MediaView['kind'];

/** What every part of the editor is given. */
export type EditorTools = {
  /** Of whoever writes. */
  locale: Locale;
  /** Of what is written. */
  textLocale: Locale;
  /** The newsroom's. */
  timeZone: string;
  t: EditorTexts;
  /** Files that the text shows or showed since it was opened, by id. */
  media: Record<string, MediaView>;
  /** Has somebody choose files of the library; none when they think better of it. */
  pick(kinds: MediaKind[]): Promise<MediaView | null>;
};

export const EditorToolsContext = createContext<EditorTools | null>(null);

export function useEditorTools(): EditorTools {
  const tools = useContext(EditorToolsContext);
  if (!tools) throw new Error('This stands outside the editor.');
  return tools;
}
