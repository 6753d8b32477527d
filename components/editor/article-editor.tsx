'use client';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { EditorContent, useEditor } from '@tiptap/react';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { ArticleTools } from '#components/editor/article-tools.tsx';
import { AsideCards, fieldWords } from '#components/editor/aside-cards.tsx';
import { BesideText } from '#components/editor/beside.tsx';
import { newBlockId } from '#components/editor/block-ids.ts';
import { pictureAttrs } from '#components/editor/blocks/media-blocks.tsx';
import { cleanPaste } from '#components/editor/clean-paste.ts';
import { deskConnection } from '#components/editor/desk-calls.ts';
import { DraftSync, type Sent, type Told } from '#components/editor/draft-sync.ts';
import { Editions } from '#components/editor/editions.tsx';
import { extensions } from '#components/editor/extensions.ts';
import { type Names, SearchFields, type SectionChoice, StoryFields } from '#components/editor/fields.tsx';
import { Length, Weight } from '#components/editor/figures.tsx';
import { findInsertions, type Insertion } from '#components/editor/insertions.ts';
import { holdTab, localStoreOf, takeLeftBehind } from '#components/editor/local-copy.ts';
import { PRESENT, PresenceMarks } from '#components/editor/presence-marks.ts';
import { PublishPanel } from '#components/editor/publish-panel.tsx';
import { FROM_OTHERS, type ScreenDocument, screenDocument } from '#components/editor/screen-document.ts';
import { Shortcuts } from '#components/editor/shortcuts.tsx';
import {
  type SlashBridge,
  SlashCommands,
  SlashMenu,
  type SlashState,
} from '#components/editor/slash-menu.tsx';
import { StatusLine } from '#components/editor/status-line.tsx';
import { Toolbar } from '#components/editor/toolbar.tsx';
import {
  type EditorTools,
  EditorToolsContext,
  editorTexts,
  type MediaKind,
} from '#components/editor/tools.ts';
import { MediaPicker } from '#components/media/media-picker.tsx';
import { uploadFile } from '#components/media/upload.ts';
import type { ArticleContent, ArticleFields } from '#db/articles/content.ts';
import type { ArticleDocument, Block } from '#db/articles/document.ts';
import { blockIdOf, withBlockId } from '#db/articles/rules/blocks.ts';
import { checklistFor } from '#db/articles/rules/checklist.ts';
import { documentText } from '#db/articles/rules/document-text.ts';
import { embedOf } from '#db/articles/rules/embed.ts';
import { type ArticleState, articleState } from '#db/articles/rules/workflow.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Draft, DraftState, SetAsideText } from '#db/drafts/queries.ts';
import { isApproved, isPublic, stateOf } from '#db/drafts/rules/state.ts';
import type { EditionLink } from '#db/editions/queries.ts';
import { withoutWords } from '#db/editions/rules/in-step.ts';
import type { MediaView } from '#db/media/queries.ts';
import { excerpt, slugify } from '#db/search/text.ts';
import type { SiteSettings } from '#db/settings/validation.ts';
import type { Member } from '#db/users/policy.ts';

export type EditorData = {
  draft: Draft;
  settings: Pick<SiteSettings, 'selfApproval' | 'checklist'>;
  media: Record<string, MediaView>;
  sections: SectionChoice[];
  names: Names;
  setAside: SetAsideText[];
  editions: EditionLink[];
};

type Props = EditorData & {
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

const fieldsOf = ({ body: _, ...fields }: ArticleContent): ArticleFields => fields;

/** An empty text has a line to write on. */
const forScreen = (body: ArticleDocument) =>
  body.content.length ? body : { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newBlockId() } }] };

/** Until it is published for the first time, an address follows the headline, if nobody chose another. */
function slugFollows(draft: Draft, fields: ArticleFields): boolean {
  if (draft.publishedAt) return false;
  return /^untitled-/.test(fields.slug) || fields.slug === slugify(fields.headline);
}

const never = () => () => {};

/**
 * The page of one article. On the server, and for whoever has no scripts, it is the text to read: what the editor shows
 * depends on the browser, which counts and cuts Khmer words by its own dictionary.
 */
export function ArticleEditor(props: Props) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (isInBrowser) return <Editor {...props} />;
  const { headline, dek } = props.draft.content;
  return (
    <div className="editor">
      <p className="editor-status text-small text-muted">{editorTexts(props.locale)('editor.opening')}</p>
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

/** The text at the left, everything else about it at the right. */
function Editor(props: Omit<Props, 'children'>) {
  const { draft, locale, timeZone, viewer, mayWrite } = props;
  const { userId } = viewer;
  const textLocale = draft.locale;
  const t = useMemo(() => editorTexts(locale), [locale]);
  const [fields, setFields] = useState(() => fieldsOf(draft.content));
  const latest = useRef(fields);
  const [content, setContent] = useState(draft.content);
  const [names, setNames] = useState(props.names);
  const [media, setMedia] = useState(props.media);
  const [told, setTold] = useState<Told>({
    state: 'saved',
    others: [],
    setAside: props.setAside,
    unreadable: [],
    slugTaken: false,
    article: null,
    hasSaved: false,
  });
  const [state, setState] = useState<DraftState>(() => stateOf(draft));
  const [takenUp, setTakenUp] = useState<number | null>(null);
  const [uploads, setUploads] = useState<Record<string, string>>({});
  const [picking, setPicking] = useState<{ kinds: MediaKind[]; done(view: MediaView | null): void } | null>(
    null,
  );
  const [slash, setSlash] = useState<SlashState | null>(null);
  const [active, setActive] = useState(0);
  const [linking, setLinking] = useState(false);
  const [besideId, setBesideId] = useState<number | null>(null);
  const [saves, setSaves] = useState(0);
  const sync = useRef<DraftSync | null>(null);
  const screen = useRef<ScreenDocument | null>(null);
  const bridge = useRef<SlashBridge | null>(null);
  const tools = useRef<EditorTools | null>(null);
  const headlineId = useId();
  const dekId = useId();

  const pick = useCallback(
    (kinds: MediaKind[]) =>
      new Promise<MediaView | null>((done) =>
        setPicking({
          kinds,
          done(view) {
            if (view) setMedia((known) => ({ ...known, [view.id]: view }));
            setPicking(null);
            done(view);
          },
        }),
      ),
    [],
  );

  const insert = useRef<(insertion: Insertion) => void>(() => {});
  const editor = useEditor(
    {
      extensions: [
        ...extensions(t('editor.bodyHint')),
        SlashCommands(bridge, (insertion) => insert.current(insertion)),
        PresenceMarks((name) => t('editor.otherHere', { name })),
      ],
      content: forScreen(draft.content.body),
      editable: mayWrite,
      immediatelyRender: true,
      shouldRerenderOnTransaction: false,
      injectCSS: false,
      editorProps: {
        attributes: {
          class: 'story editor-text',
          lang: textLocale,
          'aria-label': t('editor.body'),
          role: 'textbox',
          'aria-multiline': 'true',
        },
        transformPastedHTML: cleanPaste,
        handlePaste: (_, event) => takeFiles(event.clipboardData) || takeAddress(event.clipboardData),
        handleDrop: (view, event, _slice, moved) => {
          if (moved) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
          return takeFiles(event.dataTransfer, at);
        },
        handleKeyDown: (_, event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return false;
          setLinking(true);
          return true;
        },
      },
    },
    [],
  );
  insert.current = (insertion) => {
    if (tools.current) void insertion.insert(editor, tools.current);
  };

  /** Pictures and recordings from the clipboard or the desktop go into the library, and from there into the text. */
  function takeFiles(data: DataTransfer | null, at?: number): boolean {
    const files = [...(data?.files ?? [])];
    // A table out of a spreadsheet comes with a picture of itself.
    if (files.length === 0 || data?.types.includes('text/html')) return false;
    for (const file of files) void upload(file, at);
    return true;
  }

  async function upload(file: File, at?: number) {
    const name = file.name || t('editor.block.picture');
    const tell = (text: string | null) =>
      setUploads(({ [name]: _, ...others }) => (text === null ? others : { ...others, [name]: text }));
    tell(t('editor.upload.running', { name, percent: 0 }));
    const result = await uploadFile(file, {
      onProgress: (share) => tell(t('editor.upload.running', { name, percent: Math.round(share * 100) })),
    });
    if (!result.ok) {
      tell(t('editor.upload.failed', { name }));
      return;
    }
    tell(null);
    const view = result.value;
    setMedia((known) => ({ ...known, [view.id]: view }));
    const mediaId = String(view.id);
    const block =
      view.kind === 'image'
        ? { type: 'picture', attrs: pictureAttrs(view, textLocale) }
        : { type: view.kind, attrs: { mediaId } };
    if (at === undefined) editor.chain().insertContent(block).run();
    else editor.chain().insertContentAt(at, block).run();
  }

  /** The address of a post or film, pasted on an empty line, is meant to be shown. */
  function takeAddress(data: DataTransfer | null): boolean {
    const text = data?.getData('text/plain').trim() ?? '';
    const parent = editor.state.selection.$from.parent;
    if (!/^https?:\S+$/.test(text) || parent?.type.name !== 'paragraph' || parent.content.size > 0)
      return false;
    const embed = embedOf(text);
    if (!embed || embed.provider === 'other') return false;
    return editor.chain().insertContent({ type: 'embed', attrs: embed }).run();
  }

  const read = useCallback(
    (): ArticleContent => ({ ...latest.current, body: screen.current?.read() ?? draft.content.body }),
    [draft],
  );

  const setField = useCallback(
    <Name extends keyof ArticleFields>(name: Name, value: ArticleFields[Name]) => {
      const before = latest.current;
      const after = { ...before, [name]: value };
      if (name === 'headline' && slugFollows(draft, before))
        after.slug = slugify(after.headline) || before.slug;
      latest.current = after;
      setFields(after);
      setTold((told) => ({ ...told, slugTaken: false }));
      sync.current?.touch();
    },
    [draft],
  );

  // From here on the text on the screen, in this browser and on the server is kept the same.
  useEffect(() => {
    const place = { articleId: draft.id, userId, tab: newBlockId() };
    const shown = screenDocument(editor, draft.content.body);
    screen.current = shown;
    const kept = new DraftSync({
      articleId: draft.id,
      userId,
      version: draft.version,
      content: draft.content,
      tab: place.tab,
      connection: deskConnection,
      store: localStoreOf(place),
      screen: {
        read,
        show({ body, ...others }) {
          latest.current = others;
          setFields(others);
          shown.show(body);
        },
      },
      tell: (news) => {
        setTold((told) => ({ ...told, ...news }));
        if (news.state === 'saved') setSaves((count) => count + 1);
      },
    });
    sync.current = kept;
    holdTab(place.tab);
    kept.start();
    if (mayWrite) void takeUpOlder(kept, place, setTakenUp);

    let idle: ReturnType<typeof setTimeout> | undefined;
    const onUpdate = ({ transaction }: { transaction: { getMeta(key: string): unknown } }) => {
      if (!transaction.getMeta(FROM_OTHERS)) kept.touch();
      clearTimeout(idle);
      idle = setTimeout(() => setContent(read()), 400);
    };
    const onSelection = () => kept.at(editor.state.selection.$from.node(1)?.attrs.id ?? null);
    const onHide = () => {
      if (document.visibilityState === 'hidden') void kept.flush();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (kept.isUnsaved) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void kept.flush();
    };
    const onOnline = () => void kept.flush();
    editor.on('update', onUpdate);
    editor.on('selectionUpdate', onSelection);
    document.addEventListener('visibilitychange', onHide);
    addEventListener('beforeunload', onLeave);
    addEventListener('keydown', onKey);
    addEventListener('online', onOnline);
    return () => {
      kept.stop();
      clearTimeout(idle);
      editor.off('update', onUpdate);
      editor.off('selectionUpdate', onSelection);
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('beforeunload', onLeave);
      removeEventListener('keydown', onKey);
      removeEventListener('online', onOnline);
    };
  }, [editor, draft, userId, mayWrite, read]);

  useEffect(() => {
    if (editor)
      editor.view.dispatch(editor.state.tr.setMeta(PRESENT, told.others).setMeta('addToHistory', false));
  }, [editor, told.others]);

  useEffect(() => {
    if (told.article) setState(received(told.article));
  }, [told.article]);
  const hasChanges = state.hasUnpublishedChanges || (told.hasSaved && isPublic(state.status));

  const given: EditorTools = useMemo(
    () => ({ locale, textLocale, timeZone, t, media, pick }),
    [locale, textLocale, timeZone, t, media, pick],
  );
  tools.current = given;

  bridge.current = {
    show(state) {
      setSlash(state);
      if (state === null) setActive(0);
    },
    key(event) {
      if (!slash) return false;
      const found = findInsertions(slash.query, given);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && found.length) {
        setActive((active + step + found.length) % found.length);
        return true;
      }
      const chosen = found[Math.min(active, found.length - 1)];
      if ((event.key !== 'Enter' && event.key !== 'Tab') || !chosen) return false;
      slash.choose(chosen);
      return true;
    },
  };

  function setBlock(block: Block, how: 'instead' | 'after') {
    const { body, ...others } = read();
    const blocks = [...body.content];
    const at = blocks.findIndex((one) => blockIdOf(one) === blockIdOf(block));
    if (how === 'instead' && at >= 0) blocks[at] = block;
    else blocks.splice(at >= 0 ? at + 1 : blocks.length, 0, withBlockId(block, newBlockId()));
    latest.current = others;
    screen.current?.show({ type: 'doc', content: blocks });
    sync.current?.touch();
  }

  function goTo(blockId: string) {
    editor.state.doc.forEach((node, position) => {
      if (node.attrs.id !== blockId) return;
      const at = node.isAtom ? position : position + node.nodeSize - 1;
      editor.chain().setTextSelection(at).focus().scrollIntoView().run();
    });
  }

  /** Takes a block over from the edition beside, under the id that makes the two belong together. */
  function take(block: Block, after: string[]) {
    const { body, ...others } = read();
    const blocks = [...body.content];
    const before =
      after.map((id) => blocks.findIndex((one) => blockIdOf(one) === id)).find((at) => at >= 0) ?? -1;
    blocks.splice(before + 1, 0, ...withoutWords([block]));
    latest.current = others;
    screen.current?.show({ type: 'doc', content: blocks });
    sync.current?.touch();
    goTo(blockIdOf(block));
  }

  // What is typed before the page has taken over, it would forget.
  const flush = async () => (await sync.current?.flush()) ?? false;
  const whole = { ...content, ...fields };
  const article = articleState(
    { ...state, hasUnpublishedChanges: hasChanges },
    {
      viewer,
      settings: props.settings,
      problems: checklistFor(whole, Object.values(media), props.settings.checklist),
    },
  );

  return (
    <CSPProvider disableStyleElements>
      <EditorToolsContext value={given}>
        <div className="editor">
          <StatusLine
            told={told}
            takenUp={takenUp}
            mayWrite={mayWrite}
            isHeld={!mayWrite && isApproved(state.status)}
            userId={userId}
            uploads={Object.values(uploads)}
          >
            <Length content={whole} />
          </StatusLine>
          <div className={`editor-columns ${besideId === null ? '' : 'with-beside'}`}>
            <div className="editor-paper" lang={textLocale}>
              <AsideCards
                texts={told.setAside}
                read={read}
                setBlock={setBlock}
                setField={(name, value) => setField(name, value as never)}
                flush={flush}
                onSettled={(setAside) => setTold((told) => ({ ...told, setAside }))}
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
                <Toolbar
                  editor={editor}
                  linking={linking}
                  setLinking={setLinking}
                  insert={(insertion) => insert.current(insertion)}
                />
              )}
              <EditorContent editor={editor} />
              {slash && <SlashMenu state={slash} active={active} setActive={setActive} />}
            </div>
            {besideId !== null && (
              <BesideText
                articleId={draft.id}
                otherId={besideId}
                mayWrite={mayWrite}
                saves={saves}
                close={() => setBesideId(null)}
                goTo={goTo}
                take={take}
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
                beforeMove={async () => (await flush()) && (sync.current?.knownVersion ?? true)}
                onMoved={(moved) => {
                  // Who may write may be another question now.
                  if (isApproved(moved.status) !== isApproved(state.status)) location.reload();
                  setTold((told) => ({ ...told, hasSaved: false, article: null }));
                  setState((before) => ({ ...before, ...timesOf(moved), ...movedTo(moved) }));
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
                      excerpt={excerpt(documentText(content.body), 155)}
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
        {picking && (
          <MediaPicker
            kinds={picking.kinds}
            locale={locale}
            open
            onClose={() => picking.done(null)}
            onPick={(view: MediaView) => picking.done(view)}
          />
        )}
      </EditorToolsContext>
    </CSPProvider>
  );
}

type Times = Pick<DraftState, 'publishedAt' | 'scheduledFor' | 'embargoUntil' | 'publishUntil'>;

/** What comes as JSON has its times as texts. */
const timesOf = (sent: Sent<Times>): Times => ({
  publishedAt: instant(sent.publishedAt),
  scheduledFor: instant(sent.scheduledFor),
  embargoUntil: instant(sent.embargoUntil),
  publishUntil: instant(sent.publishUntil),
});
const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

const movedTo = ({ status, version, hasUnpublishedChanges }: ArticleState) => ({
  status,
  version,
  hasUnpublishedChanges,
});

const received = (sent: Sent<DraftState>): DraftState => ({
  ...sent,
  ...timesOf(sent),
  dueAt: instant(sent.dueAt),
  updatedAt: instant(sent.updatedAt),
  withdrawnAt: instant(sent.withdrawnAt),
  editedAt: new Date(sent.editedAt),
});

/** Saves what earlier windows left behind. Until it is on the server it stays where it is. */
async function takeUpOlder(
  sync: DraftSync,
  place: { articleId: number; userId: number },
  tell: (at: number) => void,
): Promise<void> {
  for (const { copy, forget } of await takeLeftBehind(place)) {
    sync.takeUp(copy);
    tell(copy.at);
    if (await sync.flush()) await forget();
  }
}
