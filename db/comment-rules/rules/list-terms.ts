import { isUsableTerm } from '#db/comments/rules/word-lists.ts';
import type { ListKind } from '#db/comments/validation.ts';

/** What somebody typed as the host of links, as links are compared with it; null if it is none. */
export function cleanHost(typed: string): string | null {
  const [bare = ''] = typed
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^\*?\./, '')
    .replace(/^www\./i, '')
    .split(/[/?#]/);
  // What a browser would read as a name and a password is no host.
  const host = /[\s@]/.test(bare) ? '' : (URL.parse(`http://${bare}`)?.hostname ?? '');
  return /^[^.]+(\.[^.]+)+$/.test(host) ? host : null;
}

/** One a line, each once; hosts in the form that links have. What cannot be used stays as it was typed. */
export function readTerms(kind: ListKind, typed: string): string[] {
  const lines = typed.split(/\r\n?|\n/).map((line) => line.replace(/\p{Cc}+/gu, ' ').trim());
  const terms = kind === 'words' ? lines : lines.map((line) => cleanHost(line) ?? line);
  return [...new Set(terms.filter(Boolean))];
}

/** Those that match nothing whatever somebody writes. */
export const unusableTerms = (kind: ListKind, terms: readonly string[]): string[] =>
  terms.filter((term) => (kind === 'words' ? !isUsableTerm(term) : cleanHost(term) === null));
