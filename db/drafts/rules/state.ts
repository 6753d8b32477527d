import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Draft, DraftState } from '#db/drafts/queries.ts';

/** Readers can see it, or that it was there: it changes only by publishing. */
export const isPublic = (status: ArticleStatus): boolean => status === 'published' || status === 'withdrawn';

export const stateOf = ({ content: _, ...state }: Draft): DraftState => state;
