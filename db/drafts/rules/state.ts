import type { ArticleStatus } from '#db/articles/tables.ts';
import type { Draft, DraftState } from '#db/drafts/queries.ts';
import type { Scope } from '#db/users/policy.ts';

/** Readers can see it, or that it was there: it changes only by publishing. */
export const isPublic = (status: ArticleStatus): boolean => status === 'published' || status === 'withdrawn';

/**
 * Whether a text waits to go out as it was approved. Whoever writes only their own takes it back first; those who
 * approve may mend it.
 */
export const isApproved = (status: ArticleStatus): boolean => status === 'approved' || status === 'scheduled';

/** Static pages are the editors', whoever began them. */
export const isForEditors = ({ kind }: Pick<Draft, 'kind'>, scope: Scope): boolean =>
  kind === 'page' && scope !== 'any';

/** Why somebody may not write on an article that their permission reaches; null when they may. */
export function writeRefusal(
  draft: Pick<Draft, 'kind' | 'status'>,
  scope: Scope,
): 'not_found' | 'text_approved' | null {
  if (isForEditors(draft, scope)) return 'not_found';
  return scope !== 'any' && isApproved(draft.status) ? 'text_approved' : null;
}

export const stateOf = ({ content: _, ...state }: Draft): DraftState => state;
