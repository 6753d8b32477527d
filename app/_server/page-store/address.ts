import type { IncomingMessage } from 'node:http';

declare const brand: unique symbol;
/** The path of a page that is the same for everyone, in the one spelling under which it is stored. */
export type PageAddress = string & { readonly [brand]: true };

/** What WordPress asked for by number: `/?p=12`. These queries lead somewhere; all others change nothing. */
export const wordpressNumbers = ['p', 'page_id', 'attachment_id', 'cat', 'author'];

/**
 * Folders whose content is not pages, `/en`, which leads on with its query, and what is made anew for each who asks:
 * all root layouts of app/ but (static).
 */
const apart =
  /^\/(?:(?:_next|_dormant|api|dev|en|media|healthz|readyz)(?:\/|$)|(?:km\/)?(?:(?:account|desk|set-up)(?:\/|$)|preview\/|search$|newsletter(?:\/(?:confirm|unsubscribe))?$))/;

const leading = new RegExp(`[?&](?:_rsc|${wordpressNumbers.join('|')})=`);

/**
 * The stored page that stands in for one that is made for each who asks and is not there: the framework answers 404
 * to those with an empty page.
 */
export const insteadOf = (path: string): PageAddress | undefined =>
  /^(?:\/km)?\/preview(?=\/)/.exec(path)?.[0] as PageAddress | undefined;

/** Whether a request is for a page as everyone gets it, if its path is one of a page. */
export function isForEveryone({ method, url = '', rawHeaders }: IncomingMessage): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || headerOf(rawHeaders, 'rsc') !== undefined) return false;
  const query = url.indexOf('?');
  return query < 0 || !leading.test(url.slice(query));
}

/**
 * The first header of a name in lower case. Reading the few that matter as they came is faster than having Node make
 * an object of all of them for every request.
 */
export function headerOf(rawHeaders: string[], name: string): string | undefined {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at];
    if (given?.length === name.length && given.toLowerCase() === name) return rawHeaders[at + 1];
  }
  return undefined;
}

const number = new RegExp(`[?&](?:${wordpressNumbers.join('|')})=\\d{1,12}(?:&|$)`);
const ofFramework = /[?&](_rsc(?:=[^&]*)?)(?:&|$)/;

/**
 * The address of a page as the framework needs it. It writes the whole query into what it keeps for its own client,
 * so that one reader's would reach the next.
 */
export function withoutIdleQuery({ url = '/', rawHeaders }: IncomingMessage): string {
  if (number.test(url)) return url;
  const own = headerOf(rawHeaders, 'rsc') === undefined ? undefined : ofFramework.exec(url)?.[1];
  return own === undefined ? pathOf(url) : `${pathOf(url)}?${own}`;
}

/** The path as it was sent. */
export function pathOf(url = '/'): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/**
 * Under which address a path is stored; undefined for one that is not the same for everyone. Different spellings of
 * one address (`%61bout`, `%e1%9e…`) share a page, so that nobody fills the store with spellings.
 */
export function pageAddress(path: string): PageAddress | undefined {
  if (path.length > 1 && path.endsWith('/')) return undefined;
  try {
    const address = path
      .split('/')
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join('/');
    // Whatever its spelling: what `/%73earch` gave would be found at `/search`.
    return apart.test(address) ? undefined : (address as PageAddress);
  } catch {
    return undefined;
  }
}
