'use client';
import { type ReactNode, useSyncExternalStore } from 'react';
import { EditorPage } from '#components/editor/editor-page.tsx';
import type { Names, SectionChoice } from '#components/editor/fields.tsx';
import { deskWords } from '#components/messages/desk-words.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Draft, SetAsideText } from '#db/drafts/queries.ts';
import type { EditionLink } from '#db/editions/queries.ts';
import type { EmbedView } from '#db/embeds/queries.ts';
import type { MediaView } from '#db/media/queries.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import type { Member } from '#db/users/policy.ts';

export type EditorData = {
  draft: Draft;
  settings: Pick<SiteSettings, 'selfApproval' | 'checklist'>;
  media: Record<string, MediaView>;
  embeds: Record<string, EmbedView>;
  sections: SectionChoice[];
  names: Names;
  setAside: SetAsideText[];
  editions: EditionLink[];
};

export type ArticleEditorProps = EditorData & {
  /** Of whoever writes. */
  locale: Locale;
  timeZone: string;
  siteName: string;
  siteUrl: string;
  viewer: Pick<Member, 'role' | 'userId'>;
  mayWrite: boolean;
  /** The text as readers see it, until the editor is there. */
  children: ReactNode;
};

const never = () => () => {};

/**
 * The page of one article. On the server, and for whoever has no scripts, it is the text to read: what the editor shows
 * depends on the browser, which counts and cuts Khmer words by its own dictionary.
 */
export function ArticleEditor(props: ArticleEditorProps) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (isInBrowser) return <EditorPage {...props} />;
  const { headline, dek } = props.draft.content;
  return (
    <div className="editor">
      <p className="editor-status text-small text-muted">{deskWords(props.locale)('editor.opening')}</p>
      <div className="editor-columns">
        <div className="editor-paper" lang={props.draft.locale}>
          <p className="editor-headline display">{headline}</p>
          <p className="editor-dek text-dek">{dek}</p>
          {props.children}
        </div>
      </div>
    </div>
  );
}
