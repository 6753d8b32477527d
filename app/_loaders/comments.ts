import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { listCommentThreads } from '#db/comments/queries.ts';
import { tag } from '#db/core/tags.ts';

/** The threads under an article. */
export async function loadComments(articleId: number) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), tag.comments(articleId));
  return listCommentThreads(database(), articleId);
}
