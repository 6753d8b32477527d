import { createStore, del, entries, set } from 'idb-keyval';
import type { LocalCopy, LocalStore } from '#components/editor/draft-sync.ts';

/**
 * What people wrote and the server does not have yet, in the browser's own database. Each window has its entry, and
 * holds a lock as long as it lives: entries without one were left behind by a crash, and are taken up by the next.
 */

type Entry = LocalCopy & { articleId: number; userId: number; tab: string };

const database = () => createStore('newsroom', 'drafts');
const lockOf = (tab: string) => `newsroom-draft-${tab}`;

/** Of a window that lives: holds its lock until it is gone. */
export function holdTab(tab: string): void {
  void navigator.locks?.request(lockOf(tab), () => new Promise(() => {}));
}

export function localStoreOf(place: { articleId: number; userId: number; tab: string }): LocalStore {
  const key = `${place.articleId}/${place.userId}/${place.tab}`;
  return {
    async keep(copy) {
      // Private windows may refuse; the server is asked all the same.
      await set(key, { ...copy, ...place } satisfies Entry, database()).catch(() => {});
    },
    async forget() {
      await del(key, database()).catch(() => {});
    },
  };
}

/** What windows of this person left behind of an article, oldest first. They are this window's to save now. */
export async function takeLeftBehind({
  articleId,
  userId,
}: {
  articleId: number;
  userId: number;
}): Promise<{ copy: LocalCopy; forget(): Promise<void> }[]> {
  const all: [IDBValidKey, Entry][] = await entries<IDBValidKey, Entry>(database()).catch(() => []);
  const held = await heldLocks();
  return all
    .filter(
      ([, entry]) => entry.articleId === articleId && entry.userId === userId && !held.has(lockOf(entry.tab)),
    )
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([key, copy]) => ({ copy, forget: () => del(key, database()).catch(() => {}) }));
}

async function heldLocks(): Promise<Set<string>> {
  const state = await navigator.locks?.query();
  return new Set(state?.held?.map(({ name }) => name ?? ''));
}
