/** Articles on one archive page. */
export const PAGE_SIZE = 20;

/**
 * Archives are numbered from the oldest article: page 1 never changes when something new appears, so an address
 * keeps its content and its cached copy. The unnumbered address shows the newest, always a full page and the rest.
 */
export type ArchivePage = {
  /** Rows to skip, counted from the newest. */
  offset: number;
  limit: number;
  /** The page with older articles, or null. */
  older: number | null;
  /** The page with newer articles, 'front' for the unnumbered address, or null. */
  newer: number | 'front' | null;
};

/**
 * Where a page lies in an archive of `total` articles.
 * @param page the number in the address; null for the unnumbered address.
 * @returns null when there is no such page.
 */
export function archivePage(total: number, page: number | null, size = PAGE_SIZE): ArchivePage | null {
  // Full pages that are old enough to have a number; the newest full page and the rest stay on the front.
  const numbered = Math.max(0, Math.floor(total / size) - 1);
  if (page === null) {
    return { offset: 0, limit: total - numbered * size, older: numbered || null, newer: null };
  }
  if (!Number.isSafeInteger(page) || page < 1 || page > numbered) return null;
  return {
    offset: total - page * size,
    limit: size,
    older: page > 1 ? page - 1 : null,
    newer: page < numbered ? page + 1 : 'front',
  };
}
