import { type Answer, ServerFault } from '#components/desk-calls/call-desk.ts';
import type { ArticleContent } from '#db/articles/content.ts';
import type { Block } from '#db/articles/document.ts';
import { blockIdOf, canonical } from '#db/articles/rules/blocks.ts';
import type { Saved } from '#db/drafts/mutations.ts';
import type { DraftState, Present, SetAsideText } from '#db/drafts/queries.ts';
import {
  applyChanges,
  type BlockChange,
  type Changes,
  changesBetween,
  isNothing,
  type Place,
} from '#db/drafts/rules/merge.ts';

/** The state of what somebody writes, in words for the line that tells them. */
export type SyncState =
  /** Everything is on the server. */
  | 'saved'
  | 'saving'
  /** The server cannot be reached; what is written is kept in this browser. */
  | 'offline'
  /** The session has ended: what is written is kept here until they are signed in again. */
  | 'signed_out'
  /** They may not change this article, or not any more. */
  | 'not_allowed'
  /** It was approved meanwhile. */
  | 'approved'
  /** The server answers, but cannot save. */
  | 'failing';

export type SaveAnswer = Answer<Omit<Saved, 'touched'> & { setAside: SetAsideText[] | null }>;

export type AttendAnswer = Answer<{
  /** Times are texts on the way. */
  state: Sent<DraftState>;
  content: ArticleContent | null;
  others: Present[];
  setAside: SetAsideText[];
}>;

/** What becomes of a value on its way as JSON. */
export type Sent<Value> = {
  [Name in keyof Value]: Value[Name] extends Date
    ? string
    : Value[Name] extends Date | null
      ? string | null
      : Value[Name];
};

type Message = { articleId: number; userId: number; version: number; changes: Changes };

export type Connection = {
  /** Rejects when the server cannot be reached. */
  save(message: Message): Promise<SaveAnswer>;
  attend(message: {
    articleId: number;
    version: number;
    tab: string;
    blockId: string | null;
  }): Promise<AttendAnswer>;
};

/** What is kept in the browser while it is not on the server. */
export type LocalCopy = {
  version: number;
  base: ArticleContent;
  mine: ArticleContent;
  carried: Changes;
  at: number;
};
export type LocalStore = { keep(copy: LocalCopy): Promise<void>; forget(): Promise<void> };

/** The text as it stands on the screen. */
export type Screen = {
  read(): ArticleContent;
  /** Shows another state, without moving anybody's cursor out of what they write. */
  show(content: ArticleContent): void;
};

export type Told = {
  state: SyncState;
  others: Present[];
  setAside: SetAsideText[];
  unreadable: Place[];
  slugTaken: boolean;
  /** What somebody else may have changed. */
  article: Sent<DraftState> | null;
  /** Whether something was saved since it was opened. */
  hasSaved: boolean;
};

type Options = {
  articleId: number;
  userId: number;
  version: number;
  content: ArticleContent;
  tab: string;
  connection: Connection;
  store: LocalStore;
  screen: Screen;
  tell(told: Partial<Told>): void;
};

/** A pause this long after a key saves; without one, it is saved this often. */
const PAUSE_MS = 700;
const AT_LEAST_EVERY_MS = 3000;
const KEEP_MS = 150;
const ATTEND_ALONE_MS = 5000;
const ATTEND_TOGETHER_MS = 2500;
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];
/** The front door takes a megabyte. */
const MAX_MESSAGE = 700_000;

const nothing: Changes = { fields: [], blocks: [] };

/**
 * Keeps what is on the screen, in this browser and on the server the same. What is typed goes to the browser's own
 * storage at once and to the server a moment later; what others did comes back and is merged in. It only ever forgets
 * a local copy that the server has said to have.
 */
export class DraftSync {
  private base: ArticleContent;
  private version: number;
  /** Changes that lost against somebody else's here; the server is to set them aside. */
  private carried: Changes = nothing;
  private saving: Promise<void> | null = null;
  private timers: {
    save?: ReturnType<typeof setTimeout>;
    keep?: ReturnType<typeof setTimeout>;
    attend?: ReturnType<typeof setTimeout>;
  } = {};
  private firstUnsaved = 0;
  private failures = 0;
  private blockId: string | null = null;
  private stopped = false;
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.base = options.content;
    this.version = options.version;
  }

  /** Takes up what an earlier window left behind that had not reached the server. */
  takeUp(copy: LocalCopy): void {
    this.rebase(copy.base, copy.mine);
    this.carried = joined(this.carried, copy.carried);
    this.touch();
  }

  /** Begins to tell the server that somebody is here. */
  start(): void {
    this.attendSoon(0);
  }

  stop(): void {
    this.stopped = true;
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
  }

  /** To be called after each change of the screen. */
  touch(): void {
    if (this.stopped) return;
    const now = Date.now();
    this.firstUnsaved ||= now;
    this.timers.keep ??= setTimeout(() => this.keep(), KEEP_MS);
    clearTimeout(this.timers.save);
    const wait = Math.max(0, Math.min(PAUSE_MS, this.firstUnsaved + AT_LEAST_EVERY_MS - now));
    this.timers.save = setTimeout(() => void this.flush(), wait);
  }

  /** Where the cursor is, for the others. */
  at(blockId: string | null): void {
    this.blockId = blockId;
  }

  /** The version of what is on the server, as far as it is known. */
  get knownVersion(): number {
    return this.version;
  }

  /** Whether something on the screen is not on the server yet. */
  get isUnsaved(): boolean {
    return this.saving !== null || !isNothing(this.unsaved());
  }

  /** Saves what there is now. @returns whether everything is on the server. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timers.save);
    // What was typed while a save was under way needs one more.
    for (let round = 0; round < 20 && !this.stopped; round++) {
      if (this.saving) await this.saving;
      if (isNothing(this.unsaved())) return this.settled();
      this.saving ??= this.save().finally(() => {
        this.saving = null;
      });
      await this.saving;
      if (this.failures) return false;
    }
    return false;
  }

  private unsaved(): Changes {
    const { sendable } = bySize(changesBetween(this.base, this.options.screen.read()));
    return joined(this.carried, sendable);
  }

  private keep(): void {
    this.timers.keep = undefined;
    void this.options.store.keep({
      version: this.version,
      base: this.base,
      mine: this.options.screen.read(),
      carried: this.carried,
      at: Date.now(),
    });
  }

  /** @returns whether everything is on the server: what is too large never is, and stays in the browser. */
  private async settled(): Promise<boolean> {
    this.firstUnsaved = 0;
    const { tooLarge } = bySize(changesBetween(this.base, this.options.screen.read()));
    if (tooLarge.length) {
      this.keep();
      this.options.tell({ state: 'failing', unreadable: tooLarge });
      return false;
    }
    clearTimeout(this.timers.keep);
    this.timers.keep = undefined;
    this.options.tell({ state: 'saved' });
    await this.options.store.forget();
    return true;
  }

  private async save(): Promise<void> {
    const { articleId, userId, connection, screen, tell } = this.options;
    const sent = screen.read();
    const carried = this.carried;
    const { sendable, tooLarge } = bySize(changesBetween(this.base, sent));
    const changes = ofOneMessage(joined(carried, sendable));
    tell({ state: 'saving' });
    let answer: SaveAnswer;
    try {
      answer = await connection.save({ articleId, userId, version: this.version, changes });
    } catch (error) {
      this.retry(error instanceof ServerFault ? 'failing' : 'offline');
      return;
    }
    if (!answer.ok) {
      this.retry(stateOf(answer.code), answer.seconds);
      return;
    }
    this.failures = 0;
    const { version, content, unreadable, slugTaken, setAside } = answer.value;
    this.version = version;
    this.carried = without(carried, changes);
    const accepted = exceptPlaces(changes, unreadable);
    if (content) {
      const taken = applyChanges(this.base, accepted).content;
      this.base = taken;
      this.rebaseOnto(content);
    } else this.base = applyChanges(this.base, accepted).content;
    tell({
      unreadable: [...unreadable, ...tooLarge],
      slugTaken,
      hasSaved: true,
      ...(setAside && { setAside }),
    });
  }

  /** Others have brought the text from `this.base` to `theirs`: what is on the screen follows. */
  private rebaseOnto(theirs: ArticleContent): void {
    const before = this.base;
    this.base = theirs;
    this.rebase(before, this.options.screen.read());
  }

  private rebase(before: ArticleContent, mine: ArticleContent): void {
    const changes = changesBetween(before, mine);
    const { content, conflicts } = applyChanges(this.base, changes);
    this.carried = joined(
      this.carried,
      ofPlaces(
        changes,
        conflicts.map(({ place }) => place),
      ),
    );
    this.options.screen.show(content);
  }

  private retry(state: SyncState, seconds = 0): void {
    if (this.stopped) return;
    const wait = RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] as number;
    this.failures += 1;
    this.options.tell({ state });
    this.keep();
    clearTimeout(this.timers.save);
    this.timers.save = setTimeout(() => void this.flush(), Math.max(wait, seconds * 1000));
  }

  private attendSoon(wait: number): void {
    if (this.stopped) return;
    clearTimeout(this.timers.attend);
    this.timers.attend = setTimeout(() => void this.attend(), wait);
  }

  private async attend(): Promise<void> {
    const { articleId, tab, connection, tell } = this.options;
    let together = false;
    try {
      const answer = await connection.attend({
        articleId,
        version: this.version,
        tab,
        blockId: this.blockId,
      });
      if (answer.ok) {
        const { state, content, others, setAside } = answer.value;
        const { version } = state;
        together = others.length > 0;
        tell({ others, setAside, article: state });
        // A save that was under way knows better.
        if (content && version > this.version && !this.saving) {
          this.version = version;
          this.rebaseOnto(content);
          if (!isNothing(this.unsaved())) this.touch();
        }
      }
    } catch {
      // The line that says so is that of the saves; nothing is lost by not being seen.
    }
    this.attendSoon(together ? ATTEND_TOGETHER_MS : ATTEND_ALONE_MS);
  }
}

function stateOf(code: string): SyncState {
  if (code === 'signed_out') return 'signed_out';
  if (code === 'text_approved') return 'approved';
  return code === 'not_found' || code === 'not_allowed' ? 'not_allowed' : 'failing';
}

const joined = (a: Changes, b: Changes): Changes => ({
  fields: [...a.fields, ...b.fields],
  blocks: [...a.blocks, ...b.blocks],
});

/** A block alone that is more than a message holds is not sent, so that it holds up nothing else. */
function bySize({ fields, blocks }: Changes): { sendable: Changes; tooLarge: Place[] } {
  const isTooLarge = (change: BlockChange) => 'block' in change && sizeOf(change) > MAX_MESSAGE;
  return {
    sendable: { fields, blocks: blocks.filter((change) => !isTooLarge(change)) },
    tooLarge: blocks.filter(isTooLarge).map((change) => ({ block: idOf(change) })),
  };
}

/** Khmer letters are three bytes each on their way. */
const sizeOf = (change: BlockChange): number => JSON.stringify(change).length * 3;

/** As much as fits into one message, from the beginning. */
function ofOneMessage(changes: Changes): Changes {
  let size = canonical(changes.fields).length;
  const blocks: BlockChange[] = [];
  for (const change of changes.blocks) {
    size += sizeOf(change);
    if (size > MAX_MESSAGE && blocks.length) break;
    blocks.push(change);
  }
  return { fields: changes.fields, blocks };
}

const idOf = (change: BlockChange): string => ('id' in change ? change.id : blockIdOf(change.block as Block));
const isAt = (place: Place, name: string): boolean => ('block' in place ? place.block : place.field) === name;

function without(changes: Changes, sent: Changes): Changes {
  return {
    fields: changes.fields.filter((change) => !sent.fields.includes(change)),
    blocks: changes.blocks.filter((change) => !sent.blocks.includes(change)),
  };
}

function ofPlaces({ fields, blocks }: Changes, places: Place[]): Changes {
  return {
    fields: fields.filter(({ field }) => places.some((place) => isAt(place, field))),
    blocks: blocks.filter((change) => places.some((place) => isAt(place, idOf(change)))),
  };
}

function exceptPlaces({ fields, blocks }: Changes, places: Place[]): Changes {
  return {
    fields: fields.filter(({ field }) => !places.some((place) => isAt(place, field))),
    blocks: blocks.filter((change) => !places.some((place) => isAt(place, idOf(change)))),
  };
}
