import { AsyncLocalStorage } from 'node:async_hooks';

/** One rendering of a page for the store. The framework's cache handler fills in what it is told of it. */
export type Rendering = {
  /** When it began, in milliseconds: what went stale since then may be missing from it. */
  readonly begun: number;
  /** What the page depends on; missing while nobody said that it may be stored. */
  tags?: string[];
  /** Good for so many seconds, however quiet its tags are. */
  seconds?: number;
};

/** The rendering under way, wherever in it one asks. */
export const rendering = new AsyncLocalStorage<Rendering>();
