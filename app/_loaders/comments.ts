import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { database } from '#app/_server/database.ts';
import { type CommentView, isShownUnder, listCommentsUnder, listWriters } from '#db/comments/queries.ts';
import { type Laid, layOut, pageOf, splitIntoPages, threadsOn } from '#db/comments/rules/threads.ts';
import type { CommentSettings } from '#db/comments/validation.ts';
import { tag } from '#db/core/tags.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

type Order = CommentSettings['sort'];

/**
 * One page of the threads under an article.
 * @param page from 1; `threads` is empty where there is none.
 */
export async function loadCommentPage(articleId: number, { page, order }: { page: number; order?: Order }) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), ...(await tagsOf(articleId)));
  const pages = splitIntoPages(await loadLaid(articleId, order));
  return { threads: threadsOn(pages[page - 1] ?? []), page, pages: pages.length };
}

/** So many of the answers to one comment are shown with it. */
const MOST_ANSWERS = 100;

/** One comment with what it answers and what was answered; null where readers do not see it. */
export async function loadComment(articleId: number, id: number) {
  'use cache';
  cacheLife('max');
  cacheTag(tag.site(), ...(await tagsOf(articleId)));
  if (!(await isShownUnder(database(), { articleId, id }))) return null;
  const laid = await loadLaid(articleId);
  const page = pageOf(splitIntoPages(laid), id);
  const lines = laid.find((thread) => thread.some(({ row }) => row.id === id));
  const comment = lines?.find(({ row }) => row.id === id)?.row;
  if (!lines || !comment || comment.removed || page === null) return null;
  const parents = new Map(lines.map(({ row }) => [row.id, row.parentId]));
  const isAbove = (above: number, below: number) => {
    for (let at: number | null | undefined = below; at != null; at = parents.get(at))
      if (at === above) return true;
    return false;
  };
  const shown = lines.filter(({ row }) => isAbove(row.id, id) || isAbove(id, row.id)).slice(0, MOST_ANSWERS);
  return { comment, page, threads: threadsOn([{ lines: shown, from: 0, to: shown.length }]) };
}

/** The comments, and who wrote the article: below it, what they say is marked. */
const tagsOf = async (articleId: number): Promise<string[]> => [
  tag.comments(articleId),
  tag.article(articleId),
  ...(await listWriters(database(), articleId)).map(tag.person),
];

async function loadLaid(articleId: number, order?: Order): Promise<Laid<CommentView>> {
  const [rows, { comments }] = await Promise.all([
    listCommentsUnder(database(), articleId),
    getSiteSettings(database()),
  ]);
  return layOut(rows, { order: order ?? comments.sort, featuredFirst: true, depth: comments.depth });
}
