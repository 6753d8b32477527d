'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { EditorContent } from '@tiptap/react';
import { useCallback, useId, useMemo, useState } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import type { ArticleEditorProps } from '#components/editor/article-editor.tsx';
import { ArticleTools } from '#components/editor/article-tools.tsx';
import { AsideCards, fieldWords } from '#components/editor/aside-cards.tsx';
import { BesideText } from '#components/editor/beside.tsx';
import { Editions } from '#components/editor/editions.tsx';
import { EmbedForm } from '#components/editor/embed-form.tsx';
import { SearchFields, StoryFields } from '#components/editor/fields.tsx';
import { Length, Weight } from '#components/editor/figures.tsx';
import { PublishPanel } from '#components/editor/publish-panel.tsx';
import { Shortcuts } from '#components/editor/shortcuts.tsx';
import { SlashMenu } from '#components/editor/slash-menu.tsx';
import { StatusLine } from '#components/editor/status-line.tsx';
import { StoryFinder } from '#components/editor/story-finder.tsx';
import { Toolbar } from '#components/editor/toolbar.tsx';
import {
  type EditorTools,
  EditorToolsContext,
  type MediaKind,
  type StoryAddress,
} from '#components/editor/tools.ts';
import { useBody } from '#components/editor/use-body.ts';
import { useDraft } from '#components/editor/use-draft.ts';
import { MediaPicker } from '#components/media/media-picker.tsx';
import { deskWords } from '#components/messages/desk-words.ts';
import { blockIdOf } from '#db/articles/rules/blocks.ts';
import { checklistFor } from '#db/articles/rules/checklist.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import type { Embed } from '#db/articles/rules/embed.ts';
import { articleState } from '#db/articles/rules/workflow.ts';
import { isApproved } from '#db/drafts/rules/state.ts';
import type { MediaView } from '#db/media/queries.ts';
import { excerpt } from '#db/search/text.ts';
import { reachOf } from '#db/users/policy.ts';

/** What somebody is asked before a block can stand in the text. */
type Asked =
  | { about: 'media'; kinds: MediaKind[]; done(view: MediaView | null): void }
  | { about: 'embed'; done(embed: Embed | null): void }
  | { about: 'story'; done(story: StoryAddress | null): void };

/** The text at the left, everything else about it at the right. */
export function EditorPage(props: Omit<ArticleEditorProps, 'children'>) {
  const { draft, locale, timeZone, viewer, mayWrite, embeds } = props;
  const { userId } = viewer;
  const textLocale = draft.locale;
  const t = deskWords(locale);
  const [names, setNames] = useState(props.names);
  const [media, setMedia] = useState(props.media);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [linking, setLinking] = useState(false);
  const [besideId, setBesideId] = useState<number | null>(null);
  const headlineId = useId();
  const dekId = useId();

  const addMedia = useCallback((view: MediaView) => setMedia((known) => ({ ...known, [view.id]: view })), []);
  const ask = useMemo(() => asking(setAsked, addMedia), [addMedia]);
  const tools: EditorTools = useMemo(
    () => ({ locale, textLocale, timeZone, t, media, embeds, ...ask }),
    [locale, textLocale, timeZone, t, media, embeds, ask],
  );
  const { editor, insert, goTo, uploads, closeUpload, slash } = useBody({
    draft,
    mayWrite,
    tools,
    onFile: addMedia,
    onLink: () => setLinking(true),
  });
  const { fields, setField, whole, told, state, takenUp, saves, read, flush, ...text } = useDraft({
    draft,
    editor,
    setAside: props.setAside,
    userId,
    mayWrite,
  });
  const article = articleState(state, {
    viewer,
    settings: props.settings,
    problems: checklistFor(whole, Object.values(media), props.settings.checklist),
  });

  return (
    <CSPProvider disableStyleElements>
      <EditorToolsContext value={tools}>
        <div className="editor">
          <StatusLine
            told={told}
            takenUp={takenUp}
            mayWrite={mayWrite}
            isHeld={!mayWrite && isApproved(state.status)}
            userId={userId}
            uploads={uploads}
            closeUpload={closeUpload}
          >
            <Length content={whole} />
          </StatusLine>
          <div className={`editor-columns ${besideId === null ? '' : 'with-beside'}`}>
            <div className="editor-paper" lang={textLocale}>
              <AsideCards
                texts={told.setAside}
                read={read}
                setBlock={text.setBlock}
                setField={(name, value) => setField(name, value as never)}
                flush={flush}
                onSettled={text.onSettled}
              />
              {told.unreadable.length > 0 && (
                <p role="alert" className="text-small text-brick">
                  {t('editor.unreadable', { count: told.unreadable.length })}{' '}
                  {told.unreadable
                    .map((place) => ('field' in place ? fieldWords(t, place.field) : t('editor.body')))
                    .join(', ')}
                </p>
              )}
              <label htmlFor={headlineId} className="sr-only" lang={locale}>
                {t('editor.headline')}
              </label>
              <textarea
                id={headlineId}
                className="editor-headline display"
                rows={1}
                maxLength={300}
                placeholder={t('editor.headline')}
                readOnly={!mayWrite}
                value={fields.headline}
                onChange={(event) => setField('headline', event.target.value.replace(/\n+/g, ' '))}
              />
              <label htmlFor={dekId} className="sr-only" lang={locale}>
                {t('editor.dek')}
              </label>
              <textarea
                id={dekId}
                className="editor-dek text-dek"
                rows={1}
                maxLength={1000}
                placeholder={t('editor.dek')}
                readOnly={!mayWrite}
                value={fields.dek}
                onChange={(event) => setField('dek', event.target.value.replace(/\n+/g, ' '))}
              />
              {mayWrite && (
                <Toolbar editor={editor} linking={linking} setLinking={setLinking} insert={insert}>
                  {asked?.about === 'embed' && (
                    <EmbedForm onGiven={asked.done} onCancel={() => asked.done(null)} />
                  )}
                  {asked?.about === 'story' && (
                    <StoryFinder onChoose={asked.done} onCancel={() => asked.done(null)} />
                  )}
                </Toolbar>
              )}
              <EditorContent editor={editor} />
              {slash && <SlashMenu {...slash} />}
            </div>
            {besideId !== null && (
              <BesideText
                articleId={draft.id}
                otherId={besideId}
                mayWrite={mayWrite}
                saves={saves}
                close={() => setBesideId(null)}
                goTo={goTo}
                take={(block, after) => {
                  text.take(block, after);
                  goTo(blockIdOf(block));
                }}
                flush={flush}
              />
            )}
            <aside className="editor-panel" aria-label={t('editor.details')}>
              <PublishPanel
                locale={locale}
                timeZone={timeZone}
                draft={article}
                steps={article.steps}
                problems={article.problems}
                beforeMove={async () => (await flush()) && text.knownVersion()}
                onMoved={(moved) => {
                  // Who may write may be another question now.
                  if (isApproved(moved.status) !== isApproved(state.status)) location.reload();
                  text.onMoved(moved);
                }}
              />
              <Editions
                articleId={draft.id}
                editions={props.editions}
                open={besideId}
                setOpen={setBesideId}
                mayBegin={mayWrite}
                flush={flush}
              />
              <ArticleTools editor={editor} article={state} {...{ viewer, mayWrite, flush }} />
              <fieldset disabled={!mayWrite} className="contents">
                <StoryFields
                  fields={fields}
                  setField={setField}
                  sections={props.sections}
                  names={names}
                  setNames={setNames}
                  slugTaken={told.slugTaken}
                  talkHref={
                    draft.kind === 'article' && reachOf(viewer, 'comments.rules')
                      ? deskAddress.commentsOfArticle(locale, draft.id)
                      : null
                  }
                />
                <details className="rule-head">
                  <summary className="font-semibold">{t('editor.search.title')}</summary>
                  <div className="pt-4">
                    <SearchFields
                      fields={fields}
                      setField={setField}
                      siteUrl={props.siteUrl}
                      siteName={props.siteName}
                      excerpt={excerpt(documentText(whole.body), 155)}
                    />
                  </div>
                </details>
              </fieldset>
              <div className="rule-head">
                <Weight content={whole} />
              </div>
              <Shortcuts />
            </aside>
          </div>
        </div>
        {asked?.about === 'media' && (
          <MediaPicker
            kinds={asked.kinds}
            locale={locale}
            open
            onClose={() => asked.done(null)}
            onPick={(view: MediaView) => asked.done(view)}
          />
        )}
      </EditorToolsContext>
    </CSPProvider>
  );
}

/** Each question is a promise of its answer, so that a block comes into the text whole. */
function asking(
  setAsked: (asked: Asked | null) => void,
  addMedia: (view: MediaView) => void,
): Pick<EditorTools, 'pick' | 'askEmbed' | 'askStory'> {
  const once =
    <Value,>(done: (value: Value | null) => void) =>
    (value: Value | null) => {
      setAsked(null);
      done(value);
    };
  return {
    pick: (kinds) =>
      new Promise<MediaView | null>((done) =>
        setAsked({
          about: 'media',
          kinds,
          done: once((view: MediaView | null) => {
            if (view) addMedia(view);
            done(view);
          }),
        }),
      ),
    askEmbed: () => new Promise<Embed | null>((done) => setAsked({ about: 'embed', done: once(done) })),
    askStory: () =>
      new Promise<StoryAddress | null>((done) => setAsked({ about: 'story', done: once(done) })),
  };
}
