import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { headerOf } from '#app/_server/page-store/address.ts';
import {
  type Encoding,
  isCompressible,
  pack,
  preferredEncoding,
  unpack,
} from '#app/_server/page-store/encoding.ts';
import type { Answer } from '#app/_server/page-store/framework.ts';
import { securityHeaders } from '#app/_server/security-headers.ts';

/** Ready to be written: names and values in turn, as `writeHead` takes them. */
type Representation = { etag: string; headers: string[]; headersUnchanged: string[]; body: Buffer };

/** A finished response for everyone. */
export type Page = {
  status: number;
  /** What it depends on. */
  tags: readonly string[];
  /** When its rendering began, in milliseconds; Infinity for what belongs to the build. */
  begun: number;
  /** The newest entry of `stale_tags` that this process had heard of when it began. */
  entry: number;
  /** In milliseconds; Infinity for what only a change makes stale. */
  expires: number;
  /** The count of changes at which it was last found fresh. */
  freshAt?: number;
  headers: Readonly<Record<string, string>>;
  /** Of the content, whatever its encoding. */
  digest: string;
  /** Text is kept compressed; other encodings are made when somebody first asks. */
  kept: { encoding: Encoding; bytes: Buffer };
  ready: Partial<Record<Encoding, Representation>>;
  /** What its scripts hold, until somebody touches what needs them. */
  dormant?: Page;
};

/** What decides how long a page is good. */
export type Lifetime = Pick<Page, 'tags' | 'begun' | 'entry' | 'expires'>;

/**
 * Browsers ask each time, and mostly hear that nothing changed; shared caches after a second, since nobody tells
 * them of a change. No `stale-while-revalidate`: whoever asks first after a change would get what was before it.
 */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-if-error=86400';

/** A third of the time of the next better one, for a few bytes in a hundred. */
const QUALITY = 6;

/**
 * @param about `cacheControl` for browsers and shared caches.
 * @param answer its body is the plain content; of its headers only those of the content are kept.
 */
export async function makePage(
  answer: Answer,
  about: Lifetime & { cacheControl: string; quality?: number },
): Promise<Page> {
  const type = String(answer.headers['content-type'] ?? 'application/octet-stream');
  const { location } = answer.headers;
  const packed = answer.body.length > 0 && isCompressible(type);
  const { tags, begun, entry, expires, quality = QUALITY } = about;
  return {
    status: answer.status,
    tags,
    begun,
    entry,
    expires,
    headers: {
      'Content-Type': type,
      'Cache-Control': about.cacheControl,
      ...(packed && { Vary: 'Accept-Encoding' }),
      ...(location && { Location: String(location) }),
    },
    digest: createHash('sha256').update(answer.body).digest('base64url').slice(0, 22),
    kept: packed
      ? { encoding: 'br', bytes: await pack(answer.body, 'br', { quality }) }
      : { encoding: 'identity', bytes: answer.body },
    ready: {},
  };
}

/** Whether something is a page to keep, and not an answer of the moment. */
export const isPage = (made: Page | Answer): made is Page => 'kept' in made;

/** The content of a page, as it was before it was compressed. */
export async function contentOf({ kept }: Page): Promise<string> {
  return (kept.encoding === 'br' ? await unpack(kept.bytes) : kept.bytes).toString();
}

/** Bytes of memory, about. */
export function sizeOf(page: Page): number {
  const headers = Object.values(page.headers).join('').length + page.tags.join('').length;
  // The gzip that may come is counted from the start: what is in the store keeps its size.
  const factor = page.kept.encoding === 'br' ? 2.3 : 1;
  const dormant = page.dormant?.kept.bytes.length ?? 0;
  return Math.ceil(dormant + page.kept.bytes.length * factor + headers * 2 + 2500);
}

/** Sends a page in the encoding that the reader prefers, or says that the reader's copy is still the same. */
export function send(page: Page, request: IncomingMessage, response: ServerResponse): void | Promise<void> {
  const encoding = page.kept.encoding === 'identity' ? 'identity' : preferredEncoding(request);
  const representation = page.ready[encoding];
  if (representation) write(page.status, representation, request, response);
  else return represent(page, encoding).then((made) => write(page.status, made, request, response));
}

function write(
  status: number,
  made: Representation,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const known = headerOf(request.rawHeaders, 'if-none-match');
  if (known !== undefined && status === 200 && knows(known, made.etag)) {
    response.writeHead(304, made.headersUnchanged);
    response.end();
  } else {
    response.writeHead(status, made.headers);
    response.end(request.method === 'HEAD' ? undefined : made.body);
  }
}

/** By weak comparison, as for every GET: proxies weaken tags. */
function knows(header: string, etag: string): boolean {
  return header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Being made, so that all who ask at once wait for one. */
const underWay = new WeakMap<Page, Partial<Record<Encoding, Promise<Representation>>>>();

function represent(page: Page, encoding: Encoding): Promise<Representation> {
  const making = underWay.get(page) ?? {};
  underWay.set(page, making);
  making[encoding] ??= makeRepresentation(page, encoding).finally(() => delete making[encoding]);
  return making[encoding];
}

async function makeRepresentation(page: Page, encoding: Encoding): Promise<Representation> {
  const body = await encoded(page, encoding);
  const etag = `"${page.digest}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const { 'Content-Type': type = '', ...others } = page.headers;
  const same = {
    ...securityHeaders,
    ...others,
    ETag: etag,
    // Checked against every change this moment, so it is as good as new.
    Age: '0',
  };
  const made = {
    etag,
    body,
    headersUnchanged: Object.entries(same).flat(),
    headers: Object.entries({
      ...same,
      'Content-Type': type,
      ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      'Content-Length': String(body.length),
    }).flat(),
  };
  // Hardly anybody asks for plain text; it is made anew rather than kept.
  if (encoding !== 'identity' || page.kept.encoding === 'identity') page.ready[encoding] = made;
  return made;
}

async function encoded(page: Page, encoding: Encoding): Promise<Buffer> {
  if (encoding === page.kept.encoding) return page.kept.bytes;
  const plain = await unpack(page.kept.bytes);
  return encoding === 'identity' ? plain : pack(plain, encoding, { quality: QUALITY });
}
