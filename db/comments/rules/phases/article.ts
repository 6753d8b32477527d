import type { Phase } from '#db/comments/rules/moderation.ts';

/** Also a forged address and an article that was closed while somebody wrote. */
export const articlePhase: Phase = {
  name: 'article',
  fails: 'closed',
  judge({ article }) {
    if (!article.isPublic) return { outcome: 'reject', reason: 'article_hidden' };
    return article.isOpen ? null : { outcome: 'reject', reason: 'article_closed' };
  },
};
