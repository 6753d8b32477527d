/** Threads under an article before they are split over pages. */
export const THREADS_PER_PAGE = 50;

/**
 * The threads of one page, oldest first: new ones are added at the end, so a page keeps its address and content.
 * @param page from 1; null is the article itself, which shows the first.
 * @returns `shown` is empty when there is no such page.
 */
export function commentPage<Thread>(threads: Thread[], page: number | null) {
  const pages = Math.max(1, Math.ceil(threads.length / THREADS_PER_PAGE));
  const number = page ?? 1;
  const shown = threads.slice((number - 1) * THREADS_PER_PAGE, number * THREADS_PER_PAGE);
  return { shown, page: number, pages };
}
