'use client';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newBlockId } from '#components/editor/block-ids.ts';
import { deskConnection } from '#components/editor/desk-connection.ts';
import { DraftSync, type Sent, type Told } from '#components/editor/draft-sync.ts';
import { holdTab, localStoreOf, takeLeftBehind } from '#components/editor/local-copy.ts';
import { PRESENT } from '#components/editor/presence-marks.ts';
import { FROM_OTHERS, type ScreenDocument, screenDocument } from '#components/editor/screen-document.ts';
import type { ArticleContent, ArticleFields } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { blockIdOf, withBlockId } from '#db/articles/rules/blocks.ts';
import type { ArticleState } from '#db/articles/rules/workflow.ts';
import type { Draft, DraftState, SetAsideText } from '#db/drafts/queries.ts';
import { isPublic, stateOf } from '#db/drafts/rules/state.ts';
import { withoutWords } from '#db/editions/rules/in-step.ts';
import { slugify } from '#db/search/text.ts';

type Options = {
  draft: Draft;
  editor: Editor;
  setAside: SetAsideText[];
  userId: number;
  mayWrite: boolean;
};

/** A text with its fields, kept the same on the screen, in this browser and on the server; and where it stands. */
export function useDraft({ draft, editor, setAside, userId, mayWrite }: Options) {
  const [fields, setFields] = useState(() => fieldsOf(draft.content));
  const latest = useRef(fields);
  const [content, setContent] = useState(draft.content);
  const [told, setTold] = useState<Told>({
    state: 'saved',
    others: [],
    setAside,
    unreadable: [],
    slugTaken: false,
    article: null,
    hasSaved: false,
  });
  const [state, setState] = useState<DraftState>(() => stateOf(draft));
  const [takenUp, setTakenUp] = useState<number | null>(null);
  const [saves, setSaves] = useState(0);
  const sync = useRef<DraftSync | null>(null);
  const screen = useRef<ScreenDocument | null>(null);

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
    editor.view.dispatch(editor.state.tr.setMeta(PRESENT, told.others).setMeta('addToHistory', false));
  }, [editor, told.others]);

  useEffect(() => {
    if (told.article) setState(received(told.article));
  }, [told.article]);

  /** Shows other blocks, as if they had been written here. */
  function setBlocks(change: (blocks: Block[]) => Block[]) {
    const { body, ...others } = read();
    latest.current = others;
    screen.current?.show({ type: 'doc', content: change([...body.content]) });
    sync.current?.touch();
  }

  return {
    fields,
    setField,
    /** Headline, fields and text a moment after the last key. */
    whole: { ...content, ...fields },
    told,
    /** Readers may not see everything yet, whoever saved it. */
    state: {
      ...state,
      hasUnpublishedChanges: state.hasUnpublishedChanges || (told.hasSaved && isPublic(state.status)),
    },
    takenUp,
    saves,
    read,
    flush: async () => (await sync.current?.flush()) ?? false,
    knownVersion: () => sync.current?.knownVersion ?? true,
    setBlock(block: Block, how: 'instead' | 'after') {
      setBlocks((blocks) => {
        const at = blocks.findIndex((one) => blockIdOf(one) === blockIdOf(block));
        if (how === 'instead' && at >= 0) blocks[at] = block;
        else blocks.splice(at >= 0 ? at + 1 : blocks.length, 0, withBlockId(block, newBlockId()));
        return blocks;
      });
    },
    /** Takes a block over from the edition beside, under the id that makes the two belong together. */
    take(block: Block, after: string[]) {
      setBlocks((blocks) => {
        const places = after.map((id) => blocks.findIndex((one) => blockIdOf(one) === id));
        blocks.splice((places.find((at) => at >= 0) ?? -1) + 1, 0, ...withoutWords([block]));
        return blocks;
      });
    },
    onSettled: (setAside: SetAsideText[]) => setTold((told) => ({ ...told, setAside })),
    onMoved(moved: ArticleState) {
      setTold((told) => ({ ...told, hasSaved: false, article: null }));
      setState((before) => ({ ...before, ...timesOf(moved), ...movedTo(moved) }));
    },
  };
}

const fieldsOf = ({ body: _, ...fields }: ArticleContent): ArticleFields => fields;

/** Until it is published for the first time, an address follows the headline, if nobody chose another. */
function slugFollows(draft: Draft, fields: ArticleFields): boolean {
  if (draft.publishedAt) return false;
  return /^untitled-/.test(fields.slug) || fields.slug === slugify(fields.headline);
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
