/** True for addresses that may stand in a link: never `javascript:`, `data:` or the like. */
export function isSafeUrl(url: string): boolean {
  if (/^(\/(?!\/)|#)/.test(url)) return true;
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
