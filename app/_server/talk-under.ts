import type { Site } from '#app/_loaders/site.ts';
import type { Talk } from '#components/comments/comment-threads.tsx';
import { address } from '#components/layout/addresses.ts';
import type { ArticleView } from '#db/articles/queries.ts';
import type { CommentSettings } from '#db/comments/validation.ts';

/** What readers can do under an article. */
export function talkUnder({ id, commentModeration }: ArticleView, { comments }: Site): Talk {
  return {
    articleId: id,
    moderation: commentModeration ?? comments.moderation,
    maximumLength: comments.maximumLength,
  };
}

/** Where the comments of an article are, by page and order. The newsroom's own order has the shortest addresses. */
export const commentsHref =
  (article: ArticleView, { comments }: Site) =>
  ({ page, order }: { page: number; order?: CommentSettings['sort'] }) =>
    address.comments(article, page, order === comments.sort ? undefined : order);
