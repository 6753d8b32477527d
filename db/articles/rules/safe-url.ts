/** True for addresses that may stand in a link: never `javascript:`, `data:` or the like. */
export function isSafeUrl(url: string): boolean {
  // Browsers leave out tabs and ends of lines, and read a backslash as a slash: `/\elsewhere.example` is another site.
  if (/^#|^\/(?![/\\])/.test(url.replace(/[\t\n\r]/g, ''))) return true;
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
