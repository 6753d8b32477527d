'use client';
import { createContext, useContext } from 'react';
import type { DeskWords } from '#components/messages/desk-words.ts';
import type { Embed } from '#db/articles/rules/embed.ts';
import type { Locale } from '#db/core/locale.ts';
import type { EmbedView } from '#db/embeds/queries.ts';
import type { MediaView } from '#db/media/queries.ts';

export type MediaKind = MediaView['kind'];

/** Where a story is, and what it is called there. */
export type StoryAddress = { url: string; title: string };

/** What every part of the editor is given. */
export type EditorTools = {
  /** Of whoever writes. */
  locale: Locale;
  /** Of what is written. */
  textLocale: Locale;
  /** The newsroom's. */
  timeZone: string;
  t: DeskWords;
  /** Files that the text shows or showed since it was opened, by id. */
  media: Record<string, MediaView>;
  /** What was known of embedded addresses when it was opened. */
  embeds: Record<string, EmbedView>;
  /** Has somebody choose files of the library; none when they think better of it. */
  pick(kinds: MediaKind[]): Promise<MediaView | null>;
  /** Has somebody say what a block leads to; nothing when they think better of it. */
  askEmbed(): Promise<Embed | null>;
  askStory(): Promise<StoryAddress | null>;
};

export const EditorToolsContext = createContext<EditorTools | null>(null);

export function useEditorTools(): EditorTools {
  const tools = useContext(EditorToolsContext);
  if (!tools) throw new Error('This stands outside the editor.');
  return tools;
}
