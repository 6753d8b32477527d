import type { Site } from '#app/_loaders/site.ts';
import type { Talk } from '#components/comments/comment-threads.tsx';
import type { ArticleView } from '#db/articles/queries.ts';

/** What readers can do under an article. */
export function talkUnder({ id, commentModeration }: ArticleView, { comments }: Site): Talk {
  return {
    articleId: id,
    moderation: commentModeration ?? comments.moderation,
    maximumLength: comments.maximumLength,
  };
}
