import { normalisePath } from '#db/redirects/validation.ts';

/**
 * The path of this site that somebody typed or copied from the address bar, in the form of `normalisePath`; null for
 * what is none.
 */
export function ownPath(typed: string, siteUrl: string): string | null {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text)) return text.startsWith('/') && !/^\/[/\\]/.test(text) ? own(text) : null;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.host === new URL(siteUrl).host ? own(url.pathname + url.search) : null;
}

/** English is also read under `/en`, and stored without. */
function own(path: string): string | null {
  return normalisePath(path.replace(/^\/en(?=\/|$)/, '') || '/');
}
