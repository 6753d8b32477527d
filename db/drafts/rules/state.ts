import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Draft, DraftState } from '#db/drafts/queries.ts';

/** Readers can see it, or that it was there: it changes only by publishing. */
export const isPublic = (status: ArticleStatus): boolean => status === 'published' || status === 'withdrawn';

/**
 * Whether a text waits to go out as it was approved. Whoever writes only their own takes it back first; those who
 * approve may mend it.
 */
export const isApproved = (status: ArticleStatus): boolean => status === 'approved' || status === 'scheduled';

export const stateOf = ({ content: _, ...state }: Draft): DraftState => state;
