import type { Translate } from '#components/messages/translator.ts';

/** The name of whoever wrote a comment; a word for those who have none. */
export const nameOf = (
  { authorName, hasLeft }: { authorName: string; hasLeft: boolean },
  t: Translate,
): string => authorName || t(hasLeft ? 'comments.formerMember' : 'comments.newMember');
