'use client';
import type { Editor } from '@tiptap/react';
import { deskAddress } from '#components/desk/addresses.ts';
import { Correct } from '#components/editor/correct.tsx';
import { Notes } from '#components/editor/notes.tsx';
import { PreviewLinks } from '#components/editor/preview-links.tsx';
import { useEditorTools } from '#components/editor/tools.ts';
import { deskWords } from '#components/messages/desk-words.ts';
import { mayTime, mayWith } from '#db/articles/rules/workflow.ts';
import type { DraftState } from '#db/drafts/queries.ts';
import { isPublic } from '#db/drafts/rules/state.ts';
import { type Member, reachOf } from '#db/users/policy.ts';

type Props = {
  editor: Editor | null;
  article: DraftState;
  viewer: Pick<Member, 'role' | 'userId'>;
  mayWrite: boolean;
  /** Saves first, so that what is looked at is what was written. */
  flush(): Promise<boolean>;
};

/** What goes with the work on an article: how it would look, what it was, what is said about it. */
export function ArticleTools({ editor, article, viewer, mayWrite, flush }: Props) {
  const { locale, textLocale, timeZone } = useEditorTools();
  const t = deskWords(locale);
  const link = 'inline-block py-1 underline';
  return (
    <>
      <ul className="rule-head pt-2 text-small">
        <li>
          <a
            className={link}
            href={deskAddress.preview(textLocale, article.id)}
            target="_blank"
            onClick={() => void flush()}
            rel="noopener"
          >
            {t('previews.open')}
          </a>
        </li>
        <li>
          <a className={link} href={deskAddress.revisions(locale, article.id)}>
            {t('editor.revisions')}
          </a>
        </li>
        {(reachOf(viewer, 'articles.assign') || mayTime(viewer, article)) && (
          <li>
            <a className={link} href={deskAddress.plan(locale, article.id)}>
              {t('workflow.plan.link')}
            </a>
          </li>
        )}
        {mayWrite && isPublic(article.status) && article.hasUnpublishedChanges && (
          <li>
            <a
              className={link}
              href={deskAddress.discard(locale, article.id)}
              onClick={async (event) => {
                event.preventDefault();
                const { href } = event.currentTarget;
                // What is not saved yet would come back after it.
                if (await flush()) location.assign(href);
              }}
            >
              {t('editor.discard')}
            </a>
          </li>
        )}
      </ul>
      <Notes
        editor={editor}
        articleId={article.id}
        locale={locale}
        textLocale={textLocale}
        timeZone={timeZone}
      />
      {editor && mayWrite && article.status === 'published' && (
        <Correct editor={editor} locale={locale} textLocale={textLocale} />
      )}
      {mayWith(viewer, 'articles.preview', article) && (
        <PreviewLinks articleId={article.id} locale={locale} timeZone={timeZone} />
      )}
    </>
  );
}
